// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageHints } from '../../src/catalogue/page-table.ts';
import { mayBeAbsent } from '../../src/recogniser/glance.ts';
import { recognise } from '../../src/recogniser/recognise.ts';
import { surveyPage } from '../../src/recogniser/survey-page.ts';
import { words } from '../../src/recogniser/words.ts';
import { ADDRESS, openPage } from './open-page.ts';

const look = (body: string, title?: string, hints?: PageHints) =>
  recognise(openPage(body, title), ADDRESS, hints);
const shown = (body: string, title?: string, hints?: PageHints) => {
  const outcome = look(body, title, hints);
  return outcome.kind === 'shown' ? outcome.numbers.map((number) => number.raw) : outcome.kind;
};

describe('finds the label of a number', () => {
  it.each([
    ['in the same text', '<p>已绑定手机：138****8000</p>'],
    ['in the element before', '<div><span>绑定手机</span><span>138****8000</span></div>'],
    ['behind the number', '<div><span>138****8000</span><span>绑定手机</span></div>'],
    ['above the number', '<section><h3>绑定手机</h3><p>138****8000</p></section>'],
    [
      'two levels up',
      '<ul><li><div><h4>密保手机</h4></div><div><div><p>138****8000</p></div></div></li></ul>',
    ],
    ['in a definition list', '<dl><dt>手机号</dt><dd>138****8000</dd></dl>'],
    [
      'in a table row',
      '<table><tr><th>手机号</th><td>138****8000</td><td><a href="#">修改</a></td></tr></table>',
    ],
    [
      'in a column head',
      '<table><thead><tr><th>手机号</th><th>状态</th></tr></thead><tbody><tr><td>138****8000</td><td>正常</td></tr></tbody></table>',
    ],
    ['by for=', '<div><p><label for="m">手机号</label></p><p><span id="m">138****8000</span></p></div>'],
    ['by aria-labelledby', '<p id="l">手机号</p><hr><div><p aria-labelledby="l">138****8000</p></div>'],
    ['in data-label', '<div><p data-label="手机号">138****8000</p></div>'],
    ['in the verb', '<div><span>138****8000</span><a href="#">修改手机</a></div>'],
    ['spaced out', '<div><span>绑 定 手 机：</span><span>138****8000</span></div>'],
  ])('%s', (_, body) => {
    expect(shown(body)).toEqual(['138****8000']);
  });
});

describe('reads a number that is', () => {
  it.each([
    ['split over elements', '<p>绑定手机：<b>138</b><i>****</i><b>8000</b></p>', '138****8000'],
    [
      'behind its country code',
      '<p>绑定手机：<span>+86</span> <span>138****8000</span></p>',
      '+86 138****8000',
    ],
    [
      'in a disabled field',
      '<form><label>绑定手机 <input disabled value="138****8000"></label></form>',
      '138****8000',
    ],
    [
      'in a profile form',
      '<form><label for="n">昵称</label><input id="n" value="小满"><label for="p">手机号</label><input id="p" type="tel" value="13800138000"></form>',
      '13800138000',
    ],
    [
      'in aria-label only',
      '<div><span>绑定手机</span><button aria-label="修改 138****8000">✎</button></div>',
      '138****8000',
    ],
  ])('%s', (_, body, raw) => {
    expect(shown(body)).toEqual([raw]);
  });

  it('in nested open shadow roots', () => {
    const page = openPage('<h2>我的账号</h2><my-panel></my-panel>');
    const host = page.querySelector('my-panel') as HTMLElement;
    const outer = host.attachShadow({ mode: 'open' });
    outer.innerHTML = '<my-row></my-row>';
    (outer.querySelector('my-row') as HTMLElement).attachShadow({ mode: 'open' }).innerHTML =
      '<div>手机号</div><div>138****8000</div><button>更换</button>';
    expect(recognise(page, ADDRESS)).toMatchObject({ kind: 'shown', numbers: [{ raw: '138****8000' }] });
  });

  it('in a closed shadow root that the caller can open', () => {
    const page = openPage('<my-panel></my-panel>');
    const host = page.querySelector('my-panel') as HTMLElement;
    const closed = host.attachShadow({ mode: 'closed' });
    closed.innerHTML = '<div>绑定手机</div><div>138****8000</div>';
    expect(recognise(page, ADDRESS).kind).toBe('unrecognised');
    const open = (element: Element) => (element === host ? closed : null);
    expect(recognise(page, ADDRESS, undefined, surveyPage(page, open)).kind).toBe('shown');
  });
});

