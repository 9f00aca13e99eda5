import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { ask } from '../messages/ask.ts';
import { READY_ROWS, type ReadyView, type Row } from '../model/ready-view.ts';
import { Emptiness } from '../pieces/emptiness.tsx';
import { useLocale } from '../pieces/locale-context.ts';
import { PanelButton } from '../pieces/panel-button.tsx';
import { isDone, rowKey } from '../pieces/row-texts.ts';
import { ServiceRow } from '../pieces/service-row.tsx';
import { Summary } from '../pieces/summary.tsx';
import { UndoBar } from '../pieces/undo-bar.tsx';
import { useEscape } from '../pieces/use-escape.ts';
import { useRows, useRowsHere } from '../pieces/use-rows.ts';
import { useTabUrl } from '../pieces/use-tab-url.ts';
import { useVerdicts } from '../pieces/use-verdicts.ts';
import { type Start, useView } from '../pieces/use-view.ts';

const GROUPS = ['opens-others', 'money', 'sms-login', 'rest'] as const;
const MORE_ROWS = 200;
/** Below this many rows a search field would only be in the way. */
const SEARCH_FROM = 8;

/** The toolbar popup: what is left to do, the site of the current tab first. */
export function Popup({ start }: { start: Start }) {
  const { t } = useLocale();
  const { view, failed, retry } = useView(start);
  const [query, setQuery] = useState('');
  const [numberId, setNumberId] = useState<string>();
  const [count, setCount] = useState(READY_ROWS);
  const [openRow, setOpenRow] = useState<string>();
  const { say, done, tell, dismiss } = useVerdicts(() => setOpenRow(undefined));
  const now = useMemo(() => Date.now(), [view]);
  const here = useRowsHere(view, useTabUrl());
  const { rows, total, failed: rowsFailed } = useRows(view, { query, numberId, count });

  useLayoutEffect(() => {
    if (!view && !failed) return;
    // The frame after this layout is the first one with rows on it.
    requestAnimationFrame(() => {
      document.documentElement.dataset.ready = 'true';
      performance.mark('rebind:rows-painted');
    });
  }, [view !== undefined, failed]);

  const close = useCallback(() => setOpenRow(undefined), []);
  useEscape(openRow !== undefined, close);

  const several = (view?.retiring.length ?? 0) > 1;
  const drawRow = (row: Row, place: string) => {
    const key = `${place} ${rowKey(row)}`;
    return (
      <ServiceRow
        key={key}
        row={row}
        open={openRow === key}
        toggle={() => setOpenRow(openRow === key ? undefined : key)}
        now={now}
        numberNames={view?.numberNames ?? {}}
        whose={several ? view?.numberNames[row.numberId] : undefined}
        say={say}
      />
    );
  };

  const hereKeys = new Set(query ? [] : here.map(rowKey));
  const open = rows.filter((row) => !isDone(row) && !hereKeys.has(rowKey(row)));
  const finished = doneRows(rows, view, numberId, query).filter((row) => !hereKeys.has(rowKey(row)));

  return (
    <>
      <header class="head">
        <h1>{t.appName}</h1>
        <nav aria-label={t.appName}>
          <a
            class="button button-plain button-small"
            href={browser.runtime.getURL('/options.html')}
            target="_blank"
            rel="noreferrer"
          >
            {t.parts.plan}
          </a>
          <a
            class="button button-plain button-small"
            href={browser.runtime.getURL('/welcome.html')}
            target="_blank"
            rel="noreferrer"
          >
            {t.manage}
          </a>
        </nav>
      </header>
      <main>
        {view?.sample && (
          <div class="notice">
            <p>{t.sampleBanner}</p>
            <button
              type="button"
              class="button button-small"
              data-action="sample-clear"
              onClick={() => void ask('sample.clear', null).then(() => tell({ text: t.sampleCleared }))}
            >
              {t.sampleClear}
            </button>
          </div>
        )}
        {view && view.problems.length > 0 && (
          <div class="notice notice-problem" role="alert" data-problems={view.problems.length}>
            <p>{t.problems(view.problems.length)}</p>
          </div>
        )}
        {(failed || rowsFailed) && (
          <div class="notice notice-problem" role="alert">
            <p>{t.failed}</p>
            <button type="button" class="button button-small" onClick={retry}>
              {t.retry}
            </button>
          </div>
        )}
        {!view && !failed && <p class="soft">{t.loading}</p>}

        {view?.retiring
          .filter((number) => numberId === undefined || number.numberId === numberId)
          .map((number) => (
            <Summary key={number.numberId} number={number} now={now} />
          ))}
        {view && several && (
          <fieldset class="numbers">
            <legend class="unseen">{t.numbersTitle}</legend>
            {view.retiring.map((number) => (
              <button
                type="button"
                key={number.numberId}
                class="button button-small"
                aria-pressed={numberId === number.numberId}
                onClick={() => setNumberId(numberId === number.numberId ? undefined : number.numberId)}
              >
                <span class="number">{number.display}</span>
              </button>
            ))}
          </fieldset>
        )}

        {view?.retiring.some(({ counts }) => counts.open + counts.unsure + counts.check > 0) && (
          <PanelButton />
        )}
        {view && <Emptiness view={view} />}

        {view && view.rowCount >= SEARCH_FROM && (
          <div class="field search">
            <label for="search" class="unseen">
              {t.searchRows}
            </label>
            <input
              id="search"
              class="input"
              type="search"
              placeholder={t.searchRows}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value.trim())}
            />
          </div>
        )}
        {query !== '' && rows.length === 0 && <p class="soft">{t.searchNothing}</p>}

        {!query && here.length > 0 && (
          <section class="group group-here" data-group="here">
            <h2>{t.groups.here}</h2>
            <ul>{here.map((row) => drawRow(row, 'here'))}</ul>
          </section>
        )}
        {GROUPS.map((group) => {
          const members = open.filter((row) => row.group === group);
          if (members.length === 0) return null;
          return (
            <section key={group} class="group" data-group={group}>
              <h2>{t.groups[group]}</h2>
              <ul>{members.map((row) => drawRow(row, group))}</ul>
            </section>
          );
        })}
        {total > rows.length && rows.length > 0 && (
          <button
            type="button"
            class="button more"
            data-action="more"
            onClick={() => setCount(count + MORE_ROWS)}
          >
            {t.showMore(Math.min(MORE_ROWS, total - rows.length))}
          </button>
        )}
        {finished.length > 0 && (
          <section class="group" data-group="done">
            <h2>{t.groups.done}</h2>
            <ul>{finished.map((row) => drawRow(row, 'done'))}</ul>
          </section>
        )}
      </main>
      <UndoBar done={done} dismiss={dismiss} />
    </>
  );
}

/** Rows that are dealt with: those of the list and, unless the list is narrowed, the newest of the view. */
function doneRows(
  rows: Row[],
  view: ReadyView | undefined,
  numberId: string | undefined,
  query: string,
): Row[] {
  const listed = rows.filter(isDone);
  const recent = query
    ? []
    : (view?.recentlyDone ?? []).filter((row) => !numberId || row.numberId === numberId);
  const keys = new Set(listed.map(rowKey));
  return [...listed, ...recent.filter((row) => !keys.has(rowKey(row)))];
}
