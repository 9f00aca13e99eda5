import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldLetters } from '../../src/recogniser/fold.ts';

describe('folds the letters of', () => {
  it.each([
    ['ÀÉÎÕÜ ñ ç Ž', 'aeiou n c z'],
    ['ＰＨＯＮＥ　１２３', 'phone 123'],
    ['手\u200b机\u200f号', '手机号'],
    ['tele\u00adfon', 'telefon'],
    ['\u202aMobile\u202c\ufeff', 'mobile'],
    ['a\u2066b\u2069', 'ab'],
    ['МОБИЛЬНЫЙ', 'мобильныи'],
    ['Çıkış', 'cikis'],
    ['YARDIM İLE', 'yardim ile'],
    ['Hasło', 'haslo'],
    ['휴대폰', '휴대폰'],
    ['ｹｰﾀｲ', 'ケータイ'],
    ['綁定電話', '绑定电话'],
    ['已綁', '已绑'],
    ['手機', '手机'],
    ['電', '电'],
    ['abc', 'abc'],
    ['', ''],
  ])('%s', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });

  it('nothing that is simplified already, and no character that stands for no other', () => {
    expect(foldLetters('机电话号码邮们')).toBe('机电话号码邮们');
    expect(foldLetters('水火山石')).toBe('水火山石');
  });
});

describe('leaves white space', () => {
  it.each([
    ['手机 号码', '手机号码'],
    ['  手机\n\t号 码  ', '手机号码'],
    ['手机 number', '手机 number'],
    ['mobile   phone', 'mobile phone'],
    [' phone ', 'phone'],
    ['전화 번호', '전화번호'],
    ['P h o n e', 'phone'],
    ['P h o n e :', 'phone:'],
    ['T e l:', 't e l:'],
    ['a b c', 'a b c'],
    ['a b c d e', 'abcde'],
    ['a b c d phone', 'a b c d phone'],
    ['my a b c d e', 'my a b c d e'],
  ])('of %s where it divides words', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

it('gives one form, which stays when it is folded again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('手', '機', ' ', '\n', 'É', 'p', '１', '\u200b') }),
      (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(` ${text} `)).toBe(fold(text));
      },
    ),
    { seed: 1, numRuns: 60 },
  );
});
