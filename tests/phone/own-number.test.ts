import { describe, expect, test } from 'vitest';
import { countryOf, formatNumber } from '../../src/phone/format-number.ts';
import { readOwnNumber } from '../../src/phone/read-own-number.ts';

describe('readOwnNumber', () => {
  test.each([
    ['13800138000', 'CN', '+8613800138000'],
    [' 138-0013-8000 ', 'cn', '+8613800138000'],
    ['+86 138 0013 8000', '', '+8613800138000'],
    ['008613800138000', 'CN', '+8613800138000'],
    ['１３８００１３８０００', 'CN', '+8613800138000'],
    ['(202) 555-0123', 'US', '+12025550123'],
    ['+1 202 555 0123', 'CN', '+12025550123'],
    ['tel:+12025550123', '', '+12025550123'],
    ['010-1234-5678', 'KR', '+821012345678'],
    ['+44 7700 900123', '', '+447700900123'],
  ])('reads %s (%s)', (text, country, e164) => {
    expect(readOwnNumber(text, country)).toEqual({ ok: true, e164 });
  });

  test.each([
    ['', 'CN', 'empty'],
    ['   ', 'CN', 'empty'],
    ['hello', 'CN', 'not-a-number'],
    ['hello', '', 'not-a-number'],
    ['room 5', 'CN', 'not-a-number'],
    ['call 13800138000 please', 'CN', 'not-a-number'],
    ['13800138000, 13900001234', 'CN', 'not-a-number'],
    ['138****8000', 'CN', 'not-a-number'],
    ['13800138000tel:', 'CN', 'not-a-number'],
    ['138…8000', '', 'not-a-number'],
    ['13800138000', '', 'needs-country'],
    ['13800138000', 'XX', 'needs-country'],
    ['12345', 'CN', 'impossible'],
    ['1380013800', 'CN', 'impossible'],
    ['138001380001', 'CN', 'impossible'],
    ['11111111111', 'CN', 'impossible'],
    ['+999 123 456', '', 'impossible'],
    ['+1 111 555 0123', '', 'impossible'],
    ['1', 'CN', 'impossible'],
    ['9'.repeat(40), 'CN', 'impossible'],
  ])('refuses %s (%s): %s', (text, country, problem) => {
    expect(readOwnNumber(text, country)).toEqual({ ok: false, problem });
  });
});

test('numbers are written as people read them', () => {
  expect(formatNumber('+8613800138000')).toBe('138 0013 8000');
  expect(formatNumber('+12025550123')).toBe('+1 202 555 0123');
  expect(formatNumber('+447700900123')).toBe('+44 7700 900123');
  expect(formatNumber('nonsense')).toBe('nonsense');
});

test('no digit of a number is lost in writing, even where there is one too many', () => {
  expect(formatNumber('+86138001380001').replace(/\D/g, '')).toBe('86138001380001');
});

test('the country follows from the number', () => {
  expect(countryOf('+8613800138000')).toBe('CN');
  expect(countryOf('+12025550123')).toBe('US');
  expect(countryOf('nonsense')).toBeUndefined();
});