describe('does not record', () => {
  it.each([
    ['a hotline', '<p>客服电话：138****8000</p>'],
    ['the footer', '<footer><p>电话：13800138000</p></footer>'],
    ['a recipient', '<ul><li>收货人：林小雨</li><li>手机号码：138****8000</li></ul>'],
    ['an order', '<h2>订单信息</h2><p>手机号：138****8000</p>'],
    ['an emergency contact', '<p>紧急联系人手机：138****8000</p>'],
    ['a number under another label', '<div><span>订单编号</span><span>13800138000</span></div>'],
    ['an unknown label', '<dl><dt>Zählpunkt:</dt><dd>13800138000</dd></dl>'],
    [
      'a nearer label than the telephone one',
      '<h3>手机号</h3><dl><dt>用户 UID</dt><dd>13800138000</dd></dl>',
    ],
    ['a sample', '<p>手机号格式如：例如：138****8000</p>'],
    ['the new number', '<form><label>新手机号 <input value="13800138000"></label></form>'],
    ['a hidden number', '<p hidden>绑定手机：138****8000</p>'],
    [
      'a list of people',
      '<table><thead><tr><th>姓名</th><th>手机号</th></tr></thead><tbody><tr><td>何川</td><td>138****8000</td></tr></tbody></table>',
    ],
    [
      'rows that are all alike',
      '<ul><li><b>何川</b><i>手机：138****8000</i></li><li><b>许岚</b><i>手机：139****0012</i></li></ul>',
    ],
    ['a number in a script', '<script>var mobile = "13800138000"</script>'],
  ])('%s', (_, body) => {
    expect(shown(body)).not.toContain('138****8000');
    expect(look(body).kind).not.toBe('shown');
  });

  it('anything on a page about orders', () => {
    expect(shown('<div><span>手机号</span><span>138****8000</span></div>', '订单详情 - 木桥')).toBe(
      'unrecognised',
    );
  });
});

it('asks where a number has no label, and records nothing', () => {
  expect(look('<h1>小满</h1><p>138****8000</p>', '个人中心')).toMatchObject({
    kind: 'unrecognised',
    asked: [{ raw: '138****8000' }],
  });
});

it('asks for nothing that it takes for something else, and gives no label where there is none', () => {
  expect(look('<p>客服电话：138****8000</p>')).toMatchObject({ kind: 'unrecognised', asked: [] });
  const { why } = look('<h1>小满</h1><p>138****8000</p>', '个人中心');
  expect(Object.keys(why[0] ?? {})).toEqual(['raw', 'decision', 'evidence']);
});

it('makes nothing of a page that cannot be read', () => {
  const part = {
    get root(): Document {
      throw new Error('not for you');
    },
    text: '',
    places: [],
    stretches: [],
    fields: [],
    named: [],
  };
  expect(recognise(openPage(''), ADDRESS, undefined, [part])).toEqual({
    kind: 'unrecognised',
    asked: [],
    why: [],
  });
});

it('says what a number is for, and whether it is verified', () => {
  expect(
    look('<div><h3>Recovery phone</h3><p>+1 202 555 0123</p><p>Verified</p></div>', 'Security'),
  ).toMatchObject({
    numbers: [{ raw: '+1 202 555 0123', role: 'recovery', state: 'verified' }],
  });
});

it('records a number once that stands there twice', () => {
  expect(shown('<p>绑定手机：138****8000</p><p>登录手机：138****8000</p>')).toEqual(['138****8000']);
});

