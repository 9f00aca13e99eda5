import { expect, it } from 'vitest';
import { findStretches } from '../../src/recogniser/find-stretches.ts';

const stretchesIn = (text: string) =>
  findStretches(text).map(({ start, end }) => text.slice(start, end).trim());

it.each([
  ['a number', '手机 138****8000 修改', ['138****8000']],
  ['one right before a date', '139****04112026-02-01', ['139****0411']],
  ['one right behind a date', '2026-02-0113800138000', ['13800138000']],
  ['the same twice', '138****8000 手机 138****8000', ['138****8000', '138****8000']],
  ['what a number ends in', 'ends in 34', ['ends in 34']],
  ['dates and order numbers alone', '2026-11-03 18:24 A-20261103-77 2027年3月31日', []],
  ['prices and counts', '¥39.90 2,381 1,024', []],
])('finds %s', (_, text, expected) => {
  expect(stretchesIn(text)).toEqual(expected);
});
