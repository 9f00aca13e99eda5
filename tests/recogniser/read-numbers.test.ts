import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../src/recogniser/read-numbers.ts';

const read = (text: string) => readNumbers(text).map((number) => number.raw);

describe('finds a number however a page writes it', () => {
  it.each([
    '138****8000',
    '138*****000',
    '13****000',
    '150********',
    '(+86)158****9968',
    '+1 ***-***-**23',
    '+86-138****1234',
    '139XXXX0012',
    '138＊＊＊＊8000',
    '138∗∗∗∗8000',
    '138####8000',
    '138____8000',
    '１３８００１３８０００',
    '138 0013 8000',
    '138-0013-8000',
    '••• •••• ••80',
    '(•••) •••-••34',
    '•• ••••••03',
    '+39 ••• ••• ••71',
    '+14•••••1779',
    '8613**34**78',
    '5xx-xxx-xx34',
    '+7 *** ***‑**‑91',
    '+82 10-1***-5***',
    '010-****-5678',
    '0912-***-678',
    '+** *** *** **67',
    '****-***-**-34',
    '+7777777****',
    '+X XXXXXXXX12',
    '********0123',
    '****123',
    '** 55',
    '…0146',
    '(202) 555-0123',
    '+12025550123',
    '+49 176 04069 012',
    '07700 900000',
    '0049 30 23125 114',
    '٠٧٧٠٠٩٠٠٠٠٠',
  ])('%s', (raw) => {
    expect(read(raw)).toEqual([raw]);
    expect(read(`手机号：${raw}，已绑定`)).toEqual([raw]);
  });

  it.each([
    ['your phone number ending in 964', 'ending in 964'],
    ['Phone: ends in 12', 'ends in 12'],
    ['die auf 964 endet', 'auf 964 endet'],
    ['se terminant par 56', 'se terminant par 56'],
    ['que termina en 964', 'termina en 964'],
    ['尾号8000', '尾号8000'],
    ['尾号为 8000 的手机', '尾号为 8000'],
    ['下4桁 1234', '下4桁 1234'],
    ['5678로 끝나는', '5678로 끝나는'],
  ])('in words: %s', (text, raw) => {
    expect(read(text)).toEqual([raw]);
  });

  it('takes the number out of a row of other things', () => {
    expect(read('138****8000 2 台设备')).toEqual(['138****8000']);
    expect(read('138****8000 2026-01-08 09:15')).toEqual(['138****8000']);
  });
});

describe('finds nothing in', () => {
  it.each([
    '2026-01-08 09:15',
    '18.04.1993',
    '19**-**-**',
    '1390000012345678',
    '1101***********028',
    '110***********1234',
    '6200 0202 **** 6666',
    '**** **** **** 4242',
    '***-**-6789',
    '5800XXX@example.com',
    '138****8000@example.com',
    '112-0300023-3000642',
    '11010800000012',
    '192.168.100.200',
    '¥ 13,800.00',
    '********',
    '+1 (***) ***-****',
    '+86 *** **** ****',
    '12306',
    'SN13800138000',
    'box xx 12',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it.each(['400-000-0012', '1-800-555-0199', '010-00001234', '0120-000-000'])(
  'knows %s for a service number',
  (text) => {
    expect(readNumbers(text)).toMatchObject([{ service: true }]);
  },
);

it('says how surely the form alone is that of a number', () => {
  const shape = (text: string) => readNumbers(text)[0]?.shape;
  expect(shape('138****8000')).toBe(2);
  expect(shape('+1 202 555 0123')).toBe(2);
  expect(shape('202-***-0123')).toBe(1);
  expect(shape('(202) 555-0123')).toBe(1);
  expect(shape('****123')).toBe(1);
  expect(shape('** 55')).toBe(0);
  expect(shape('尾号8000')).toBe(0);
  expect(shape('202555012345')).toBe(0);
});

it('reads a long text in one go and gives up on an endless one', () => {
  expect(read(`${'文'.repeat(900)}138****8000`)).toEqual(['138****8000']);
  expect(read('1'.repeat(3000))).toEqual([]);
  expect(read(`${'文'.repeat(1989)}13800138000`)).toEqual(['13800138000']);
  expect(read(`${'文'.repeat(1990)}13800138000`)).toEqual([]);
});
