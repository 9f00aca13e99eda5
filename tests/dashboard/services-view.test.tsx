// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ServicesView } from '../../src/dashboard/services-view.tsx';
import type { RetiringSummary } from '../../src/model/ready-view.ts';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { makeRetiring, makeRow } from '../support/rows.ts';

afterEach(() => render(null, document.body));

const MINE = makeRetiring();
const MUMS = makeRetiring({ numberId: 'mum', display: '137 0000 5678' });

/** What stands under the names, in order. */
async function draw(numbers: RetiringSummary[]): Promise<string[]> {
  const rows = numbers.map(({ numberId }) => makeRow('weibo', { numberId }));
  act(() =>
    render(
      <LocaleContext.Provider value={localeFor('en', 'en')}>
        <ServicesView rows={rows} numbers={numbers} now={0} tell={() => {}} />
      </LocaleContext.Provider>,
      document.body,
    ),
  );
  await vi.waitUntil(() => document.querySelectorAll('.service-name').length === rows.length);
  return [...document.querySelectorAll('.service-name')].map((link) => link.textContent ?? '');
}

test('a service that stands there for two numbers says for which', async () => {
  const [mine, mums] = await draw([MINE, MUMS]);
  expect(mine).toContain(MINE.display);
  expect(mums).toContain(MUMS.display);
  expect((await draw([MINE]))[0]).not.toContain(MINE.display);
});
