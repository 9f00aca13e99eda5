import { describe, expect, it } from 'vitest';
import { dangerOf, explainDanger } from '../../src/catalogue/danger.ts';
import { compareSites, groupOf } from '../../src/catalogue/order.ts';
import type { Category, OldNumberCode, Site } from '../../src/model/site.ts';

const site = (
  category: Category,
  smsLogin: Site['smsLogin'] = 'no',
  oldNumberCode: OldNumberCode = 'no',
  id = `${category}-${smsLogin}-${oldNumberCode}`,
): Site => ({
  id,
  name: { zh: id, en: id },
  category,
  hosts: [],
  rebind: { oldNumberCode },
  smsLogin,
  sources: ['made for this test'],
});

describe('danger', () => {
  it('is nothing where nothing is at stake and the number opens nothing', () => {
    expect(dangerOf(site('content'))).toBe(0);
    expect(explainDanger(site('content'))).toEqual([]);
  });

  it('lies between 0 and 100 for the worst', () => {
    const worst = { ...site('mail', 'yes', 'yes'), sharesAccountWith: ['x'] };
    expect(dangerOf(worst)).toBe(100);
    expect(explainDanger(worst).map((part) => part.reason)).toEqual([
      'opens-others',
      'sms-login',
      'locks-out',
      'shared-account',
    ]);
  });

  it('puts what is not known between good and bad', () => {
    const [good, unknown, bad] = (['no', 'unknown', 'yes'] as const).map((is) =>
      dangerOf(site('shopping', is, is)),
    );
    expect(good).toBeLessThan(unknown ?? 0);
    expect(unknown).toBeLessThan(bad ?? 0);
    expect(explainDanger(site('content', 'unknown', 'unknown')).map((part) => part.reason)).toEqual([
      'sms-login-unknown',
      'change-unknown',
    ]);
  });

  it('holds money and mailboxes for worse than a shop with the same sign-in', () => {
    for (const heavy of ['bank', 'payment', 'mail', 'device'] as const)
      expect(dangerOf(site(heavy, 'yes'))).toBeGreaterThan(dangerOf(site('shopping', 'yes')));
  });
});

describe('order', () => {
  it('gives each site its heading', () => {
    expect(groupOf(site('mail'))).toBe('opens-others');
    expect(groupOf(site('device', 'yes'))).toBe('opens-others');
    expect(groupOf(site('bank', 'yes'))).toBe('money');
    expect(groupOf(site('social', 'yes'))).toBe('sms-login');
    expect(groupOf(site('social', 'unknown'))).toBe('rest');
    expect(groupOf(site('game', 'no'))).toBe('rest');
  });

  it('sorts by group, then by need of the old number, then by danger, then by name', () => {
    const wanted = [
      site('mail', 'no', 'no'),
      site('bank', 'no', 'yes'),
      site('bank', 'yes', 'optional'),
      site('insurance', 'yes', 'optional'),
      site('video', 'yes', 'yes'),
      site('shopping', 'yes', 'no', 'a'),
      site('shopping', 'yes', 'no', 'b'),
      site('content', 'no', 'no'),
    ];
    const shuffled = [5, 2, 7, 0, 6, 3, 1, 4].flatMap((at) => wanted[at] ?? []);
    expect(shuffled.sort(compareSites).map((one) => one.id)).toEqual(wanted.map((one) => one.id));
  });

  it('sorts names by the language asked for', () => {
    const one = { ...site('content', 'no', 'no', 'one'), name: { zh: '豆瓣', en: 'Zed' } };
    const two = { ...site('content', 'no', 'no', 'two'), name: { zh: '知乎', en: 'Alpha' } };
    expect(compareSites(one, two, 'zh')).toBeLessThan(0);
    expect(compareSites(one, two, 'en')).toBeGreaterThan(0);
  });
});
