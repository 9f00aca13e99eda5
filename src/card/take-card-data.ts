import type { CardData } from '../messages/card-contract.ts';

/** Where the background leaves the words; in the world of content scripts, which the page cannot see. */
interface Scope {
  rebindCard?: CardData;
}

/** What the background left for the card, once. */
export function takeCardData(): CardData | undefined {
  const scope = globalThis as Scope;
  const data = scope.rebindCard;
  delete scope.rebindCard;
  return data;
}
