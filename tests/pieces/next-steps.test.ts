import { expect, test } from 'vitest';
import { nextSteps } from '../../src/pieces/next-steps.ts';
import { makeRetiring } from '../support/rows.ts';

const NOW = new Date(2027, 2, 10, 12).getTime();
const steps = (part: Parameters<typeof makeRetiring>[0]) =>
  nextSteps(makeRetiring(part), NOW).map(({ step, day }) => [step, day].filter(Boolean).join(' '));

test('without a day one is chosen first', () => {
  expect(steps({})).toEqual(['day', 'gate', 'remember', 'copy']);
});

test.each(['2027-03-10', '2027-04-01'])('until the day (%s) the number is kept', (cancelOn) => {
  expect(steps({ cancelOn })).toEqual([`keep ${cancelOn}`, 'gate', 'remember', 'copy']);
});

test('after the planned day it is asked whether the number is gone', () => {
  expect(steps({ cancelOn: '2027-03-09' })).toEqual(['passed 2027-03-09', 'remember', 'copy']);
});

test('while it is frozen the days are named, to the last one', () => {
  const frozen = { status: 'retired', cancelOn: '2027-03-01', freezeDays: 9 } as const;
  expect(steps(frozen)).toEqual(['frozen 2027-03-10', 'reissue 2027-03-11', 'remember', 'copy']);
  expect(steps({ ...frozen, freezeDays: 8 })).toEqual(['over', 'copy']);
});
