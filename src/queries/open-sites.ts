import type { Binding } from '../model/binding.ts';

/** Ids of the sites that are still on a retiring or retired number, sorted: where the badge is lit. */
export const openSites = (bindings: readonly Binding[]): string[] =>
  [...new Set(bindings.filter(({ state }) => state === 'open').map(({ siteId }) => siteId))].sort();
