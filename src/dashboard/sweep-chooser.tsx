import { useMemo, useState } from 'preact/hooks';
import { featuredFirst } from '../catalogue/featured.ts';
import { compareSites } from '../catalogue/order.ts';
import { searchSites } from '../catalogue/search-sites.ts';
import { sites } from '../catalogue/sites.ts';
import { ask } from '../messages/ask.ts';
import type { Row } from '../model/ready-view.ts';
import type { Settings } from '../model/settings.ts';
import type { Site } from '../model/site.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { isDone } from '../pieces/row-texts.ts';
import { SearchField } from '../pieces/search-field.tsx';
import { SelectField } from '../pieces/select-field.tsx';
import { SiteIcon } from '../pieces/site-icon.tsx';
import { expectedMs, minutesOf } from '../plan/sweep-progress.ts';
import type { TellSweep } from './sweep-view.tsx';
import { useSweepPages } from './use-sweep-pages.ts';

/** A service as it can be chosen: one of the catalogue, or of the user's own. */
type Choice = Pick<Site, 'id' | 'name' | 'aliases' | 'hosts'>;

const PACES = ['normal', 'quick'] as const;

/** Which services to sweep: those of the list that are still to do, unless the user wants others. */
export function SweepChooser({
  rows,
  pace: setPace,
  say,
}: {
  rows: Row[];
  pace: Settings['pace'];
  say: TellSweep;
}) {
  const { t, of, lang } = useLocale();
  const language = lang === 'en' ? 'en' : 'zh';
  const [query, setQuery] = useState('');
  const [pace, choosePace] = useState(setPace);
  const { ownSites, pagesOf } = useSweepPages();
  const all = useMemo((): Choice[] => {
    const known = [...sites.values()].sort((a, b) => compareSites(a, b, language));
    const own = ownSites.map(({ id, name, host }) => ({ id, name: { zh: name, en: name }, hosts: [host] }));
    return [...own, ...known].filter(({ id }) => pagesOf(id).length > 0);
  }, [language, ownSites, pagesOf]);
  const listed = new Set(rows.map(({ siteId }) => siteId));
  const todo = new Set(rows.filter((row) => !isDone(row)).map(({ siteId }) => siteId));
  // Until the user has ticked something the choice follows the list.
  const [ticked, setTicked] = useState<ReadonlySet<string>>();
  const chosen = ticked ?? new Set(all.filter(({ id }) => todo.has(id)).map(({ id }) => id));
  const found = searchSites(all, query);

  // From the choice as it is then, not as it was drawn: two quick clicks must both count.
  const change = (apply: (next: Set<string>) => void) => {
    setTicked((before) => {
      const next = new Set(before ?? chosen);
      apply(next);
      return next;
    });
  };
  const set = (ids: readonly Choice[], on: boolean) =>
    change((next) => {
      for (const { id } of ids) on ? next.add(id) : next.delete(id);
    });
  const toggle = (id: string) =>
    change((next) => {
      if (!next.delete(id)) next.add(id);
    });
  const start = () => {
    if (chosen.size > 0)
      say('sweep.start', { siteIds: all.flatMap(({ id }) => (chosen.has(id) ? [id] : [])) });
  };

  const rest = found.filter(({ id }) => !listed.has(id));
  // What is searched for comes in the order of how well it fits.
  const others = query ? rest : featuredFirst(rest, language);
  const groups = [
    { key: 'listed', title: t.sweep.listed, sites: found.filter(({ id }) => listed.has(id)) },
    { key: 'others', title: t.sweep.others, sites: others },
  ];
  const nothing = !all.some(({ id }) => listed.has(id));
  return (
    <>
      <p class="lead">{t.sweep.lead}</p>
      {nothing && <p class="notice">{t.sweep.nothingListed}</p>}
      <div class="sweep-filters">
        <SearchField id="sweep-search" query={query} search={setQuery} />
        <SelectField
          id="sweep-pace"
          label={t.sweep.pace}
          value={pace}
          options={PACES.map((one) => [one, t.sweep.paces[one]])}
          choose={(value) => {
            choosePace(value);
            void ask('settings.set', { pace: value }).catch(() => {});
          }}
        />
      </div>
      <div class="sweep-bar">
        <p aria-live="polite" data-chosen={chosen.size}>
          <strong>{t.bulkChosen(chosen.size)}</strong>
          {chosen.size > 0 && ` · ${t.sweep.about(minutesOf(expectedMs(chosen.size, pace)))}`}
        </p>
        <button
          type="button"
          class="button button-small"
          data-action="sweep-all"
          onClick={() => set(found, true)}
        >
          {t.sweep.all}
        </button>
        <button
          type="button"
          class="button button-small"
          data-action="sweep-none"
          onClick={() => set(found, false)}
        >
          {t.sweep.none}
        </button>
        <button
          type="button"
          class="button button-main"
          data-action="sweep-start"
          // Disabled for real it would lose the focus with the press that empties the choice.
          aria-disabled={chosen.size === 0}
          onClick={start}
        >
          {t.sweep.start}
        </button>
      </div>
      {found.length === 0 && <p class="soft">{t.sweep.searchNothing}</p>}
      {groups
        .filter((group) => group.sites.length > 0)
        .map((group) => (
          <section key={group.key} class="group" data-group={group.key}>
            <h3>
              {group.title} <span class="soft number">{group.sites.length}</span>
            </h3>
            <ul class="grid">
              {group.sites.map((site) => (
                <li key={site.id}>
                  <label class="tile">
                    <input
                      type="checkbox"
                      data-pick={site.id}
                      checked={chosen.has(site.id)}
                      onChange={() => toggle(site.id)}
                    />
                    <SiteIcon id={site.id} name={of(site.name)} small />
                    <span>{of(site.name)}</span>
                  </label>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
