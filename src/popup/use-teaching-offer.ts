import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { TeachingOffer } from '../messages/teaching-contract.ts';
import { findTargetTab } from '../pieces/target-tab.ts';

/** What can be taught in the tab that the popup is about. Undefined until known, and where there is nothing. */
export interface TabOffer {
  tabId: number;
  offer: Exclude<TeachingOffer, { kind: 'none' }>;
}

/** Asked of the background, after the first drawing: the popup paints from what is ready and nothing else. */
export function useTeachingOffer(): TabOffer | undefined {
  const [known, setKnown] = useState<TabOffer>();
  useEffect(() => {
    findTargetTab()
      .then(async (tab) => {
        if (tab?.id === undefined || tab.incognito) return;
        const offer = await ask('teach.offer', { tabId: tab.id });
        if (offer.kind !== 'none') setKnown({ tabId: tab.id, offer });
      })
      .catch(() => setKnown(undefined));
  }, []);
  return known;
}
