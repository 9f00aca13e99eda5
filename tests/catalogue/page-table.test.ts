import { describe, expect, it } from 'vitest';
import { buildPageTable, findPageHints } from '../../src/catalogue/page-table.ts';
import type { AccountPage, Site } from '../../src/model/site.ts';

const site = (...urls: (string | Partial<AccountPage>)[]): Site => ({
  id: 'example',
  name: { zh: '例', en: 'Example' },
  category: 'social',
  hosts: ['example.com'],
  accountPages: urls.map((page) => ({
    kind: 'show',
    confidence: 'low',
    source: 'test',
    url: '',
    ...(typeof page === 'string' ? { url: page } : page),
  })),
  rebind: { oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  sources: ['test'],
});

const finds = (page: string, address: string) =>
  findPageHints(
    buildPageTable([site(page)], () => false),
    new URL(address),
  ) !== undefined;

describe('finds the account page', () => {
  it.each([
    ['https://a.example.com/account/security', 'https://a.example.com/account/security'],
    ['https://a.example.com/account/security', 'https://a.example.com/account/security/?x=1#top'],
    ['https://a.example.com/account', 'https://a.example.com/account/security/phone'],
    ['https://a.example.com/u/*/phone', 'https://a.example.com/u/8841/phone'],
    ['https://a.example.com/', 'https://a.example.com/'],
    ['https://a.example.com/#/secure', 'https://a.example.com/#/secure?from=x'],
    ['https://a.example.com/app#/setting', 'https://a.example.com/app#!/setting/phone'],
  ])('%s at %s', (page, address) => {
    expect(finds(page, address)).toBe(true);
  });
});

describe('finds nothing', () => {
  it.each([
    ['https://a.example.com/account/security', 'https://a.example.com/account'],
    ['https://a.example.com/account', 'https://a.example.com/accounts'],
    ['https://a.example.com/account', 'https://b.example.com/account'],
    ['https://a.example.com/', 'https://a.example.com/news'],
    ['https://a.example.com/#/secure', 'https://a.example.com/'],
    ['https://a.example.com/#/secure', 'https://a.example.com/#/orders'],
    ['https://a.example.com/u/*/phone', 'https://a.example.com/u/phone'],
  ])('of %s at %s', (page, address) => {
    expect(finds(page, address)).toBe(false);
  });
});

it('gives the hints of the longest path, and leaves out what the engine knows', () => {
  const table = buildPageTable(
    [
      site('https://a.example.com/account', {
        url: 'https://a.example.com/account/phone',
        labels: ['Phone', 'Fon'],
        number: ['#tel'],
      }),
    ],
    (label) => label === 'Phone',
  );
  expect(findPageHints(table, new URL('https://a.example.com/account/phone/edit'))).toEqual({
    l: ['Fon'],
    n: ['#tel'],
  });
  expect(findPageHints(table, new URL('https://a.example.com/account/name'))).toEqual({});
});
