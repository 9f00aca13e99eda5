import type { Browser } from 'webextension-polyfill';
import { teachSome } from '../e2e/support/journey-states.ts';
import { holdOpen, letGo } from '../e2e/support/locked-storage.ts';
import { ask, dayFromNow } from '../e2e/support/screens.ts';
import { plantSweep } from '../e2e/support/sweeping.ts';
import type { Driver } from '../support/browsers/driver.ts';

const PARTS = [
  'plan',
  'services',
  'services/weibo',
  'sweep',
  'cancel',
  'offline',
  'second-hand',
  'history',
  'done',
  'data',
];

/** A page of the extension in a size. */
export interface Screen {
  name: string;
  path: string;
  width: number;
  height: number;
}

const popup: Screen = { name: 'popup', path: '/popup.html', width: 380, height: 600 };
const welcome: Screen = { name: 'welcome', path: '/welcome.html', width: 1000, height: 1400 };
const phone: Screen = { name: 'welcome-phone', path: '/welcome.html', width: 360, height: 1400 };
const panel: Screen = { name: 'panel', path: '/sidepanel.html', width: 360, height: 800 };
const dashboard = (part: string, width = 1100): Screen => ({
  name: `dashboard${width === 1100 ? '' : width < 500 ? '-phone' : `-${width}`}-${part.replace('/', '-')}`,
  path: `/options.html#/${part}`,
  width,
  height: 1000,
});

/** A state of everything, the screens to look at in it, and how it comes about. */
interface ShotState {
  name: string;
  screens: Screen[];
  /** What is in the page once it shows the state; absent: it is there as soon as the screen is. */
  until?: string;
  reach(driver: Driver): Promise<void>;
}

/** The states, in an order in which each follows from the one before. */
export const STATES: ShotState[] = [
  { name: 'empty', screens: [popup, panel, welcome, phone, dashboard('plan')], reach: async () => {} },
  {
    name: 'number',
    screens: [popup, welcome],
    reach: async (driver) => {
      await ask(driver, 'number.add', { text: '139 0000 1234', country: 'CN' });
      await ask(driver, 'number.add', { text: '138 0013 8000', country: 'CN', label: 'SIM 1' });
    },
  },
  {
    name: 'no-account',
    screens: [popup, panel, dashboard('services')],
    reach: async (driver) => {
      const { numbers } = await ask(driver, 'number.list', null);
      const [next, old] = ['+8613900001234', '+8613800138000'].map((e164) =>
        numbers.find((own) => own.e164 === e164),
      );
      if (!next || !old) throw new Error('the numbers are not there');
      const plan = { id: old.id, replacementId: next.id, cancelOn: dayFromNow(14) };
      await ask(driver, 'number.retire', plan);
    },
  },
  {
    name: 'one',
    screens: [popup, panel],
    reach: async (driver) => {
      await ask(driver, 'sites.pick', { numberId: await retiringId(driver), siteIds: ['weibo'] });
    },
  },
  {
    name: 'reminders-offered',
    screens: [welcome, phone, dashboard('plan'), dashboard('plan', 360)],
    reach: async () => {},
  },
  {
    name: 'reminders-refused',
    screens: [welcome, phone, dashboard('plan')],
    reach: async (driver) => {
      await ask(driver, 'settings.set', { reminders: 'on' });
    },
  },
  {
    name: 'reminders',
    screens: [welcome, phone, dashboard('plan'), dashboard('plan', 360)],
    reach: async (driver) => {
      await driver.inExtension(async () => {
        const { chrome } = globalThis as unknown as { chrome: Browser };
        await chrome.permissions.request({ permissions: ['notifications'] });
      });
    },
  },
  {
    name: 'done',
    screens: [popup, panel, dashboard('plan'), dashboard('cancel')],
    reach: async (driver) => {
      const numberId = await retiringId(driver);
      await ask(driver, 'verdict.add', { siteId: 'weibo', verdict: 'done', numberId });
    },
  },
  {
    name: 'many',
    screens: [
      popup,
      panel,
      welcome,
      phone,
      ...PARTS.map((part) => dashboard(part)),
      dashboard('services', 360),
    ],
    reach: async (driver) => {
      const numberId = await retiringId(driver);
      const ids = await everySite();
      await ask(driver, 'sites.pick', { numberId, siteIds: ids });
    },
  },
  {
    name: 'sweeping',
    screens: [dashboard('sweep'), dashboard('sweep', 360)],
    // Nothing answers here, so that it goes on for as long as it takes to draw it.
    reach: async (driver) => void (await ask(driver, 'sweep.start', { siteIds: await everySite() })),
  },
  {
    name: 'sweep-paused',
    screens: [dashboard('sweep')],
    reach: async (driver) => {
      await ask(driver, 'sweep.stop', null);
      await plantSweep(driver, { status: 'paused', why: 'tab-closed' });
    },
  },
  {
    name: 'sweep-done',
    screens: [dashboard('sweep'), dashboard('sweep', 360)],
    reach: (driver) => plantSweep(driver, { status: 'done' }),
  },
  {
    name: 'past-the-date',
    screens: [
      popup,
      panel,
      dashboard('plan'),
      dashboard('cancel'),
      dashboard('history'),
      dashboard('history', 360),
      dashboard('services/ccb'),
      dashboard('services/ccb', 360),
    ],
    reach: async (driver) => {
      const id = await retiringId(driver);
      const { rows } = await ask(driver, 'rows.list', { from: 0, count: 1000 });
      const overrides = Object.fromEntries(
        rows.map((row) => [row.siteId, 'I close this account at the counter']),
      );
      await ask(driver, 'number.cancel', { id, cancelledOn: dayFromNow(-23), overrides });
    },
  },
  {
    name: 'frozen-done',
    screens: [popup, panel, dashboard('plan'), dashboard('plan', 360), dashboard('cancel')],
    reach: async (driver) => {
      const { rows } = await ask(driver, 'rows.list', { from: 0, count: 1000 });
      const items = rows.map(({ siteId, numberId }) => ({ siteId, numberId, verdict: 'done' as const }));
      await ask(driver, 'verdict.addMany', { items });
    },
  },
  {
    name: 'taught',
    screens: [dashboard('services'), dashboard('services/weibo'), dashboard('services/weibo', 360)],
    reach: teachSome,
  },
  {
    name: 'locked',
    screens: [popup, panel, welcome, phone, dashboard('plan'), dashboard('plan', 360)],
    until: '[data-locked]',
    reach: async (driver) => void (await holdOpen(driver)),
  },
  {
    name: 'offline',
    screens: [popup, panel, welcome, phone, dashboard('plan'), dashboard('plan', 360)],
    until: '[data-offline="true"]',
    reach: async (driver) => {
      await letGo(driver);
      await driver.setOffline(true);
    },
  },
  {
    name: 'sample',
    screens: [
      popup,
      panel,
      welcome,
      phone,
      ...PARTS.map((part) => dashboard(part)),
      ...[360, 768, 1280, 3840].map((width) => dashboard('plan', width)),
    ],
    reach: async (driver) => {
      await driver.setOffline(false);
      await ask(driver, 'data.erase', null);
      await ask(driver, 'sample.load', null);
    },
  },
];

async function retiringId(driver: Driver): Promise<string> {
  const { numbers } = await ask(driver, 'number.list', null);
  const found = numbers.find(({ status }) => status !== 'active');
  if (!found) throw new Error('no number is being retired');
  return found.id;
}

async function everySite(): Promise<string[]> {
  const { loadSites } = await import('../../src/catalogue/build-plugin.ts');
  return (await loadSites()).map(({ id }) => id);
}
