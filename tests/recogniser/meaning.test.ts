import { describe, expect, it } from 'vitest';
import { fold, foldLetters } from '../../src/recogniser/fold.ts';
import { MEANING, readMeaning } from '../../src/recogniser/meaning.ts';
import { words } from '../../src/recogniser/words.ts';

const namesIn = (text: string) =>
  Object.entries(MEANING)
    .filter(([, bit]) => readMeaning(text).bits & bit)
    .map(([name]) => name);

it('holds only words that are written folded', () => {
  const all = Object.values(words).flatMap((lists) => lists.flatMap((list) => list.split(' ')));
  expect(all.filter((word) => foldLetters(word) !== word)).toEqual([]);
});

it('has its lists in the order of the meanings, because a word knows its lists by their place', () => {
  expect(Object.keys(words)).toEqual(['nothing', ...Object.keys(MEANING)]);
  expect(Object.values(MEANING)).toEqual(Object.keys(MEANING).map((_, i) => 2 ** (i + 1)));
});

it.each([
  ['绑 定 手 机：', '绑定手机:'],
  ['绑\u00a0定\u00a0手\u00a0机', '绑定手机'],
  ['綁定手機號碼', '绑定手机号码'],
  ['Téléphone', 'telephone'],
  ['P h o n e', 'phone'],
  ['휴대폰 번호', '휴대폰번호'],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

describe('reads a telephone label in', () => {
  it.each([
    '手机号码',
    '绑定手机',
    '密保手機',
    '已验证手机',
    '電話番号',
    '携帯電話',
    '휴대폰 번호',
    'Mobile number',
    'Phone',
    'Telefonnummer',
    'Handynummer',
    'Téléphone',
    'Móvil',
    'Telemóvel',
    'Cellulare',
    'Mobiel nummer',
    'Numer telefonu',
    'Номер телефона',
    'Мобільний телефон',
    'Số điện thoại',
    'Nomor Telepon',
    'หมายเลขโทรศัพท์',
    'Cep telefonu',
    'Telefon',
  ])('%s', (label) => {
    expect(namesIn(label)).toContain('phone');
    expect(namesIn(label)).not.toContain('thing');
    expect(namesIn(label)).not.toContain('other');
  });
});

describe('reads something else in', () => {
  it.each([
    ['订单编号', 'thing'],
    ['证件号码', 'thing'],
    ['Kundennummer', 'thing'],
    ['Order number', 'thing'],
    ['Numéro de commande', 'thing'],
    ['客服热线', 'firm'],
    ['油惠站联系电话', 'other'],
    ['Customer support', 'firm'],
    ['收货人手机', 'recipient'],
    ['紧急联系人电话', 'other'],
    ['维修员手机', 'other'],
    ['新手机号', 'fresh'],
    ['New phone number', 'fresh'],
    ['例如：', 'sample'],
  ])('%s: %s', (label, name) => {
    expect(namesIn(label)).toContain(name);
  });

  it.each(['本人手机', '会员手机', '投保人（本人）手机'])('but nobody else in %s', (label) => {
    expect(namesIn(label)).not.toContain('other');
  });
});

it('knows which of two things a label ends on', () => {
  expect(readMeaning('身份证绑定手机').last).toBe(MEANING.phone);
  expect(readMeaning('手机 / 证件号码').last).toBe(MEANING.thing);
});
