import { expect, test } from 'vitest';
import type { RetiringSummary } from '../../src/model/ready-view.ts';
import { countdownText } from '../../src/pieces/countdown.ts';
import { en } from '../../src/texts/en.ts';

const lateEvening = new Date(2027, 2, 1, 23, 30).getTime();

const number = (part: Partial<RetiringSummary>): RetiringSummary => ({
  numberId: 'old',
  display: '138 0013 8000',
  status: 'retiring',
  freezeDays: 90,
  freezeKnown: true,
  counts: { total: 0, done: 0, open: 0, unsure: 0, check: 0 },
  ...part,
});

test('before the day it counts down, after it says that the day has passed', () => {
  expect(countdownText(number({}), lateEvening, en)).toBe(en.noDate);
  expect(countdownText(number({ cancelOn: '2027-03-15' }), lateEvening, en)).toBe('14 days until you cancel');
  expect(countdownText(number({ cancelOn: '2027-02-27' }), lateEvening, en)).toBe(
    'The planned day was 2 days ago',
  );
});

test('after cancelling it counts the freeze, and says when the freeze is over', () => {
  const retired = { status: 'retired', cancelOn: '2027-02-06' } as const;
  expect(countdownText(number(retired), lateEvening, en)).toBe(
    'Day 23 after cancelling; frozen for at least 90 days',
  );
  expect(countdownText(number({ ...retired, freezeDays: 20 }), lateEvening, en)).toBe(en.freezeOver);
  expect(countdownText(number({ ...retired, freezeKnown: false }), lateEvening, en)).toContain(
    'freeze unknown',
  );
});
