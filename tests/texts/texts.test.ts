import * as v from 'valibot';
import { expect, test } from 'vitest';
import { settingsBody } from '../../src/background/handlers/settings.ts';
import { en } from '../../src/texts/en.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { zhCn } from '../../src/texts/zh-cn.ts';
import { zhTw } from '../../src/texts/zh-tw.ts';

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

test('all languages have the same keys, and no text is empty', () => {
  const keys = (texts: object) => spoken(texts).map(([key]) => key);
  expect(keys(zhCn)).toEqual(keys(en));
  expect(keys(zhTw)).toEqual(keys(en));
  for (const [key, text] of [zhCn, zhTw, en].flatMap(spoken)) expect(text.trim(), key).not.toBe('');
});

test('every text is used by a screen', () => {
  const unused = Object.keys(en).filter((key) => !new RegExp(`\\bt\\.${key}\\b`).test(code));
  expect(unused).toEqual([]);
});

test('the Chinese texts are Chinese and the English ones are not', () => {
  const han = /\p{Script=Han}/u;
  expect(spoken(en).filter(([, text]) => han.test(text))).toEqual([]);
  for (const chinese of [zhCn, zhTw]) {
    expect(spoken(chinese).filter(([, text]) => !han.test(text) && /[a-z]{3}/i.test(text))).toEqual([]);
  }
});

/** The characters that two-byte codes of an old encoding stand for. */
function charactersOf(encoding: string, leads: [number, number], trails: [number, number][]): Set<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (const [from, to] of trails) {
      for (let trail = from; trail <= to; trail++) found.add(decoder.decode(new Uint8Array([lead, trail])));
    }
  }
  return found;
}

// The common characters of each script as its own character set lists them: Big5's first level, and GB 2312.
const traditional = charactersOf(
  'big5',
  [0xa4, 0xc6],
  [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ],
);
const simplified = charactersOf('gbk', [0xb0, 0xf7], [[0xa1, 0xfe]]);
const strangers = (text: string, script: Set<string>): string[] =>
  (text.match(/\p{Script=Han}/gu) ?? []).filter((character) => !script.has(character));

const manifestTexts = import.meta.glob<string>('../../assets/_locales/*/messages.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('each Chinese is written in its own characters', () => {
  const onlySimplified = '号码验证网账绑换录这个为发还应设语简';
  const onlyTraditional = '號碼驗證網帳綁換錄這個為發還應設語簡';
  expect(strangers(onlySimplified, traditional).join('')).toBe(onlySimplified);
  expect(strangers(onlyTraditional, traditional)).toEqual([]);
  expect(strangers(onlySimplified, simplified)).toEqual([]);

  const wrong = (texts: [string, string][], script: Set<string>) =>
    texts.filter(([, text]) => strangers(text, script).length > 0);
  expect(wrong(spoken(zhTw), traditional)).toEqual([]);
  expect(wrong(spoken(zhCn), simplified)).toEqual([]);

  const manifest = (lang: string) => manifestTexts[`../../assets/_locales/${lang}/messages.json`] ?? '';
  expect(Object.keys(manifestTexts)).toHaveLength(3);
  expect(manifest('zh_TW')).toContain('換綁');
  expect(strangers(manifest('zh_TW'), traditional)).toEqual([]);
  expect(manifest('zh_CN')).toContain('换绑');
  expect(strangers(manifest('zh_CN'), simplified)).toEqual([]);
});

// 里 and 后 are characters of both scripts; here they could only stand for 裡 and 後.
test("the traditional texts use Taiwan's words, not the mainland's in other characters", () => {
  const mainland =
    /里|后|短信|運營商|登錄|賬|設置|默認|保存|刷新|搜索|打印|屏幕|數據|示例|圖標|工具欄|服務器|導出|導入|軟件|網絡|文件|撤銷|日歷|您/;
  expect(spoken(zhTw).filter(([, text]) => mainland.test(text))).toEqual([]);
});

test('English counts one and many', () => {
  expect(en.daysLeft(1)).toBe('1 day until you cancel');
  expect(en.daysLeft(14)).toBe('14 days until you cancel');
  expect(en.daysLeft(0)).toBe('You cancel it today');
});

test('the language follows the setting, then the browser', () => {
  for (const browser of ['zh-TW', 'zh-tw', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-HK'])
    expect(localeFor('auto', browser).lang, browser).toBe('zh-TW');
  for (const browser of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-HK'])
    expect(localeFor('auto', browser).lang, browser).toBe('zh-CN');
  expect(localeFor('auto', 'fr').lang).toBe('en');
  expect(localeFor('en', 'zh-CN').lang).toBe('en');
  expect(localeFor('zh-TW', 'en').lang).toBe('zh-TW');
});

test('a language speaks its own texts and the half of the catalogue it can read', () => {
  const text = { zh: '淘宝', en: 'Taobao' };
  const said = (['zh-CN', 'zh-TW', 'en'] as const).map((lang) => localeFor(lang, 'fr'));
  expect(said.map(({ t }) => t)).toEqual([zhCn, zhTw, en]);
  expect(said.map(({ of }) => of(text))).toEqual(['淘宝', '淘宝', 'Taobao']);
});

test('every language can be set, and no other', () => {
  for (const language of ['auto', 'zh-CN', 'zh-TW', 'en'])
    expect(v.is(settingsBody, { language })).toBe(true);
  expect(v.is(settingsBody, { language: 'fr' })).toBe(false);
});

test('dates name the year only where it is another one', () => {
  const locale = localeFor('en', 'en');
  const now = new Date(2027, 2, 1).getTime();
  expect(locale.date(new Date(2027, 1, 3).getTime(), now)).toBe('February 3');
  expect(locale.date(new Date(2026, 1, 3).getTime(), now)).toBe('February 3, 2026');
  expect(localeFor('zh-CN', 'en').day('2027-03-12')).toBe('2027年3月12日');
  expect(localeFor('zh-TW', 'en').day('2027-03-12')).toBe('2027年3月12日');
});
