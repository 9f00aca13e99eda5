// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/recogniser/recognise.ts';

interface Sidecar {
  url: string;
  expect: { raw: string }[];
  mayRecord?: string[];
}

const pages = import.meta.glob<string>(['../pages/layouts/*.html', '../pages/not-yet/*.html'], {
  eager: true,
  import: 'default',
  query: '?raw',
});
const sidecars = import.meta.glob<Sidecar>(['../pages/layouts/*.json', '../pages/not-yet/*.json'], {
  eager: true,
  import: 'default',
});

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a page without script gives: numbers that are missing, and numbers that should not be there. */
function problemsWith(html: string, { url, expect: expected, mayRecord = [] }: Sidecar): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const outcome = recognise(page, new URL(url));
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
const still = Object.entries(pages).filter(([, html]) => !/<script|<i?frame|<style/i.test(html));
const listStill = (folder: string) =>
  still
    .filter(([path]) => path.includes(`/${folder}/`))
    .map(([path, html]) => [path.replace(/^.*\/|\.html$/g, ''), path, html] as const);

function sidecarOf(path: string): Sidecar {
  const sidecar = sidecars[path.replace(/html$/, 'json')];
  if (!sidecar) throw new Error(`${path.replace(/html$/, 'json')} is missing`);
  return sidecar;
}

describe('layouts that need no script', () => {
  it('are many', () => {
    expect(listStill('layouts').length).toBeGreaterThan(250);
  });

  it.each(listStill('layouts'))('%s', (_, path, html) => {
    expect(problemsWith(html, sidecarOf(path))).toEqual([]);
  });
});

describe('pages not yet read right, which must move to layouts once they are', () => {
  it.each(listStill('not-yet'))('%s', (_, path, html) => {
    expect(problemsWith(html, sidecarOf(path))).not.toEqual([]);
  });
});
