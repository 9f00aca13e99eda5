import { expect, test } from 'vitest';
import type { Sweep } from '../../src/model/sweep.ts';
import { isSignInAddress } from '../../src/plan/is-sign-in-address.ts';
import {
  expectedMs,
  groupResults,
  minutesOf,
  needsSignIn,
  SWEEP_RESULTS,
  sweepProgress,
} from '../../src/plan/sweep-progress.ts';
import { startSweep } from '../../src/plan/sweep-step.ts';
import { NOW } from '../support/clock.ts';

const sweep = (part: Partial<Sweep>): Sweep => ({
  ...startSweep('one', ['a', 'b', 'c', 'd'], 'normal', NOW),
  ...part,
});

test('a sweep tells how far it is, in this round, and where', () => {
  expect(sweepProgress(sweep({}))).toMatchObject({ done: 0, asked: 4, siteId: 'a' });
  const items = [{ siteId: 'a', result: 'shown' as const }, { siteId: 'b' }, { siteId: 'c' }];
  expect(sweepProgress(sweep({ items, asked: 3 }))).toMatchObject({ done: 1, asked: 3, siteId: 'b' });
  // In a second round the services of the first do not count.
  expect(sweepProgress(sweep({ items, asked: 2 }))).toMatchObject({ done: 0, asked: 2 });
  const page = { place: 2, url: 'https://c.test/', led: true, since: NOW };
  expect(sweepProgress(sweep({ items, page })).siteId).toBe('c');
  expect(sweepProgress(sweep({ items: [], asked: 0 }))).toEqual({ done: 0, asked: 0, leftMs: 0 });
});

test('the time left follows how long the pages took', () => {
  const left = (took: Sweep['took']) => sweepProgress(sweep({ took })).leftMs;
  expect(left({ pages: 0, ms: 0 })).toBe(expectedMs(4, 'normal'));
  expect(left({ pages: 20, ms: 20 * 20_000 })).toBeGreaterThan(2 * left({ pages: 20, ms: 20 * 1000 }));
  expect(expectedMs(4, 'quick')).toBeLessThan(expectedMs(4, 'normal'));
  expect([0, 20_000, 100_000].map(minutesOf)).toEqual([1, 1, 2]);
});

test('results are grouped in the order of the headings, each service once', () => {
  const items = SWEEP_RESULTS.toReversed().map((result, n) => ({ siteId: String(n), result }));
  const groups = groupResults([...items, { siteId: 'waiting' }]);
  expect(groups.map(({ result }) => result)).toEqual(SWEEP_RESULTS);
  expect(groups.flatMap((group) => group.items)).toHaveLength(SWEEP_RESULTS.length);
});

test('signing in helps where a page says so, or leads to one that is called so', () => {
  expect(needsSignIn({ siteId: 'a', result: 'signed-out' })).toBe(true);
  expect(needsSignIn({ siteId: 'a', result: 'elsewhere', signIn: true })).toBe(true);
  expect(needsSignIn({ siteId: 'a', result: 'elsewhere' })).toBe(false);
  expect(needsSignIn({ siteId: 'a' })).toBe(false);
});

test.each([
  ['https://passport.a.test/', true],
  ['https://a.test/account/login?from=x', true],
  ['https://a.test/signin/v2', true],
  ['https://login.a.test/', true],
  ['https://a.test/app#/sign-in?next=/x', true],
  ['https://sso.a.test/auth', true],
  ['https://a.test/?next=/login', false],
  ['https://a.test/blogins', false],
  ['https://a.test/account/security', false],
])('%s is called like a sign-in page: %s', (address, is) => {
  expect(isSignInAddress(new URL(address))).toBe(is);
});
