import { describe, expect, it } from 'vitest';
import type { Example, Site } from '../../src/model/site.ts';
import { checkFixture } from '../support/check-fixture.ts';
import { checkSite } from '../support/check-site.ts';
import { FAKE_NUMBERS, isFakeNumber } from '../support/fake-numbers.ts';

const good: Site = {
  id: 'example',
  name: { zh: '示例', en: 'Example' },
  aliases: ['shi li'],
  category: 'social',
  icon: 'known',
  hosts: ['example.com'],
  accountPages: [
    {
      url: 'https://www.example.com/account',
      kind: 'show',
      confidence: 'medium',
      source: 'public source code: a menu',
    },
  ],
  rebind: { url: 'https://www.example.com/account', oldNumberCode: 'yes' },
  smsLogin: 'yes',
  smsSignatures: ['示例'],
  sources: ['https://example.com/help'],
  asOf: '2025-10',
  unverified: ['smsLogin', 'page:0'],
};
const other: Site = { ...good, id: 'other', hosts: ['other.example'], smsSignatures: ['别的'] };
const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://www.example.com/account',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  { page: 'signed-out', url: 'https://www.example.com/account', expect: { outcome: 'signed-out' } },
];
const fixtures = new Map([
  ['bound', '<p>手机：138****8000</p>'],
  ['signed-out', '<p>请登录</p>'],
]);

function check(
  changes: Record<string, unknown>,
  rest: { examples?: Example[]; others?: Site[]; file?: string } = {},
) {
  const site = { ...good, ...changes } as Site;
  return checkSite(
    { file: rest.file ?? 'example', site, examples: rest.examples ?? examples, fixtures },
    {
      all: [site, ...(rest.others ?? [other])],
      icons: new Set(['known']),
      sharedSignatures: {},
      pagesWithoutExample: {},
    },
  ).join('\n');
}

