// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import {
  READY_VIEW_KEY,
  type ReadyView,
  type RetiringSummary,
  type Row,
} from '../../src/model/ready-view.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { Panel } from '../../src/panel/panel.tsx';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { makeRetiring, makeRow } from '../support/rows.ts';

let root: HTMLElement;
let rows: Row[];
let opened: string[];
let status: RetiringSummary['status'];
const { t } = localeFor('en', 'en');

const view = (madeAt: number): ReadyView => ({
  version: 1,
  madeAt,
  ownNumbers: 2,
  numberNames: { old: '138 0013 8000' },
  retiring: [makeRetiring({ status, counts: { total: 3, done: 0, open: 3, unsure: 0, check: 0 } })],
  rows,
  rowCount: rows.length,
  recentlyDone: [],
  problems: [],
  sample: false,
});

beforeEach(async () => {
  document.body.innerHTML = '<div id="app"></div>';
  root = document.getElementById('app') as HTMLElement;
  opened = [];
  status = 'retiring';
  rows = [makeRow('mail'), makeRow('bank'), makeRow('shop')];
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  vi.spyOn(browser.tabs, 'update').mockImplementation((async (_id: number, { url }: { url: string }) => {
    opened.push(url);
  }) as never);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => ({
    rows,
    total: rows.length,
    ok: true,
    id: 'v',
  }));
  await act(async () => {
    render(
      <LocaleContext.Provider value={localeFor('en', 'en')}>
        <Panel start={{ view: view(1), settings: DEFAULT_SETTINGS }} />
      </LocaleContext.Provider>,
      root,
    );
  });
});
afterEach(() => render(null, root));

const click = async (selector: string) => {
  const target = await vi.waitUntil(() => root.querySelector<HTMLElement>(selector));
  await act(() => target.click());
};
const step = () => root.querySelector('[data-step]')?.getAttribute('data-step');

/** What the background does after a page was read: other rows, and a view made anew. */
const becomes = (next: Row[], madeAt: number) => {
  rows = next;
  return act(() => browser.storage.local.set({ [READY_VIEW_KEY]: view(madeAt) }));
};

test('starting opens the first change page in the tab and shows what it will ask for', async () => {
  await click('[data-action=step-begin]');
  expect(step()).toBe('mail');
  await vi.waitFor(() => expect(opened).toEqual(['https://mail.test/phone']));
  expect(root.querySelector('[data-step]')?.textContent).toContain('sends a code to the old number');
});

test('when the page shows the new number it says so and moves on to the next step', async () => {
  await click('[data-action=step-begin]');
  await becomes(
    [makeRow('mail', { state: 'rebound', mask: '139****1234' }), makeRow('bank'), makeRow('shop')],
    2,
  );
  await vi.waitFor(() =>
    expect(root.querySelector('[data-finished=mail]')?.textContent).toContain('139****1234'),
  );
  expect(step()).toBe('bank');
  expect(opened).toEqual(['https://mail.test/phone']);
});

test('a change elsewhere in the list leaves the step in hand', async () => {
  await click('[data-action=step-begin]');
  await becomes([makeRow('mail'), makeRow('bank', { state: 'rebound' }), makeRow('shop')], 2);
  await vi.waitFor(() => expect(root.querySelectorAll('[data-group=steps] [data-row]')).toHaveLength(2));
  expect(step()).toBe('mail');
  expect(root.querySelector('[data-finished]')).toBeNull();
});

test('skipping goes to the next step and opens its page', async () => {
  await click('[data-action=step-begin]');
  await click('[data-action=step-skip]');
  expect(step()).toBe('bank');
  await vi.waitFor(() => expect(opened.at(-1)).toBe('https://bank.test/phone'));
});

test('the only step that is left is not skipped: there is no other', async () => {
  rows = [makeRow('mail')];
  await becomes(rows, 2);
  await click('[data-action=step-begin]');
  expect(step()).toBe('mail');
  expect(root.querySelector('[data-action=step-skip]')).toBe(null);
});

test('once the number is cancelled nobody is told to keep the old phone at hand, and the way without it is open', async () => {
  status = 'retired';
  await becomes([makeRow('mail', { whenLost: { zh: '申诉', en: 'Appeal with your papers.' } })], 2);
  await click('[data-action=step-begin]');
  const card = root.querySelector('[data-step]');
  expect(card?.textContent).toContain(t.stepCodeGone.yes);
  expect(card?.textContent).not.toContain(t.stepCodeYes);
  expect(card?.querySelector('details')?.open).toBe(true);
});

test('what was put off stays in sight, also when nothing else is left', async () => {
  const laterUntil = Date.now() + 86_400_000;
  await becomes([makeRow('mail', { laterUntil }), makeRow('bank', { laterUntil })], 2);
  await vi.waitFor(() => expect(root.querySelectorAll('[data-group=later] [data-row]')).toHaveLength(2));
  expect(root.querySelector('[data-action=step-begin]')).toBe(null);
});
