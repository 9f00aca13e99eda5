// @vitest-environment happy-dom
import { hydrate, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import { firstScreen } from '../../src/first-screen/first-screen.tsx';
import { paintFirst } from '../../src/first-screen/paint.ts';
import type { Painted } from '../../src/first-screen/painted.ts';
import { POPUP_PAGE, popupAddress } from '../../src/first-screen/popup-address.ts';
import type { ReadyView } from '../../src/model/ready-view.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import { PopupScreen } from '../../src/popup/popup-screen.tsx';
import { localeFor } from '../../src/texts/locale.ts';
import { makeRetiring, makeRow } from '../support/rows.ts';

const NOW = new Date(2026, 4, 3, 12).getTime();
const DAY = 86_400_000;

const view = (part: Partial<ReadyView> = {}): ReadyView => ({
  version: 1,
  madeAt: NOW,
  ownNumbers: 2,
  numberNames: { old: '138 0013 8000', new: '139 0000 1234' },
  retiring: [makeRetiring({ counts: { total: 4, done: 1, open: 3, unsure: 0, check: 0 } })],
  rows: [],
  rowCount: 0,
  recentlyDone: [],
  problems: [],
  sample: false,
  ...part,
});

const many = Array.from({ length: 30 }, (_, n) => makeRow(`site-${n}`));
const VIEWS: Record<string, ReadyView> = {
  'many rows': view({ rows: many, rowCount: 900 }),
  'rows of all kinds': view({
    rows: [
      makeRow('mail', { group: 'opens-others', state: 'unsure' }),
      makeRow('weibo', { group: 'money' }),
      makeRow('off', { laterUntil: NOW + 3 * DAY }),
      makeRow('gone', { state: 'rebound', mask: '139****1234' }),
    ],
    rowCount: 4,
    recentlyDone: [makeRow('older', { state: 'rebound' })],
  }),
  'two numbers': view({
    rows: many.slice(0, 3),
    rowCount: 3,
    retiring: [
      makeRetiring({ counts: { total: 3, done: 0, open: 3, unsure: 0, check: 0 } }),
      makeRetiring({ numberId: 'new', counts: { total: 0, done: 0, open: 0, unsure: 0, check: 0 } }),
    ],
  }),
  'a sample with problems': view({ sample: true, problems: [{ store: 'facts', key: 'x' }] }),
  'no number': view({ ownNumbers: 0, retiring: [] }),
  'all done': view({
    retiring: [makeRetiring({ counts: { total: 2, done: 2, open: 0, unsure: 0, check: 0 } })],
  }),
};

let app: HTMLElement;
let painted: Painted;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  document.head.innerHTML = '';
  document.body.innerHTML = '<div id="app"></div>';
  app = document.getElementById('app') as HTMLElement;
  painted = {};
  vi.stubGlobal('browser', browser);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const drawn = (shown: ReadyView, settings: Settings = DEFAULT_SETTINGS) =>
  firstScreen(shown, settings, 'en', true, NOW);

/** Opens the popup at its address with this frame, and waits until the screen is sent for. */
async function paint(frame: string): Promise<void> {
  await paintAt(await popupAddress(frame));
}

async function paintAt(address: string): Promise<void> {
  location.hash = new URL(address, location.href).hash;
  paintFirst(null, painted);
  await vi.waitFor(() => expect(document.head.querySelector('script[type=module]')).not.toBeNull());
}

/** Styles are written with more or fewer blanks, depending on how they came to be. */
const htmlOf = (element: Element) =>
  element.innerHTML.replace(/style="([^"]*)"/g, (style) => style.replace(/\s|;/g, ''));

const screenOf = (shown: ReadyView, language: Settings['language']) => (
  <LocaleContext.Provider value={localeFor(language, 'en')}>
    <PopupScreen
      state={{
        view: shown,
        now: NOW,
        panel: true,
        first: true,
        rows: shown.rows,
        total: shown.rowCount,
        bar: <div role="status" />,
      }}
      more={0}
    />
  </LocaleContext.Provider>
);

