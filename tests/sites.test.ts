// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { buildPageTable, findPageHints } from '../src/catalogue/page-table.ts';
import type { Example, Site } from '../src/model/site.ts';
import { isKnownLabel } from '../src/recogniser/meaning.ts';
import { recognise } from '../src/recogniser/recognise.ts';

const modules = import.meta.glob<{ default: Site; examples?: Example[] }>('../src/sites/*.ts', {
  eager: true,
});
const pages = import.meta.glob<string>('./pages/*/*.html', { eager: true, import: 'default', query: '?raw' });

const files = Object.values(modules);
// The very table that ships in the content script: what it leaves out, the engine must know by itself.
const table = buildPageTable(
  files.map((file) => file.default),
  isKnownLabel,
);
const examples = files.flatMap(({ default: site, examples = [] }) =>
  examples.map((example) => [`${site.id}/${example.page}`, site, example] as const),
);

/** A page of its own, as the browser would hold it. */
function open(site: Site, example: Example): Document {
  const html = pages[`./pages/${site.id}/${example.page}.html`];
  if (html === undefined) throw new Error(`tests/pages/${site.id}/${example.page}.html is missing`);
  return new DOMParser().parseFromString(html, 'text/html');
}

const look = (page: Document, example: Example) => {
  const url = new URL(example.url);
  return recognise(page, url, findPageHints(table, url));
};

describe('examples of the sites', () => {
  it.each(examples)('%s', (_, site, example) => {
    const outcome = look(open(site, example), example);
    const got = {
      outcome: outcome.kind,
      ...(outcome.kind === 'shown' && { numbers: outcome.numbers.map((number) => number.raw) }),
    };
    expect(got).toEqual(example.expect);
  });
});

describe('the same page without its number', () => {
  const shown = examples.filter(([, , example]) => example.expect.outcome === 'shown');

  it.each(shown)('%s is no longer shown', (_, site, example) => {
    const page = open(site, example);
    for (const number of example.expect.numbers ?? []) removeNumber(page, number);
    expect(look(page, example).kind).not.toBe('shown');
  });
});

it('has only selectors that parse', () => {
  for (const { default: site } of files)
    for (const selector of (site.accountPages ?? []).flatMap((page) => page.number ?? []))
      expect(() => document.querySelector(selector), `${site.id}: ${selector}`).not.toThrow();
});

/** Takes the number out of the page, wherever it stands: in a field, in one node or spread over several. */
function removeNumber(page: Document, number: string): void {
  const digits = fold(number);
  for (const field of page.querySelectorAll('input')) if (fold(field.value) === digits) field.remove();
  const holders = [...page.body.querySelectorAll('*')].filter((element) =>
    fold(element.textContent ?? '').includes(digits),
  );
  const deepest = holders.filter(
    (element) => !holders.some((other) => other !== element && element.contains(other)),
  );
  for (const element of deepest) element.remove();
}

const fold = (text: string): string => text.replace(/\s+/g, '');
