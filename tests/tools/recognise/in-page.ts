import type { PageHints } from '../../../src/catalogue/page-table.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { recognise } from '../../../src/recogniser/recognise.ts';
import { surveyPage } from '../../../src/recogniser/survey-page.ts';
import { watch } from '../../../src/recogniser/watch.ts';

/**
 * What the tool calls inside the page: the watch of the content script around the engine of the content script. A
 * page without anything that moves is written into the document, and looked at once.
 */
export async function readPage(
  url: string,
  hints: PageHints | undefined,
  html: string | undefined,
): Promise<Outcome | undefined> {
  const look = () => recognise(document, new URL(url), hints);
  if (html !== undefined) {
    document.open();
    document.write(html);
    document.close();
    return look();
  }
  return watch({
    look,
    roots: () => surveyPage(document, (element) => element.shadowRoot).map(({ root }) => root),
    signal: new AbortController().signal,
  });
}
