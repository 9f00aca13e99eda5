import { Window } from 'happy-dom';
import { findPageHints, type PageTable } from '../../src/catalogue/page-table.ts';
import type { Example } from '../../src/model/site.ts';
import { recognise } from '../../src/recogniser/recognise.ts';

/** What the recogniser makes of one fixture where it should say something else, in plain words; else undefined. */
export function problemWithExample(example: Example, html: string, table: PageTable): string | undefined {
  const window = new Window();
  // The one thing of a browser that the recogniser takes from the global scope and Node does not have.
  Object.assign(globalThis, { CSS: window.CSS });
  const page = window.document;
  page.write(html);
  const url = new URL(example.url);
  const outcome = recognise(page as unknown as Document, url, findPageHints(table, url));
  const got = say(outcome.kind, outcome.kind === 'shown' ? outcome.numbers.map((one) => one.raw) : []);
  const want = say(example.expect.outcome, example.expect.numbers ?? []);
  if (got === want) return undefined;
  const reasons = outcome.why.map(
    ({ raw, label, decision, evidence }) =>
      `${raw} → ${decision}, label ${label ? `"${label}"` : 'none'} (${evidence.map((one) => `${one.name} ${one.weight}`).join(', ')})`,
  );
  return [`example ${example.page}: wanted ${want}, read ${got}`, ...reasons].join('\n      ');
}

const say = (outcome: Example['expect']['outcome'], numbers: readonly string[]): string =>
  outcome === 'shown' ? `${numbers.join(' and ')}` : outcome;
