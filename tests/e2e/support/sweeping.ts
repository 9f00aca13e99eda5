import type { Browser } from 'webextension-polyfill';
import { loadSites } from '../../../src/catalogue/build-plugin.ts';
import { sweepPages } from '../../../src/catalogue/sweep-pages.ts';
import { SWEEP_KEY, type Sweep, type SweepItem, type SweepResult } from '../../../src/model/sweep.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { until } from '../../support/browsers/until.ts';

const catalogue = new Map((await loadSites()).map((site) => [site.id, site]));

/** The pages of a service that a sweep opens, in order. */
export function sweepPagesOf(siteId: string): string[] {
  const site = catalogue.get(siteId);
  const pages = site ? sweepPages(site) : [];
  if (pages.length === 0) throw new Error(`${siteId} cannot be swept`);
  return pages;
}

/** Names of services, as the screens say them in English. */
export const nameOf = (siteId: string): string => catalogue.get(siteId)?.name.en ?? '';

/** The record of the sweep, as it is stored. */
export const readSweep = (driver: Driver): Promise<Sweep | null> =>
  driver.inExtension(async (key) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    return ((await chrome.storage.local.get(key))[key] ?? null) as Sweep | null;
  }, SWEEP_KEY);

/** Waits until the sweep is as `passes` says; gives its record. */
export const untilSweep = (driver: Driver, what: string, passes: (sweep: Sweep) => boolean): Promise<Sweep> =>
  until(what, async () => {
    const sweep = await readSweep(driver);
    return sweep && passes(sweep) ? sweep : undefined;
  });

/** What was found, by service. */
export const resultsOf = ({ items }: Sweep): Record<string, SweepResult | undefined> =>
  Object.fromEntries(items.map(({ siteId, result }) => [siteId, result]));

interface TabLog {
  /** Ids of all tabs that were ever on one of the hosts, or on the page with which a sweep's tab begins. */
  ids: number[];
  /** The most such tabs that were open at one moment. */
  most: number;
  /** Ids of such tabs that were ever in front. */
  inFront: number[];
}

/** Watches the tabs of the browser from a page of the extension, from now on. */
export const watchTabs = (driver: Driver, hosts: readonly string[]) =>
  driver.inExtension((watched) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    const ids = new Set<number>();
    const inFront = new Set<number>();
    const log = { ids, inFront, most: 0 };
    Object.assign(globalThis, { tabLog: log });
    const look = async () => {
      const found = (await chrome.tabs.query({})).filter(({ url }) => {
        const { host, pathname } = new URL(url ?? 'about:blank');
        return watched.includes(host) || pathname === '/sweep-tab.html';
      });
      log.most = Math.max(log.most, found.length);
      for (const { id = -1, active } of found) {
        ids.add(id);
        if (active) inFront.add(id);
      }
    };
    chrome.tabs.onUpdated.addListener(look);
    chrome.tabs.onActivated.addListener(look);
    chrome.tabs.onCreated.addListener(look);
  }, hosts);

export const readTabLog = (driver: Driver): Promise<TabLog> =>
  driver.inExtension(() => {
    const { tabLog } = globalThis as unknown as {
      tabLog: { ids: Set<number>; inFront: Set<number>; most: number };
    };
    return { ids: [...tabLog.ids], inFront: [...tabLog.inFront], most: tabLog.most };
  });

/** What a sweep can find, one service for each. */
const FOUND: Record<string, Partial<SweepItem>> = {
  weibo: { result: 'shown' },
  jd: { result: 'shown' },
  zhihu: { result: 'ask' },
  douban: { result: 'absent' },
  baidu: { result: 'signed-out' },
  '12306': { result: 'signed-out' },
  alipay: { result: 'asks-password' },
  xiaomi: { result: 'elsewhere', host: 'login.a-host-with-quite-a-long-name.example', signIn: true },
  taobao: { result: 'unread' },
  qq: { result: 'not-loaded' },
  meituan: { result: 'no-access' },
  'a-service-of-old': { result: 'gone' },
};

/** Puts a sweep in that has met everything there is, in a state in which nothing drives it on. */
export const plantSweep = (
  driver: Driver,
  state: Pick<Sweep, 'status' | 'why'>,
  waiting: readonly string[] = state.status === 'done' ? [] : ['apple', 'bilibili', 'google'],
) => {
  const items: SweepItem[] = [
    ...Object.entries(FOUND).map(([siteId, found]) => ({ siteId, ...found })),
    ...waiting.map((siteId) => ({ siteId })),
  ];
  const sweep: Sweep = {
    version: 1,
    id: 'planted',
    startedAt: 1,
    pace: 'normal',
    items,
    asked: items.length,
    took: { pages: 12, ms: 60_000 },
    ...state,
  };
  return driver.inExtension(
    async (key, record) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      await chrome.storage.local.set({ [key]: record });
    },
    SWEEP_KEY,
    sweep,
  );
};
