import pageTable, { matches } from 'virtual:page-table';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { bringReader } from '../src/messages/bring-reader.ts';
import { openShadowRoot } from '../src/messages/open-shadow-root.ts';
import { reportOutcome } from '../src/messages/report-outcome.ts';
import { watchAccountPages } from '../src/recogniser/watch-account-page.ts';

export default defineContentScript({
  matches,
  allFrames: true,
  runAt: 'document_idle',
  main(ctx) {
    watchAccountPages({
      window,
      table: pageTable,
      shadowRootOf: openShadowRoot,
      bringReader,
      report: (outcome) => reportOutcome(outcome, document, () => ctx.abort()),
      signal: ctx.signal,
    });
  },
});
