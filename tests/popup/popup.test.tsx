// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import { READY_VIEW_KEY, type ReadyView } from '../../src/model/ready-view.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import { Popup } from '../../src/popup/popup.tsx';
import { localeFor } from '../../src/texts/locale.ts';
import { makeRetiring, makeRow as row } from '../support/rows.ts';

const view = (part: Partial<ReadyView> = {}): ReadyView => ({
  version: 1,
  madeAt: Date.now(),
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

let root: HTMLElement;
let tabUrl: string | undefined;
let sent: { name: string; body: Record<string, unknown> }[];

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  root = document.getElementById('app') as HTMLElement;
  tabUrl = undefined;
  sent = [];
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => (tabUrl ? [{ url: tabUrl }] : []) as never);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    sent.push(message as (typeof sent)[number]);
    return { ok: true, id: 'verdict-1', rows: [], total: 0, siteId: null };
  });
});

afterEach(() => render(null, root));

async function open(shown: ReadyView | undefined): Promise<void> {
  render(null, root);
  await act(async () => {
    render(
      <LocaleContext.Provider value={localeFor('en', 'en')}>
        <Popup start={{ view: shown, settings: DEFAULT_SETTINGS }} />
      </LocaleContext.Provider>,
      root,
    );
  });
}

/** Clicks what the selector finds, as soon as it is there. */
const click = async (selector: string) => {
  const target = await vi.waitUntil(() => root.querySelector<HTMLElement>(selector));
  await act(() => target.click());
};
const order = () => [...root.querySelectorAll('[data-row]')].map((el) => el.getAttribute('data-row'));
const groups = () => [...root.querySelectorAll('[data-group]')].map((el) => el.getAttribute('data-group'));

test('groups stand in the order of danger, what is dealt with last', async () => {
  const rows = [row('shop'), row('mail', { group: 'opens-others' }), row('bank', { group: 'money' })];
  await open(view({ rows, rowCount: 3, recentlyDone: [row('gone', { state: 'rebound' })] }));
  expect(groups()).toEqual(['opens-others', 'money', 'sms-login', 'done']);
  expect(order()).toEqual(['mail', 'bank', 'shop', 'gone']);
});

test('opens without asking the background for rows while the view has all of them', async () => {
  await open(view({ rows: [row('shop')], rowCount: 1 }));
  // Whether storage opens, and what can be taught on the page in a tab, only the background knows.
  expect(sent.map(({ name }) => name).filter((name) => name !== 'teach.offer')).toEqual(['storage.check']);
});

test('the site of the current tab comes first, and only once', async () => {
  tabUrl = 'https://account.bank.test/x';
  await open(
    view({ rows: [row('mail', { group: 'opens-others' }), row('bank', { group: 'money' })], rowCount: 2 }),
  );
  await vi.waitFor(() => expect(groups()).toEqual(['here', 'opens-others']));
  expect(order()).toEqual(['bank', 'mail']);
});

test('a host that only ends like a listed one is another site', async () => {
  tabUrl = 'https://notbank.test/';
  await open(view({ rows: [row('bank', { group: 'money' })], rowCount: 1 }));
  expect(groups()).toEqual(['money']);
});

test('rows that do not fit the view are asked of the background for the current tab', async () => {
  tabUrl = 'https://far.test/';
  await open(view({ rows: [row('shop')], rowCount: 900 }));
  await vi.waitFor(() => expect(sent.map(({ name }) => name)).toContain('rows.forUrl'));
});

test('a row says what its page will ask for and links to it', async () => {
  await open(view({ rows: [row('bank', { group: 'money' })], rowCount: 1 }));
  const text = root.querySelector('[data-row=bank]')?.textContent ?? '';
  expect(text).toContain('Signs in by SMS alone · Code on old number');
  expect(root.querySelector('[data-row=bank] [data-action=change]')?.getAttribute('href')).toBe(
    'https://bank.test/phone',
  );
});

test('a service that lives in an app shows the way there instead of a link', async () => {
  const { changeUrl: _none, ...app } = row('chat', { appPath: { zh: '我 > 设置', en: 'Me > Settings' } });
  await open(view({ rows: [app], rowCount: 1 }));
  expect(root.querySelector('[data-action=change]')).toBeNull();
  await click('[data-row=chat] [data-action=how]');
  expect(root.querySelector('.details')?.textContent).toContain('Me > Settings');
});

test('a verdict is sent for the row and can be undone', async () => {
  await open(view({ rows: [row('shop')], rowCount: 1 }));
  await click('[data-row=shop] [data-action=details]');
  await click('[data-verdict=done]');
  expect(sent.at(-1)).toMatchObject({
    name: 'verdict.add',
    body: { siteId: 'shop', verdict: 'done', numberId: 'old' },
  });
  await click('[data-action=undo]');
  expect(sent.at(-1)?.body).toMatchObject({ siteId: 'shop', verdict: 'undo', about: 'verdict-1' });
});

test('a row that was opened before a verdict on another one is stored stays open', async () => {
  let store: () => void = () => {};
  const stored = new Promise<void>((resolve) => {
    store = resolve;
  });
  await open(view({ rows: [row('shop'), row('chat')], rowCount: 2 }));
  vi.mocked(browser.runtime.sendMessage).mockImplementation((async () => {
    await stored;
    return { ok: true, id: 'verdict-1' };
  }) as never);
  await click('[data-row=shop] [data-action=details]');
  await click('[data-row=shop] [data-verdict=done]');
  await click('[data-row=chat] [data-action=details]');
  await act(store);
  await vi.waitUntil(() => root.querySelector('[data-action=undo]'));
  expect(root.querySelector('[data-row=chat] [data-action=details]')?.getAttribute('aria-expanded')).toBe(
    'true',
  );
});

