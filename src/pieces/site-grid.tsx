import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { featuredFirst } from '../catalogue/featured.ts';
import { compareSites } from '../catalogue/order.ts';
import { searchSites } from '../catalogue/search-sites.ts';
import { sites } from '../catalogue/sites.ts';
import { useLocale } from './locale-context.ts';
import { SearchField } from './search-field.tsx';
import { SiteIcon } from './site-icon.tsx';

/** The catalogue as a grid of tiles to tick, with a search by name, pinyin or address. */
export function SiteGrid({
  picked,
  listed,
  listedNote,
  toggle,
  hintId,
  children,
}: {
  picked: ReadonlySet<string>;
  /** Sites that are on the list already: shown as such and not to be picked. */
  listed: ReadonlySet<string>;
  listedNote: string;
  toggle: (siteId: string) => void;
  /** Id of the text that explains the search, where there is one. */
  hintId?: string;
  /** What stands between the count and the grid for what was typed and how many services answer to it. */
  children?: (typed: string, found: number) => ComponentChildren;
}) {
  const { t, of, lang } = useLocale();
  const [query, setQuery] = useState('');
  const all = useMemo(() => {
    const language = lang === 'en' ? 'en' : 'zh';
    return featuredFirst(
      [...sites.values()].sort((a, b) => compareSites(a, b, language)),
      language,
    );
  }, [lang]);
  const found = query ? searchSites(all, query) : all;
  return (
    <>
      <SearchField id="pick-search" query={query} search={setQuery} describedBy={hintId} />
      <p class="soft small" aria-live="polite">
        {found.length === 0 && !children ? t.pickNothing : t.pickCount(found.length)}
      </p>
      {children?.(query, found.length)}
      {found.length > 0 && (
        <ul class="grid">
          {found.map((site) => (
            <li key={site.id}>
              <label class="tile">
                <input
                  type="checkbox"
                  data-pick={site.id}
                  checked={picked.has(site.id) || listed.has(site.id)}
                  disabled={listed.has(site.id)}
                  onChange={() => toggle(site.id)}
                />
                <SiteIcon id={site.id} name={of(site.name)} small />
                <span>
                  {of(site.name)}
                  {listed.has(site.id) && <span class="tile-note">{listedNote}</span>}
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
