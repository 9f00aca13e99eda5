import pageTable, { matches } from 'virtual:page-table';
import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches,
  allFrames: true,
  runAt: 'document_idle',
  main() {
    void pageTable;
  },
});
