import { expect, it } from 'vitest';
import { findStretches, mayHoldNumber } from '../../src/recogniser/find-stretches.ts';
import { finish } from '../../src/recogniser/steps.ts';

const stretchesIn = (text: string) =>
  finish(findStretches(text)).map(({ start, end }) => text.slice(start, end).trim());

it.each([
  ['a number', '手机 138****8000 修改', ['138****8000']],
  ['one right before a date, with it', '139****04112026-02-01', ['139****04112026-02-01']],
  ['one with other signs', '手机 １３８＊＊＊＊８０００ 修改', ['１３８＊＊＊＊８０００']],
  ['the last digits behind an ellipsis', 'phone …123', ['…123']],
  ['one behind dates', '2026-11-03 18:24，2026-11-04，138****8000', ['138****8000']],
  ['one right behind a date, with it', '2026-02-0113800138000', ['2026-02-0113800138000']],
  ['the same twice', '138****8000 手机 138****8000', ['138****8000', '138****8000']],
  ['what a number ends in', 'ends in 34', ['ends in 34']],
  ['one that begins where an ending seems to', 'Friend(202) 555-0152', ['end(202', '202) 555-0152']],
  ['one far behind other digits', '5        138****8000', ['138****8000']],
  ['one some way behind a date', '2026-11-03       138****8000', ['2026-11-03       138****8000']],
  [
    'dates one after the other and what follows them',
    '2026-11-03 2026-11-04 138****8000',
    ['2026-11-03 2026-11-04 138****8000'],
  ],
  ['dates and order numbers alone', '2026-11-03 18:24 A-20261103-77 2027年3月31日', []],
  ['prices and counts', '¥39.90 2,381 1,024', []],
])('finds %s', (_, text, expected) => {
  expect(stretchesIn(text)).toEqual(expected);
});

it.each([
  ['a number', '138****8000'],
  ['words for what a number ends in', 'ends in 34'],
])('finds %s wherever a long text is cut, once', (_, number) => {
  for (let before = 99_880; before <= 100_010; before++) {
    const text = `${'手机，'.repeat(before / 3)}${'机'.repeat(before % 3)}${number}，${'手机，'.repeat(10_000)}`;
    const found = finish(findStretches(text));
    expect(found.map(({ start, end }) => [start, text.slice(start, end)])).toEqual([[before, number]]);
  }
});

it('looks at a long text in steps, and at a run without end once', () => {
  const stepsOf = (text: string): number => {
    const steps = findStretches(text);
    let count = 0;
    while (!steps.next().done) count++;
    return count;
  };
  expect(stepsOf('手机，'.repeat(20_000))).toBe(0);
  expect(stepsOf('手机，'.repeat(100_000))).toBe(2);
  expect(stepsOf('1'.repeat(500_000))).toBeLessThanOrEqual(5);
});

it.each([
  '2026-01-08',
  '1999-12-31',
  '2026/1/8',
  '2026.11.3 9:05',
  '2026年11月 3日 18:24',
  '2026- 11-08 18:24:59',
  '2026-11-03T18:24 1234',
  '2026-01-08 09:15 1234',
  '2026-01-08, 9:15 1234',
  '2026-01-08 09:15:30 1234',
  '12345',
  '12 34 : 56',
])('sees that %s is no number', (text) => {
  expect(mayHoldNumber(text)).toBe(false);
});

it.each([
  '138****8000',
  '123456',
  '1 2 3 4 5 6',
  '1. -2. -3. -4. -5. -6',
  '2026-01-08 138****8000',
  '2026-01-08 09:15 123456',
  '2126-01-08',
  'ends in 34',
  '34 endet',
])('sees that %s may be one', (text) => {
  expect(mayHoldNumber(text)).toBe(true);
});
