import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { sites } from '../catalogue/sites.ts';
import { sweepPages } from '../catalogue/sweep-pages.ts';
import type { OwnSite } from '../model/own-site.ts';
import { TAUGHT_PAGES_KEY } from '../model/ready-view.ts';
import { NO_TAUGHT_PAGES, type TaughtPages } from '../model/taught-pages.ts';
import { ownSweepPages } from '../plan/own-sweep-pages.ts';

/** Where a sweep may look, as the screens need it. */
export interface SweepPages {
  /** Sites of the user's own. */
  ownSites: readonly OwnSite[];
  /** Pages of a service, of the catalogue or the user's own, the best first. */
  pagesOf: (siteId: string) => string[];
}

/** The pages a sweep may open, kept current while the screen is open. */
export function useSweepPages(): SweepPages {
  const [taught, setTaught] = useState<TaughtPages>(NO_TAUGHT_PAGES);
  useLayoutEffect(() => {
    const take = (stored: unknown) => setTaught((stored as TaughtPages | undefined) ?? NO_TAUGHT_PAGES);
    const follow = (changes: Record<string, { newValue?: unknown }>) => {
      if (changes[TAUGHT_PAGES_KEY]) take(changes[TAUGHT_PAGES_KEY].newValue);
    };
    browser.storage.local.onChanged.addListener(follow);
    browser.storage.local.get(TAUGHT_PAGES_KEY).then(
      (stored) => take(stored[TAUGHT_PAGES_KEY]),
      () => {},
    );
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return useMemo(
    () => ({
      ownSites: taught.ownSites,
      pagesOf: (siteId) => {
        const site = sites.get(siteId);
        return site ? sweepPages(site) : ownSweepPages(taught, siteId);
      },
    }),
    [taught],
  );
}
