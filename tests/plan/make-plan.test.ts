import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksCancelling, makePlan } from '../../src/plan/make-plan.ts';
import { makeRetiring, makeRow } from '../support/rows.ts';

const now = new Date(2027, 2, 1, 9).getTime();
const names = (rows: { siteId: string }[]) => rows.map(({ siteId }) => siteId);

test('the days that matter follow from the cancel day and the freeze', () => {
  const { dates } = makePlan(makeRetiring({ cancelOn: '2027-03-15' }), [], now);
  expect(dates).toEqual({
    today: '2027-03-01',
    cancelOn: '2027-03-15',
    lastFrozenDay: '2027-06-13',
    reissueFrom: '2027-06-14',
  });
});

test('without a cancel day the order stands and nothing is dated', () => {
  const plan = makePlan(makeRetiring(), [makeRow('a')], now);
  expect(plan.dates).toEqual({ today: '2027-03-01' });
  expect(plan.perDay).toBeUndefined();
  expect(plan.steps[0]).not.toHaveProperty('day');
});

test('the order of the list stays, and what may need a code on the old number keeps it from being cancelled', () => {
  const rows = [
    makeRow('mail', { oldNumberCode: 'optional' }),
    makeRow('bank', { oldNumberCode: 'yes' }),
    makeRow('shop', { oldNumberCode: 'no' }),
    makeRow('game', { oldNumberCode: 'unknown' }),
  ];
  const plan = makePlan(makeRetiring(), rows, now);
  expect(names(plan.steps.map(({ row }) => row))).toEqual(['mail', 'bank', 'shop', 'game']);
  expect(names(plan.blocking)).toEqual(['bank', 'game']);
  expect(plan.steps.map(({ beforeCancelling }) => beforeCancelling)).toEqual([true, true, false, true]);
});

test('what is dealt with, and what hangs on another number, is not in the plan', () => {
  const rows = [
    makeRow('a', { state: 'rebound' }),
    makeRow('b', { state: 'closed' }),
    makeRow('c', { state: 'not-applicable' }),
    makeRow('d', { numberId: 'other' }),
  ];
  expect(makePlan(makeRetiring(), rows, now).steps).toEqual([]);
  expect(rows.filter((row) => row.numberId === 'old').some(blocksCancelling)).toBe(false);
});

test('once the number is cancelled nothing is dated any more', () => {
  const plan = makePlan(makeRetiring({ status: 'retired', cancelOn: '2027-02-20' }), [makeRow('a')], now);
  expect(plan.perDay).toBeUndefined();
  expect(plan.dates.reissueFrom).toBe('2027-05-22');
});

test.each([
  ['in three days', '2027-03-04', undefined],
  ['in two days', '2027-03-03', true],
  ['today', '2027-03-01', true],
  ['and was last week', '2027-02-22', true],
])('a cancel day that comes %s: whether days can be kept free before it', (_when, cancelOn, hurried) => {
  const plan = makePlan(makeRetiring({ cancelOn }), [makeRow('a'), makeRow('b')], now);
  expect(plan.hurried).toBe(hurried);
  expect(plan.perDay).toBe(2);
});

test('the daily share is enough to be done before the spare days, whatever there is to do', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 200 }), (count, daysLeft) => {
      const cancelOn = new Date(Date.UTC(2027, 2, 1 + daysLeft)).toISOString().slice(0, 10);
      const rows = Array.from({ length: count }, (_, i) => makeRow(`site${i}`));
      const { steps } = makePlan(makeRetiring({ cancelOn }), rows, now);
      const last = steps.at(-1)?.day ?? '';
      expect(steps).toHaveLength(count);
      expect(last <= cancelOn).toBe(true);
      if (daysLeft >= 3)
        expect(last <= new Date(Date.UTC(2027, 2, 1 + daysLeft - 3)).toISOString().slice(0, 10)).toBe(true);
    }),
  );
});
