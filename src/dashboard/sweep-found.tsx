import type { Row } from '../model/ready-view.ts';
import type { Sweep, SweepItem } from '../model/sweep.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { needsSignIn } from '../plan/sweep-progress.ts';
import { SweepResults } from './sweep-results.tsx';
import { SweepSignIns } from './sweep-sign-ins.tsx';
import type { TellSweep } from './sweep-view.tsx';

const idsOf = (items: readonly SweepItem[]): string[] => items.map(({ siteId }) => siteId);

/** What a sweep that is over found, in plain words first, and what can be done about the rest. */
export function SweepFound({
  sweep,
  rows,
  numberNames,
  now,
  say,
}: {
  sweep: Sweep;
  rows: Row[];
  numberNames: Record<string, string>;
  now: number;
  say: TellSweep;
}) {
  const { t } = useLocale();
  const { items } = sweep;
  const looked = items.filter(({ result }) => result !== undefined);
  const waiting = items.filter(({ result }) => result === undefined);
  const failed = items.filter(({ result }) => result === 'not-loaded');
  const shown = new Set(idsOf(items.filter(({ result }) => result === 'shown')));
  const asked = items.filter(({ result }) => result === 'ask').length;
  const signIns = items.filter(needsSignIn);
  const states = (state: Row['state']) =>
    new Set(rows.filter((row) => row.state === state && shown.has(row.siteId)).map(({ siteId }) => siteId));
  const open = states('open');
  const unsure = [...states('unsure')].filter((siteId) => !open.has(siteId)).length;
  const sure = shown.size - open.size - unsure;
  const rest = looked.length - shown.size - asked;
  return (
    <>
      <div class="card sweep-sum">
        <p>
          <strong>
            {waiting.length > 0
              ? t.sweep.stopped(looked.length, waiting.length)
              : t.sweep.looked(looked.length)}
          </strong>
        </p>
        <ul class="bullets">
          {open.size > 0 && <li data-found="open">{t.sweep.foundOpen(open.size)}</li>}
          {unsure > 0 && <li data-found="unsure">{t.sweep.foundUnsure(unsure)}</li>}
          {sure > 0 && (
            <li data-found="other">
              {rows.length > 0 ? t.sweep.foundOther(sure) : t.sweep.foundShown(sure)}
            </li>
          )}
          {asked > 0 && <li data-found="ask">{t.sweep.foundAsk(asked)}</li>}
          {shown.size + asked === 0 && <li data-found="none">{t.sweep.foundNone}</li>}
          {shown.size + asked > 0 && rest > 0 && <li data-found="rest">{t.sweep.foundRest(rest)}</li>}
        </ul>
        <div class="actions">
          {waiting.length > 0 && (
            <button
              type="button"
              class="button"
              data-action="sweep-rest"
              onClick={() => say('sweep.again', { siteIds: idsOf(waiting) })}
            >
              {t.sweep.goOn(waiting.length)}
            </button>
          )}
          {failed.length > 0 && (
            <button
              type="button"
              class="button"
              data-action="sweep-retry"
              onClick={() => say('sweep.again', { siteIds: idsOf(failed) })}
            >
              {t.sweep.retry(failed.length)}
            </button>
          )}
          <button
            type="button"
            class="button"
            data-action="sweep-clear"
            onClick={() => say('sweep.clear', null)}
          >
            {t.sweep.fresh}
          </button>
        </div>
      </div>
      {signIns.length > 0 && <SweepSignIns items={signIns} say={say} />}
      <SweepResults items={items} rows={rows} numberNames={numberNames} now={now} />
    </>
  );
}
