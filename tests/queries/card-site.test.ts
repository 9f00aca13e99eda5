import { describe, expect, test } from 'vitest';
import { findChangeUrl, isWhereItIsChanged } from '../../src/catalogue/change-page.ts';
import { sites } from '../../src/catalogue/sites.ts';
import type { OwnSite } from '../../src/model/own-site.ts';
import type { Settings } from '../../src/model/settings.ts';
import { NO_TAUGHT_PAGES } from '../../src/model/taught-pages.ts';
import { type CardState, findCardSite, type PageInTab } from '../../src/queries/card-site.ts';

const TODAY = '2027-01-15';
const page = (part: Partial<PageInTab> = {}): PageInTab => ({
  url: 'https://weibo.com/u/1',
  active: true,
  incognito: false,
  status: 'complete',
  ...part,
});
const state = (part: Partial<CardState> = {}): CardState => ({
  openSites: ['weibo', 'zhihu'],
  settings: { card: 'daily', mutedSites: [] },
  shown: {},
  taught: NO_TAUGHT_PAGES,
  ...part,
});
const due = (tab?: Partial<PageInTab>, stored?: Partial<CardState>) =>
  findCardSite(page(tab), state(stored), TODAY)?.id;

describe('a card is due', () => {
  test('on any page of a site that is still on the number', () => {
    expect(due()).toBe('weibo');
    expect(due({ url: 'http://m.weibo.com/?from=1#top' })).toBe('weibo');
    expect(due({ url: 'https://www.zhihu.com/' })).toBe('zhihu');
  });

  test('again on another day, whichever way the clock went, and on another site today', () => {
    expect(due({}, { shown: { weibo: '2027-01-14' } })).toBe('weibo');
    expect(due({}, { shown: { weibo: '2027-01-16' } })).toBe('weibo');
    expect(due({}, { shown: { zhihu: TODAY } })).toBe('weibo');
  });

  test('where another site is muted', () => {
    expect(due({}, { settings: { card: 'daily', mutedSites: ['zhihu'] } })).toBe('weibo');
  });
});

describe("on a site of the user's own", () => {
  const own: OwnSite = {
    id: 'own:shop.example.com',
    name: 'shop.example.com',
    host: 'shop.example.com',
    scheme: 'https',
    page: 'shop.example.com/me',
    addedAt: 1,
  };
  const stored = (part: Partial<CardState> = {}): Partial<CardState> => ({
    openSites: [own.id],
    taught: { ownSites: [own], pages: [{ siteId: own.id, page: 'shop.example.com/security' }] },
    ...part,
  });

  test('it leads to the page by which the site was added', () => {
    expect(findCardSite(page({ url: 'https://shop.example.com/' }), state(stored()), TODAY)).toEqual({
      id: own.id,
      name: { zh: own.name, en: own.name },
      changeUrl: 'https://shop.example.com/me',
    });
  });

  test.each<[string, string, Partial<CardState>]>([
    ['the page by which it was added', 'https://shop.example.com/me?x=1', {}],
    ['another page on which the number was pointed at', 'https://shop.example.com/security#top', {}],
    ['another host', 'https://www.shop.example.com/', {}],
    ['another scheme', 'http://shop.example.com/', {}],
    ['a muted site', 'https://shop.example.com/', { settings: { card: 'daily', mutedSites: [own.id] } }],
    ['a site that is not on the number', 'https://shop.example.com/', { openSites: [] }],
    ['a site that was removed', 'https://shop.example.com/', { taught: NO_TAUGHT_PAGES }],
  ])('there is none on %s', (_where, url, part) => {
    expect(due({ url }, stored(part))).toBe(undefined);
  });
});

describe('no card is due', () => {
  const cases: [string, Partial<PageInTab>, Partial<CardState>][] = [
    ['where it was shown today', {}, { shown: { weibo: TODAY } }],
    ['on a site that is not on the number', {}, { openSites: ['zhihu'] }],
    ['on a site outside the catalogue', { url: 'https://example.com/' }, {}],
    ['on a host that only ends like one', { url: 'https://notweibo.com/' }, {}],
    ['where the browser tells no address', { url: '' }, {}],
    ['on a page that is not on the web', { url: 'file:///weibo.com' }, {}],
    ['in a private window', { incognito: true }, {}],
    ['behind another tab', { active: false }, {}],
    ['while the page loads', { status: 'loading' }, {}],
    ['on a muted site', {}, { settings: { card: 'daily', mutedSites: ['weibo'] } }],
    ['on an account page of the site', { url: 'https://security.weibo.com/account/security?x=1' }, {}],
    ...(['badge', 'off'] as const satisfies Settings['card'][]).map(
      (card): [string, Partial<PageInTab>, Partial<CardState>] => [
        `with "${card}"`,
        {},
        { settings: { card, mutedSites: [] } },
      ],
    ),
  ];
  test.each(cases)('%s', (_where, tab, stored) => {
    expect(due(tab, stored)).toBe(undefined);
  });
});

describe('the page that the card leads to', () => {
  test('is one of the web, without a stand-in, for every site that has one; and there is no card on it', () => {
    for (const site of sites.values()) {
      const url = findChangeUrl(site);
      if (url === undefined) continue;
      expect(url, site.id).not.toContain('*');
      expect(new URL(url).protocol, site.id).toMatch(/^https?:$/);
      expect(isWhereItIsChanged(site, url), site.id).toBe(true);
    }
  });

  test('is known or the way through app or counter is, for every site that has hosts', () => {
    const lost = [...sites.values()].filter(
      (site) => site.hosts.length > 0 && !findChangeUrl(site) && !site.rebind.appPath && !site.rebind.counter,
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
