import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { useLocale } from './locale-context.ts';
import { noteOpened } from './note-opened.ts';
import type { Done } from './undo-bar.tsx';

/** Whether there is no network, and how to go to a page of a service all the same. */
export interface Offline {
  offline: boolean;
  /** Runs `open`, or says that the page at `url` will not open now and lets the user have it opened anyway. */
  unlessOffline(url: string, open: () => void): void;
}

/**
 * Follows the network. Links to pages of services say at the click that they lead nowhere now; everything else of a
 * screen works without a network.
 */
export function useOffline(tell: (done: Done) => void): Offline {
  const { t } = useLocale();
  const [offline, setOffline] = useState(false);

  useLayoutEffect(() => {
    const look = () => setOffline(!navigator.onLine);
    look();
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);

  const unlessOffline = (url: string, open: () => void) => {
    if (navigator.onLine) return open();
    tell({
      text: t.noNet.link(new URL(url).hostname),
      act: { name: 'open-anyway', text: t.noNet.anyway, run: open },
    });
  };

  useEffect(() => {
    const stop = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (navigator.onLine || !link || link.download || !/^https?:$/.test(link.protocol)) return;
      // Before it is noted that a page was opened.
      event.preventDefault();
      event.stopImmediatePropagation();
      unlessOffline(link.href, () => {
        noteOpened(link.href);
        void browser.tabs.create({ url: link.href });
      });
    };
    document.addEventListener('click', stop, true);
    return () => document.removeEventListener('click', stop, true);
  });

  return { offline, unlessOffline };
}
