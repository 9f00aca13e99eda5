// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/recogniser/recognise.ts';
import { ADDRESS, openPage } from './open-page.ts';

const NUMBER = '138****8000';
const why = (body: string) =>
  recognise(openPage(body, '木桥'), ADDRESS).why.find(({ raw }) => raw === NUMBER);
const names = (body: string): string[] => why(body)?.evidence.map(({ name }) => name) ?? [];
/** A number under what stands before it, each in an element of its own. */
const under = (before: string) => `<div>${before}<p>${NUMBER}</p></div>`;

describe('a question over a section', () => {
  it('says that the section is about others', () => {
    expect(names(under('<h3>需要帮助？</h3>'))).toContain('section «需要帮助？»');
    expect(names(under('<h3>需要登录？</h3>'))).not.toContain('section «需要登录？»');
  });

  it('but not where it only folds an answer away, or stands in a block', () => {
    expect(names(`<details open><summary>需要帮助？</summary><p>${NUMBER}</p></details>`)).not.toContain(
      'section «需要帮助？»',
    );
    expect(names(under('<div><h3>需要帮助？</h3></div>'))).not.toContain('section «需要帮助？»');
  });

  it('names no number, but a field', () => {
    expect(why(under('<p>您的手机号？</p>'))?.label).toBeUndefined();
    expect(why(`<form><p>您的手机号？</p><input value="${NUMBER}"></form>`)?.label).toBe('您的手机号？');
    expect(why(`<form><p>您的手机号？</p><div><input value="${NUMBER}"></div></form>`)?.label).toBe(
      '您的手机号？',
    );
  });
});

it('takes a trail for no title, but the numbered steps of a form', () => {
  const titled = (text: string) =>
    names(`<div><div>${text}</div><div><span>手机</span><span>${NUMBER}</span></div></div>`).join();
  expect(titled('首页 &gt; 客户服务 &gt; 木桥')).not.toContain('section');
  expect(titled('1 新手机 › 2 客户服务 › 3 完成')).toContain('section');
  expect(titled('客户服务 &gt; 木桥')).toContain('section');
});

describe('of headings', () => {
  const nested = (outer: string, inner: string) =>
    `<section>${outer}<div>${inner}<p>${NUMBER}</p></div></section>`;

  it('one that says nothing known keeps those above from naming the number', () => {
    expect(why(nested('<h2>手机号</h2>', ''))).toMatchObject({ label: '手机号', by: 'heading' });
    expect(why(nested('<h2>手机号</h2>', '<h3>木桥</h3>'))?.label).toBeUndefined();
  });

  it('one that says something else known does not, but another of its rank heads another part', () => {
    expect(why(nested('<h2>手机号</h2>', '<h3>账号安全</h3>'))?.label).toBe('手机号');
    expect(why(nested('<h3>手机号</h3>', '<h3>账号安全</h3>'))?.label).toBeUndefined();
    expect(why(nested('<h4>手机号</h4>', '<h3>账号安全</h3>'))?.label).toBeUndefined();
  });

  it('what stands before one belongs to another section', () => {
    expect(why(under('<p>手机号</p><h3>木桥</h3>'))?.label).toBeUndefined();
    expect(why(under('<h3>木桥</h3><p>手机号</p>'))?.label).toBe('手机号');
  });
});

describe('of what stands before a number it takes for no label', () => {
  it.each([
    ['an address', '<p>手机 a@example.com</p>'],
    ['a year', '<p>手机 2026</p>'],
    ['a number in groups', '<p>手机 202 555</p>'],
    ['a number in pairs', '<p>手机 06 12 34 56</p>'],
    ['a mask', '<p>手机 •••</p>'],
    ['a sentence', '<p>我们会在活动开始之前给您的手机发通知。</p>'],
    ['a story', `<p>手机${'很长'.repeat(40)}</p>`],
    ['a long text', `<p>手机${'很'.repeat(47)}</p>`],
    ['the way to other pages', '<nav>手机</nav>'],
    ['a menu', '<p><a>手机</a><a>邮箱</a><a>微信</a></p>'],
    ['what is not seen', '<p hidden style="display:none">手机</p>'],
  ])('%s', (_, before) => {
    expect(why(under(before))?.label).toBeUndefined();
  });

  it.each([
    ['two groups of two digits', '<p>手机 06 12</p>', '手机 06 12'],
    ['a short sentence', '<p>您的手机。</p>', '您的手机。'],
    ['a word cut short', '<p>Your registered mobile no.</p>', 'Your registered mobile no.'],
    ['forty-eight characters', `<p>手机${'很'.repeat(46)}</p>`, `手机${'很'.repeat(46)}`],
  ])('but %s', (_, before, label) => {
    expect(why(under(before))?.label).toBe(label);
  });
});

