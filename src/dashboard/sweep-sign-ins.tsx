import { useState } from 'preact/hooks';
import type { SweepItem } from '../model/sweep.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { SiteIcon } from '../pieces/site-icon.tsx';
import { nameOfSite } from './name-of-site.ts';
import type { TellSweep } from './sweep-view.tsx';
import { useSweepPages } from './use-sweep-pages.ts';

/**
 * The services that want the user to sign in: opened one after another, each in a tab in front, and swept again when
 * the user is back. Only the user signs in.
 */
export function SweepSignIns({ items, say }: { items: readonly SweepItem[]; say: TellSweep }) {
  const locale = useLocale();
  const { t } = locale;
  const { pagesOf } = useSweepPages();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const next = items.find(({ siteId }) => !opened.has(siteId));
  const place = next ? items.indexOf(next) + 1 : items.length;
  const [url] = next ? pagesOf(next.siteId) : [];
  const markOpened = (siteId: string) => {
    // The link would lead to the next service if it were drawn anew before the browser follows it.
    setTimeout(() => setOpened((before) => new Set([...before, siteId])));
  };
  const again = (
    <button
      type="button"
      class={next ? 'button' : 'button button-main'}
      data-action="sweep-again"
      onClick={() => say('sweep.again', { siteIds: items.map(({ siteId }) => siteId) })}
    >
      {t.sweep.again(items.length)}
    </button>
  );
  return (
    <section class="card" aria-labelledby="sweep-sign-in">
      <h3 id="sweep-sign-in">{t.sweep.signIn(items.length)}</h3>
      <p>{t.sweep.signInText}</p>
      <ul class="sweep-chips">
        {items.map(({ siteId }) => (
          <li key={siteId} data-sign-in={siteId} data-opened={opened.has(siteId)}>
            <SiteIcon id={siteId} name={nameOfSite(siteId, locale)} small />
            <span>
              {nameOfSite(siteId, locale)}
              {opened.has(siteId) && <span class="small soft"> · {t.sweep.opened}</span>}
            </span>
          </li>
        ))}
      </ul>
      <div class="actions">
        {next && url && (
          <a
            class="button button-main"
            href={url}
            target="_blank"
            rel="noreferrer"
            data-action="sweep-sign-in"
            onClick={() => markOpened(next.siteId)}
          >
            {t.sweep.signInNext(nameOfSite(next.siteId, locale), place, items.length)}
          </a>
        )}
        {again}
      </div>
    </section>
  );
}
