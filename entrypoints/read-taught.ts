import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFromPage } from '../src/messages/ask-from-page.ts';
import { openShadowRoot } from '../src/messages/open-shadow-root.ts';
import { tellTaught } from '../src/messages/tell-taught.ts';
import { onlyOne } from '../src/teaching/only-one.ts';
import { watchTaught } from '../src/teaching/watch-taught.ts';

/** Put by the background into a page of which the user has taught something. */
export default defineUnlistedScript(async () => {
  const here = await askFromPage('rules.here', null);
  if (!here?.places.length) return;
  const { places } = here;
  onlyOne('rebindTaughtWatch', () => {
    const stop = watchTaught({
      window,
      places,
      shadowRootOf: openShadowRoot,
      report: (numbers) => void tellTaught(numbers, document, () => stop()),
    });
    return stop;
  });
});
