// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageHints } from '../../src/catalogue/page-table.ts';
import { recognise } from '../../src/recogniser/recognise.ts';
import { openPage } from './open-page.ts';

const isOut = (body: string, title = '木桥', hints?: PageHints) =>
  recognise(openPage(body, title), new URL('https://www.example.com/'), hints).kind === 'signed-out';
const OUT = '<a href="#">退出</a>';

describe('knows a form to sign in with', () => {
  it.each([
    ['by its button', '<form><input type="password"><button>登录</button></form>'],
    ['by its title', '<form><h2>登录</h2><input type="tel"><button>下一步</button></form>'],
    ['by a link in it', '<form><input type="email"><a href="#">忘记密码</a><a href="#">帮助</a></form>'],
    ['by a button that is a field', '<form><input type="text"><input type="submit" value="Sign in"></form>'],
    ['by a part made a button', '<form><input type="text"><div role="button">Log in</div></form>'],
    ['without a form around it', '<div><div><p><input type="password"></p></div><button>登录</button></div>'],
    ['without a type', '<form><input><button>登录</button></form>'],
  ])('%s', (_, body) => {
    expect(isOut(body)).toBe(true);
  });

  it.each([
    ['one that says nothing of it', '<form><input type="password"><button>提交</button></form>'],
    ['a field of another kind', '<form><input type="search"><button>登录</button></form>'],
    ['a hidden field', '<form><input type="password" hidden><button>登录</button></form>'],
    ['a choice', '<form><select><option>1</option></select><button>登录</button></form>'],
    ['a text to write', '<form><textarea></textarea><button>登录</button></form>'],
    ['a button elsewhere', '<form><input type="password"></form><form><button>登录</button></form>'],
    ['a button too far up', '<div><div><p><b><input type="text"></b></p></div><button>登录</button></div>'],
    ['a field alone', '<input type="text">'],
  ])('but not %s', (_, body) => {
    expect(isOut(body)).toBe(false);
  });
});

describe('on a page to sign in', () => {
  it.each([
    ['a password', '<form><input type="password"></form>', true],
    ['a telephone number', '<form><input type="tel"></form>', true],
    ['an address', '<form><input type="email"></form>', true],
    ['any text', '<form><input type="text"></form>', false],
    ['a choice', '<form><select><option>1</option></select></form>', false],
  ])('takes a field for %s as one: %s', (_, body, expected) => {
    expect(isOut(body, 'Sign in')).toBe(expected);
  });

  it('is not signed out for a field elsewhere', () => {
    expect(isOut('<form><input type="tel"></form>', '木桥')).toBe(false);
  });
});

describe('beside a way to sign out', () => {
  it('believes a password field on a page to sign in alone', () => {
    expect(isOut(`${OUT}<form><input type="password"><button>登录</button></form>`, 'Sign in')).toBe(true);
    expect(isOut(`${OUT}<form><input type="text"><button>登录</button></form>`, 'Sign in')).toBe(false);
    expect(isOut(`${OUT}<form><input type="password"><button>登录</button></form>`, '木桥')).toBe(false);
  });
});

describe('knows the words of a site', () => {
  const hints = { s: ['请先 认领'] };

  it.each(['a', 'button', 'h1', 'h2', 'h3', 'p', 'span', 'div'])('in <%s>', (tag) => {
    expect(isOut(`<${tag}>请先认领</${tag}>`, '木桥', hints)).toBe(true);
  });

  it.each([
    ['hidden', '<p hidden>请先认领</p>'],
    ['among others', '<p>请先认领，再继续</p>'],
    ['in an element with others', '<div>请先<b>认领</b></div>'],
  ])('but not %s', (_, body) => {
    expect(isOut(body, '木桥', hints)).toBe(false);
  });

  it('of that site alone', () => {
    expect(isOut('<p>请先认领</p>')).toBe(false);
    expect(isOut('<p>请先认领</p>', '木桥', { s: [] })).toBe(false);
  });
});

describe('reads that one is to sign in', () => {
  it.each([
    '请登录',
    '请重新登录',
    '登录已失效',
    '登录状态已过期',
    '登录状态过期',
    'Please log in',
    'Sign in to view your profile',
    'Sign in to continue',
    'Session expired',
    'Your session has timed out',
    '로그인이 필요합니다',
    'Bitte loggen Sie sich ein',
  ])('in: %s', (text) => {
    expect(isOut(`<p>${text}</p>`)).toBe(true);
  });

  it.each(['登录成功', '登录时间过期', 'Sign in to win', 'Last session', 'Log in history'])(
    'not in: %s',
    (text) => {
      expect(isOut(`<p>${text}</p>`)).toBe(false);
    },
  );

  it.each(['Log off', 'Logout', 'Sign out', 'Signout'])('not beside: %s', (text) => {
    expect(isOut(`<p>请先登录</p><a href="#">${text}</a>`)).toBe(false);
  });
});

it.each([
  ['<p>登录超时，请返回首页</p>', true],
  ['<p>登入已逾時</p>', true],
  ['<p>請先登入</p>', true],
  ['<p>登录超时时间：30 分钟</p>', false],
  ['<p>登录超时后自动退出</p>', false],
])('%s says that nobody is signed in: %s', (body, expected) => {
  expect(isOut(body)).toBe(expected);
});
