import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Row } from '../model/ready-view.ts';
import { Emptiness } from '../pieces/emptiness.tsx';
import { useLocale } from '../pieces/locale-context.ts';
import { Locked } from '../pieces/locked.tsx';
import { OfflineNote } from '../pieces/offline-note.tsx';
import { isDone, isPutOff, rowKey } from '../pieces/row-texts.ts';
import { ServiceRow } from '../pieces/service-row.tsx';
import { Summary } from '../pieces/summary.tsx';
import { openInTargetTab } from '../pieces/target-tab.ts';
import { UndoBar } from '../pieces/undo-bar.tsx';
import { useEscape } from '../pieces/use-escape.ts';
import { useOffline } from '../pieces/use-offline.ts';
import { useRows } from '../pieces/use-rows.ts';
import { useTrouble } from '../pieces/use-trouble.ts';
import { useVerdicts } from '../pieces/use-verdicts.ts';
import { type Start, useView } from '../pieces/use-view.ts';
import { makePlan } from '../plan/make-plan.ts';
import { StepCard } from './step-card.tsx';

/** More than anyone has; the list of a plan is needed whole to say what comes next. */
const ALL_ROWS = 2000;

/**
 * The side panel (in Firefox the sidebar): the list kept open beside the page while the user works through it, one
 * service at a time. It moves on by itself when the page shows the new number.
 */
export function Panel({ start }: { start: Start }) {
  const { t, of } = useLocale();
  const { view, failed, retry } = useView(start);
  const [chosen, setChosen] = useState<string>();
  const number = view?.retiring.find(({ numberId }) => numberId === chosen) ?? view?.retiring[0];
  const { rows } = useRows(view, { query: '', numberId: number?.numberId, count: ALL_ROWS });
  const now = useMemo(() => Date.now(), [view]);
  const [current, setCurrent] = useState<string>();
  const [finished, setFinished] = useState<Row>();
  const [openRow, setOpenRow] = useState<string>();
  const { say, done, tell, dismiss } = useVerdicts();
  const trouble = useTrouble();
  const { offline, unlessOffline } = useOffline(tell);
  const close = useCallback(() => setOpenRow(undefined), []);
  useEscape(openRow !== undefined, close);

  const steps = useMemo(
    () => (number ? makePlan(number, rows, now).steps.map(({ row }) => row) : []),
    [number, rows, now],
  );
  const ready = steps.filter((row) => !isPutOff(row, now));
  const putOff = steps.filter((row) => isPutOff(row, now));
  const index = ready.findIndex((row) => rowKey(row) === current);
  const row = index < 0 ? undefined : ready[index];

  // The step in hand left the list of open ones: its page showed another number, or the user said it is done. The next
  // takes its place in this very drawing, so that there is no moment without a step in which the focus would be lost.
  const order = useRef<string[]>([]);
  if (current && number && index < 0 && rows.length > 0) {
    const gone =
      rows.find((other) => rowKey(other) === current) ??
      view?.recentlyDone.find((other) => rowKey(other) === current);
    if (gone && isDone(gone)) setFinished(gone);
    const place = order.current.indexOf(current);
    const next = order.current.slice(place + 1).find((key) => ready.some((other) => rowKey(other) === key));
    setCurrent(next ?? (ready[0] && rowKey(ready[0])));
  }
  order.current = ready.map(rowKey);

  useLayoutEffect(() => {
    if (view || failed) document.documentElement.dataset.ready = 'true';
  }, [view !== undefined, failed]);

  const begin = (next: Row | undefined) => {
    setCurrent(next && rowKey(next));
    setFinished(undefined);
    const url = next?.changeUrl;
    if (url) unlessOffline(url, () => void openInTargetTab(url));
  };
  const after = (from: number) => ready[(from + 1) % ready.length];

  return (
    <>
      <header class="head">
        <h1>{t.panelTitle}</h1>
      </header>
      <main>
        {trouble ? <Locked trouble={trouble} shownAsOf={view?.madeAt} /> : <OfflineNote offline={offline} />}
        {failed && !trouble && (
          <div class="notice notice-problem" role="alert">
            <p>{t.failed}</p>
            <button type="button" class="button button-small" onClick={retry}>
              {t.retry}
            </button>
          </div>
        )}
        {number && <Summary number={number} now={now} />}
        {view && view.retiring.length > 1 && (
          <fieldset class="numbers">
            <legend class="unseen">{t.numbersTitle}</legend>
            {view.retiring.map((other) => (
              <button
                type="button"
                key={other.numberId}
                class="button button-small"
                aria-pressed={other.numberId === number?.numberId}
                onClick={() => {
                  setChosen(other.numberId);
                  setCurrent(undefined);
                }}
              >
                <span class="number">{other.display}</span>
              </button>
            ))}
          </fieldset>
        )}
        {view && <Emptiness view={view} now={now} />}
        <div aria-live="polite">
          {finished && !ready.some((other) => rowKey(other) === rowKey(finished)) && (
            <p class="step-done" data-finished={finished.siteId}>
              ✓ {t.stepFinished(of(finished.name))}{' '}
              {finished.mask && <span class="number">{finished.mask}</span>}
            </p>
          )}
        </div>
        {row && (
          <StepCard
            key={current}
            row={row}
            place={index + 1}
            total={ready.length}
            now={now}
            gone={number?.status === 'retired'}
            open={() => begin(row)}
            skip={ready.length > 1 ? () => begin(after(index)) : undefined}
            say={say}
          />
        )}
        {!row && ready[0] && (
          <button
            type="button"
            class="button button-main"
            data-action="step-begin"
            onClick={() => begin(ready[0])}
          >
            {t.panelStart(of(ready[0].name))}
          </button>
        )}
        {[
          { id: 'steps', title: t.panelList, members: ready },
          { id: 'later', title: t.groups.later, members: putOff },
        ].map(
          ({ id, title, members }) =>
            members.length > 0 && (
              <section key={id} class="group" data-group={id}>
                <h2>{title}</h2>
                <ul>
                  {members.map((other) => {
                    const key = rowKey(other);
                    return (
                      <ServiceRow
                        key={key}
                        row={other}
                        open={openRow === key}
                        toggle={() => setOpenRow(openRow === key ? undefined : key)}
                        now={now}
                        numberNames={view?.numberNames ?? {}}
                        say={say}
                      />
                    );
                  })}
                </ul>
              </section>
            ),
        )}
      </main>
      <UndoBar done={done} dismiss={dismiss} />
    </>
  );
}
