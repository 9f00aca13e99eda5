import { expect, test } from 'vitest';
import { isRepeated } from '../../src/queries/is-repeated.ts';
import { DAY_MS, HOUR_MS, NOW } from '../support/clock.ts';
import { clue, question, sighting, verdict } from '../support/facts.ts';

const before = NOW - 2 * HOUR_MS;
const between = NOW - HOUR_MS;
const shown = (at: number, mask = '138****8000', part = {}) => sighting('a', at, [mask], part);

test('the same on the same page on the same day is not news', () => {
  expect(isRepeated(shown(NOW), [shown(before)])).toBe(true);
  expect(isRepeated(sighting('a', NOW, []), [sighting('a', before, [])])).toBe(true);
  expect(isRepeated(question('a', NOW, ['••00']), [question('a', before, ['••00'])])).toBe(true);
});

test('the first of a day, another number, another page, another slot and another kind are', () => {
  expect(isRepeated(shown(NOW), [])).toBe(false);
  expect(isRepeated(shown(NOW), [shown(NOW - DAY_MS)])).toBe(false);
  expect(isRepeated(shown(NOW), [shown(before, '139****1234')])).toBe(false);
  expect(isRepeated(shown(NOW), [shown(before, '138****8000', { page: 'a.test/other' })])).toBe(false);
  expect(isRepeated(shown(NOW), [shown(before, '138****8000', { slot: 'recovery' })])).toBe(false);
  expect(isRepeated(shown(NOW), [question('a', before, ['138****8000'])])).toBe(false);
  expect(isRepeated(sighting('a', NOW, []), [shown(before)])).toBe(false);
});

test('back to what was shown before something else is news', () => {
  expect(isRepeated(shown(NOW), [shown(before), shown(between, '139****1234')])).toBe(false);
});

test('the same after the user said something is news', () => {
  expect(isRepeated(shown(NOW), [shown(before), verdict('a', between, 'done')])).toBe(false);
});

test('two pages of one slot that agree are kept once each', () => {
  const facts = [shown(before), shown(between, '138****8000', { page: 'a.test/other' })];
  expect(isRepeated(shown(NOW), facts)).toBe(true);
});

test('clues and other slots in between do not matter', () => {
  const facts = [shown(before), clue('a', between), shown(between, '139****1234', { slot: 'recovery' })];
  expect(isRepeated(shown(NOW), facts)).toBe(true);
});