test('an unsure row asks which number it is and sends the answer about the sighting', async () => {
  await open(
    view({ rows: [row('shop', { state: 'unsure', fits: ['old', 'new'], askAbout: 'fact-7' })], rowCount: 1 }),
  );
  await click('[data-row=shop] [data-action=details]');
  await click('[data-verdict=is][data-number=new]');
  expect(sent.at(-1)?.body).toMatchObject({ verdict: 'is', numberId: 'new', about: 'fact-7' });
});

test('each empty state says what comes next', async () => {
  await open(view({ ownNumbers: 0, retiring: [] }));
  expect(root.querySelector('.empty')?.textContent).toContain('Start with your numbers');
  await open(view({ retiring: [] }));
  expect(root.querySelector('.empty')?.textContent).toContain('Which number');
  const [number] = view().retiring;
  if (!number) throw new Error('the view has a number');
  const count = (total: number, done: number) => ({
    ...number,
    counts: { total, done, open: 0, unsure: 0, check: 0 },
  });
  await open(view({ retiring: [count(0, 0)] }));
  expect(root.querySelector('.empty')?.textContent).toContain('No accounts found yet');
  await open(view({ retiring: [count(3, 3)] }));
  expect(root.querySelector('.empty')).toBeNull();
  const done = root.querySelector('[data-all-done]');
  expect(done?.textContent).toContain('All changed');
  expect(done?.textContent).toContain('All 3 services in your list have let go of 138\u00a00013\u00a08000.');
  expect(
    [...(done?.querySelectorAll('[data-next-step] a') ?? [])].map((link) => link.getAttribute('href')),
  ).toEqual([
    '/welcome.html#numbers',
    '/options.html#/cancel',
    '/welcome.html#services',
    '/options.html#/data',
  ]);
});

const locked = { trouble: 'full', detail: 'QuotaExceededError: no room' };
const alerts = () => [...root.querySelectorAll('[role=alert]')].map((alert) => alert.textContent);

test('a storage that cannot be opened is told above the list, once, and a retry that works ends it', async () => {
  let works = false;
  vi.mocked(browser.runtime.sendMessage).mockImplementation((async (message: (typeof sent)[number]) => {
    sent.push(message);
    if (!works) return locked;
    await browser.storage.local.set({ [READY_VIEW_KEY]: view({ rows: [row('shop')], rowCount: 1 }) });
    return { ok: true };
  }) as never);
  await open(view({ rows: [row('shop')], rowCount: 1 }));
  await vi.waitFor(() => expect(alerts()).toHaveLength(1));
  expect(alerts()[0]).toContain('There is no room left');
  expect(alerts()[0]).toContain('deleted nothing');
  // The list of before is still there to be read.
  expect(order()).toEqual(['shop']);
  await click('[data-action=details]');
  await click('[data-verdict=done]');
  await vi.waitFor(() =>
    expect(root.querySelector('.undo-bar')?.textContent).toContain('could not be saved'),
  );

  await click('[data-action=unlock]');
  await vi.waitFor(() => expect(root.querySelector('[data-tried=true]')?.textContent).toContain('still not'));
  expect(sent.filter(({ name }) => name === 'view.refresh')).toHaveLength(1);
  works = true;
  await click('[data-action=unlock]');
  await vi.waitFor(() => expect(root.querySelector('[data-locked]')).toBeNull());
});

test('where there is no view either, the trouble stands alone', async () => {
  vi.mocked(browser.runtime.sendMessage).mockResolvedValue(locked);
  await open(undefined);
  await vi.waitFor(() => expect(alerts()).toHaveLength(1));
  expect(root.textContent).not.toContain('Reading');
});

test('offline, a link to a service says so and opens all the same if the user insists', async () => {
  const created = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await open(view({ rows: [row('shop')], rowCount: 1 }));
  await vi.waitFor(() =>
    expect(root.querySelector('[data-offline=true]')?.textContent).toContain('You are offline'),
  );
  const followed = vi.fn((event: Event) => event.preventDefault());
  root.addEventListener('click', followed);
  await click('[data-row=shop] [data-action=change]');
  expect(followed).not.toHaveBeenCalled();
  expect(root.querySelector('.undo-bar')?.textContent).toContain('shop.test will not open now');
  await click('[data-action=open-anyway]');
  expect(created).toHaveBeenCalledWith({ url: 'https://shop.test/phone' });
  expect(root.querySelector('.undo-bar')).toBeNull();

  online.mockReturnValue(true);
  await act(() => void dispatchEvent(new Event('online')));
  expect(root.querySelector('[data-offline]')?.textContent).toBe('');
  followed.mockClear();
  await click('[data-row=shop] [data-action=change]');
  expect(followed).toHaveBeenCalledOnce();
  online.mockRestore();
});

test('records that cannot be read are told, and the list stays', async () => {
  await open(view({ rows: [row('shop')], rowCount: 1, problems: [{ store: 'facts', key: 'x' }] }));
  expect(root.querySelector('[data-problems="1"]')?.textContent).toContain('1 record could not be read');
  expect(order()).toEqual(['shop']);
});

test('search asks the background and shows its answer', async () => {
  const rows = Array.from({ length: 9 }, (_, i) => row(`site${i}`));
  await open(view({ rows, rowCount: 9 }));
  const search = root.querySelector<HTMLInputElement>('#search');
  if (!search) throw new Error('no search field');
  await act(async () => {
    search.value = 'site3';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await vi.waitFor(() => expect(sent.at(-1)).toBeDefined());
  expect(sent.at(-1)).toMatchObject({ name: 'rows.list', body: { query: 'site3' } });
  await vi.waitFor(() => expect(root.textContent).toContain('Not in the list'));
});
