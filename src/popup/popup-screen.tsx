import type { ComponentChildren } from 'preact';
import type { ReadyView, Row } from '../model/ready-view.ts';
import { Emptiness } from '../pieces/emptiness.tsx';
import { useLocale } from '../pieces/locale-context.ts';
import { PanelButton } from '../pieces/panel-button.tsx';
import type { Say } from '../pieces/row-details.tsx';
import { isDone, isPutOff, rowKey } from '../pieces/row-texts.ts';
import { ServiceRow } from '../pieces/service-row.tsx';
import { Summary } from '../pieces/summary.tsx';

const GROUPS = ['opens-others', 'money', 'sms-login', 'rest', 'later'] as const;
/** Below this many rows a search field would only be in the way. */
const SEARCH_FROM = 8;
/** Rows of the first frame: as many as a popup of the largest size shows, the last of them in part. */
const FIRST_ROWS = 5;

/** What the popup shows. */
export interface PopupState {
  view: ReadyView | undefined;
  /** Epoch milliseconds. */
  now: number;
  /** Whether this browser has a side panel. */
  panel: boolean;
  /** The first frame alone: the rows there is place for, without icons, which are files to wait for. */
  first?: boolean;
  /** The background could not make a view, or list rows. */
  failed?: boolean;
  query?: string;
  numberId?: string | undefined;
  /** Rows of the list, and how many there are in all. */
  rows: Row[];
  total: number;
  /** Rows of the site of the current tab. */
  here?: Row[];
  /** Key of the row whose details are open. */
  openRow?: string | undefined;
  /** What concerns all of it: storage that cannot be got at, no network. */
  above?: ComponentChildren;
  /** What the page of the current tab asks for, above the list; and what can be done there, below it. */
  notice?: ComponentChildren;
  offer?: ComponentChildren;
  /** The bar below. */
  bar: ComponentChildren;
}

/** What the user can do in it. */
export interface PopupActs {
  clearSample: () => void;
  retry: () => void;
  openPanel: () => void;
  search: (query: string) => void;
  chooseNumber: (numberId: string | undefined) => void;
  toggle: (key: string) => void;
  more: () => void;
  say: Say;
}

/**
 * The popup as a pure function of its state, so that its first frame can be drawn beforehand as well. Uses no hook but
 * the language.
 */
export function PopupScreen({ state, acts, more }: { state: PopupState; acts?: PopupActs; more: number }) {
  const { t } = useLocale();
  const { view, now, first = false, query = '', numberId, total, openRow } = state;
  const several = (view?.retiring.length ?? 0) > 1;
  const drawRow = (row: Row, place: string) => {
    const key = `${place} ${rowKey(row)}`;
    return (
      <ServiceRow
        key={key}
        row={row}
        open={openRow === key}
        toggle={() => acts?.toggle(key)}
        now={now}
        numberNames={view?.numberNames ?? {}}
        whose={several ? view?.numberNames[row.numberId] : undefined}
        say={(...said) => acts?.say(...said)}
        plain={first}
      />
    );
  };

  const here = query ? [] : (state.here ?? []);
  const hereKeys = new Set(here.map(rowKey));
  const isElsewhere = (row: Row) => !hereKeys.has(rowKey(row));
  const pending = state.rows.filter((row) => !isDone(row) && isElsewhere(row));
  const open = first ? pending.slice(0, FIRST_ROWS) : pending;
  const dealtWith = doneRows(state.rows, view, numberId, query).filter(isElsewhere);
  const finished = first ? dealtWith.slice(0, FIRST_ROWS - open.length) : dealtWith;
  const shelfOf = (row: Row) => (isPutOff(row, now) ? 'later' : row.group);

  return (
    <>
      <header class="head">
        <h1>{t.appName}</h1>
        <nav aria-label={t.appName}>
          <a class="button button-plain button-small" href="/options.html" target="_blank" rel="noreferrer">
            {t.parts.plan}
          </a>
          <a class="button button-plain button-small" href="/welcome.html" target="_blank" rel="noreferrer">
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
              onClick={acts?.clearSample}
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
        {state.above}
        {state.failed && (
          <div class="notice notice-problem" role="alert">
            <p>{t.failed}</p>
            <button type="button" class="button button-small" onClick={acts?.retry}>
              {t.retry}
            </button>
          </div>
        )}
        {!view && !state.failed && !state.above && <p class="soft">{t.loading}</p>}
        {state.notice}

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
                onClick={() => acts?.chooseNumber(numberId === number.numberId ? undefined : number.numberId)}
              >
                <span class="number">{number.display}</span>
              </button>
            ))}
          </fieldset>
        )}

        {state.panel &&
          view?.retiring.some(({ counts }) => counts.open + counts.unsure + counts.check > 0) && (
            <PanelButton open={acts?.openPanel} />
          )}
        {view && <Emptiness view={view} now={now} />}

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
              onInput={(event) => acts?.search(event.currentTarget.value.trim())}
            />
          </div>
        )}
        {query !== '' && state.rows.length === 0 && <p class="soft">{t.searchNothing}</p>}

        {here.length > 0 && (
          <section class="group group-here" data-group="here">
            <h2>{t.groups.here}</h2>
            <ul>{here.map((row) => drawRow(row, 'here'))}</ul>
          </section>
        )}
        {GROUPS.map((group) => {
          const members = open.filter((row) => shelfOf(row) === group);
          if (members.length === 0) return null;
          return (
            <section key={group} class="group" data-group={group}>
              <h2>{t.groups[group]}</h2>
              <ul>{members.map((row) => drawRow(row, group))}</ul>
            </section>
          );
        })}
        {!first && total > state.rows.length && state.rows.length > 0 && (
          <button type="button" class="button more" data-action="more" onClick={acts?.more}>
            {t.showMore(Math.min(more, total - state.rows.length))}
          </button>
        )}
        {finished.length > 0 && (
          <section class="group" data-group="done">
            <h2>{t.groups.done}</h2>
            <ul>{finished.map((row) => drawRow(row, 'done'))}</ul>
          </section>
        )}
        {state.offer}
      </main>
      {state.bar}
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
