// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../src/model/outcome.ts';
import { WATCH_MS, watch } from '../../src/recogniser/watch.ts';

const NOTHING: Outcome = { kind: 'unrecognised', asked: [], why: [] };
const SHOWN: Outcome = { kind: 'shown', numbers: [{ raw: '138****8000' }], asked: [], why: [] };
const ABSENT: Outcome = { kind: 'absent', why: [] };
const SIGNED_OUT: Outcome = { kind: 'signed-out', why: [] };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Starts a watch whose looks are answered by `answer`. */
function start(answer: () => Outcome, more: Partial<Parameters<typeof watch>[0]> = {}) {
  const look = vi.fn(answer);
  const abort = new AbortController();
  let ended: Outcome | undefined | 'running' = 'running';
  void watch({ look, roots: () => [document], signal: abort.signal, ...more }).then((outcome) => {
    ended = outcome;
  });
  return { look, abort, outcome: (ms: number) => vi.advanceTimersByTimeAsync(ms).then(() => ended) };
}

it('ends at the first look that shows a number, and leaves no timer', async () => {
  const { look, outcome } = start(() => SHOWN);
  expect(await outcome(0)).toBe(SHOWN);
  expect(look).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('ends when time is up, and leaves no timer', async () => {
  const { outcome } = start(() => NOTHING);
  expect(await outcome(WATCH_MS - 1)).toBe('running');
  expect(await outcome(1)).toBe(NOTHING);
  expect(vi.getTimerCount()).toBe(0);
});

it('looks again when the page changes', async () => {
  let answer: Outcome = NOTHING;
  const { look, outcome } = start(() => answer);
  await outcome(10);
  answer = SHOWN;
  document.body.append(document.createElement('p'));
  expect(await outcome(400)).toBe(SHOWN);
  expect(look).toHaveBeenCalledTimes(2);
});

it.each(['class', 'style', 'hidden', 'value', 'disabled'])(
  'looks again soon when a %s changes',
  async (name) => {
    const { look, outcome } = start(() => NOTHING);
    const input = document.createElement('input');
    document.body.replaceChildren(input);
    await outcome(10);
    input.setAttribute(name, 'a');
    await outcome(400);
    expect(look).toHaveBeenCalledTimes(2);
  },
);

it('does not look again for an attribute that says nothing of what is seen', async () => {
  const { look, outcome } = start(() => NOTHING);
  await outcome(10);
  document.body.setAttribute('data-x', 'a');
  await outcome(400);
  expect(look).toHaveBeenCalledTimes(1);
});

it('looks at a page that does not change less and less often', async () => {
  const begin = Date.now();
  const times: number[] = [];
  const { outcome } = start(() => {
    times.push(Date.now() - begin);
    return NOTHING;
  });
  expect(await outcome(WATCH_MS)).toBe(NOTHING);
  expect(times).toEqual([0, 1000, 2280, 4840, WATCH_MS]);
});

it('does not begin to look before it has ended looking', async () => {
  let end = (_: Outcome): void => {};
  const look = vi.fn(() => new Promise<Outcome>((resolve) => (end = resolve)));
  const abort = new AbortController();
  const ended = vi.fn();
  void watch({ look, roots: () => [document], signal: abort.signal }).then(ended);
  await vi.advanceTimersByTimeAsync(WATCH_MS + 1000);
  expect(look).toHaveBeenCalledTimes(1);
  end(NOTHING);
  await vi.advanceTimersByTimeAsync(0);
  expect(ended).toHaveBeenCalledWith(NOTHING);
});

it('waits before the first look where it is told to', async () => {
  const { look, outcome } = start(() => SHOWN, { firstWaitMs: 300 });
  await outcome(299);
  expect(look).not.toHaveBeenCalled();
  expect(await outcome(1)).toBe(SHOWN);
});

it('looks again when a text changes', async () => {
  let answer: Outcome = NOTHING;
  document.body.textContent = '手机';
  const { outcome } = start(() => answer);
  await outcome(10);
  answer = SHOWN;
  (document.body.firstChild as Text).data = '138****8000';
  expect(await outcome(400)).toBe(SHOWN);
});

it('looks a few times, not once for every change, at a page redrawn all the time', async () => {
  const { look, outcome } = start(() => NOTHING);
  for (let at = 0; at < WATCH_MS; at += 16) {
    document.body.replaceChildren(document.createElement('p'));
    await outcome(16);
  }
  await outcome(100);
  expect(look.mock.calls.length).toBeLessThanOrEqual(12);
  // Nor does each change put the next look off.
  expect(look.mock.calls.length).toBeGreaterThan(4);
});

describe.each([ABSENT, SIGNED_OUT])('believes an outcome such as $kind', (said) => {
  it('only when a later look says so too', async () => {
    const { look, outcome } = start(() => said);
    expect(await outcome(1199)).toBe('running');
    expect(await outcome(1)).toBe(said);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('not when the look that says so too comes at once', async () => {
    const { look, outcome } = start(() => said);
    await outcome(10);
    document.body.append(document.createElement('p'));
    expect(await outcome(1100)).toBe('running');
    expect(look).toHaveBeenCalledTimes(2);
    expect(await outcome(200)).toBe(said);
  });

  it('not when a look in between says something else', async () => {
    let answer: Outcome = said;
    const { outcome } = start(() => answer);
    await outcome(10);
    answer = NOTHING;
    document.body.append(document.createElement('p'));
    await outcome(300);
    answer = said;
    document.body.append(document.createElement('p'));
    expect(await outcome(1300)).toBe('running');
    expect(await outcome(1200)).toBe(said);
  });

  it('not when the number arrives in between', async () => {
    let answer: Outcome = said;
    const { outcome } = start(() => answer);
    await outcome(600);
    answer = SHOWN;
    expect(await outcome(1000)).toBe(SHOWN);
  });
});

it('goes on while it sees no news', async () => {
  let answer: Outcome = SHOWN;
  const news: Outcome = { kind: 'shown', numbers: [{ raw: '139****0012' }], asked: [], why: [] };
  const { outcome } = start(() => answer, { isNews: (seen) => seen === news });
  expect(await outcome(3000)).toBe('running');
  answer = news;
  document.body.append(document.createElement('p'));
  expect(await outcome(4000)).toBe(news);
});

it('stops at once with the signal, and leaves no timer', async () => {
  const { abort, look, outcome } = start(() => NOTHING);
  abort.abort();
  expect(await outcome(0)).toBeUndefined();
  const looks = look.mock.calls.length;
  document.body.append(document.createElement('p'));
  await outcome(WATCH_MS);
  expect(look.mock.calls.length).toBe(looks);
  expect(vi.getTimerCount()).toBe(0);
});

it('leaves no timer when it is stopped between two looks', async () => {
  const { abort, outcome } = start(() => NOTHING);
  await outcome(50);
  abort.abort();
  expect(await outcome(0)).toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
});

it('looks at nothing after it has ended, whatever changes', async () => {
  const { look, outcome } = start(() => NOTHING);
  expect(await outcome(WATCH_MS)).toBe(NOTHING);
  const looks = look.mock.calls.length;
  document.body.append(document.createElement('p'));
  await outcome(WATCH_MS);
  expect(look.mock.calls.length).toBe(looks);
  expect(vi.getTimerCount()).toBe(0);
});

it('does not look where the signal has ended it before', async () => {
  const look = vi.fn(() => SHOWN);
  expect(await watch({ look, roots: () => [document], signal: AbortSignal.abort() })).toBeUndefined();
  expect(look).not.toHaveBeenCalled();
});
