import { useMemo, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { OwnNumber } from '../model/own-number.ts';
import type { RetiringSummary, Row } from '../model/ready-view.ts';
import { countdownText } from '../pieces/countdown.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { SiteIcon } from '../pieces/site-icon.tsx';
import type { Done } from '../pieces/undo-bar.tsx';
import { dayOf } from '../plan/days.ts';
import { makePlan } from '../plan/make-plan.ts';
import { Timeline } from './timeline.tsx';

/**
 * The gate before cancelling: what still needs a code on this number, each with its link. It opens when nothing is
 * left, or when the user gives a reason for each service that stays.
 */
export function CancelView({
  number,
  rows,
  now,
  reasons,
  setReasons,
  tell,
}: {
  number: RetiringSummary;
  rows: Row[];
  now: number;
  /** Why a service can stay as it is, by its id, as typed so far. */
  reasons: Record<string, string>;
  setReasons: (reasons: Record<string, string>) => void;
  tell: (done: Done) => void;
}) {
  const { t, of } = useLocale();
  const plan = useMemo(() => makePlan(number, rows, now), [number, rows, now]);
  const { blocking } = plan;
  const [cancelledOn, setCancelledOn] = useState(() => dayOf(now));
  const [error, setError] = useState<string>();
  const waiting = blocking.filter((row) => !reasons[row.siteId]?.trim());

  const failed = () => tell({ text: t.notSaved });
  /** Does something to the number, says so, and leads back to how it was before. */
  const edit = async <R extends { ok: boolean }>(act: () => Promise<R>, text: string): Promise<R> => {
    const { numbers } = await ask('number.list', null);
    const before = numbers.find(({ id }) => id === number.numberId);
    const reply = await act();
    const putBack = (earlier: OwnNumber) => () => {
      ask('number.putBack', { number: earlier })
        .then(({ ok }) => tell({ text: ok ? t.undone : t.notSaved }))
        .catch(failed);
    };
    if (reply.ok) tell({ text, ...(before && { undo: putBack(before) }) });
    return reply;
  };

  if (number.status === 'retired') {
    return (
      <section aria-labelledby="gate-title">
        <h2 id="gate-title" class="number">
          {t.gateGone(number.display)}
        </h2>
        <p class="summary-countdown">{countdownText(number, now, t)}</p>
        <Timeline plan={plan} number={number} />
        <p>
          {number.counts.total > 0 && plan.steps.length === 0
            ? t.allDone.text(number.counts.total, number.display)
            : t.gateAfter}
        </p>
        <div class="actions">
          <a class="button" href="#/services">
            {t.openList}
          </a>
          <button
            type="button"
            class="button"
            data-action="reopen"
            onClick={() =>
              void edit(
                () => ask('number.reopen', { id: number.numberId }),
                t.gateReopened(number.display),
              ).catch(failed)
            }
          >
            {t.gateReopen}
          </button>
        </div>
      </section>
    );
  }

  const submit = (event: Event) => {
    event.preventDefault();
    edit(
      () => ask('number.cancel', { id: number.numberId, cancelledOn, overrides: reasons }),
      t.gateCancelled(number.display),
    )
      .then((reply) => {
        if (!reply.ok) setError(t.cancelProblem[reply.problem]);
      })
      .catch(() => setError(t.notSaved));
  };

  return (
    <section aria-labelledby="gate-title" class="gate">
      <h2 id="gate-title" class="number">
        {t.gateTitle(number.display)}
      </h2>
      <p class="gate-state" data-blocking={waiting.length} aria-live="polite">
        {waiting.length > 0
          ? t.gateNotYet(waiting.length)
          : blocking.length > 0
            ? t.gateReasoned(blocking.length)
            : t.gateReady}
      </p>
      {blocking.length > 0 && (
        <ul class="gate-list">
          {blocking.map((row) => {
            const name = of(row.name);
            return (
              <li key={row.siteId} data-blocks={row.siteId}>
                <SiteIcon id={row.siteId} name={name} small />
                <span class="gate-name">
                  <strong>{name}</strong>
                  <span class="small soft">
                    {row.oldNumberCode === 'yes' ? t.stepCodeYes : t.stepCodeUnknown}
                  </span>
                  {!row.changeUrl && row.appPath && <span class="small soft">{of(row.appPath)}</span>}
                </span>
                {row.changeUrl && (
                  <a
                    class="button button-small"
                    href={row.changeUrl}
                    target="_blank"
                    rel="noreferrer"
                    aria-label={t.changeAt(name)}
                  >
                    {t.change}
                  </a>
                )}
                <input
                  class="input"
                  aria-label={t.gateReasonFor(name)}
                  placeholder={t.gateReason}
                  maxLength={120}
                  value={reasons[row.siteId] ?? ''}
                  onInput={(event) => setReasons({ ...reasons, [row.siteId]: event.currentTarget.value })}
                />
              </li>
            );
          })}
        </ul>
      )}
      <section class="card">
        <h3>{t.proofTitle}</h3>
        <p>{t.proofText}</p>
        <ul class="bullets">
          {t.proofItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <form class="gate-form" onSubmit={submit} noValidate>
        <div class="field">
          <label for="cancelled-on">{t.gateDay}</label>
          <input
            id="cancelled-on"
            class="input number"
            type="date"
            max={dayOf(now)}
            value={cancelledOn}
            aria-invalid={error !== undefined}
            aria-describedby="cancelled-error"
            onInput={(event) => {
              setCancelledOn(event.currentTarget.value);
              setError(undefined);
            }}
          />
        </div>
        <button
          type="submit"
          class="button button-main"
          data-action="cancelled"
          disabled={waiting.length > 0}
        >
          {t.gateCancel}
        </button>
        <p id="cancelled-error" class="error" role="alert">
          {error}
        </p>
      </form>
    </section>
  );
}