for (const language of ['en', 'zh-CN', 'zh-TW'] as const) {
  test.each(Object.keys(VIEWS))(`what is painted is what the popup draws: %s, ${language}`, async (name) => {
    const shown = VIEWS[name] ?? view();
    const settings: Settings = { ...DEFAULT_SETTINGS, language };
    await paint(JSON.stringify(drawn(shown, settings)));
    const other = document.createElement('div');
    act(() => render(screenOf(shown, language), other));
    expect(htmlOf(app)).toBe(htmlOf(other));
    expect(app.querySelectorAll('*').length).toBeGreaterThan(5);
    expect(document.documentElement.lang).toBe(language);
  });
}

test('the popup takes over every node that was painted', async () => {
  const shown = VIEWS['rows of all kinds'] ?? view();
  await paint(JSON.stringify(drawn(shown)));
  const before = [...app.querySelectorAll('*')];
  act(() => hydrate(screenOf(shown, 'en'), app));
  expect([...app.querySelectorAll('*')]).toEqual(before);
});

test('at most as many rows as a popup has place for, and no icon, which is a file to wait for', () => {
  const text = JSON.stringify(drawn(view({ rows: many, rowCount: 900 })));
  expect(text.match(/"data-row"/g)).toHaveLength(5);
  expect(text).not.toContain('["img"');
});

test('a button that is pressed before the popup is there is kept for it', async () => {
  await paint(JSON.stringify(drawn(view({ rows: many.slice(0, 1), rowCount: 1 }))));
  const button = app.querySelector<HTMLButtonElement>('[data-action=details]');
  button?.querySelector<HTMLElement>('.row-label')?.click();
  expect(painted.pressed).toBe(button);
  painted.stopNoting?.();
});

const lasting = drawn(view({ rows: many.slice(0, 2), rowCount: 2 }));
const off = drawn(view({ rows: [makeRow('off', { laterUntil: NOW + 1 })], rowCount: 1 }));

test.each<[string, (address: string) => string]>([
  ['holds no frame', () => POPUP_PAGE],
  ['holds something else', () => `${POPUP_PAGE}#overview`],
  ['holds a frame that was cut off', (address) => address.slice(0, -40)],
  ['holds a frame and more', (address) => `${address}AAAA`],
])('nothing is painted where the address %s', async (_why, change) => {
  await paintAt(change(await popupAddress(JSON.stringify(lasting))));
  expect(app.childNodes).toHaveLength(0);
  expect(painted.text).toBeUndefined();
});

test.each<[string, string, number?]>([
  ['the address holds half a frame', JSON.stringify(lasting).slice(0, 900)],
  ['the address holds nothing', 'null'],
  ['it is of another day', JSON.stringify(lasting), DAY],
  ['something put off is due by now', JSON.stringify(off), 2],
  ['the browser speaks another language', JSON.stringify({ ...lasting, browserLanguage: 'zh-CN' })],
])('nothing is painted where %s', async (_why, frame, later = 0) => {
  vi.setSystemTime(NOW + later);
  await paint(frame);
  expect(app.childNodes).toHaveLength(0);
  expect(painted.text).toBeUndefined();
});

test('it is painted before anything is loaded, and is then gone from the address of the page', async () => {
  const { hash } = new URL(await popupAddress(JSON.stringify(lasting)), location.href);
  history.replaceState(null, '', `?tab=7${hash}`);
  await paintFirst(null, painted);
  expect(app.querySelectorAll('[data-row]')).toHaveLength(2);
  expect(document.head.querySelector('script')).toBeNull();
  await vi.waitFor(() => expect(document.head.querySelector('script')).not.toBeNull());
  expect([location.search, location.hash]).toEqual(['?tab=7', '']);
});

test('every character of a name comes through an address', async () => {
  const name = 'A%41 #?&"<é>\u2028 中文 🇨🇳 \\';
  const odd = makeRow('odd', { name: { zh: name, en: name } });
  await paint(JSON.stringify(drawn(view({ rows: [odd], rowCount: 1 }))));
  expect(app.querySelector('.row-label')?.textContent).toBe(name);
});
