import { expect, test } from 'vitest';
import { en } from '../../src/texts/en.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { zhCn } from '../../src/texts/zh-cn.ts';

const screens = import.meta.glob<string>(
  '../../src/{popup,welcome,pieces,plan,dashboard,panel,background}/**/*.{ts,tsx}',
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);
const code = Object.values(screens).join('\n');

/** Every text as a string, functions called with stand-ins. */
function spoken(texts: object): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'function') {
      return [
        [key, String(value(1, 2, true))],
        [`${key} many`, String(value(5, 9, false))],
      ];
    }
    if (typeof value === 'object' && value)
      return spoken(value).map(([inner, text]) => [`${key}.${inner}`, text]);
    return [[key, String(value)]];
  });
}

test('both languages have the same keys, and no text is empty', () => {
  const keys = (texts: object) => spoken(texts).map(([key]) => key);
  expect(keys(zhCn)).toEqual(keys(en));
  for (const [key, text] of [...spoken(zhCn), ...spoken(en)]) expect(text.trim(), key).not.toBe('');
});

test('every text is used by a screen', () => {
  const unused = Object.keys(en).filter((key) => !new RegExp(`\\bt\\.${key}\\b`).test(code));
  expect(unused).toEqual([]);
});

test('the Chinese texts are Chinese and the English ones are not', () => {
  const han = /\p{Script=Han}/u;
  expect(spoken(en).filter(([, text]) => han.test(text))).toEqual([]);
  expect(spoken(zhCn).filter(([, text]) => !han.test(text) && /[a-z]{3}/i.test(text))).toEqual([]);
});

test('English counts one and many', () => {
  expect(en.daysLeft(1)).toBe('1 day until you cancel');
  expect(en.daysLeft(14)).toBe('14 days until you cancel');
  expect(en.daysLeft(0)).toBe('You cancel it today');
});

test('the language follows the setting, then the browser', () => {
  expect(localeFor('auto', 'zh-TW').lang).toBe('zh-CN');
  expect(localeFor('auto', 'fr').lang).toBe('en');
  expect(localeFor('en', 'zh-CN').lang).toBe('en');
});

test('dates name the year only where it is another one', () => {
  const locale = localeFor('en', 'en');
  const now = new Date(2027, 2, 1).getTime();
  expect(locale.date(new Date(2027, 1, 3).getTime(), now)).toBe('February 3');
  expect(locale.date(new Date(2026, 1, 3).getTime(), now)).toBe('February 3, 2026');
  expect(localeFor('zh-CN', 'en').day('2027-03-12')).toBe('2027年3月12日');
});
