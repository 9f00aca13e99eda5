import { expect, test } from 'vitest';
import { maskKey, parseMask } from '../../src/phone/parse-mask.ts';

const places = (text: string) => parseMask(text)?.places;

test.each([
  ['138****8000', '138****8000'],
  ['138 **** 8000', '138****8000'],
  ['138＊＊＊＊8000', '138****8000'],
  ['138●●●●8000', '138****8000'],
  ['138∗∗∗∗8000', '138****8000'],
  ['138xxxx8000', '138****8000'],
  ['138XXXX8000', '138****8000'],
  ['138××××8000', '138****8000'],
  ['138####8000', '138****8000'],
  ['138____8000', '138****8000'],
  ['１３８****８０００', '138****8000'],
  ['١٣٨****٨٠٠٠', '138****8000'],
  ['۱۳۸****۸۰۰۰', '138****8000'],
  ['१३८****८०००', '138****8000'],
  ['138\u00a0****\u202f8000', '138****8000'],
  ['138‑****‑8000', '138****8000'],
  ['138−****－8000', '138****8000'],
  ['\u202a138****8000\u202c', '138****8000'],
  ['1\u200b38****8000', '138****8000'],
  ['(•••) •••-••66', '********66'],
  ['（•••）•••－••66', '********66'],
  ['5xx-xxx-xx34', '5*******34'],
  ['xxx-xxx-1234', '******1234'],
  ['** 55', '**55'],
  ['•••••• 1234', '******1234'],
  ['8613**34**78', '8613**34**78'],
  ['13800138000', '13800138000'],
  ['手机 138****8000 已验证', '138****8000'],
  ['１３９****８００９', '139****8009'],
  ['١٣٩****٨٠٠٩', '139****8009'],
  ['۱۳۹****۸۰۰۹', '139****8009'],
  ['१३९****८००९', '139****8009'],
  ['iPhone X 13800138000', '13800138000'],
])('reads %s', (text, expected) => {
  expect(places(text)).toBe(expected);
});

test.each([
  ['+86 ••• •••• ••80', '86*********80'],
  ['＋86 138****8000', '86138****8000'],
  ['(+86) 138****8000', '86138****8000'],
  ['+7 *** ***‑**‑91', '7********91'],
  ['+XX XXXXXXXXX12', '***********12'],
  ['+** *** *** **67', '**********67'],
  ['+49 (0)151 •••••67', '490151*****67'],
])('keeps the country code of %s apart', (text, expected) => {
  expect(parseMask(text)).toMatchObject({ places: expected, plus: true });
});

test.each([
  ['138…8000', '138*8000'],
  ['138...8000', '138*8000'],
  ['+86 138 … 8000', '86138*8000'],
])('%s does not tell how many digits it hides', (text, expected) => {
  expect(parseMask(text)).toMatchObject({ places: expected, loose: true });
});

test.each([
  ['138.0013.8000', '13800138000'],
  ['555-0123', '5550123'],
])('%s is a number in full', (text, expected) => {
  expect(parseMask(text)).toEqual({ places: expected, plus: false, loose: false });
});

test.each([
  ['phone number ending in 964', '*964'],
  ['phone number ending\n      in 964', '*964'],
  ['die auf 964 endet', '*964'],
  ['endet auf 964', '*964'],
  ['que termina en 964', '*964'],
  ['se terminant par 64', '*64'],
  ['che termina con 64', '*64'],
  ['заканчивается на 64', '*64'],
  ['尾号1234', '*1234'],
  ['手机尾号为 **1234 的号码', '*1234'],
  ['尾號 1234', '*1234'],
  ['后四位：1234', '*1234'],
  ['下4桁 1234', '*1234'],
  ['끝자리 1234', '*1234'],
  ['1234로 끝나는 번호', '*1234'],
  ['Phone ends in 34', '*34'],
  ['1234', '*1234'],
  ['80', '*80'],
])('reads the last digits out of "%s"', (text, expected) => {
  expect(parseMask(text)).toEqual({ places: expected, plus: false, loose: true });
});

test.each([
  ['nothing to see', ''],
  ['no digit kept', '+** *** *** ** **'],
  ['no digit kept but the country code', '+7 (***) ***-**-**'],
  ['one digit', '***4'],
  ['two numbers', '138****8000、139****1234'],
  ['longer than any phone number', '•••• •••• •••• •••• •••• 4242'],
  ['a bare code of six digits', '548393'],
  ['a plus in the middle', '138+8000'],
  ['an x that is a letter', 'Xbox 34'],
  ['a span of hours', '09–17'],
  ['an item of a list', '12）'],
  ['a count in brackets, cut off', '（12'],
])('gives nothing for %s', (_what, text) => {
  expect(parseMask(text)).toBeUndefined();
});

test('one mask has one key, however it is spaced and drawn', () => {
  const key = (text: string) => {
    const mask = parseMask(text);
    return mask && maskKey(mask);
  };
  expect(key('138 •••• 8000')).toBe(key('138****8000'));
  expect(key('ending in 34')).toBe(key('尾号34'));
  expect(key('138 •• 8000')).toBe(key('138****8000'));
  expect(key('138…8000')).toBe(key('138****8000'));
  expect(key('1380****8000')).not.toBe(key('13808000'));
  expect(key('138****8000')).toBe('138*8000');
  expect(key('+86 ••80')).not.toBe(key('86••80'));
});

test('a number may have twenty places, with country code and whatever is dialled before it, but no more', () => {
  expect(parseMask(`138${'*'.repeat(13)}8000`)?.places).toHaveLength(20);
  expect(parseMask(`138${'*'.repeat(14)}8000`)).toBeUndefined();
});
