import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { paintFirst } from '../src/first-screen/paint.ts';

export default defineUnlistedScript(() => {
  globalThis.rebindPainted = {};
  paintFirst(document.currentScript, globalThis.rebindPainted);
});
