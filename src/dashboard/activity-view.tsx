import { useEffect, useMemo, useState } from 'preact/hooks';
import { searchSites } from '../catalogue/search-sites.ts';
import { sites } from '../catalogue/sites.ts';
import { ask } from '../messages/ask.ts';
import type { Activity } from '../model/activity.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { SearchField } from '../pieces/search-field.tsx';
import { SelectField } from '../pieces/select-field.tsx';
import { SiteIcon } from '../pieces/site-icon.tsx';
import type { Done } from '../pieces/undo-bar.tsx';
import { unlessLocked } from '../pieces/unless-locked.ts';
import { dayOf } from '../plan/days.ts';
import type { Locale } from '../texts/locale.ts';

const KINDS = ['page-read', 'tab-opened', 'card-shown'] as const;
const PAGE = 200;

/** What the program itself did, newest first, from its own record; and how to check that it sent nothing. */
export function ActivityView({ madeAt, tell }: { madeAt: number | undefined; tell: (done: Done) => void }) {
  const locale = useLocale();
  const { t, day } = locale;
  const [record, setRecord] = useState<{ entries: Activity[]; damaged: number }>();
  const [kind, setKind] = useState<Activity['kind'] | 'all'>('all');
  const [query, setQuery] = useState('');
  const [count, setCount] = useState(PAGE);
  const failed = () => tell({ text: t.notSaved });
  const unread = unlessLocked(() => tell({ text: t.failed }));
  const load = () => {
    ask('activity.list', null).then(setRecord).catch(unread);
  };
  useEffect(load, [madeAt]);
  // Things are done while this page is in the back: whoever returns to it sees them.
  useEffect(() => {
    const seen = () => document.visibilityState === 'visible' && load();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, []);

  const entries = record?.entries ?? [];
  const found = useMemo(() => filterActivity(entries, kind, query), [entries, kind, query]);
  const erase = () => {
    ask('activity.erase', null)
      .then(() => {
        setRecord({ entries: [], damaged: 0 });
        tell({
          text: t.activity.erased,
          undo: () =>
            void ask('activity.restore', { entries })
              .then(() => tell({ text: t.undone }))
              .then(load)
              .catch(failed),
        });
      })
      .catch(failed);
  };

  return (
    <section aria-labelledby="done-title" class="done" aria-busy={!record}>
      <h2 id="done-title">{t.activity.title}</h2>
      <p class="lead">{t.activity.lead}</p>
      <section class="card">
        <h3>{t.activity.quietTitle}</h3>
        <p>{t.activity.quietText}</p>
        <details>
          <summary>{t.activity.checkTitle}</summary>
          <ul class="bullets">
            {t.activity.checks.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </details>
      </section>
      {record && record.damaged > 0 && (
        <div class="notice notice-problem" role="alert" data-damaged={record.damaged}>
          <p>{t.activity.damaged(record.damaged)}</p>
        </div>
      )}
      {entries.length > 0 && (
        <div class="filters">
          <SearchField id="done-search" query={query} search={setQuery} />
          <SelectField
            id="done-kind"
            label={t.filterGroup}
            value={kind}
            options={[['all', t.filterAll], ...KINDS.map((one) => [one, t.activity.kinds[one]] as const)]}
            choose={(one) => setKind(one)}
          />
        </div>
      )}
      {record && (entries.length > 0 || record.damaged > 0) && (
        <div class="actions done-actions">
          <p class="soft" aria-live="polite" data-count={found.length}>
            {found.length > 0 ? t.activity.count(found.length) : t.activity.noneFound}
          </p>
          <button type="button" class="button" data-action="done-erase" onClick={erase}>
            {t.activity.erase}
          </button>
        </div>
      )}
      {record && entries.length === 0 && record.damaged === 0 && (
        <p class="soft" data-empty>
          {t.activity.none}
        </p>
      )}
      {byDay(found.slice(0, count)).map(([when, members]) => (
        <section key={when} class="group">
          <h3>{when === dayOf(Date.now()) ? t.planToday : day(when)}</h3>
          <ol class="activity">
            {members.map((entry) => (
              <Entry key={entry.id} entry={entry} locale={locale} />
            ))}
          </ol>
        </section>
      ))}
      {found.length > count && (
        <button type="button" class="button" data-action="done-more" onClick={() => setCount(count + PAGE)}>
          {t.showMore(Math.min(PAGE, found.length - count))}
        </button>
      )}
    </section>
  );
}

function Entry({ entry, locale }: { entry: Activity; locale: Locale }) {
  const { t, lang } = locale;
  const { what, more } = describe(entry, locale);
  const at = new Date(entry.at);
  return (
    <li data-activity={entry.kind} data-site={entry.siteId} data-page={entry.page}>
      <time class="small soft number" dateTime={at.toISOString()}>
        {at.toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' })}
      </time>
      <SiteIcon
        id={entry.siteId ?? entry.page}
        name={isOwnPage(entry) ? t.appName : nameOf(entry, locale)}
        small
      />
      <span class="activity-what">
        <span>
          <strong>{what}</strong> {more && <span class="soft">· {more}</span>}
        </span>
        <span class="small soft activity-page">{entry.page}</span>
      </span>
    </li>
  );
}

/** One entry as words: what was done, and what came of it or what asked for it. */
function describe(entry: Activity, locale: Locale): { what: string; more?: string } {
  const { t } = locale;
  const name = nameOf(entry, locale);
  switch (entry.kind) {
    case 'page-read':
      return { what: t.activity.read(name), more: t.activity.results[entry.result] };
    case 'tab-opened':
      return { what: t.activity.opened(name), more: t.activity.by[entry.by] };
    case 'card-shown':
      return { what: t.activity.carded(name) };
    default:
      return entry satisfies never;
  }
}

/** The service, or the host of a page that belongs to none in the catalogue. */
function nameOf({ siteId, page }: Activity, { t, of }: Locale): string {
  const site = siteId === undefined ? undefined : sites.get(siteId);
  if (site) return of(site.name);
  return isOwnPage({ siteId, page }) ? t.activity.ownPage : (page.split('/')[0] ?? page);
}

/** Whether a page is one of our own: it is kept by its file alone. */
const isOwnPage = ({ siteId, page }: { siteId?: string | undefined; page: string }): boolean =>
  siteId === undefined && /^[\w-]+\.html$/.test(page);

/** Entries of a kind whose service or page answers to what was typed. */
function filterActivity(
  entries: readonly Activity[],
  kind: Activity['kind'] | 'all',
  query: string,
): readonly Activity[] {
  if (kind === 'all' && query === '') return entries;
  const named = new Set(query && searchSites(sites.values(), query).map(({ id }) => id));
  const typed = query.toLowerCase();
  return entries.filter(
    (entry) =>
      (kind === 'all' || entry.kind === kind) &&
      (query === '' ||
        (entry.siteId !== undefined && named.has(entry.siteId)) ||
        entry.page.toLowerCase().includes(typed)),
  );
}

/** Entries by their local day, in the order in which they come. */
function byDay(entries: readonly Activity[]): [string, Activity[]][] {
  const days = new Map<string, Activity[]>();
  for (const entry of entries) {
    const day = dayOf(entry.at);
    const members = days.get(day);
    if (members) members.push(entry);
    else days.set(day, [entry]);
  }
  return [...days];
}
