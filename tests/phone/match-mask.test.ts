import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchMask } from '../../src/phone/match-mask.ts';
import { parseMask } from '../../src/phone/parse-mask.ts';

const fitOf = (text: string, e164: string) => {
  const mask = parseMask(text);
  return mask ? matchMask(mask, e164).fit : undefined;
};

const CN = '+8613800138000';
const US = '+12025550123';
const GB = '+447700900123';
const DE = '+4915123456789';
const RU = '+79161234589';
const BY = '+375294911911';
const KR = '+821012345678';
const IE = '+353850123456';

describe('formats of services', () => {
  test.each([
    ['138****8000', CN, 'strong'],
    ['+86 ••• •••• ••00', CN, 'weak'],
    ['••• •••• ••00', CN, 'weak'],
    ['********8000', CN, 'strong'],
    ['尾号8000', CN, 'strong'],
    ['ending in 00', CN, 'weak'],
    ['ending in 000', CN, 'strong'],
    ['8613**13**00', CN, 'weak'],
    ['8613***38**00', CN, 'no'],
    ['8613**02***00', CN, 'no'],
    ['8613***13**00', CN, 'strong'],
    ['1*********0', CN, 'weak'],
    ['+12•••••0123', US, 'strong'],
    ['(•••) •••-••23', US, 'weak'],
    ['2xx-xxx-xx23', US, 'weak'],
    ['(202) •••-0123', US, 'strong'],
    ['+1 (***) ***-0123', US, 'strong'],
    ['1•• ••• 0123', US, 'strong'],
    ['(***) ***-**23', US, 'weak'],
    ['••••• ••••23', GB, 'weak'],
    ['+44 •••• ••••23', GB, 'weak'],
    ['0*******123', GB, 'strong'],
    ['+49 •••• ••••••89', DE, 'weak'],
    ['+49 0151 •••••789', DE, 'strong'],
    ['+7 *** *** ** 89', RU, 'weak'],
    ['• (•••) •••-••-89', RU, 'weak'],
    ['8 (916) •••-••-89', RU, 'strong'],
    ['+7916123****', RU, 'strong'],
    ['7 (916) •••-••-89', RU, 'strong'],
    ['+375 • ••• •••-••-11', BY, 'weak'],
    ['+82 10-1***-5***', KR, 'weak'],
    ['010-****-5678', KR, 'strong'],
    ['+82 10-****-**78', KR, 'weak'],
    ['+353 •• ••• ••56', IE, 'weak'],
    ['••• ••• ••56', IE, 'weak'],
    ['+** *** *** **56', IE, 'weak'],
    ['+XXX XXXXXXX456', IE, 'strong'],
    ['•••••• 3456', IE, 'strong'],
    ['** 56', IE, 'weak'],
    ['0085 3850123456', IE, 'no'],
    ['00353 850123456', IE, 'strong'],
  ])('%s and %s: %s', (mask, e164, fit) => {
    expect(fitOf(mask, e164)).toBe(fit);
  });
});

test('the number of hidden digits alone never decides', () => {
  for (let dots = 1; dots <= 12; dots++) expect(fitOf(`138${'*'.repeat(dots)}8000`, CN)).toBe('strong');
  for (let dots = 1; dots <= 12; dots++) expect(fitOf(`${'•'.repeat(dots)}00`, CN)).toBe('weak');
});

test('three digits are believed where the length fits, and only then', () => {
  expect(fitOf('*********00', CN)).toBe('weak');
  expect(fitOf('********000', CN)).toBe('strong');
  expect(fitOf('***000', CN)).toBe('weak');
});

test('what all numbers of a country share is no evidence', () => {
  expect(fitOf('+86 1** **** ****', CN)).toBe('no');
  expect(fitOf('+82 10 **** ****', KR)).toBe('no');
});

test('a mask of another country does not fit', () => {
  expect(fitOf('+44 138****8000', CN)).toBe('no');
  expect(fitOf('+1 138****8000', CN)).toBe('no');
});

test('after a plus sign comes the country code, never the number itself', () => {
  expect(fitOf('+138****8000', CN)).toBe('no');
});

