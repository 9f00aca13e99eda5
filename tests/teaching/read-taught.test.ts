// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TaughtPlace } from '../../src/model/taught-rule.ts';
import { readTaught } from '../../src/teaching/read-taught.ts';

const PLACE: TaughtPlace = { labels: ['会员卡号'], between: 0, path: ['b'] };

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

function show(number: string) {
  const [row, label, value] = ['p', 'i', 'b'].map((tag) => document.createElement(tag));
  if (!row || !label || !value) throw new Error('no page');
  label.textContent = '会员卡号';
  value.textContent = number;
  row.append(label, value);
  document.body.append(row);
}
const read = (places = [PLACE]) => readTaught(document, places, (element) => element.shadowRoot);

test('what is there is read at once', async () => {
  show('138****8000');
  expect(await read()).toEqual(['138****8000']);
  expect(vi.getTimerCount()).toBe(0);
});

test('what comes late is waited for', async () => {
  const reading = read();
  await vi.advanceTimersByTimeAsync(3000);
  show('138****8000');
  await vi.advanceTimersByTimeAsync(3000);
  expect(await reading).toEqual(['138****8000']);
});

test('what does not come is waited for no longer than some seconds, and nothing goes on after that', async () => {
  const reading = read();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await reading).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('several places give each number once', async () => {
  show('138****8000');
  expect(await read([PLACE, { ...PLACE, path: ['i'] }, { ...PLACE, labels: ['别的'] }])).toEqual([
    '138****8000',
  ]);
});
