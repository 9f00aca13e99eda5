import { expect, it } from 'vitest';
import type { Site } from '../../src/model/site.ts';
import { coverageOf, coverageTable } from '../support/coverage.ts';
import { fixtureSkeletons, problemWithId, siteSkeleton } from '../support/site-skeleton.ts';

const site = (changes: Partial<Site>): Site => ({
  id: 'one',
  name: { zh: '一', en: 'One' },
  category: 'bank',
  hosts: [],
  rebind: { oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  sources: ['made for this test'],
  ...changes,
});
const today = new Date(2026, 10, 23);

it('counts pages, links, unverified and old services per category', () => {
  const lines = coverageOf(
    [
      site({ asOf: '2024-10' }),
      site({ asOf: '2024-11', unverified: ['hotline'] }),
      site({ asOf: '2024', rebind: { url: 'https://a.test/', oldNumberCode: 'no' } }),
      site({
        category: 'mail',
        asOf: '2023',
        accountPages: [{ url: 'https://a.test/', kind: 'show', confidence: 'low', source: 'x' }],
      }),
      site({ category: 'mail' }),
    ],
    today,
  );
  expect(lines).toEqual([
    { category: 'mail', sites: 2, page: 1, link: 0, byHand: 1, unverified: 0, old: 1, undated: 1 },
    { category: 'bank', sites: 3, page: 0, link: 1, byHand: 2, unverified: 1, old: 1, undated: 0 },
    { category: 'all', sites: 5, page: 1, link: 1, byHand: 3, unverified: 1, old: 2, undated: 1 },
  ]);
});

it('draws a table whose lines are of one width', () => {
  const lines = coverageTable(coverageOf([site({}), site({ category: 'productivity' })], today)).split('\n');
  expect(lines).toHaveLength(4);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
});

it('refuses an id that is missing, misspelt or taken', () => {
  expect(problemWithId(undefined, [])).toMatch(/Give the id/);
  expect(problemWithId('Big Bank', [])).toMatch(/will not do/);
  expect(problemWithId('../x', [])).toMatch(/will not do/);
  expect(problemWithId('weibo', ['weibo'])).toMatch(/exists already/);
  expect(problemWithId('big-bank', ['weibo'])).toBeUndefined();
});

it('scaffolds a file that names itself and has a fixture for each example', () => {
  const text = siteSkeleton('big-bank');
  expect(text).toContain("id: 'big-bank'");
  const pages = [...text.matchAll(/page: '([a-z-]+)'/g)].map((match) => match[1]);
  expect(pages.sort()).toEqual(Object.keys(fixtureSkeletons()).sort());
});
