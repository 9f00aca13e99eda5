// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TaughtPlace } from '../../src/model/taught-rule.ts';
import { watchTaught } from '../../src/teaching/watch-taught.ts';

const PLACE: TaughtPlace = { labels: ['会员卡号'], between: 0, path: ['b'] };
let stop: () => void;
let report: ReturnType<typeof vi.fn<(numbers: readonly string[]) => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  report = vi.fn();
  document.body.innerHTML = '<p><i>会员卡号</i><b>138****8000</b></p><button>换绑</button>';
  location.hash = '';
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const watch = () => {
  stop = watchTaught({ window, places: [PLACE], shadowRootOf: (element) => element.shadowRoot, report });
};
const change = (number: string) => document.querySelector('b')?.replaceChildren(number);
/** A click as the user makes it; those that a script makes are not trusted. */
const click = (trusted = true) =>
  document
    .querySelector('button')
    ?.dispatchEvent(
      Object.defineProperty(new MouseEvent('click', { bubbles: true }), 'isTrusted', { value: trusted }),
    );
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const told = () => report.mock.calls.map(([numbers]) => numbers);

test('a number that is changed without the page being loaded is told after the user’s own click', async () => {
  watch();
  await pass(0);
  expect(told()).toEqual([['138****8000']]);
  click();
  await pass(2000);
  change('139****1234');
  await pass(3000);
  expect(told()).toEqual([['138****8000'], ['139****1234']]);
  // The same is not told twice.
  click();
  await pass(20_000);
  expect(told()).toHaveLength(2);
});

test('nothing runs in between, nor after a click is some seconds old', async () => {
  watch();
  await pass(0);
  expect(vi.getTimerCount()).toBe(0);
  change('139****1234');
  await pass(60_000);
  expect(told()).toHaveLength(1);
  click();
  await pass(20_000);
  expect(vi.getTimerCount()).toBe(0);
  expect(told()).toHaveLength(2);
});

test('a click that the page makes opens no reading', async () => {
  watch();
  await pass(0);
  change('139****1234');
  click(false);
  await pass(20_000);
  expect(told()).toHaveLength(1);
});

test('that there is none is told of the first reading alone, and what comes later is told', async () => {
  change('…');
  watch();
  await pass(20_000);
  expect(told()).toEqual([[]]);
  click();
  await pass(20_000);
  expect(told()).toEqual([[]]);
  change('139****1234');
  click();
  await pass(20_000);
  change('…');
  click();
  await pass(20_000);
  expect(told()).toEqual([[], ['139****1234']]);
});

test('on another address, and once it is ended, it reads no more', async () => {
  watch();
  await pass(0);
  location.hash = '#elsewhere';
  change('139****1234');
  click();
  location.hash = '';
  click();
  await pass(20_000);
  expect(told()).toHaveLength(1);
  watch();
  stop();
  click();
  await pass(20_000);
  expect(told()).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});
