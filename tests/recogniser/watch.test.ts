// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../src/model/outcome.ts';
import { WATCH_MS, watch } from '../../src/recogniser/watch.ts';

const NOTHING: Outcome = { kind: 'unrecognised', asked: [], why: [] };
const SHOWN: Outcome = { kind: 'shown', numbers: [{ raw: '138****8000' }], asked: [], why: [] };
const ABSENT: Outcome = { kind: 'absent', why: [] };

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

it.each(['class', 'style', 'hidden', 'value', 'disabled'])('looks again when a %s changes', async (name) => {
  const { look, outcome } = start(() => NOTHING);
  const input = document.createElement('input');
  document.body.replaceChildren(input);
  await outcome(900);
  const looks = look.mock.calls.length;
  input.setAttribute(name, 'a');
  await outcome(WATCH_MS / 10);
  const { length } = look.mock.calls;
  expect(length).toBeGreaterThan(looks);
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
});

describe('believes that there is no number', () => {
  it('only when a later look says so too', async () => {
    const { outcome } = start(() => ABSENT);
    expect(await outcome(1000)).toBe('running');
    expect(await outcome(500)).toBe(ABSENT);
  });

  it('not when the number arrives in between', async () => {
    let answer: Outcome = ABSENT;
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
