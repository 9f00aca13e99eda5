import { describe, expect, test } from 'vitest';
import { isDay, localDay } from '../../src/queries/local-day.ts';
import { findRetireProblem } from '../../src/queries/retire-problem.ts';
import { NOW } from '../support/clock.ts';
import { NEW, OLD } from '../support/facts.ts';

const KNOWN = [{ ...OLD, status: 'active' as const }, NEW, { ...OLD, id: 'going', e164: '+8613900005555' }];
const TODAY = '2027-01-15';

test.each([
  ['nothing', 'old', {}, undefined],
  ['everything in order', 'old', { replacementId: 'new', cancelOn: '2027-02-01' }, undefined],
  ['today', 'old', { cancelOn: TODAY }, undefined],
  ['yesterday', 'old', { cancelOn: '2027-01-14' }, 'date-in-past'],
  ['a day that does not exist', 'old', { cancelOn: '2027-02-30' }, 'bad-date'],
  ['no day at all', 'old', { cancelOn: 'soon' }, 'bad-date'],
  ['itself', 'old', { replacementId: 'old' }, 'same-number'],
  ['one that goes as well', 'old', { replacementId: 'going' }, 'replacement-retiring'],
  ['one that is not there', 'old', { replacementId: 'nobody' }, 'unknown-number'],
  ['a number that is not there', 'nobody', {}, 'unknown-number'],
] as const)('%s', (_what, id, plan, problem) => {
  expect(findRetireProblem(id, plan, KNOWN, TODAY)).toBe(problem);
});

describe('days', () => {
  test('are those of the place the user is in', () => {
    expect(localDay(NOW)).toBe(TODAY);
    expect(localDay(new Date(2027, 0, 15, 0, 0, 1).getTime())).toBe(TODAY);
    expect(localDay(new Date(2027, 0, 15, 23, 59, 59).getTime())).toBe(TODAY);
  });

  test('exist or not', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2027-02-29')).toBe(false);
    expect(isDay('2027-13-01')).toBe(false);
    expect(isDay('2027-1-1')).toBe(false);
  });
});