test.each([
  ['with the right count of digits', '35* *** ***456'],
  ['with a fixed run of dots', '35 •• 456'],
  ['behind zeros that nobody writes before a hidden code', '00*** *****3456'],
  ['behind zeros and a fixed run of dots', '00 •• 3456'],
])('half a country code is the beginning of another number, %s', (_what, mask) => {
  expect(fitOf(mask, IE)).toBe('no');
});

test('a country code behind zeros is followed by the number, whatever the number of dots', () => {
  expect(fitOf('00353 ••• 3456', IE)).toBe('strong');
  expect(fitOf('00353 ••• 3457', IE)).toBe('no');
});

test('a number that shows as many digits as mine, and hides one more, is another', () => {
  expect(fitOf('1380013*8000', CN)).toBe('no');
  expect(fitOf('1380013**38000', CN)).toBe('no');
});

test('a number shown in full fits as a whole or not at all', () => {
  expect(fitOf('3800138000', CN)).toBe('no');
  expect(fitOf('1380013800', CN)).toBe('no');
  expect(fitOf('0049151', '+4915120049151')).toBe('no');
});

test('digits between dots of no telling count are looked for in order', () => {
  expect(fitOf('+82 10-1*-5*', KR)).toBe('weak');
  expect(fitOf('+82 10-1*-9*', KR)).toBe('no');
  expect(fitOf('138*01*8000', CN)).toBe('strong');
  expect(fitOf('138*10*8000', CN)).toBe('no');
});

test('a dot hides at least one digit', () => {
  expect(fitOf('+82 10-1*-2*', KR)).toBe('no');
  expect(fitOf('138*13*8000', CN)).toBe('no');
});

test.each([
  ['13800138000', CN, 10],
  ['138****8000', CN, 6],
  ['138…8000', CN, 6],
  ['13…', CN, 1],
  ['尾号8000', CN, 4],
  ['00 86 138 0013 8000', CN, 10],
  ['+• 138 0013 8000', CN, 10],
  ['00353 850123456', IE, 8],
  ['0*******456', IE, 3],
  ['+353 85 … 56', IE, 3],
  ['010-****-5678', KR, 4],
])('%s keeps of %s so many digits that tell it from others of its country: %i', (text, e164, kept) => {
  const mask = parseMask(text);
  expect(mask && matchMask(mask, e164).kept).toBe(kept);
});

test.each([
  ['011 15-••••-4567', '+5491123454567'],
  ['011 15-2345-4567', '+5491123454567'],
  ['0341 15-234-5678', '+5493412345678'],
  ['02966 15-23-4567', '+5492966234567'],
  ['+54 9 11 ••••-4567', '+5491123454567'],
])('%s is the Argentine mobile number %s as dialled at home or from abroad', (text, e164) => {
  expect(fitOf(text, e164)).toBe('strong');
});

test.each([
  ['011 15-••••-••••', '+5491123454567'],
  ['0341 15-•••-••••', '+5493412345678'],
  ['02966 15-••-••••', '+5492966234567'],
])('%s tells little of %s: a town has one area code, and the 15 stands for "mobile"', (text, e164) => {
  expect(fitOf(text, e164)).toBe('weak');
});

test('an Argentine fixed line has no 15 in it', () => {
  expect(fitOf('014 15-321-0000', '+541143210000')).toBe('no');
  expect(fitOf('011 4321-0000', '+541143210000')).toBe('strong');
});

/** Numbers of several plans: code, trunk prefix, national number. */
const number = fc.oneof(
  ...(
    [
      ['86', '', '13', 9],
      ['1', '', '202555', 4],
      ['44', '0', '7700', 6],
      ['49', '0', '151', 8],
      ['33', '0', '6', 8],
      ['7', '8', '916', 7],
      ['82', '0', '10', 8],
      ['81', '0', '90', 8],
      ['852', '0', '6', 7],
      ['353', '0', '85', 7],
      ['39', '', '312', 7],
    ] as const
  ).map(([code, trunk, start, rest]) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: rest, maxLength: rest })
      .map((digits) => ({ code, trunk, national: start + digits.join('') })),
  ),
);