describe('tells that there is no number', () => {
  it.each([
    '<div><span>手机</span><span>未绑定</span><a href="#">立即绑定</a></div>',
    '<dl><dt>Phone number</dt><dd>Not added</dd></dl>',
    '<p>未绑定手机号</p>',
  ])('%s', (body) => {
    expect(look(body).kind).toBe('absent');
  });

  it.each([
    [
      'of another row',
      '<div><div><span>邮箱</span><span>未绑定</span></div><div><span>手机</span><span>用于登录</span></div></div>',
    ],
    [
      'in a sentence about rules',
      '<p>手机：未绑定手机的账号将无法使用提现、转账以及其他涉及资金的全部功能，请尽快完成绑定</p>',
    ],
    [
      'when a number is there to ask about',
      '<h1>小满</h1><p>138****8000</p><div><span>备用手机</span><span>未绑定</span></div>',
    ],
  ])('but not %s', (_, body) => {
    expect(look(body).kind).toBe('unrecognised');
  });
});

describe('tells that nobody is signed in', () => {
  const form =
    '<form><input type="text" placeholder="手机号"><input type="password"><button>登录</button></form>';
  it('by the form', () => {
    expect(look(form, '登录').kind).toBe('signed-out');
  });
  it('by the words of the catalogue', () => {
    expect(look('<p>请先登入账户</p>', '首页', { s: ['请先登入账户'] }).kind).toBe('signed-out');
  });
  it.each([
    '退出登录',
    '登出',
    'ログアウト',
    '로그아웃',
    'Log out',
    'Sign off',
    'Abmelden',
    'Déconnexion',
    'Cerrar sesión',
    'Uitloggen',
    'Wyloguj się',
    'Выйти',
    'Вийти',
    'Đăng xuất',
    'Çıkış',
    'ออกจากระบบ',
  ])('not beside %s', (text) => {
    const page = `<a href="#">${text}</a><form><input type="password"><button>登录</button></form>`;
    expect(look(page, '首页').kind).toBe('unrecognised');
  });
  it.each([
    '请先登录',
    '登录已过期，请重新登录',
    'Please sign in',
    'Your session has expired',
    'ログインしてください',
    '로그인이 필요합니다',
    'Bitte melden Sie sich an',
    'Veuillez vous connecter',
    'Inicia sesión para continuar',
  ])('by the words %s', (text) => {
    expect(look(`<p>${text}</p>`, '首页').kind).toBe('signed-out');
    expect(look(`<p>${text}</p><a href="#">退出</a>`, '首页').kind).toBe('unrecognised');
  });
  it('not when a password is asked for on an account page', () => {
    expect(
      look(`<a href="#">退出</a><h1>修改密码</h1><form><input type="password"><button>提交</button></form>`)
        .kind,
    ).toBe('unrecognised');
  });
});

describe('uses what the catalogue knows', () => {
  it('a selector', () => {
    expect(shown('<div><i id="x">138****8000</i></div>', '首页', { n: ['#x'] })).toEqual(['138****8000']);
  });
  it('a label of its own', () => {
    expect(shown('<dl><dt>Fernruf:</dt><dd>138****8000</dd></dl>', '首页', { l: ['Fernruf:'] })).toEqual([
      '138****8000',
    ]);
  });
  it('but not against a hotline', () => {
    expect(look('<p>客服热线：<i id="x">400-000-0012</i></p>', '首页', { n: ['#x'] }).kind).toBe(
      'unrecognised',
    );
  });
});

it('looks for words of absence wherever one of them may stand', () => {
  const written = words.absent.map((word) => word.replaceAll('_', ' ').replace('$', ' ').padEnd(12, ' '));
  const traditional = [
    '尚未設定',
    '還沒有綁定',
    '暫無',
    '未綁定',
    '沒有綁定',
    'Añadir',
    'Não informado',
    'Chưa có',
    'Thêm số',
  ];
  expect([...written, ...traditional].filter((word) => !mayBeAbsent(word))).toEqual([]);
});
