import type { Verdict } from '../model/fact.ts';
import type { Row } from '../model/ready-view.ts';
import { AllowAgain } from './allow-again.tsx';
import { useLocale } from './locale-context.ts';
import { dangerTexts, evidenceText, factsNote, isDone } from './row-texts.ts';

export type Say = (row: Row, verdict: Exclude<Verdict['verdict'], 'undo'>, numberId?: string) => void;

/** Everything about one row: evidence, why it stands here, how it is changed, and what the user can say of it. */
export function RowDetails({
  row,
  id,
  now,
  numberNames,
  say,
}: {
  row: Row;
  id: string;
  now: number;
  numberNames: Record<string, string>;
  say: Say;
}) {
  const locale = useLocale();
  const { t, of } = locale;
  const grade = { seen: t.gradeSeen, told: t.gradeTold, clue: t.gradeClue }[row.grade];
  return (
    <div class="details" id={id}>
      {row.notRead && row.changeUrl && <AllowAgain address={row.changeUrl} />}
      {row.state === 'unsure' && row.mask && (
        <fieldset class="ask">
          <legend>{t.askWhich(row.mask)}</legend>
          <div class="verdicts">
            {(row.fits ?? [row.numberId]).map((fit) => (
              <button
                type="button"
                key={fit}
                class="button button-small"
                data-verdict="is"
                data-number={fit}
                onClick={() => say(row, 'is', fit)}
              >
                {t.askIs(numberNames[fit] ?? '')}
              </button>
            ))}
            <button
              type="button"
              class="button button-small"
              data-verdict="not-mine"
              onClick={() => say(row, 'not-mine')}
            >
              {t.askNone}
            </button>
          </div>
        </fieldset>
      )}
      <dl>
        <dt>{grade}</dt>
        <dd>{evidenceText(row, locale, now)}</dd>
        {!isDone(row) && (
          <>
            <dt>{t.dangerTitle}</dt>
            {dangerTexts(row, locale).map((reason) => (
              <dd key={reason}>{reason}</dd>
            ))}
          </>
        )}
        {row.appPath && (
          <>
            <dt>{t.inApp}</dt>
            <dd>{of(row.appPath)}</dd>
          </>
        )}
        {row.counter && (
          <>
            <dt>{t.atCounter}</dt>
            <dd>{of(row.counter)}</dd>
          </>
        )}
        {row.whenLost && (
          <>
            <dt>{t.whenLost}</dt>
            <dd>{of(row.whenLost)}</dd>
          </>
        )}
        {row.hotline && (
          <>
            <dt>{t.hotline}</dt>
            <dd class="number">{row.hotline}</dd>
          </>
        )}
      </dl>
      <p class="small soft">{factsNote(row.asOf, row.unverified, now, locale)}</p>
      {!isDone(row) && (
        <div class="verdicts">
          {row.state === 'check' && (
            <button
              type="button"
              class="button button-small"
              data-verdict="uses"
              onClick={() => say(row, 'uses')}
            >
              {t.verdictUses}
            </button>
          )}
          <button
            type="button"
            class="button button-small"
            data-verdict="done"
            onClick={() => say(row, 'done')}
          >
            {t.verdictDone}
          </button>
          <button
            type="button"
            class="button button-small"
            data-verdict="later"
            onClick={() => say(row, 'later')}
          >
            {t.verdictLater}
          </button>
          <button
            type="button"
            class="button button-small"
            data-verdict="closed"
            onClick={() => say(row, 'closed')}
          >
            {t.verdictClosed}
          </button>
          <button
            type="button"
            class="button button-small"
            data-verdict="not-applicable"
            onClick={() => say(row, 'not-applicable')}
          >
            {t.verdictNotApplicable}
          </button>
          {row.state !== 'unsure' && (
            <button
              type="button"
              class="button button-small"
              data-verdict="not-mine"
              onClick={() => say(row, 'not-mine')}
            >
              {t.verdictNotMine}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
