import { expect, it } from 'vitest';
import { hideDigits } from '../../src/phone/hide-digits.ts';

it.each([
  ['13800138000', '138****8000'],
  ['138 0013 8000', '138 **** 8000'],
  ['+86 138 0013 8000', '+86 138 **** 8000'],
  ['(202) 555-0123', '(20*) ***-0123'],
  ['１３８００１３８０００', '１３８****８０００'],
  ['555-0123', '***-0123'],
])('hides four digits before the last four of %s', (raw, hidden) => {
  expect(hideDigits(raw)).toBe(hidden);
});

it.each(['138****8000', '••• •••• ••80', 'xxx-xxx-1234', 'ends in 12', '尾号8000', '548393'])(
  'leaves %s, which is no full number, as it is',
  (raw) => {
    expect(hideDigits(raw)).toBe(raw);
  },
);
