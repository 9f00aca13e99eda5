import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sites } from '../../src/catalogue/sites.ts';
import {
  type Background,
  freshBrowser,
  JD,
  startBackground,
  WEIBO,
  WEIBO_HOME,
} from '../support/background-life.ts';

let background: Background;
beforeEach(async () => {
  freshBrowser();
  background = await startBackground();
  await background.addNumbers();
});

const open = async (url: string) => {
  const { id } = await fakeBrowser.tabs.create({ url });
  if (id === undefined) throw new Error('no tab');
  return id;
};
const load = async (tabId: number) =>
  fakeBrowser.tabs.onUpdated.trigger(tabId, { status: 'complete' }, await fakeBrowser.tabs.get(tabId));
const text = (tabId: number) => fakeBrowser.action.getBadgeText({ tabId });
const title = (tabId: number) => fakeBrowser.action.getTitle({ tabId });
const show = (url: string, mask: string) => background.report(url, { outcome: 'shown', numbers: [{ mask }] });
const untilLit = async (tabId: number, lit: boolean) => expect.poll(() => text(tabId)).toBe(lit ? '!' : '');

test('is lit on any page of a bound site, for that tab only', async () => {
  const bound = await open(WEIBO_HOME);
  const other = await open(JD);
  const outside = await open('https://example.com/');
  await show(WEIBO, '138****8000');
  expect([await text(bound), await text(other), await text(outside)]).toEqual(['!', '', '']);
  expect(await title(bound)).toContain(sites.get('weibo')?.name.en);
  expect(await title(other)).toBe('Rebind');
  expect(await fakeBrowser.action.getBadgeText({})).toBe('');
});

test('goes out by itself when the page shows the new number', async () => {
  const tab = await open(WEIBO_HOME);
  await show(WEIBO, '138****8000');
  expect(await text(tab)).toBe('!');
  await show(WEIBO, '139****1234');
  expect(await text(tab)).toBe('');
  expect(await title(tab)).toBe('Rebind');
});

test('follows a tab from site to site', async () => {
  await show(WEIBO, '138****8000');
  const tab = await open(WEIBO_HOME);
  await load(tab);
  await untilLit(tab, true);
  await fakeBrowser.tabs.update(tab, { url: 'https://example.com/' });
  await load(tab);
  await untilLit(tab, false);
});

test('is painted when a tab comes to the front, also by a background that was asleep', async () => {
  await show(WEIBO, '138****8000');
  const tab = await open(WEIBO_HOME);
  await startBackground();
  expect(await text(tab)).toBe('');
  await fakeBrowser.tabs.onActivated.trigger({ tabId: tab, windowId: 0 });
  expect(await text(tab)).toBe('!');
});

test('is painted on every tab at browser start and after an update', async () => {
  await show(WEIBO, '138****8000');
  for (const event of ['onStartup', 'onInstalled'] as const) {
    const tab = await open(WEIBO_HOME);
    background = await startBackground();
    if (event === 'onStartup') await fakeBrowser.runtime.onStartup.trigger();
    else await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
    expect(await text(tab)).toBe('!');
  }
});

test('is not lit where it is only to be checked or asked', async () => {
  const tab = await open(JD);
  const { numbers } = await background.ask('number.list', null);
  await background.ask('sites.pick', { numberId: numbers[0]?.id ?? '', siteIds: ['jd'] });
  expect(await text(tab)).toBe('');
});

test('speaks the language that was set', async () => {
  await background.ask('settings.set', { language: 'zh-CN' });
  const tab = await open(WEIBO_HOME);
  await show(WEIBO, '138****8000');
  expect(await title(tab)).toContain(sites.get('weibo')?.name.zh);
});

test('a tab that is closed while it is painted disturbs nobody', async () => {
  const tab = await open(WEIBO_HOME);
  const paint = fakeBrowser.action.setBadgeText.bind(fakeBrowser.action);
  const gone = await open(WEIBO_HOME);
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async (details) => {
    if (details.tabId === gone) throw new Error('No tab with that id');
    await paint(details);
  });
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 999, windowId: 0 });
  expect(await show(WEIBO, '138****8000')).toEqual({ stored: true });
  expect(await text(tab)).toBe('!');
});
