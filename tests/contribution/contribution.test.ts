import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sites } from '../../src/catalogue/sites.ts';
import { cleanPage } from '../../src/contribution/clean-page.ts';
import { makeContribution } from '../../src/contribution/contribution.ts';
import { printSource } from '../../src/contribution/print-source.ts';
import type { Site } from '../../src/model/site.ts';

const RULE = { labels: ['会员卡号', 'Account'], between: 0, path: ['div', 'b'] };
const MONTH = '2026-11';

/** The object that a printed file gives to `defineSite`. */
function readBack(siteFile: string): Site {
  const text = /defineSite\(([\s\S]*?)\n\}\);/.exec(siteFile)?.[1];
  // Only for what this very test has printed.
  return new Function(`return ${text}\n}`)() as Site;
}

test('a page loses what may be a name or a number', () => {
  expect(cleanPage('www.shop.example.com/account/security')).toBe('www.shop.example.com/account/security');
  expect(cleanPage('shop.example.com/u/xiaolin-1990/account-settings')).toBe(
    'shop.example.com/*/*/account-settings',
  );
  expect(cleanPage('shop.example.com/userInfo.html?phone=13800138000')).toBe(
    'shop.example.com/userInfo.html',
  );
  expect(cleanPage('shop.example.com/app#/profile/xiaolin?t=1')).toBe('shop.example.com/app#/profile/*');
  expect(cleanPage('shop.example.com')).toBe('shop.example.com');
});

test('a new site is a site file that a contributor would recognise', () => {
  const { fileName, siteFile, issue } = makeContribution(
    { ...RULE, page: 'www.shop.example.com/u/xiaolin/security' },
    undefined,
    'https',
    MONTH,
  );
  expect(fileName).toBe('src/sites/shop-example.ts');
  expect(siteFile).toMatch(/^import \{ defineSite \} from '\.\.\/catalogue\/define-site\.ts';\n/);
  expect(siteFile).toContain('export const examples: Example[] = [');
  expect(readBack(siteFile)).toMatchObject({
    id: 'shop-example',
    hosts: ['shop.example.com'],
    accountPages: [
      { url: 'https://www.shop.example.com/*/*/security', labels: ['会员卡号'], confidence: 'medium' },
    ],
    rebind: { oldNumberCode: 'unknown' },
    asOf: MONTH,
  });
  expect(issue).toContain('"会员卡号", "Account"');
  expect(siteFile + issue).not.toContain('xiaolin');
});

test('a known site keeps its facts and learns the words of the page', () => {
  for (const site of sites.values()) {
    const [page] = site.accountPages ?? [];
    if (!page) continue;
    const { siteFile } = makeContribution(
      { ...RULE, page: new URL(page.url).host + new URL(page.url).pathname.replace(/\/+$/, '') },
      site,
      'https',
      MONTH,
    );
    const { accountPages, asOf, ...facts } = readBack(siteFile);
    const { accountPages: _pages, asOf: _before, ...known } = site;
    expect(facts).toEqual(known);
    expect(asOf).toBe(MONTH);
    expect(accountPages?.some(({ labels }) => labels?.includes('会员卡号'))).toBe(true);
  }
});

test('no digit of the number, no name and no query is in either text, wherever on the way they stand', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 4, maxLength: 11 });
  const name = fc.string({ unit: fc.constantFrom(...'xqzvjkw'), minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(
      digits,
      name,
      fc.constantFrom('u', 'account', 'profile'),
      fc.boolean(),
      (number, who, word, route) => {
        const path = `${word}/${who}/${number}${route ? `#/settings/${who}-${number}` : ''}`;
        const { siteFile, issue, fileName } = makeContribution(
          { ...RULE, page: `shop.example.com/${path}` },
          undefined,
          'https',
          MONTH,
        );
        const text = (siteFile + issue + fileName).replaceAll(MONTH, '');
        expect(text).not.toMatch(/\d/);
        expect(text).not.toContain(who);
        expect(text).not.toMatch(/[?&]\w+=/);
      },
    ),
  );
});

test('source is printed as it is read', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: fc.string(), b: fc.array(fc.string()) })), (value) => {
      expect(new Function(`return ${printSource(value)}`)()).toEqual(value);
    }),
  );
});
