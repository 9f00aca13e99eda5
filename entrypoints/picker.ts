import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFromPage } from '../src/messages/ask-from-page.ts';
import { openShadowRoot } from '../src/messages/open-shadow-root.ts';
import { onlyOne } from '../src/teaching/only-one.ts';
import { openPicker } from '../src/teaching/open-picker.ts';

/** Put into a page by the background when the user wants to point at a number. */
export default defineUnlistedScript(async () => {
  const begin = await askFromPage('teach.begin', null);
  if (!begin?.ok) return;
  const { texts, lang, theme, start } = begin;
  onlyOne('rebindPicker', () =>
    openPicker({
      texts,
      lang,
      theme,
      start,
      shadowRootOf: openShadowRoot,
      teach: (place, mask) => askFromPage('teach.done', { place, mask }),
      left: () => void askFromPage('teach.leave', null),
    }),
  );
});
