import type { ReadInSteps } from '../recogniser/recognise.ts';
import { askFromPage } from './ask-from-page.ts';

/** Where the reader waits, in the scripts' own world, which no page sees. */
const place = globalThis as { rebindReader?: ReadInSteps };

/** Says to the script that asked for it that the reader is here. */
export function offerReader(read: ReadInSteps): void {
  place.rebindReader = read;
}

/** Has the background put the reader beside this script, once; undefined where it will not. */
export async function bringReader(): Promise<ReadInSteps | undefined> {
  if (!place.rebindReader) await askFromPage('page.read', null);
  return place.rebindReader;
}
