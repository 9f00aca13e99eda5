import { loadSites } from '../../../src/catalogue/build-plugin.ts';
import type { Activity } from '../../../src/model/activity.ts';
import type { OwnNumber } from '../../../src/model/own-number.ts';
import type { SecondHandState } from '../../../src/model/second-hand.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { ALIKE, ask, dayFromNow, NEW, OLD } from './screens.ts';
import type { World } from './world.ts';

const sites = await loadSites();

/** Lets every change page of the catalogue answer, with nothing on it. */
export function serveChangePages(world: World, html: string) {
  for (const { rebind } of sites) if (rebind.url) world.serve(rebind.url, html);
}

async function add(driver: Driver, typed: string): Promise<OwnNumber> {
  const reply = await ask(driver, 'number.add', { text: typed, country: 'CN' });
  if (!reply.ok) throw new Error(`${typed} was refused: ${reply.problem}`);
  return reply.number;
}

/** Adds two numbers, retires the first in favour of the second, and picks services for it. */
async function retireWith(driver: Driver, siteIds: string[]) {
  const old = await add(driver, OLD.typed);
  const { id } = await add(driver, NEW.typed);
  await ask(driver, 'number.retire', { id: old.id, replacementId: id, cancelOn: dayFromNow(60) });
  await ask(driver, 'sites.pick', { numberId: old.id, siteIds });
  return old;
}

/** Puts the stored numbers back with other days, as if time had gone by. */
async function changeNumbers(driver: Driver, changes: Record<string, Partial<OwnNumber>>) {
  const { text } = await ask(driver, 'data.export', null);
  const saved = JSON.parse(text) as { ownNumbers: OwnNumber[] };
  saved.ownNumbers = saved.ownNumbers.map((number) => ({ ...number, ...changes[number.id] }));
  const reply = await ask(driver, 'data.import', { text: JSON.stringify(saved), mode: 'replace' });
  if (!reply.ok) throw new Error(`the changed numbers were refused: ${reply.problem}`);
}

/** Says that the number in use was somebody else's before, with services in these states. */
async function markSecondHand(driver: Driver, states: Partial<Record<SecondHandState, string[]>>) {
  const { numbers } = await ask(driver, 'secondHand.list', null);
  const numberId = numbers.find(({ number }) => number.status === 'active')?.number.id;
  if (!numberId) throw new Error('no number is in use');
  await ask(driver, 'secondHand.setNumber', { numberId, hadOwner: true });
  for (const [state, siteIds] of Object.entries(states) as [SecondHandState, string[]][])
    await ask(driver, 'secondHand.say', { numberId, siteIds, state });
}

/** Something that was pointed at, and a site of the user's own that may not be read. */
export async function teachSome(driver: Driver) {
  const place = { labels: ['会员卡号'], between: 0, path: ['div', 'b'] };
  const page = 'security.weibo.com/account/security/a-path-that-is-much-longer-than-a-phone-is-wide';
  await ask(driver, 'rule.restore', {
    rule: { ...place, id: 'made-rule', siteId: 'weibo', at: Date.now(), page },
  });
  const host = 'a-host-with-a-name-that-does-not-end.shop.example.com';
  await ask(driver, 'ownSite.restore', {
    site: { id: `own:${host}`, name: host, host, scheme: 'https', page: `${host}/me`, addedAt: Date.now() },
    rules: [],
  });
}

/** Puts an entry of every kind and outcome into the record of what was done, over two days. */
async function fillRecord(driver: Driver) {
  const page = 'security.weibo.com/account/security/a-path-that-is-much-longer-than-a-phone-is-wide';
  const base = (n: number) => ({ id: `made-${n}`, at: Date.now() - n * 6 * 3_600_000, page });
  const results = ['shown', 'absent', 'ask', 'signed-out', 'asks-password', 'unread'] as const;
  const by = ['sweep', 'panel', 'popup', 'card', 'reminder', 'dashboard', 'first-page'] as const;
  const entries: Activity[] = [
    ...results.map((result, n) => ({ ...base(n), kind: 'page-read', siteId: 'weibo', result }) as const),
    ...by.map((one, n) => ({ ...base(10 + n), kind: 'tab-opened', siteId: 'icbc', by: one }) as const),
    { ...base(30), kind: 'tab-opened', page: 'options.html', by: 'reminder' },
    { ...base(31), kind: 'card-shown', siteId: 'gone-from-the-catalogue' },
  ];
  const { ok } = await ask(driver, 'activity.restore', { entries });
  if (!ok) throw new Error('the record was refused');
}

/**
 * States in which every screen is looked at. `all`: every service of the catalogue. `past`: two numbers, one whose
 * planned day has gone by, and one that was cancelled so long ago that its freeze is over.
 */
export const STATES: Record<string, (driver: Driver) => Promise<unknown>> = {
  empty: async () => undefined,
  sample: (driver) => ask(driver, 'sample.load', null),
  all: async (driver) => {
    await ask(driver, 'sample.clear', null);
    await retireWith(
      driver,
      sites.map(({ id }) => id),
    );
    await markSecondHand(driver, {
      noticed: ['weibo', 'icbc', 'jd', 'named:没人知道的小额贷款公司'],
      reported: ['meituan', 'wechat'],
      solved: ['qq'],
      mine: ['apple'],
    });
    await fillRecord(driver);
    await teachSome(driver);
  },
  past: async (driver) => {
    await ask(driver, 'data.erase', null);
    const siteIds = ['apple', 'alipay', 'weibo', 'jd', 'meituan', 'icbc', 'wechat'];
    const first = await retireWith(driver, siteIds);
    const second = await add(driver, ALIKE.typed);
    await ask(driver, 'number.retire', { id: second.id });
    await ask(driver, 'sites.pick', { numberId: second.id, siteIds });
    const before = { status: 'retiring', replacementId: first.id, freezeDays: 120 } as const;
    const cancelled = {
      status: 'retired',
      cancelOn: dayFromNow(-100),
      overrides: { weibo: 'an-account-with-a-name-that-does-not-end-and-nobody-needs', icbc: '到柜台去销户' },
    } as const;
    await changeNumbers(driver, {
      [first.id]: { cancelOn: dayFromNow(-5) },
      [second.id]: { ...cancelled, owner: '妈妈', changes: [{ at: Date.now(), before, after: cancelled }] },
    });
    await markSecondHand(driver, { solved: ['weibo', 'icbc'], mine: ['jd'] });
    // Turned on, but not allowed by the browser: the settings show all there is to them.
    await ask(driver, 'settings.set', { reminders: 'on' });
  },
};
