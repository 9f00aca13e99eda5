import { describe, expect, test } from 'vitest';
import type { Binding } from '../../src/model/binding.ts';
import { READY_ROWS } from '../../src/model/ready-view.ts';
import type { Site } from '../../src/model/site.ts';
import { findRows } from '../../src/queries/find-rows.ts';
import { openSites } from '../../src/queries/open-sites.ts';
import { readyView } from '../../src/queries/ready-view.ts';
import { rows } from '../../src/queries/rows.ts';
import { DAY_MS, daysAgo, NOW } from '../support/clock.ts';
import { makeSite, NEW, OLD, siteMap } from '../support/facts.ts';

const bound = (siteId: string, part: Partial<Binding> = {}): Binding => ({
  siteId,
  numberId: 'old',
  state: 'open',
  grade: 'seen',
  at: daysAgo(3),
  ...part,
});
const sites = (...list: Site[]) => siteMap(...list);
const idsOf = (list: { siteId: string }[]) => list.map(({ siteId }) => siteId);

describe('the list', () => {
  test('most dangerous first, put off after that, done last and newest first', () => {
    const catalogue = sites(
      makeSite('forum'),
      makeSite('shop', { category: 'shopping', smsLogin: 'yes' }),
      makeSite('bank', { category: 'bank' }),
      makeSite('mail', { category: 'mail' }),
    );
    const list = rows(
      [
        bound('old-done', { state: 'rebound', at: daysAgo(9) }),
        bound('new-done', { state: 'closed', at: daysAgo(1) }),
        bound('forum'),
        bound('shop', { state: 'check' }),
        bound('bank', { state: 'unsure' }),
        bound('mail', { laterUntil: NOW + DAY_MS }),
        bound('unknown'),
      ],
      catalogue,
      NOW,
    );
    expect(idsOf(list)).toEqual(['bank', 'shop', 'forum', 'unknown', 'mail', 'new-done', 'old-done']);
  });

  test('what was put off is back in its place when the time has come', () => {
    const catalogue = sites(makeSite('mail', { category: 'mail' }), makeSite('forum'));
    const list = rows([bound('forum'), bound('mail', { laterUntil: NOW })], catalogue, NOW);
    expect(idsOf(list)).toEqual(['mail', 'forum']);
  });

  test('a row carries what the screen needs and not the page', () => {
    const site = makeSite('a', {
      rebind: {
        url: 'https://a.test/change',
        oldNumberCode: 'yes',
        whenLost: { zh: '客服', en: 'help desk' },
      },
      smsLogin: 'yes',
      hotline: '95500',
      asOf: '2026-05',
      unverified: ['smsSignatures', 'smsSignatures:x'],
    });
    const [row] = rows([bound('a', { page: 'a.test/account', mask: '138****8000' })], sites(site), NOW);
    expect(row).toMatchObject({
      changeUrl: 'https://a.test/change',
      oldNumberCode: 'yes',
      whenLost: { en: 'help desk' },
      hotline: '95500',
      asOf: '2026-05',
      group: 'sms-login',
      mask: '138****8000',
      unverified: false,
    });
    expect(row).not.toHaveProperty('page');
    expect(row).not.toHaveProperty('appPath');
    expect(rows([bound('a')], sites({ ...site, unverified: ['smsLogin'] }), NOW)[0]?.unverified).toBe(true);
    expect(rows([bound('a')], sites({ ...site, unverified: ['*'] }), NOW)[0]?.unverified).toBe(true);
  });

  test('a site that left the catalogue goes by its id', () => {
    expect(rows([bound('gone')], sites(), NOW)[0]).toMatchObject({
      name: { zh: 'gone', en: 'gone' },
      category: 'unknown',
      oldNumberCode: 'unknown',
      hosts: [],
    });
  });
});

describe('search', () => {
  const catalogue = sites(
    makeSite('weibo', { name: { zh: '微博', en: 'Weibo' }, aliases: ['xinlang weibo'] }),
    makeSite('alipay', { name: { zh: '支付宝', en: 'Alipay' }, aliases: ['zhifubao'] }),
  );
  const list = rows(
    [bound('weibo'), bound('alipay'), bound('alipay', { numberId: 'other' })],
    catalogue,
    NOW,
  );

  test.each([
    ['微', ['weibo']],
    ['WEIBO', ['weibo']],
    ['ｗｅｉｂｏ', ['weibo']],
    ['  xinlang   weibo ', ['weibo']],
    ['xinlangweibo', ['weibo']],
    ['xw', ['weibo']],
    ['zhifu', ['alipay', 'alipay']],
    ['nothing', []],
    ['', ['alipay', 'alipay', 'weibo']],
  ])('"%s"', (query, expected) => {
    expect(idsOf(findRows(list, { query }, catalogue)).sort()).toEqual(expected);
  });

  test('by number', () => {
    expect(findRows(list, { numberId: 'other' }, catalogue)).toHaveLength(1);
  });
});

test('the badge is lit where a number is still open, and only there', () => {
  const states = ['open', 'unsure', 'check', 'rebound', 'closed', 'not-applicable'] as const;
  expect(
    openSites([...states.map((state) => bound(state, { state })), bound('open', { numberId: 'x' })]),
  ).toEqual(['open']);
});

describe('the ready view', () => {
  const list = rows(
    [
      ...Array.from({ length: 60 }, (_, i) => bound(`open-${i}`)),
      bound('unsure', { state: 'unsure' }),
      bound('check', { state: 'check' }),
      ...Array.from({ length: 7 }, (_, i) => bound(`done-${i}`, { state: 'rebound', at: daysAgo(i) })),
      bound('closed', { state: 'closed' }),
      bound('none', { state: 'not-applicable' }),
    ],
    sites(),
    NOW,
  );
  const view = readyView(
    list,
    [{ ...OLD, label: 'work', cancelOn: '2027-02-14' }, NEW],
    Array.from({ length: 500 }, (_, i) => ({ store: 'facts', key: String(i) })),
    false,
    NOW,
  );

  test('stays small', () => {
    expect(view.rows).toHaveLength(READY_ROWS);
    expect(view.rowCount).toBe(list.length);
    expect(view.problems.length).toBeLessThan(50);
    expect(idsOf(view.recentlyDone)).toEqual(['done-0', 'done-1', 'done-2', 'done-3', 'done-4']);
  });

  test('counts what is done and what was never to do', () => {
    expect(view.retiring).toEqual([
      {
        numberId: 'old',
        display: '138 0013 8000',
        label: 'work',
        status: 'retiring',
        cancelOn: '2027-02-14',
        replacementDisplay: '139 0000 1234',
        freezeDays: 90,
        freezeKnown: true,
        counts: { total: 70, done: 8, open: 60, unsure: 1, check: 1 },
      },
    ]);
    expect(view.ownNumbers).toBe(2);
    expect(view.numberNames).toEqual({ old: '138 0013 8000', new: '139 0000 1234' });
  });

  test('a replacement that is not there any more is left out', () => {
    const alone = readyView([], [OLD], [], false, NOW);
    expect(alone.retiring[0]).not.toHaveProperty('replacementDisplay');
  });

  test('a country without a known rule says so', () => {
    const [summary] = readyView([], [{ ...OLD, e164: '+33639981234' }], [], false, NOW).retiring;
    expect(summary).toMatchObject({ freezeKnown: false });
    expect(summary?.freezeDays).toBeGreaterThan(0);
  });
});
