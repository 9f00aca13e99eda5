// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import type { OwnNumber } from '../../src/model/own-number.ts';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import type { Done } from '../../src/pieces/undo-bar.tsx';
import { localeFor } from '../../src/texts/locale.ts';
import { NumberList } from '../../src/welcome/number-list.tsx';
import { NEW, OLD } from '../support/facts.ts';

const locale = localeFor('en', 'en');
const { t } = locale;
const SHOWN = '138 0013 8000';

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
    return { ok: true };
  }) as never);
});
afterEach(() => render(null, root));

/** Draws the list of this number and the one that takes over. */
const draw = (number: OwnNumber) =>
  act(() =>
    render(
      <LocaleContext.Provider value={locale}>
        <NumberList
          numbers={{ list: [number, NEW], display: (id) => (id === number.id ? SHOWN : '139 0000 1234') }}
          say={(done) => said.push(done)}
        />
      </LocaleContext.Provider>,
      root,
    ),
  );
const part = (selector: string) => {
  const found = root.querySelector<HTMLElement>(`[data-number="${OLD.e164}"] ${selector}`);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};
const click = (selector: string) => act(() => part(selector).click());
const last = () => asked.at(-1);

test.each([
  ['kept after all', '[data-action="keep"]', undefined, t.retireKept(SHOWN)],
  ['given another plan', '[data-action="retire"]', '[data-action="retire-save"]', t.retireSaved(SHOWN)],
  ['given another label', '[data-action="edit"]', '[data-action="details-save"]', t.numberSaved(SHOWN)],
])('a number that was %s goes back by undo to how it was', async (_what, opens, saves, words) => {
  const before: OwnNumber = { ...OLD, status: 'retiring', cancelOn: '2027-02-14' };
  draw(before);
  click(opens);
  if (saves) click(saves);
  await vi.waitFor(() => expect(said.at(-1)?.text).toBe(words));
  said.at(-1)?.undo?.();
  await vi.waitFor(() => expect(said.at(-1)?.text).toBe(t.undone));
  expect(last()).toMatchObject({ name: 'number.putBack', body: { number: before } });
});

test('of a cancelled number the replacement is asked, and no day to come', async () => {
  draw({ ...OLD, status: 'retired', cancelOn: '2027-01-14' });
  click('[data-action="retire"]');
  expect(root.querySelector('#retire-on')).toBe(null);
  click('[data-action="retire-save"]');
  await vi.waitFor(() => expect(said.at(-1)?.text).toBe(t.numberSaved(SHOWN)));
  expect(last()?.body).toEqual({ id: OLD.id, replacementId: NEW.id });
});

test('a cancelled number is not kept but given back, and is to be given up anew', async () => {
  draw({ ...OLD, status: 'retired', cancelOn: '2027-01-14' });
  expect(part('[data-action="keep"]').textContent?.trim()).toBe(t.gateReopen);
  click('[data-action="keep"]');
  await vi.waitFor(() => expect(said.at(-1)?.text).toBe(t.gateReopened(SHOWN)));
});
