// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/recogniser/recognise.ts';
import { type LayoutPage, stillPages } from './layout-pages.ts';

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a page without script gives: numbers that are missing, and numbers that should not be there. */
function problemsWith({ open, sidecar: { url, expect: expected, mayRecord = [] } }: LayoutPage): string[] {
  const outcome = recognise(open(), new URL(url));
  const recorded = outcome.kind === 'shown' ? outcome.numbers.map((number) => number.raw) : [];
  const wanted = expected.map((number) => fold(number.raw));
  return [
    ...wanted.filter((raw) => !recorded.includes(raw)).map((raw) => `missed ${raw}`),
    ...recorded
      .filter((raw) => ![...wanted, ...mayRecord.map(fold)].includes(raw))
      .map((raw) => `wrong ${raw}`),
  ];
}

/**
 * What scripts draw, frames hold and style sheets hide needs a real browser. That one is the judge of which folder a
 * page belongs in: `npm run recognise -- tests/pages/layouts` must be without fault, and a page of
 * `tests/pages/not-yet` that it reads right must move to `layouts`. Here the pages are read that need nothing of it.
 */
const listStill = (folder: LayoutPage['folder']) =>
  stillPages.filter((page) => page.folder === folder).map((page) => [page.name, page] as const);

describe('layouts that need no script', () => {
  it('are many', () => {
    expect(listStill('layouts').length).toBeGreaterThan(250);
  });

  it.each(listStill('layouts'))('%s', (_, page) => {
    expect(problemsWith(page)).toEqual([]);
  });
});

describe('pages not yet read right, which must move to layouts once they are', () => {
  it.each(listStill('not-yet'))('%s', (_, page) => {
    expect(problemsWith(page)).not.toEqual([]);
  });
});
