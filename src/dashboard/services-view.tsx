import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { RetiringSummary, Row } from '../model/ready-view.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { RowChip } from '../pieces/row-chip.tsx';
import { evidenceText, isDone, rowKey, whyNow } from '../pieces/row-texts.ts';
import { SearchField } from '../pieces/search-field.tsx';
import { SelectField } from '../pieces/select-field.tsx';
import { SiteIcon } from '../pieces/site-icon.tsx';
import type { Done } from '../pieces/undo-bar.tsx';
import { type Filter, filterRows, prepareSearch, type Sorting } from './filter-rows.ts';
import { VirtualList } from './virtual-list.tsx';

const STATES = ['open', 'unsure', 'check', 'later', 'rebound', 'closed', 'not-applicable'] as const;
const GROUPS = ['opens-others', 'money', 'sms-login', 'rest'] as const;
const SORTINGS = ['danger', 'name', 'newest'] as const;
const BULK = ['done', 'later', 'closed', 'not-applicable'] as const;
const LATER_MS = 7 * 86_400_000;

/** Every service of the numbers being retired: search, filter, sort, and one verdict on many rows at once. */
export function ServicesView({
  rows,
  numbers,
  now,
  tell,
}: {
  rows: Row[];
  numbers: RetiringSummary[];
  now: number;
  tell: (done: Done) => void;
}) {
  const locale = useLocale();
  const { t, of, lang } = locale;
  const [filter, setFilter] = useState<Filter>({ query: '', state: 'all', group: 'all' });
  const [sorting, setSorting] = useState<Sorting>('danger');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => prepareSearch(rows), [rows]);
  const shown = useMemo(
    () => filterRows(rows, filter, sorting, lang, now),
    [rows, filter, sorting, lang, now],
  );
  const chosen = useMemo(
    () => (picked.size === 0 ? [] : shown.filter((row) => picked.has(rowKey(row)))),
    [shown, picked],
  );

  // From the set as it is then, not as it was drawn: two quick clicks must both count.
  const pick = (keys: string[], on: boolean) => {
    setPicked((before) => {
      const next = new Set(before);
      for (const key of keys) on ? next.add(key) : next.delete(key);
      return next;
    });
  };

  const sayAll = (verdict: (typeof BULK)[number]) => {
    const items = chosen.map((row) => ({
      siteId: row.siteId,
      numberId: row.numberId,
      verdict,
      ...(verdict === 'later' && { until: Date.now() + LATER_MS }),
    }));
    ask('verdict.addMany', { items })
      .then((reply) => {
        if (!reply.ok) return tell({ text: t.notSaved });
        setPicked(new Set());
        tell({
          text: t.bulkSaid(items.length, t[BULK_TEXT[verdict]]),
          undo: () =>
            void ask('verdict.undoMany', { ids: reply.ids })
              .then(() => tell({ text: t.undone }))
              .catch(() => tell({ text: t.notSaved })),
        });
      })
      .catch(() => tell({ text: t.notSaved }));
  };

  return (
    <section aria-labelledby="services-title">
      <h2 id="services-title">{t.servicesTitle}</h2>
      <div class="filters">
        <SearchField
          id="service-search"
          query={filter.query}
          // A blank alone changes nothing: drawn anew the field would lose it, and with it the next word.
          search={(query) => query !== filter.query && setFilter({ ...filter, query })}
        />
        {numbers.length > 1 && (
          <SelectField
            id="service-number"
            label={t.secondHand.pickNumber}
            value={filter.numberId ?? ''}
            options={[
              ['', t.filterAll],
              ...numbers.map(
                ({ numberId, display, label, owner }) =>
                  [numberId, [display, label, owner].filter(Boolean).join(' · ')] as const,
              ),
            ]}
            choose={(value) => {
              const { numberId: _before, ...rest } = filter;
              setFilter(value ? { ...rest, numberId: value } : rest);
            }}
            isNumber
          />
        )}
        <SelectField
          id="service-state"
          label={t.columnState}
          value={filter.state}
          options={[['all', t.filterAll], ...STATES.map((state) => [state, t.states[state]] as const)]}
          choose={(state) => setFilter({ ...filter, state })}
        />
        <SelectField
          id="service-group"
          label={t.filterGroup}
          value={filter.group}
          options={[['all', t.filterAll], ...GROUPS.map((group) => [group, t.groups[group]] as const)]}
          choose={(group) => setFilter({ ...filter, group })}
        />
        <SelectField
          id="service-sort"
          label={t.sortBy}
          value={sorting}
          options={SORTINGS.map((by) => [by, t.sortings[by]])}
          choose={(by) => setSorting(by)}
        />
      </div>
      <div class="bulk">
        <label class="bulk-all">
          <input
            type="checkbox"
            data-action="pick-all"
            checked={chosen.length > 0 && chosen.length === shown.length}
            onChange={(event) => pick(shown.map(rowKey), event.currentTarget.checked)}
          />
          <span aria-live="polite">
            {chosen.length > 0 ? t.bulkChosen(chosen.length) : t.pickCount(shown.length)}
          </span>
        </label>
        {chosen.length > 0 &&
          BULK.map((verdict) => (
            <button
              type="button"
              key={verdict}
              class="button button-small"
              data-bulk={verdict}
              onClick={() => sayAll(verdict)}
            >
              {t[BULK_TEXT[verdict]]}
            </button>
          ))}
      </div>
      {shown.length === 0 && <p class="soft">{t.searchNothing}</p>}
      <VirtualList items={shown} keyOf={rowKey} label={t.servicesTitle}>
        {(row) => {
          const name = of(row.name);
          // The same service can stand here once for each number.
          const whose =
            numbers.length > 1 && numbers.find(({ numberId }) => numberId === row.numberId)?.display;
          return (
            <div class="service" data-row={row.siteId} data-state={row.state}>
              <input
                type="checkbox"
                aria-label={t.bulkPick(name)}
                data-pick={row.siteId}
                checked={picked.has(rowKey(row))}
                onChange={(event) => pick([rowKey(row)], event.currentTarget.checked)}
              />
              <SiteIcon id={row.siteId} name={name} />
              <a class="service-name" href={`#/services/${encodeURIComponent(row.siteId)}`}>
                <strong>{name}</strong>
                <span class="small soft">
                  {whose && (
                    <>
                      <span class="number">{whose}</span>
                      {' · '}
                    </>
                  )}
                  {isDone(row) ? evidenceText(row, locale, now) : whyNow(row, locale)}
                </span>
              </a>
              <RowChip row={row} now={now} />
            </div>
          );
        }}
      </VirtualList>
    </section>
  );
}

const BULK_TEXT = {
  done: 'verdictDone',
  later: 'verdictLater',
  closed: 'verdictClosed',
  'not-applicable': 'verdictNotApplicable',
} as const;
