// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import type { OwnNumber } from '../../src/model/own-number.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { Welcome } from '../../src/welcome/welcome.tsx';
import { OLD } from '../support/facts.ts';

afterEach(() => render(null, document.body));

/** Draws the first page as it is with these numbers. */
async function draw(numbers: OwnNumber[]) {
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({
    numbers,
    display: { [OLD.id]: '138 0013 8000' },
    rows: [],
    sites: [],
  } as never);
  act(() =>
    render(
      <LocaleContext.Provider value={localeFor('en', 'en')}>
        <Welcome start={{ view: undefined, settings: DEFAULT_SETTINGS }} />
      </LocaleContext.Provider>,
      document.body,
    ),
  );
  await vi.waitUntil(() => document.querySelector('.number-list, .number-form ~ p'));
}
const toThePlan = () => document.querySelector('nav a[href="/options.html"]');

test('with a number the first page leads to the plan, and before that there is none to lead to', async () => {
  await draw([]);
  expect(toThePlan()).toBe(null);
  render(null, document.body);
  await draw([OLD]);
  expect(toThePlan()).not.toBe(null);
});
