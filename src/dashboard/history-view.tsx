import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { ChangedEntry, HistoryKind, JourneyMessages, SaidEntry } from '../messages/journey-contract.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { SearchField } from '../pieces/search-field.tsx';
import { SelectField } from '../pieces/select-field.tsx';
import type { Done } from '../pieces/undo-bar.tsx';
import { unlessLocked } from '../pieces/unless-locked.ts';
import { changeText } from './change-text.ts';
import { GateReasons } from './gate-reasons.tsx';

const PAGE = 50;
const SAID = ['uses', 'done', 'later', 'closed', 'not-applicable', 'is', 'not-mine'] as const;

/**
 * Everything the user said about services and changed about numbers, newest first, and of which number where there are
 * several; each can still be taken back, of the changes of a number the newest.
 */
export function HistoryView({
  madeAt,
  numberNames,
  tell,
}: {
  madeAt: number | undefined;
  /** Own numbers by id, as people read them. */
  numberNames: Readonly<Record<string, string>>;
  tell: (done: Done) => void;
}) {
  const { t } = useLocale();
  const [history, setHistory] = useState<JourneyMessages['history.list']['reply']>();
  const [count, setCount] = useState(PAGE);
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<HistoryKind | 'all'>('all');
  const [numberId, setNumberId] = useState('all');
  const isNarrowed = query !== '' || kind !== 'all' || numberId !== 'all';
  const failed = () => tell({ text: t.notSaved });
  const unread = unlessLocked(() => tell({ text: t.failed }));
  useEffect(() => {
    let isLate = false;
    ask('history.list', {
      from: 0,
      count,
      // No name is longer, and no longer text is taken.
      ...(query && { query: query.slice(0, 200) }),
      ...(kind !== 'all' && { kind }),
      ...(numberId !== 'all' && { numberId }),
    })
      // What was typed first may be answered last.
      .then((reply) => isLate || setHistory(reply))
      .catch((error) => isLate || unread(error));
    return () => {
      isLate = true;
    };
  }, [madeAt, count, query, kind, numberId]);
  /** Narrows the list, which begins anew. */
  const narrow =
    <Value,>(set: (value: Value) => unknown) =>
    (value: Value) => {
      set(value);
      setCount(PAGE);
    };
  const undo = (undone: Promise<{ ok: boolean }>) => {
    undone.then(({ ok }) => tell({ text: ok ? t.undone : t.notSaved })).catch(failed);
  };
  const numberIds = history?.numberIds ?? [];
  const several = numberIds.length > 1;
  const isEmpty = history?.total === 0 && !isNarrowed;
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{t.historyTitle}</h2>
      {isEmpty && <p class="soft">{t.historyNone}</p>}
      {history && !isEmpty && (
        <>
          <div class="filters no-print">
            <SearchField
              id="history-search"
              query={query}
              search={narrow(setQuery)}
              label={t.historySearch}
              hint={t.historySearchHint}
            />
            <SelectField
              id="history-kind"
              label={t.filterGroup}
              value={kind}
              options={[
                ['all', t.filterAll],
                ['number', t.numberThen.kind],
                ...SAID.map((one) => [one, t.saidWords[one]] as const),
              ]}
              choose={narrow((one: HistoryKind | 'all') => setKind(one))}
            />
            {several && (
              <SelectField
                id="history-number"
                label={t.numberThen.which}
                value={numberId}
                options={[
                  ['all', t.filterAll],
                  ...numberIds.map((id) => [id, numberNames[id] ?? t.numberThen.removed] as const),
                ]}
                choose={narrow(setNumberId)}
                isNumber
              />
            )}
          </div>
          <p class="soft" aria-live="polite" data-count={history.total}>
            {history.total > 0 ? t.activity.count(history.total) : t.activity.noneFound}
          </p>
        </>
      )}
      <ol class="history">
        {history?.entries.map((entry) =>
          entry.kind === 'said' ? (
            <Said
              key={entry.verdict.id}
              entry={entry}
              number={several && entry.verdict.numberId ? numberNames[entry.verdict.numberId] : undefined}
              undo={() => undo(ask('verdict.undoMany', { ids: [entry.verdict.id] }))}
            />
          ) : (
            <Changed
              key={`${entry.numberId} ${entry.change.at}`}
              entry={entry}
              numberNames={numberNames}
              undo={() => undo(ask('number.undoChange', { id: entry.numberId, at: entry.change.at }))}
            />
          ),
        )}
      </ol>
      {history && history.total > history.entries.length && (
        <button type="button" class="button" onClick={() => setCount(count + PAGE)}>
          {t.showMore(Math.min(PAGE, history.total - history.entries.length))}
        </button>
      )}
    </section>
  );
}

function Moment({ at }: { at: number }) {
  const { date } = useLocale();
  return (
    <time class="small soft" dateTime={new Date(at).toISOString()}>
      {date(at, Date.now())}
    </time>
  );
}

/** What the user said about a service. */
function Said({
  entry: { verdict, siteName, undone },
  number,
  undo,
}: {
  entry: SaidEntry;
  /** The number it is about, where that has to be told. */
  number: string | undefined;
  undo: () => void;
}) {
  const { t, of } = useLocale();
  return (
    <li data-verdict-id={verdict.id} data-undone={undone}>
      <Moment at={verdict.at} />
      <span>
        <strong>{of(siteName)}</strong> {t.factSaid(t.saidWords[verdict.verdict])}
        {number && <span class="small soft number"> {number}</span>}
      </span>
      {undone ? (
        <span class="chip">{t.undone}</span>
      ) : (
        <button
          type="button"
          class="button button-small no-print"
          aria-label={t.undoOf(of(siteName))}
          onClick={undo}
        >
          {t.undo}
        </button>
      )}
    </li>
  );
}

/** What the user changed about a number. */
function Changed({
  entry: { numberId, change, newest },
  numberNames,
  undo,
}: {
  entry: ChangedEntry;
  numberNames: Readonly<Record<string, string>>;
  undo: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const nameOf = (id: string) => numberNames[id] ?? t.numberThen.removed;
  const isNew = change.after.status === 'retired' && change.before.status !== 'retired';
  return (
    <li data-changed={numberId}>
      <Moment at={change.at} />
      <span>
        <strong class="number">{nameOf(numberId)}</strong> {changeText(change, locale, nameOf).join(' · ')}
        {isNew && <GateReasons overrides={change.after.overrides} />}
      </span>
      {newest && (
        <button
          type="button"
          class="button button-small no-print"
          aria-label={t.undoOf(nameOf(numberId))}
          onClick={undo}
        >
          {t.undo}
        </button>
      )}
    </li>
  );
}
