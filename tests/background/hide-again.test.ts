import { expect, test } from 'vitest';
import { hideAgain } from '../../src/background/hide-again.ts';

test.each([
  ['138****8000', '138****8000'],
  ['138 xxxx 8000', '138 xxxx 8000'],
  ['+86 ••• •••• ••00', '+86 ••• •••• ••00'],
  ['尾号8000', '尾号8000'],
  ['phone number ending in 964', 'phone number ending in 964'],
])('%s stays as the page writes it', (text, kept) => {
  expect(hideAgain(text)).toBe(kept);
});

test.each([
  ['13800138000', '138****8000'],
  ['138 0013 8000', '138****8000'],
  ['+1 (202) 555-0123', '+120****0123'],
  ['1380013*000', '138*****000'],
  ['13800138000（已验证）', '138****8000'],
])('%s comes through whole and is hidden: %s', (text, kept) => {
  expect(hideAgain(text)).toBe(kept);
});

test('words around a number are not kept', () => {
  expect(hideAgain('Zhang San 138****8000 (main)')).toBe('138****8000');
  expect(hideAgain('The code for Zhang San is sent to the number ending in 34')).toBe('…34');
});
