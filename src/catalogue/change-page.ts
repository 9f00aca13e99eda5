import type { Site } from '../model/site.ts';
import { accountPath, isOnAccountPath } from './account-path.ts';
import { findAccountPage } from './find-site.ts';

/** Address of the page on which the number is changed, or of the nearest one known. Undefined: not on the web. */
export function findChangeUrl({ rebind, accountPages = [] }: Site): string | undefined {
  // An address with `*` stands for many pages and leads to none.
  const known = accountPages.filter(({ url }) => !url.includes('*'));
  return rebind.url ?? (known.find(({ kind }) => kind === 'change') ?? known[0])?.url;
}

/** Whether the user is where the number is shown or changed already. */
export function isWhereItIsChanged(site: Site, address: string): boolean {
  if (findAccountPage(site, address)) return true;
  const goal = site.rebind.url && new URL(site.rebind.url);
  const here = new URL(address);
  return Boolean(goal && goal.hostname === here.hostname && isOnAccountPath(accountPath(goal), here));
}