describe('takes a text that says nothing known', () => {
  const unknown = (before: string) => names(`<div><b>手机</b>${under(before)}</div>`);

  it.each([
    '<p>木桥：</p>',
    '<p>木桥:</p>',
    '<p class="form-label">木桥</p>',
    '<p class="title">木桥</p>',
    '<p class="item-name2">木桥</p>',
    '<dt>木桥</dt>',
    `<p>${'木'.repeat(29)}：</p>`,
  ])('for a label in %s', (before) => {
    expect(unknown(before)).toContain('unknown-label');
  });

  it.each([
    '<p>木桥</p>',
    '<p>木：桥</p>',
    '<p class="labelled">木桥</p>',
    '<p class="subtitle">木桥</p>',
    `<p>${'木'.repeat(30)}：</p>`,
    '<p>——：</p>',
  ])('but not in %s', (before) => {
    expect(unknown(before)).not.toContain('unknown-label');
  });

  it('only next to the number', () => {
    expect(unknown('<p>木桥：</p><p>小满</p>')).not.toContain('unknown-label');
  });
});

describe('takes for the name of an account', () => {
  it.each(['登录名', '登录账号', '登錄名稱', '账号：'])('%s', (before) => {
    expect(why(under(`<p>${before}</p>`))?.by).toBe('account-name');
  });

  it.each(['我的登录名', '登录名单', '账号'])('but not %s', (before) => {
    expect(why(under(`<p>${before}</p>`))?.by).not.toBe('account-name');
  });
});

describe('what the open tab is called', () => {
  const tab = (open: string) =>
    `<div><div role="tablist"><i>木桥</i><i aria-selected="true">${open}</i></div><div><p>手机 ${NUMBER}</p></div></div>`;
  it('heads what it shows where that is somebody else’s', () => {
    expect(names(tab('孩子账号'))).toContain('section «孩子账号»');
    expect(names(tab('客户服务'))).toContain('section «客户服务»');
  });

  it('says nothing else', () => {
    expect(names(tab('账号安全'))).toEqual(names(tab('木桥二')));
    expect(names(tab('我的订单'))).toEqual(names(tab('木桥二')));
    expect(names(tab('孩子账号').replace('<div><p>', '<div><h1>账号</h1><p>'))).not.toContain(
      'section «孩子账号»',
    );
  });

  it('can name the number itself', () => {
    expect(why(tab('手机号').replace('手机 ', ''))?.label).toContain('手机号');
  });
});

describe('takes for the label of a number', () => {
  it('the name in its line of three columns, where that is a telephone’s', () => {
    const column = (...texts: string[]) =>
      `<div class="c">${texts.map((text) => `<div>${text}</div>`).join('')}</div>`;
    const columns = (name: string) =>
      why(
        `<div>${column('姓名', name, '邮箱')}${column('小满', NUMBER, 'a@example.com')}${column(...Array(3).fill('<a>修改</a>'))}</div>`,
      );
    expect(columns('移动电话')).toMatchObject({ label: '移动电话', by: 'row' });
    expect(columns('昵称')?.label).toBeUndefined();
    expect(columns('会员卡手机')?.label).toBe('会员卡手机');
  });

  it('what an icon before it shows when it is pointed at', () => {
    expect(why(`<p><i title="手机号"></i>${NUMBER}</p>`)?.label).toBe('手机号');
    expect(why(`<p><i aria-label="手机号"></i>${NUMBER}</p>`)?.label).toBe('手机号');
    expect(why(`<p><i title="手机号"><b></b><b></b></i>${NUMBER}</p>`)?.label).toBe('手机号');
    expect(why(`<p><i title="手机号"><b></b><b></b><b></b></i>${NUMBER}</p>`)?.label).toBeUndefined();
    expect(why(`<p><i title="木桥"></i>${NUMBER}</p>`)?.label).toBeUndefined();
  });

  it('the picture of a telephone up to four levels above it', () => {
    const deep = (levels: number) =>
      `<section><i class="icon-phone"></i>${'<div>'.repeat(levels)}<p>${NUMBER}</p>${'</div>'.repeat(levels)}</section>`;
    expect(why(deep(2))?.by).toBe('icon');
    expect(why(deep(4))?.by).not.toBe('icon');
  });

  it('no label that has a field of its own', () => {
    const fields = (input: string) => `<form><p>手机 ${input}</p><div><p>${NUMBER}</p></div></form>`;
    expect(why(fields('<input>'))?.label).toBeUndefined();
    expect(why(fields('<input type="checkbox">'))?.label).toBe('手机');
  });

  it('the first part of a block that names something, whatever follows', () => {
    const block = (...parts: string[]) =>
      why(`<div><div class="a">${parts.map((part) => `<p>${part}</p>`).join('')}</div><p>${NUMBER}</p></div>`)
        ?.label;
    expect(block('手机号', '用来登录')).toBe('手机号');
    expect(block('木桥', '手机号')).toBe('木桥手机号');
    expect(block('手机号', '很长'.repeat(30))).toBe('手机号');
    expect(block('木桥', '手机号', '很长'.repeat(30))).toBeUndefined();
  });

  it('and lets a remark in brackets not say what the label is', () => {
    expect(why(under('<p>登记手机（接收一次性密码）</p>'))?.decision).toBe('record');
    expect(why(under('<p>登记手机（会员卡号）</p>'))?.decision).toBe('record');
    expect(why(under('<p>会员卡号（登记手机）</p>'))?.decision).not.toBe('record');
  });
});
