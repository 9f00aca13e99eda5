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
    '030/23125114',
    '202/555-0123',
    '(202)/555-0123',
    '030 / 23125114',
    '+49 030/23125114',
    '+49030/23125114',
    '138\u200b0013\u200b8000',
    '138.....8000',
    '(20x) xxx-0123',
    '138_____000',
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
    ['SMS na Twój numer kończący się na 012', 'kończący się na 012'],
    ['số điện thoại của bạn, có đuôi 012', 'có đuôi 012'],
    ['끝 4자리가 0012인', '끝 4자리가 0012'],
    ['綁定的手機（末三碼 678）', '末三碼 678'],
    ['手機後3碼：678', '後3碼：678'],
    ['尾号为 8000 的手机', '尾号为 8000'],
    ['下4桁 1234', '下4桁 1234'],
    ['5678로 끝나는', '5678로 끝나는'],
  ])('in words: %s', (text, raw) => {
    expect(read(text)).toEqual([raw]);
  });

  it('takes the number out of a row of other things', () => {
    expect(read('Mobile • 138****8000')).toEqual(['138****8000']);
    expect(read('Mobile · 138****8000')).toEqual(['138****8000']);
    expect(read('Mobile ‧ 13800138000')).toEqual(['13800138000']);
    expect(read('Mobile • +1 202 555 0123')).toEqual(['+1 202 555 0123']);
    expect(read('138\u00a00013\u00a08000 x')).toEqual(['138\u00a00013\u00a08000']);
    expect(read('138....8000')).toEqual(['138....8000']);
    expect(read('138****8000 2 台设备')).toEqual(['138****8000']);
    expect(read('138****8000 2026-01-08 09:15')).toEqual(['138****8000']);
  });
});

