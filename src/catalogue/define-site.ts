import type { Site } from '../model/site.ts';
import { toTraditional } from './chinese-scripts.ts';

/**
 * Gives completion and checking where the facts are written. Adds the name in traditional characters where the facts
 * have none of their own and it differs.
 */
export function defineSite(site: Site): Site {
  const tw = site.name.tw ?? toTraditional(site.name.zh);
  return tw === site.name.zh ? site : { ...site, name: { ...site.name, tw } };
}
