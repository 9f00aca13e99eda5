import { askFromPage } from './ask-from-page.ts';
import { asksPassword, reportOutcome } from './report-outcome.ts';

/**
 * Sends up the numbers that were read by what the user taught, or that there were none. `onGone` is called when there
 * is nobody left to tell, or nothing taught of the page any more.
 */
export async function tellTaught(
  numbers: readonly string[],
  document: Document,
  onGone: () => void,
): Promise<void> {
  // A page may stay open for long: what was taught of it may have been forgotten since.
  const here = await askFromPage('rules.here', null);
  if (!here?.places.length) onGone();
  else if (numbers.length === 0) await askFromPage('rules.missed', { asksPassword: asksPassword(document) });
  else
    reportOutcome(
      { kind: 'shown', numbers: numbers.map((raw) => ({ raw })), asked: [], why: [] },
      document,
      onGone,
    );
}
