import type { ReadInSteps } from '../recogniser/recognise.ts';
import { askFromPage } from './ask-from-page.ts';

/**
 * Where the reader waits, in the scripts' own world, which no page sees: as it was brought, until it is taken; then
 * only as long as the browser has room. Its patterns take a third of a megabyte once they were used, and the next
 * look may never come.
 */
const place = globalThis as { rebindReader?: ReadInSteps | WeakRef<ReadInSteps> | undefined };

/** Says to the script that asked for it that the reader is here. */
export function offerReader(read: ReadInSteps): void {
  place.rebindReader = read;
}

/** Has the background put the reader beside this script, where it is not there; undefined where it will not. */
export async function bringReader(): Promise<ReadInSteps | undefined> {
  const here = takeReader();
  if (here) return here;
  await askFromPage('page.read', null);
  return takeReader();
}

function takeReader(): ReadInSteps | undefined {
  const { rebindReader } = place;
  if (typeof rebindReader !== 'function') return rebindReader?.deref();
  place.rebindReader = new WeakRef(rebindReader);
  return rebindReader;
}
