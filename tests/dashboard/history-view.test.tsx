// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import { HistoryView } from '../../src/dashboard/history-view.tsx';
import type { HistoryEntry } from '../../src/messages/journey-contract.ts';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { NEW, OLD, verdict } from '../support/facts.ts';

const locale = localeFor('en', 'en');
const { t, day } = locale;
const NAMES = { [OLD.id]: '138 0013 8000', [NEW.id]: '139 0000 1234' };
const said: HistoryEntry = {
  kind: 'said',
  verdict: verdict('weibo', 1, 'done', { numberId: OLD.id }),
  siteName: { zh: '微博', en: 'Weibo' },
  undone: false,
};
const cancelled = (newest: boolean): HistoryEntry => ({
  kind: 'number',
  numberId: OLD.id,
  newest,
  change: {
    at: 2,
    before: { status: 'retiring' },
    after: { status: 'retired', cancelOn: '2027-01-14', overrides: { weibo: 'an empty account' } },
  },
});

let asked: { name: string; body: Record<string, unknown> }[];
let told: string[];
let reply: (body: Record<string, unknown>) => unknown;
beforeEach(() => {
  asked = [];
  told = [];
  reply = () => ({ entries: [said], total: 1, numberIds: [OLD.id] });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: (typeof asked)[number]) => {
    asked.push(message);
    return message.name === 'history.list' ? await reply(message.body) : { ok: true };
  }) as never);
});
afterEach(() => render(null, document.body));

const draw = () =>
  act(() =>
    render(
      <LocaleContext.Provider value={locale}>
        <HistoryView madeAt={1} numberNames={NAMES} tell={({ text }) => told.push(text)} />
      </LocaleContext.Provider>,
      document.body,
    ),
  );
const find = <One extends HTMLElement>(selector: string) =>
  vi.waitUntil(() => document.querySelector<One>(selector));
const type = async (text: string) => {
  const field = await find<HTMLInputElement>('#history-search');
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const choose = async (id: string, value: string) => {
  const field = await find<HTMLSelectElement>(id);
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
};

test.each([
  ['one number', [OLD.id], false],
  ['two', [OLD.id, NEW.id], true],
])(
  'where the history is about %s, an entry says of which number it was said: %j %s',
  async (_w, ids, says) => {
    reply = () => ({ entries: [said], total: 1, numberIds: ids });
    draw();
    const entry = await find('[data-verdict-id]');
    expect(entry.textContent?.includes('138 0013 8000')).toBe(says);
    expect(document.querySelector('#history-number') !== null).toBe(says);
  },
);

test('a change of a number says what was changed and which reasons were given; the newest goes back by its button', async () => {
  reply = () => ({ entries: [cancelled(true), said], total: 2, numberIds: [OLD.id] });
  draw();
  const entry = await find('[data-changed]');
  expect(entry.textContent).toContain('138 0013 8000');
  expect(entry.textContent).toContain(t.cancelledOn(day('2027-01-14')));
  const reason = entry.querySelector('[data-reason="weibo"]');
  expect(reason?.textContent).toContain('an empty account');
  expect(reason?.querySelector('a')?.getAttribute('href')).toBe('#/services/weibo');
  const undo = entry.querySelector('button');
  expect(undo?.getAttribute('aria-label')).toBe(t.undoOf('138 0013 8000'));
  undo?.click();
  await vi.waitFor(() => expect(told).toEqual([t.undone]));
  expect(asked.at(-1)).toMatchObject({ name: 'number.undoChange', body: { id: OLD.id, at: 2 } });
});

test('an older change of a number has no way back of its own', async () => {
  reply = () => ({ entries: [cancelled(false)], total: 1, numberIds: [OLD.id] });
  draw();
  expect((await find('[data-changed]')).querySelector('button')).toBeNull();
});

test('what is searched and chosen narrows the list, and nothing found is said', async () => {
  reply = ({ query }) =>
    query === 'qq'
      ? { entries: [], total: 0, numberIds: [OLD.id, NEW.id] }
      : { entries: [said], total: 1, numberIds: [OLD.id, NEW.id] };
  draw();
  await choose('#history-kind', 'number');
  await choose('#history-number', NEW.id);
  await type('qq');
  await vi.waitFor(() =>
    expect(document.querySelector('[data-count]')?.textContent).toBe(t.activity.noneFound),
  );
  expect(asked.at(-1)?.body).toMatchObject({ query: 'qq', kind: 'number', numberId: NEW.id });
  expect(document.body.textContent).not.toContain(t.historyNone);
  await type('');
  await find('[data-verdict-id]');
  expect(asked.at(-1)?.body).not.toHaveProperty('query');
});

test('an answer to what was typed before does not take the place of a later one', async () => {
  const late: (() => void)[] = [];
  reply = ({ query }) => {
    const found = { entries: query === 'w' ? [said] : [], total: query === 'w' ? 1 : 0, numberIds: [OLD.id] };
    return query === 'w' ? new Promise((resolve) => late.push(() => resolve(found))) : found;
  };
  const first = reply;
  reply = () => ({ entries: [said], total: 1, numberIds: [OLD.id] });
  draw();
  await find('[data-verdict-id]');
  reply = first;
  await type('w');
  await vi.waitFor(() => expect(late).toHaveLength(1));
  await type('wx');
  await vi.waitFor(() =>
    expect(document.querySelector('[data-count]')?.getAttribute('data-count')).toBe('0'),
  );
  late[0]?.();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.querySelector('[data-verdict-id]')).toBeNull();
});

test('where nothing was said yet there is nothing to search', async () => {
  reply = () => ({ entries: [], total: 0, numberIds: [] });
  draw();
  await vi.waitFor(() => expect(document.body.textContent).toContain(t.historyNone));
  expect(document.querySelector('#history-search')).toBeNull();
});
