// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import { Dashboard } from '../../src/dashboard/dashboard.tsx';
import type { ReadyView } from '../../src/model/ready-view.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { makeRetiring } from '../support/rows.ts';

const { t } = localeFor('en', 'en');
let root: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  root = document.getElementById('app') as HTMLElement;
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({
    rows: [],
    total: 0,
    rules: [],
    sites: [],
    undoable: null,
    ok: true,
  } as never);
});
afterEach(() => render(null, root));

const open = (part: string, view: Partial<ReadyView> = {}) => {
  location.hash = `#/${part}`;
  return act(() =>
    render(
      <LocaleContext.Provider value={localeFor('en', 'en')}>
        <Dashboard
          start={{
            view: {
              version: 1,
              madeAt: 1,
              ownNumbers: 2,
              numberNames: {},
              retiring: [makeRetiring()],
              rows: [],
              rowCount: 0,
              recentlyDone: [],
              problems: [],
              sample: false,
              ...view,
            },
            settings: DEFAULT_SETTINGS,
          }}
        />
      </LocaleContext.Provider>,
      root,
    ),
  );
};
const link = (address: string) => vi.waitUntil(() => root.querySelector(`main a[href="${address}"]`));

test('an empty list of services leads to where they are chosen, and has nothing to filter', async () => {
  await open('services');
  expect((await link('/welcome.html#services')).textContent).toBe(t.noRowsDo);
  expect(root.querySelector('#service-search')).toBe(null);
});

test('without a number it leads to where one is added', async () => {
  await open('services', { ownNumbers: 0, retiring: [] });
  expect((await link('/welcome.html#numbers')).textContent).toBe(t.noNumbersDo);
});

test('the settings stand among the parts', async () => {
  await open('plan');
  expect(root.querySelector('nav a[href="/welcome.html#settings"]')?.textContent).toBe(t.settingsTitle);
});

test('the file to restore is chosen by a button in the language that is set', async () => {
  await open('data');
  const label = await vi.waitUntil(() => root.querySelector('label[for="data-file"].button'));
  expect(label.textContent).toBe(t.dataFile);
  expect(root.querySelector('#data-file')?.className).toBe('unseen');
});
