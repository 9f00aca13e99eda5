import { expect, it } from 'vitest';
import { digitsOf, hasDigit, hasHan, hasLetter } from '../../src/recogniser/scripts.ts';

it.each(['a', 'Ω', 'я', '手', 'か', '한', 'ท', 'ع', 'ह', '々', 'Ａ'])('knows a letter in %s', (text) => {
  expect(hasLetter(`12 ${text}`)).toBe(true);
});

it.each(['', '12 34', '٠٧٧', '*** -- ()', '：。、', '१२', '１２', '①', ' \u00a0'])(
  'sees no letter in «%s»',
  (text) => {
    expect(hasLetter(text)).toBe(false);
  },
);

it.each(['0', '９', '٧', '۷', '७', '๗'])('knows a digit in %s', (digit) => {
  expect(hasDigit(`a${digit}b`)).toBe(true);
  expect(digitsOf(`a${digit}-${digit}b`)).toBe(digit + digit);
});

it('sees no digit in words and masks', () => {
  expect(hasDigit('手机 **** phone ½ ①')).toBe(false);
  expect(digitsOf('手机 **** ')).toBe('');
});

it('knows Chinese characters from all others', () => {
  expect([hasHan('a手'), hasHan('々'), hasHan('〇')]).toEqual([true, true, true]);
  expect([hasHan('かな'), hasHan('한글'), hasHan('phone 1')]).toEqual([false, false, false]);
});
