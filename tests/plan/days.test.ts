import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, daysUntil } from '../../src/plan/days.ts';

const lateEvening = new Date(2027, 2, 1, 23, 30).getTime();

test('days are calendar days, whatever the hour and across a change of clocks', () => {
  expect(dayOf(lateEvening)).toBe('2027-03-01');
  expect(daysUntil('2027-03-02', lateEvening)).toBe(1);
  expect(daysUntil('2027-03-01', lateEvening)).toBe(0);
  expect(daysUntil('2027-02-28', lateEvening)).toBe(-1);
  expect(daysUntil('2027-04-30', lateEvening)).toBe(60);
});

test('months and leap years are counted as the calendar has them', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
  expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
});

test('adding and counting days undo each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (count) => {
      expect(daysBetween('2027-03-01', addDays('2027-03-01', count))).toBe(count);
    }),
  );
});
