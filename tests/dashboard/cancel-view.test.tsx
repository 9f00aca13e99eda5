// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import { CancelView } from '../../src/dashboard/cancel-view.tsx';
import type { RetiringSummary } from '../../src/model/ready-view.ts';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import type { Done } from '../../src/pieces/undo-bar.tsx';
import { localeFor } from '../../src/texts/locale.ts';
import { OLD } from '../support/facts.ts';
import { makeRetiring, makeRow } from '../support/rows.ts';

const locale = localeFor('en', 'en');
const { t } = locale;
const NOW = Date.UTC(2027, 0, 15, 12);
const ROWS = [makeRow('mail', { oldNumberCode: 'yes' }), makeRow('bank', { oldNumberCode: 'unknown' })];

let root: HTMLElement;
let asked: { name: string; body: unknown }[];
let said: Done[];

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  root = document.getElementById('app') as HTMLElement;
  asked = [];
  said = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: {
    name: string;
    body: unknown;
  }) => {
    asked.push(message);
    return { ok: true, numbers: [OLD] };
  }) as never);
});
afterEach(() => render(null, root));

function Gate({ number }: { number: RetiringSummary }) {
  const [reasons, setReasons] = useState<Record<string, string>>({});
  return (
    <CancelView
      number={number}
      rows={ROWS}
      now={NOW}
      reasons={reasons}
      setReasons={setReasons}
      tell={(done) => said.push(done)}
    />
  );
}

const draw = (number: Partial<RetiringSummary>) =>
  act(() =>
    render(
      <LocaleContext.Provider value={locale}>
        <Gate number={makeRetiring({ numberId: OLD.id, ...number })} />
      </LocaleContext.Provider>,
      root,
    ),
  );
const state = () => root.querySelector('.gate-state')?.textContent;
const type = (site: string, text: string) =>
  act(() => {
    const field = root.querySelector<HTMLInputElement>(`[data-blocks="${site}"] input`);
    if (!field) throw new Error(`${site} is not asked about`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

test('the heading names the number, before and after it is cancelled', () => {
  draw({ display: '138 0013 8000' });
  expect(root.querySelector('h2')?.textContent).toBe(t.gateTitle('138 0013 8000'));
  draw({ display: '138 0013 8000', status: 'retired', cancelOn: '2027-01-10' });
  expect(root.querySelector('h2')?.textContent).toBe(t.gateGone('138 0013 8000'));
});

test('with a reason for each the gate says that they stay, not that nothing needs a code', () => {
  draw({});
  expect(state()).toBe(t.gateNotYet(2));
  type('mail', 'not used any more');
  expect(state()).toBe(t.gateNotYet(1));
  type('bank', 'closed at the counter');
  expect(state()).toBe(t.gateReasoned(2));
});

test.each([
  ['cancelled', { status: 'retiring' as const }, '[data-action="cancelled"]', 'number.cancel'],
  [
    'given back',
    { status: 'retired' as const, cancelOn: '2027-01-10' },
    '[data-action="reopen"]',
    'number.reopen',
  ],
])(
  'a number that was marked as %s by mistake goes back by undo to how it was',
  async (_w, number, button, name) => {
    draw(number);
    if (number.status === 'retiring') for (const { siteId } of ROWS) type(siteId, 'a reason');
    act(() => root.querySelector<HTMLElement>(button)?.click());
    await vi.waitFor(() => expect(said).toHaveLength(1));
    expect(asked.at(-1)?.name).toBe(name);
    said[0]?.undo?.();
    await vi.waitFor(() => expect(said.at(-1)?.text).toBe(t.undone));
    expect(asked.at(-1)).toMatchObject({ name: 'number.putBack', body: { number: OLD } });
  },
);
