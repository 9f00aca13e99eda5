// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageHints } from '../../src/catalogue/page-table.ts';
import { recognise } from '../../src/recogniser/recognise.ts';
import { ADDRESS, openPage } from './open-page.ts';

const look = (body: string, title?: string, hints?: PageHints, url = ADDRESS) =>
  recognise(openPage(body, title), url, hints);
const isAbsent = (...args: Parameters<typeof look>) => look(...args).kind === 'absent';

describe('knows by its label whose absence a word tells:', () => {
  it.each([
    ['same-text', '手机号', '<p>手机号 <b>未绑定</b></p>'],
    ['same-text', '手机号', '<p>手机号 <b>未绑定</b> 邮箱</p>'],
    ['same-text', '手机号', '<p>手机号 <span><b>未绑定</b></span></p>'],
    ['same-text', 'Phone number', '<p>Phone number <b>Not\n   added</b></p>'],
    ['same-text', 'Phone', '<p>Phone\n\n  <b>Not\n   added</b></p>'],
    ['same-text', '未绑定手机号', '<p>未绑定手机号</p>'],
    ['row', '手机号', '<div><p>手机号</p><p>未绑定</p></div>'],
  ])('%s, %s', (by, label, body) => {
    const { kind, why } = look(body);
    expect(kind).toBe('absent');
    expect(why.at(-1)).toMatchObject({ by, label, evidence: [{ name: 'absent', weight: 0 }] });
  });

  it.each([
    ['an address', '<div><p>邮箱</p><p>未绑定</p></div>'],
    ['a paper', '<div><p>身份证号</p><p>未设置</p></div>'],
    ['somebody else', '<div><p>紧急联系人手机</p><p>未设置</p></div>'],
    ['somebody else, by the title', '<h3>收货地址</h3><div><p>手机号</p><p>未设置</p></div>'],
    ['a recipient', '<ul><li>收货人：小满</li><li>手机号：<b>未设置</b></li></ul>'],
    ['the firm', '<footer><p>手机号</p><p>未绑定</p></footer>'],
    ['nothing', '<div><p>小满</p><p>未绑定</p></div>'],
    ['a heading', '<h2>手机号未绑定</h2>'],
    ['the way there', '<nav><a href="#">手机号未绑定</a></nav>'],
    ['what is hidden', '<div><p>手机号</p><p hidden>未绑定</p></div>'],
    ['a long sentence', `<p>手机号未绑定${'，请您尽快完成绑定'.repeat(4)}</p>`],
  ])('but none of a number where it is that of %s', (_, body) => {
    expect(isAbsent(body)).toBe(false);
  });

  it('in a shadow root too', () => {
    const page = openPage('<my-row></my-row>');
    const root = page.querySelector('my-row')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>手机号 <b>未绑定</b></p>';
    expect(recognise(page, ADDRESS).kind).toBe('absent');
  });

  it('but not by the title of the page alone', () => {
    expect(isAbsent('<p>小满</p>', '手机号未绑定')).toBe(false);
  });

  it('whatever the title says that is about the account too', () => {
    expect(isAbsent('<h3>账号与收货地址</h3><div><p>手机号</p><p>未设置</p></div>')).toBe(true);
  });
});

describe('on a page that', () => {
  const row = '<div><p>手机号</p><p>未绑定</p></div>';

  it.each([
    ['is about other matters', '订单详情', ADDRESS],
    ['is one to sign in', 'Sign in', new URL('https://www.example.com/')],
    ['has an address of other matters', '木桥', new URL('https://www.example.com/orders')],
  ])('%s, only where the catalogue lists it', (_, title, url) => {
    expect(isAbsent(row, title, undefined, url)).toBe(false);
    expect(isAbsent(row, title, {}, url)).toBe(true);
  });
});

describe('knows the words of a site', () => {
  const hints = { a: ['Give it to us'] };

  it('wherever they stand', () => {
    expect(look('<p>Give it to us</p>', '木桥', hints)).toMatchObject({
      kind: 'absent',
      why: [{ raw: 'Give it to us', by: 'same-text', evidence: [{ name: 'site-absent-words', weight: 0 }] }],
    });
    expect(isAbsent('<p>Give  it\nto us</p>', '木桥', hints)).toBe(true);
  });

  it('but not in a sentence, a heading or out of sight', () => {
    expect(isAbsent('<p>Give it to us, please</p>', '木桥', hints)).toBe(false);
    expect(isAbsent('<h1>Give it to us</h1>', '木桥', hints)).toBe(false);
    expect(isAbsent('<p hidden>Give it to us</p>', '木桥', hints)).toBe(false);
    expect(isAbsent('<p>Give it to us</p>', '木桥', { a: [] })).toBe(false);
  });
});
