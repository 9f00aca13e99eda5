import type { Row } from '../model/ready-view.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { RowChip } from '../pieces/row-chip.tsx';
import type { Say } from '../pieces/row-details.tsx';
import { evidenceText } from '../pieces/row-texts.ts';
import { SiteIcon } from '../pieces/site-icon.tsx';

/** The service being worked on: where it is changed, whether the old number gets a code, and what if it does not. */
export function StepCard({
  row,
  place,
  total,
  now,
  gone,
  open,
  skip,
  say,
}: {
  row: Row;
  /** Its place among the steps, from 1. */
  place: number;
  total: number;
  now: number;
  /** Whether the old number is cancelled and gets no code any more. */
  gone: boolean;
  /** Opens its change page in the tab. */
  open: () => void;
  /** Goes to the next step and leaves this one as it is. Absent: there is no other. */
  skip: (() => void) | undefined;
  say: Say;
}) {
  const locale = useLocale();
  const { t, of } = locale;
  const name = of(row.name);
  const code = {
    yes: t.stepCodeYes,
    optional: t.stepCodeOptional,
    no: t.stepCodeNo,
    unknown: t.stepCodeUnknown,
  };
  const codeGone = { ...t.stepCodeGone, no: t.stepCodeNo };
  return (
    <section class="step" data-step={row.siteId} data-state={row.state} aria-labelledby="step-name">
      <p class="soft small">{t.stepOf(place, total)}</p>
      <div class="step-head">
        <SiteIcon id={row.siteId} name={name} />
        <h2 id="step-name" data-focus-first>
          {name}
        </h2>
        <RowChip row={row} now={now} />
      </div>
      <p class="soft small">{evidenceText(row, locale, now)}</p>
      <ol>
        {row.changeUrl ? <li>{t.stepOpen(name)}</li> : null}
        {!row.changeUrl && row.appPath ? (
          <li>
            {t.stepInApp} {of(row.appPath)}
          </li>
        ) : null}
        {!row.changeUrl && !row.appPath && row.counter ? <li>{of(row.counter)}</li> : null}
        <li>{(gone ? codeGone : code)[row.oldNumberCode]}</li>
        <li>{row.changeUrl ? t.stepProve : t.stepTell}</li>
      </ol>
      {row.whenLost && (
        <details open={gone}>
          <summary>{t.whenLost}</summary>
          <p>{of(row.whenLost)}</p>
          {row.counter && <p>{of(row.counter)}</p>}
          {row.hotline && (
            <p>
              {t.hotline} <span class="number">{row.hotline}</span>
            </p>
          )}
        </details>
      )}
      {!row.whenLost && row.hotline && (
        <p class="small">
          {t.hotline} <span class="number">{row.hotline}</span>
        </p>
      )}
      {row.unverified && <p class="soft small">{t.unverified}</p>}
      <div class="verdicts">
        {row.changeUrl && (
          <button type="button" class="button button-main" data-action="step-open" onClick={open}>
            {t.stepOpen(name)}
          </button>
        )}
        <button type="button" class="button" data-verdict="done" onClick={() => say(row, 'done')}>
          {t.verdictDone}
        </button>
        <button type="button" class="button" data-verdict="later" onClick={() => say(row, 'later')}>
          {t.verdictLater}
        </button>
        {skip && (
          <button type="button" class="button button-plain" data-action="step-skip" onClick={skip}>
            {t.stepSkip}
          </button>
        )}
      </div>
    </section>
  );
}
