// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser, hasSidePanel } from '../../src/browser.ts';
import { firstScreen } from '../../src/first-screen/first-screen.tsx';
import { paintFirst } from '../../src/first-screen/paint.ts';
import type { Painted } from '../../src/first-screen/painted.ts';
import { popupAddress } from '../../src/first-screen/popup-address.ts';
import type { ReadyView } from '../../src/model/ready-view.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import { type PopupActs, PopupScreen } from '../../src/popup/popup-screen.tsx';
import { takeOver } from '../../src/popup/take-over.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { makeRetiring, makeRow } from '../support/rows.ts';

const NOW = new Date(2026, 4, 3, 12).getTime();
const nothing = () => {};
const toggle = vi.fn();
const acts: PopupActs = {
  clearSample: nothing,
  retry: nothing,
  openPanel: nothing,
  search: nothing,
  chooseNumber: nothing,
  toggle,
  more: nothing,
  say: nothing,
};

const viewOf = (...ids: string[]): ReadyView => ({
  version: 1,
  madeAt: NOW,
  ownNumbers: 2,
  numberNames: { old: '138 0013 8000' },
  retiring: ids.length > 0 ? [makeRetiring()] : [],
  rows: ids.map((id) => makeRow(id)),
  rowCount: ids.length,
  recentlyDone: [],
  problems: [],
  sample: false,
});

let app: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.stubGlobal('browser', browser);
  document.body.innerHTML = '<div id="app"></div>';
  app = document.getElementById('app') as HTMLElement;
  globalThis.rebindPainted = {};
  toggle.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The popup as it was painted for `shown`, a row of it pressed. */
async function openAndPress(shown: ReadyView, row: string): Promise<void> {
  const frame = firstScreen(shown, DEFAULT_SETTINGS, 'en', hasSidePanel(), NOW);
  location.hash = new URL(await popupAddress(JSON.stringify(frame)), location.href).hash;
  await paintFirst(null, globalThis.rebindPainted as Painted);
  app.querySelector<HTMLButtonElement>(`[data-row=${row}] [data-action=details]`)?.click();
  expect(globalThis.rebindPainted?.pressed).toBeDefined();
}

/** What comes over it once the popup is loaded and has read what is stored. */
function come(view: ReadyView, settings: Settings = DEFAULT_SETTINGS): void {
  const { rows, rowCount: total } = view;
  const state = {
    view,
    now: NOW,
    panel: hasSidePanel(),
    first: true,
    rows,
    total,
    bar: <div role="status" />,
  };
  act(() =>
    takeOver(
      <LocaleContext.Provider value={localeFor(settings.language, 'en')}>
        <PopupScreen state={state} acts={acts} more={0} />
      </LocaleContext.Provider>,
      app,
      { view, settings },
    ),
  );
}

const shownRows = () =>
  [...app.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row);

test('what was pressed in a frame that still holds is done', async () => {
  await openAndPress(viewOf('bank', 'mail'), 'bank');
  const before = [...app.querySelectorAll('*')];
  come(viewOf('bank', 'mail'));
  expect([...app.querySelectorAll('*')]).toEqual(before);
  expect(toggle).toHaveBeenCalledExactlyOnceWith('sms-login bank old');
});

test.each<[string, string[]]>([
  ['another row stands first by now', ['mail', 'bank']],
  ['the row is gone', ['mail']],
  ['everything was erased', []],
])('what was pressed in an older frame is not, where %s', async (_why, ids) => {
  await openAndPress(viewOf('bank', 'mail'), 'bank');
  come(viewOf(...ids));
  expect(shownRows()).toEqual(ids);
  expect(toggle).not.toHaveBeenCalled();
});

test('a frame in another language than is set gives way', async () => {
  await openAndPress(viewOf('bank'), 'bank');
  come(viewOf('bank'), { ...DEFAULT_SETTINGS, language: 'zh-CN' });
  expect(app.querySelector('h1')?.textContent).toBe('换绑');
  expect(toggle).not.toHaveBeenCalled();
});