describe('checkSite', () => {
  it('has nothing to say about a good site', () => {
    expect(check({})).toBe('');
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['a name in one language only', { name: { zh: '示例', en: '' } }, /name\.en/],
    ['a field nobody knows', { colour: 'red' }, /colour/],
    ['a category nobody knows', { category: 'odd' }, /category/],
    ['no sources', { sources: [] }, /sources/],
    ['a source that says nothing', { sources: ['public source code'] }, /no source/],
    [
      'an app path without English',
      { rebind: { appPath: { zh: '设置', en: '设置' }, oldNumberCode: 'no' } },
      /appPath\.en/,
    ],
    ['a month that is none', { asOf: '2025-13' }, /asOf/],
    ['www in a host', { hosts: ['www.example.com'] }, /must be bare/],
    ['a host with a scheme', { hosts: ['https://example.com'] }, /must be bare/],
    ['hosts out of order', { hosts: ['example.com', 'a.example'] }, /sorted/],
    ['a host below another', { hosts: ['example.com', 'id.example.com'] }, /covered/],
    ['a public suffix', { hosts: ['com.cn', 'example.com'] }, /nobody alone/],
    ['a host somebody else has', { hosts: ['example.com', 'other.example'] }, /claimed by other/],
    [
      'a page on a foreign host',
      { accountPages: [{ ...good.accountPages?.[0], url: 'https://other.example/x' }] },
      /host of other/,
    ],
    [
      'a page over http',
      { accountPages: [{ ...good.accountPages?.[0], url: 'http://example.com/x' }] },
      /https/,
    ],
    [
      'a page with a query',
      { accountPages: [{ ...good.accountPages?.[0], url: 'https://example.com/x?a=1' }] },
      /query/,
    ],
    [
      'a page that is listed twice',
      { accountPages: [good.accountPages?.[0], good.accountPages?.[0]] },
      /twice/,
    ],
    [
      'a selector on a page of low confidence',
      { accountPages: [{ ...good.accountPages?.[0], confidence: 'low', number: ['#a'] }] },
      /without evidence/,
    ],
    [
      'a selector that is a bare tag',
      { accountPages: [{ ...good.accountPages?.[0], number: ['i'] }] },
      /says nothing/,
    ],
    [
      'a link to a foreign site',
      { rebind: { url: 'https://other.example/', oldNumberCode: 'no' } },
      /rebind\.url lies/,
    ],
    [
      'a link nobody can open',
      { rebind: { url: 'https://example.com/*/a', oldNumberCode: 'no' } },
      /nobody can open/,
    ],
    [
      'no way to change it',
      { accountPages: undefined, rebind: { oldNumberCode: 'no' } },
      /accountPages|no way/,
    ],
    ['a shared account that is not mutual', { sharesAccountWith: ['other'] }, /does not name example/],
    ['a shared account that does not exist', { sharesAccountWith: ['ghost'] }, /does not exist/],
    ['a signature somebody else claims', { smsSignatures: ['别的'] }, /also claimed by other/],
    ['an icon that does not exist', { icon: 'ghost' }, /no icon/],
    ['an alias in capitals', { aliases: ['Shi Li'] }, /lower case/],
    ['an alias that is the id', { aliases: ['example'] }, /already/],
    ['an unverified page that does not exist', { unverified: ['page:3'] }, /page:3/],
    [
      'a mobile number in a text',
      { rebind: { ...good.rebind, counter: { zh: '打 13912345678', en: 'call' } } },
      /mobile number/,
    ],
  ])('names %s', (_, changes, problem) => {
    expect(check(changes)).toMatch(problem);
  });

  it('names an id that is not the file name', () => {
    expect(check({}, { file: 'else' })).toMatch(/else\.ts/);
  });

  it('wants each account with a shared one to name all of the group', () => {
    const others: Site[] = [
      { ...other, sharesAccountWith: ['example', 'third'] },
      { ...other, id: 'third', hosts: ['third.example'], sharesAccountWith: ['other'] },
    ];
    expect(check({ sharesAccountWith: ['other'] }, { others })).toMatch(/name third too/);
  });

  it.each<[string, Example[], RegExp]>([
    ['a page without example', [], /has no example/],
    [
      'a fixture that is missing',
      [...examples, { page: 'gone', url: 'https://example.com/', expect: { outcome: 'absent' } }],
      /no fixture/,
    ],
    ['a fixture that is not used', examples.slice(0, 1), /signed-out\.html is used by no example/],
    ['no page that gives nothing', examples.slice(0, 1), /must give nothing/],
    [
      'shown without numbers',
      [{ page: 'bound', url: 'https://www.example.com/account', expect: { outcome: 'shown' } }],
      /numbers/,
    ],
    [
      'a number shown off the account pages',
      [{ page: 'bound', url: 'https://www.example.com/', expect: { outcome: 'shown', numbers: ['1'] } }],
      /no account page/,
    ],
    [
      'an example on a foreign host',
      [{ page: 'bound', url: 'https://other.example/', expect: { outcome: 'absent' } }],
      /not the site's/,
    ],
  ])('names %s', (_, some, problem) => {
    expect(check({}, { examples: some })).toMatch(problem);
  });
});

describe('checkFixture', () => {
  const all = [{ ...good, hotline: '95188 / 400-810-6666' }];

  it.each([
    '<p>138****8000 和 13800138000</p>',
    '<p>客服 95188，400-810-6666</p>',
    '<p>订单 2026-02-11 21:04，编号 202611230001</p>',
    '<p>xi***@example.com</p>',
    `<p>${FAKE_NUMBERS.us} ${FAKE_NUMBERS.gb} (202) 555-0199</p>`,
  ])('accepts %s', (html) => {
    expect(checkFixture(html, all)).toEqual([]);
  });

  it.each([
    ['<p>13956' + '781234</p>', /fake list/],
    ['<p>手机13567' + '891234号</p>', /fake list/],
    ['<p>+86 135 6' + '789 1234</p>', /fake list/],
    ['<p>135<b>6789</b>' + '1234</p>', /fake list/],
    ['<p>a@mail.test</p>', /mail address/],
    ['<script src="x"></script>', /script/],
    ['<a onclick="x()">x</a>', /handler/],
    ['<img src="https://cdn.test/a.png">', /elsewhere/],
  ])('refuses %s', (html, problem) => {
    expect(checkFixture(html, all).join()).toMatch(problem);
  });

  it('offers only numbers that are fake', () => {
    for (const number of Object.values(FAKE_NUMBERS))
      expect(isFakeNumber(number.startsWith('+') ? number : `+86${number}`)).toBe(true);
  });
});