const mark = fc.constantFrom('*', '•', '●', '∗', '＊', 'x', 'X', '#', '_', '○', '■', '⁎', '‧', '∙', '·');
const gap = fc.constantFrom('', ' ', '-', '\u00a0', '\u2011', '\u202f');

/** The families of masks that pages use: which digits of the national number stay. */
const family = fc.constantFrom(
  { head: 0, tail: 2 },
  { head: 0, tail: 3 },
  { head: 0, tail: 4 },
  { head: 1, tail: 2 },
  { head: 1, tail: 4 },
  { head: 3, tail: 2 },
  { head: 3, tail: 4 },
  { head: 4, tail: 2 },
  { head: 5, tail: 0 },
);
const form = fc.constantFrom('national', 'trunk', 'code', 'plus', 'plus-trunk', 'zeros', 'hidden-code');

const drawn = fc
  .record({ number, family, form, mark, gap })
  // One hidden digit is no mask: the number is as good as shown, and a lone x is a letter.
  .filter(({ number, family }) => number.national.length - family.head - family.tail >= 2)
  .map(({ number, family, form, mark, gap }) => {
    const { code, trunk, national } = number;
    const kept = [...national].map((digit, at) =>
      at < family.head || at >= national.length - family.tail ? digit : mark,
    );
    const hide = (text: string) => mark.repeat(text.length);
    const lead = {
      national: '',
      trunk: family.head > 0 ? trunk : hide(trunk),
      code: family.head > 0 ? code : hide(code),
      plus: `+${code}${gap}`,
      'plus-trunk': `+${code}${gap}${family.head > 0 ? trunk : hide(trunk)}`,
      zeros: `00${code}`,
      'hidden-code': `+${hide(code)}`,
    }[form];
    return { e164: `+${code}${national}`, lead, digits: kept, gap, trunk, code, national };
  });

const write = (lead: string, digits: readonly string[], gap: string) =>
  lead + digits.slice(0, 3).join('') + gap + digits.slice(3, 7).join('') + gap + digits.slice(7).join('');

test('a mask made from a number fits that number', () => {
  fc.assert(
    fc.property(drawn, ({ e164, lead, digits, gap }) => {
      const text = write(lead, digits, gap);
      const mask = parseMask(text);
      expect(mask, text).toBeDefined();
      expect(mask && matchMask(mask, e164).fit, text).not.toBe('no');
    }),
    { numRuns: 2000 },
  );
});

test('a mask with one visible digit changed never fits', () => {
  fc.assert(
    fc.property(drawn, fc.nat(), fc.integer({ min: 1, max: 9 }), (made, pick, step) => {
      const { e164, lead, digits, gap, trunk, code, national } = made;
      const visible = digits.flatMap((digit, at) => (/\d/.test(digit) ? [at] : []));
      const at = visible[pick % visible.length] ?? 0;
      const changed = digits.with(at, String((Number(digits[at]) + step) % 10));
      // A changed first digit may turn into the trunk prefix or country code of another way to write the number.
      const head = (lead + changed.join('')).replace(/^\+/, '').replace(/\D.*$/, '');
      const ways = [trunk + national, code + national, code + trunk + national, `00${code}${national}`];
      fc.pre(at !== 0 || !ways.some((way) => way.startsWith(head)));
      const text = write(lead, changed, gap);
      const mask = parseMask(text);
      expect(mask && matchMask(mask, e164).fit, text).toBe('no');
    }),
    { numRuns: 3000 },
  );
});

test('every changed digit of a full number is noticed', () => {
  fc.assert(
    fc.property(number, fc.nat(), fc.integer({ min: 1, max: 9 }), ({ code, national }, pick, step) => {
      const at = pick % national.length;
      const digits = [...national].with(at, String((Number(national[at]) + step) % 10)).join('');
      expect(fitOf(national, `+${code}${national}`)).toBe('strong');
      expect(fitOf(digits, `+${code}${national}`)).toBe('no');
    }),
    { numRuns: 500 },
  );
});

test('any text at all is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const mask = parseMask(text);
      if (mask) matchMask(mask, CN);
    }),
    { numRuns: 1000 },
  );
});