it.each([
  ['手机（138****8000）', '138****8000'],
  ['Phone (+86 138****8000)', '+86 138****8000'],
  ['(+86)138****8000', '(+86)138****8000'],
  ['手机（(+86)138****8000）', '(+86)138****8000'],
  ['(02)2000-0104', '(02)2000-0104'],
  ['已绑定(138****8000，已验证)', '138****8000'],
  ['138****8000)', '138****8000'],
  ['Handy: 0151 / ******42', '0151 / ******42'],
])('leaves out the brackets that stand around all of it: %s', (text, raw) => {
  expect(read(text)).toEqual([raw]);
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

describe('reads what a number ends in', () => {
  it.each([
    'end 12',
    'ends in 12',
    'ending with 8000',
    'endet: 12',
    'endend 12',
    'ends with •12',
    'se terminant par 56',
    'se terminando em 56',
    'se terminanda 56',
    'slutar på 56',
    'slutter på 56',
    'päättyy numeroihin 56',
    'končí na 56',
    'végződik 56',
    'finishes in 56',
    'finishing with 56',
    'termina en 56',
    'terminado en 56',
    'terminada em 56',
    'termina con 56',
    'terminant par 56',
    'eindigend op 56',
    'eindigt op 56',
    'konczy sie na 56',
    'konczy się na 56',
    'endet mit 56',
    'auf 56 endet',
    'заканчивается на 56',
    'оканчивающийся на 8000',
    '尾号8000',
    '尾號為8000',
    '尾号是(8000',
    '末尾 8000',
    '末四位 8000',
    '末四位数が8000',
    '後四位為 8000',
    '后四位：8000',
    '下4桁 8000',
    '下４けた8000',
    '下四桁は8000',
    '下２桁 80',
    '끝자리 8000',
    '끝 4자리 8000',
    '끝 네 자리 8000',
    '뒷 4자리 8000',
    '뒷자리 8000',
    'berakhiran 8000',
    'kết thúc bằng 8000',
    'ลงท้ายด้วย 8000',
    '8000로 끝나는',
    '8000으로 끝나는',
    '8000 ile biten',
    '8000结尾',
    '8000 結尾',
  ])('%s', (raw) => {
    expect(read(raw)).toEqual([raw]);
    expect(read(`(${raw}, x)`)).toEqual([raw]);
  });

  it.each([
    'ends in 1',
    'ends in 12345',
    'ends in a 12',
    'ends in             12',
    '尾号8',
    '尾号80001',
    '尾号的人8000',
    '80001 的结尾',
    '8 ile biten',
    '8로 끝나는',
    'auf 5 endet',
    'auf 56 Seiten',
  ])('but nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('but nothing that is in a number already', () => {
    expect(read('ending 138****8000')).toEqual(['138****8000']);
    expect(read('尾号 8000 和 138****8000')).toEqual(['138****8000', '尾号 8000']);
    expect(read('138****8000 尾号 8000')).toEqual(['138****8000', '尾号 8000']);
  });
});

describe('knows for numbers of the firm', () => {
  const service = (text: string) => readNumbers(text)[0]?.service;

  it.each([
    '1-800-555-0199',
    '+1 833 555 0199',
    '(844) 555-0199',
    '08001234567',
    '855-555-0199',
    '866.555.0199',
    '877 555 0199',
    '888-555-0199',
    '400-000-0012',
    '400 000 0012',
    '4000000012',
    '0800 123 4567',
    '0120-000-000',
    '0570-000-000',
    '0800-123-456',
    '0805 123 456',
    '800 123 456',
    '900-123-456',
    '1061234567',
    '1069 0000 0012',
    '010-00001234',
    '0571-12345678',
    '0571-1234567',
    '1588-0000',
    '1900-1234',
  ])('%s', (text) => {
    expect(service(text)).toBe(true);
  });

  it.each([
    '202-555-0199',
    '+1 202 555 0199',
    '811-555-0199',
    '212-800-5550',
    '400-000-00123',
    '900 123 4567',
    '2106123456',
    '+86 010-12345678',
    '700 123 456',
    '410-000-0012',
    '138****8000',
    '13800138000',
    '0912-345-678',
    '050-0000123',
    '07700 900000',
    '8005550199',
  ])('but not %s', (text) => {
    expect(service(text)).toBe(false);
  });
});

describe('finds no number in', () => {
  it.each([
    'a.b+c-1380013@example.com',
    '13800138000+jo@example.com',
    '13800138000.jo@example.com',
    'jo@a.13800138000.com',
    'http://example.com/a-13800138000',
    'https://example.com/a.13800138000',
    'on 2026-01-08 1234',
    'on 2026年01月08 1234',
    'on 08-01-2026 1234',
    'on 8/1/2026 123456',
    'on 123-45-6789 12',
    'at 10.20.30.40 1234567',
    '13800138000@163.com',
    'https://example.com/13800138000',
    'http://example.com/?p=13800138000',
    '2026/1/8',
    '2026年1月 8',
    '2026.01.08',
    '****-**-08 12',
    '08-01-2026',
    '8/1/2026',
    '**.**.2026',
    '***-**-0123',
    '12:30 12:30:15',
    '10.20.30.40',
    '¥13800138000',
    '$ 1,380,013.80',
    '€13 800 138 000',
    'order/13800138000',
    'a13800138000',
    '12/030/23125114',
    '12/202/555-0123',
    '202/555-01234',
    '030/1',
    '12x34x56x78',
    'xx1234',
    '#13800138000',
    '13800138000元',
    '13800138000x',
    '20260108',
    '1999123112',
    '11111111',
    '1767859200000',
    '1234567',
    '12345678901234',
    '+1234567',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['12026-01-08 138****8000', ['138****8000']],
    ['13800138000，a@example.com', ['13800138000']],
    ['https://example.com 13800138000', ['13800138000']],
    ['12:30 13800138000', ['13800138000']],
    ['¥12 或 13800138000', ['13800138000']],
    ['手机 13800138000)', ['13800138000']],
    ['(86)13800138000', ['(86)13800138000']],
    ['13800138000 25', ['13800138000']],
    ['25 138****8000 25', ['138****8000']],
  ])('%s but what is one', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });
});
