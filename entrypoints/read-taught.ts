import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFromPage } from '../src/messages/ask-from-page.ts';
import { openShadowRoot } from '../src/messages/open-shadow-root.ts';
import { asksPassword, reportOutcome } from '../src/messages/report-outcome.ts';
import { readTaught } from '../src/teaching/read-taught.ts';

/** Put by the background into a page of which the user has taught something. */
export default defineUnlistedScript(async () => {
  const here = await askFromPage('rules.here', null);
  if (!here?.places.length) return;
  const numbers = (await readTaught(document, here.places, openShadowRoot)).map((raw) => ({ raw }));
  if (numbers.length > 0) reportOutcome({ kind: 'shown', numbers, asked: [], why: [] }, document, () => {});
  else await askFromPage('rules.missed', { asksPassword: asksPassword(document) });
});
