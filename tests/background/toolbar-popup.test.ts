/** Where the toolbar button leads: to the popup with its first frame in the address, and never to one that is not so. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FirstScreen } from '../../src/first-screen/first-screen.tsx';
import { frameIn } from '../../src/first-screen/popup-address.ts';
import { SETTINGS_KEY } from '../../src/model/ready-view.ts';
import { type Background, freshBrowser, startBackground, WEIBO } from '../support/background-life.ts';
import { DAY_MS } from '../support/clock.ts';

let background: Background;
beforeEach(async () => {
  freshBrowser();
  background = await startBackground();
  await background.addNumbers();
  await background.report(WEIBO, { outcome: 'shown', numbers: [{ mask: '138****8000' }] });
});

const readText = async () => {
  const { hash } = new URL(await fakeBrowser.action.getPopup({}), 'https://x/');
  return hash === '' ? undefined : frameIn(hash);
};
const readFrame = async () => JSON.parse((await readText()) ?? 'null') as FirstScreen | null;

const WEIBO_ROW = '"data-row":"weibo"';
const NUMBER = '138 0013 8000';

test('shows what was written last', async () => {
  expect(await readText()).toContain(`${WEIBO_ROW},"data-state":"open"`);
  const { numbers } = await background.ask('number.list', null);
  const numberId = numbers.find(({ status }) => status === 'retiring')?.id ?? '';
  await background.ask('verdict.add', { siteId: 'weibo', verdict: 'closed', numberId });
  expect(await readText()).not.toContain(`${WEIBO_ROW},"data-state":"open"`);
});

test('holds nothing of what was erased, nor of the sample once it is over', async () => {
  expect(await readText()).toContain(NUMBER);
  await background.ask('data.erase', null);
  expect(await readText()).not.toMatch(/data-row|138/);
  await background.ask('sample.load', null);
  expect(await readText()).toContain('data-row');
  await background.ask('sample.clear', null);
  expect(await readText()).not.toMatch(/data-row|138/);
});

test('shows again what was erased and brought back, and what a file brought', async () => {
  const { text } = await background.ask('data.export', null);
  await background.ask('data.erase', null);
  await background.ask('data.undo', null);
  expect(await readText()).toContain(WEIBO_ROW);
  await background.ask('data.erase', null);
  await background.ask('data.import', { text, mode: 'replace' });
  expect(await readText()).toContain(WEIBO_ROW);
});

test('speaks the language and wears the theme that are set, from before they are stored', async () => {
  const seen: unknown[] = [];
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    if (SETTINGS_KEY in (items as object)) seen.push(await readFrame());
    await set(items);
  });
  await background.ask('settings.set', { language: 'zh-TW', theme: 'dark' });
  expect(seen).toEqual([null]);
  expect(await readFrame()).toMatchObject({ lang: 'zh-TW', theme: 'dark' });
});

test('a frame withdrawn in a life that was killed comes back with the next', async () => {
  await fakeBrowser.storage.local.remove('viewsMadeOn');
  await fakeBrowser.action.setPopup({ popup: '/popup.html' });
  await startBackground();
  expect(await readText()).toContain(WEIBO_ROW);
});

test('whatever wakes the background first on another day makes it ready for that day', async () => {
  const before = await readFrame();
  vi.setSystemTime(Date.now() + DAY_MS);
  await startBackground();
  const after = await readFrame();
  expect(after?.day).not.toBe(before?.day);
  expect(after?.day).toBe(new Date().toLocaleDateString('sv'));
});

test('is there after the browser was started anew, which forgets where the button led', async () => {
  await fakeBrowser.action.setPopup({ popup: '/popup.html' });
  await startBackground();
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(async () => expect(await readText()).toContain(WEIBO_ROW));
});
