import { expect, test } from 'vitest';
import { findAccountPage, findSiteByUrl } from '../../src/catalogue/find-site.ts';
import { sites } from '../../src/catalogue/sites.ts';
import { sweepPages } from '../../src/catalogue/sweep-pages.ts';
import type { AccountPage } from '../../src/model/site.ts';
import { makeSite } from '../support/facts.ts';

const page = (path: string, part: Partial<AccountPage> = {}): AccountPage => ({
  url: `https://a.test/${path}`,
  kind: 'show',
  confidence: 'medium',
  source: 'made for a test',
  ...part,
});

test('the likeliest pages come first, and no more than two', () => {
  const site = makeSite('a', {
    accountPages: [
      page('recovery', { slot: 'recovery', confidence: 'high' }),
      page('change', { kind: 'change' }),
      page('unsure', { confidence: 'low' }),
      page('show'),
    ],
  });
  expect(sweepPages(site)).toEqual(['https://a.test/show', 'https://a.test/change']);
});

test('a page whose address is not known in full, or that lies on another host, is not opened', () => {
  const site = makeSite('a', {
    accountPages: [page('user/*/phone'), page('x', { url: 'https://other.test/account' })],
  });
  expect(sweepPages(site)).toEqual([]);
  expect(sweepPages(makeSite('b', { hosts: [], accountPages: [] }))).toEqual([]);
});

test('every page a sweep opens is one that is read there, and speaks for its own service', () => {
  const wrong = [...sites.values()].flatMap((site) =>
    sweepPages(site).filter((url) => findSiteByUrl(url) !== site || !findAccountPage(site, url)),
  );
  expect(wrong).toEqual([]);
  expect([...sites.values()].filter((site) => sweepPages(site).length > 0).length).toBeGreaterThan(100);
});
