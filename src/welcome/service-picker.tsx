import { useEffect, useMemo, useState } from 'preact/hooks';
import { featuredFirst } from '../catalogue/featured.ts';
import { compareSites } from '../catalogue/order.ts';
import { searchSites } from '../catalogue/search-sites.ts';
import { sites } from '../catalogue/sites.ts';
import { ask } from '../messages/ask.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { SiteIcon } from '../pieces/site-icon.tsx';
import type { Done } from '../pieces/undo-bar.tsx';
import type { Numbers } from './use-numbers.ts';

/** A grid of the catalogue in which the user ticks the services that are on a retiring number. */
export function ServicePicker({
  numbers,
  madeAt,
  say,
}: {
  numbers: Numbers;
  madeAt: number | undefined;
  say: (done: Done) => void;
}) {
  const { t, of, lang } = useLocale();
  const leaving = numbers.list.filter((number) => number.status !== 'active');
  const [chosen, setChosen] = useState<string>();
  const [query, setQuery] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [listed, setListed] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => {
    const language = lang === 'en' ? 'en' : 'zh';
    return featuredFirst(
      [...sites.values()].sort((a, b) => compareSites(a, b, language)),
      language,
    );
  }, [lang]);
  const number = leaving.find(({ id }) => id === chosen) ?? leaving[0];
  const numberId = number?.id;
  useEffect(() => {
    if (!numberId) return;
    ask('rows.list', { from: 0, count: sites.size, numberId })
      .then(({ rows }) => setListed(new Set(rows.map((row) => row.siteId))))
      .catch(() => setListed(new Set()));
  }, [numberId, madeAt]);
  if (!number) return <p class="soft">{t.pickNeedsNumber}</p>;

  const found = query ? searchSites(all, query) : all;
  const toggle = (id: string) => {
    setPicked((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const save = () => {
    if (picked.size === 0) return;
    ask('sites.pick', { numberId: number.id, siteIds: [...picked] })
      .then(({ added }) => {
        setPicked(new Set());
        say({ text: t.pickSaved(added.length) });
      })
      .catch(() => say({ text: t.failed }));
  };

  return (
    <>
      <p class="soft">{t.pickHint(numbers.display(number.id))}</p>
      {leaving.length > 1 && (
        <div class="field">
          <label for="pick-number">{t.pickFor}</label>
          <select
            id="pick-number"
            class="input number"
            value={number.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {leaving.map(({ id }) => (
              <option key={id} value={id}>
                {numbers.display(id)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for="pick-search">{t.pickSearch}</label>
        <input
          id="pick-search"
          class="input"
          type="search"
          placeholder={t.pickSearchHint}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value.trim())}
        />
      </div>
      <p class="soft small" aria-live="polite">
        {found.length === 0 ? t.pickNothing : t.pickCount(found.length)}
      </p>
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
                {listed.has(site.id) && <span class="tile-note">{t.pickListed}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="pick-foot">
        <button
          type="button"
          class="button button-main"
          data-action="pick-save"
          // Disabled for real it would lose the focus with the press that empties the choice.
          aria-disabled={picked.size === 0}
          onClick={save}
        >
          {t.pickSave(picked.size)}
        </button>
      </div>
    </>
  );
}
