import { loadSites } from '../../../src/catalogue/build-plugin.ts';
import type { OwnNumber } from '../../../src/model/own-number.ts';
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
  },
  past: async (driver) => {
    await ask(driver, 'data.erase', null);
    const siteIds = ['apple', 'alipay', 'weibo', 'jd', 'meituan', 'icbc', 'wechat'];
    const first = await retireWith(driver, siteIds);
    const second = await add(driver, ALIKE.typed);
    await ask(driver, 'number.retire', { id: second.id });
    await ask(driver, 'sites.pick', { numberId: second.id, siteIds });
    await changeNumbers(driver, {
      [first.id]: { cancelOn: dayFromNow(-5) },
      [second.id]: { status: 'retired', cancelOn: dayFromNow(-100), owner: '妈妈' },
    });
    // Turned on, but not allowed by the browser: the settings show all there is to them.
    await ask(driver, 'settings.set', { reminders: 'on' });
  },
};
