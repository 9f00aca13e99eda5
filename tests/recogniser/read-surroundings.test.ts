// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/recogniser/recognise.ts';
import { ADDRESS, openPage } from './open-page.ts';

const NUMBER = '138****8000';
const why = (body: string) => recognise(openPage(body), ADDRESS).why[0];
const names = (body: string): string[] => why(body)?.evidence.map(({ name }) => name) ?? [];

it('finds a label drawn around the slot that a number was put into', () => {
  const page = openPage(`<my-row><span slot="v">${NUMBER}</span></my-row>`);
  const shadow = page.querySelector('my-row')?.attachShadow({ mode: 'open' });
  if (!shadow) throw new Error('no shadow root');
  shadow.innerHTML = '<div><b>手机号码</b></div><p><slot name="v"></slot></p>';
  const slot = shadow.querySelector('slot');
  // What a browser says; happy-dom does not.
  Object.defineProperty(page.querySelector('span'), 'assignedSlot', { value: slot });
  expect(recognise(page, ADDRESS).why[0]).toMatchObject({ label: '手机号码', by: 'row' });
});

it('leaves the words of a recipient to the row with a number of its own, however far up it looks', () => {
  const rows = `<p><b>電話番号</b><i>${NUMBER}</i></p><p><b>お届け先</b><i>見本 太郎 080-0000-0034</i></p>`;
  expect(names(`<div><aside>メニュー</aside><section>${rows}</section></div>`)).not.toContain('recipient');
  expect(names(`<div><aside>お届け先</aside><p><b>電話番号</b><i>${NUMBER}</i></p></div>`)).toContain(
    'recipient',
  );
});

it('takes a tooltip of a field for its label, not for that of what follows', () => {
  const fields = `<form><input title="本人手机" value="13800138000"><input title="QQ" value="1390000094"></form>`;
  const { why } = recognise(openPage(fields), ADDRESS);
  expect(why.find(({ raw }) => raw === '13800138000')).toMatchObject({ label: '本人手机', by: 'title' });
  expect(why.find(({ raw }) => raw === '1390000094')?.label).toBe('QQ');
});

it('takes a cell over all columns for the title of the rows below it', () => {
  const rows = (cells: string) =>
    `<table><tr>${cells}</tr><tr><td>姓名</td><td>何川</td></tr><tr><td>手机</td><td>${NUMBER}</td></tr></table>`;
  const title = '在您出了事故或者我们长时间联系不上您的时候应当通知的紧急联系人，请填写同住的家人';
  expect(names(rows(`<td colspan="2">${title}</td>`)).join()).toContain('section');
  expect(names(rows(`<td>${title}</td>`)).join()).not.toContain('section');
});

describe('says where it found the label of a number', () => {
  it.each([
    [
      'aria-labelledby',
      0,
      '手机号',
      `<p id="l">手机号</p><hr><div><p aria-labelledby="l">${NUMBER}</p></div>`,
    ],
    [
      'aria-labelledby',
      0,
      '手机号',
      `<p id="x">小满</p><p id="l">手机号</p><hr><div><p aria-labelledby="x l">${NUMBER}</p></div>`,
    ],
    ['row', 2, '手机号', `<p>手机号</p><p aria-labelledby="gone">${NUMBER}</p>`],
    ['for', 0, '手机号', `<label for="n">手机号</label><hr><form><input id="n" value="${NUMBER}"></form>`],
    ['for', 0, '手机号', `<form><label>手机号 <input value="${NUMBER}"></label></form>`],
    ['own text', 0, '手机号', `<p><i title="${NUMBER}">手机号</i></p>`],
    ['aria-label', 0, '手机号', `<p><b aria-label="手机号">${NUMBER}</b></p>`],
    ['aria-label', 0, '手机号', `<p aria-label="手机号">昵称 <b>${NUMBER}</b></p>`],
    ['data-label', 3, '手机号', `<section data-label="手机号"><p>${NUMBER}</p></section>`],
    ['data-title', 3, '手机号', `<section data-title="手机号"><p>${NUMBER}</p></section>`],
    ['data-th', 3, '手机号', `<section data-th="手机号"><p>${NUMBER}</p></section>`],
    ['label', 3, '手机号', `<my-item label="手机号"><p>${NUMBER}</p></my-item>`],
    ['heading', 3, '手机号', `<my-item heading="手机号"><p>${NUMBER}</p></my-item>`],
    ['title', 3, '手机号', `<div title="手机号"><p>${NUMBER}</p></div>`],
    ['aria-label', 3, '手机号', `<div aria-label="手机号"><p>${NUMBER}</p></div>`],
    ['same-text', 0, '手机号', `<p>手机号 ${NUMBER}</p>`],
    ['same-text', 0, '手机号', `<div><span>手机号</span><span>${NUMBER}</span></div>`],
    ['same-text', 0, '手机号', `<p><b>手</b><b>机</b><b>号</b>${NUMBER}</p>`],
    ['same-text-after', 0, '是您的手机', `<p>${NUMBER} 是您的手机</p>`],
    ['same-text-after', 0, '的手机', '<p>验证码将发送至尾号 8000 的手机</p>'],
    ['after', 2, '更换手机号', `<div><span>${NUMBER}</span><button>更换手机号</button></div>`],
    ['heading', 2, '手机号', `<section><h3>手机号</h3><p>${NUMBER}</p></section>`],
    ['account-name', 2, '账号：', `<dl><dt>账号：</dt><dd>${NUMBER}</dd></dl>`],
    ['icon', 2, '', `<div><i class="icon-phone"></i><span>${NUMBER}</span></div>`],
    ['icon', 2, '', `<div><span>${NUMBER}</span><i class="icon-phone"></i></div>`],
    [
      'row',
      3,
      '手机号',
      `<div><ul><li>昵称</li><li>手机号</li><li>余额</li></ul><ol><li>小满</li><li>${NUMBER}</li><li>0</li></ol><p>修改</p></div>`,
    ],
    [
      'row',
      2,
      '手机号',
      `<div><div><b>手机号</b><small>接单提醒会发到这个号码</small></div><span>${NUMBER}</span></div>`,
    ],
    ['row', 1, '手机号', `<p><i title="手机号"></i>${NUMBER}</p>`],
    ['row', 3, '已绑手机：', `<div><b>已绑手机：</b><p><i>${NUMBER}</i> <a>手机已停用？</a></p></div>`],
    [
      'row',
      2,
      'The registered Mobile Phone No.',
      `<div><b>The registered Mobile Phone No.</b><p>${NUMBER}</p></div>`,
    ],
    [undefined, undefined, 'Zählpunkt:', `<div><b>Zählpunkt:</b><i>${NUMBER}</i></div>`],
  ])('%s, %s up: %s', (by, distance, label, body) => {
    expect(why(body)).toMatchObject({ label, ...(by && { by, distance }) });
    if (!by) expect(why(body)?.by).toBeUndefined();
  });

  it.each([
    ['a long text with a tooltip', `<p><i title="${NUMBER}">${'手机号'.repeat(14)}</i></p>`],
    ['a long attribute', `<div data-label="${'手机号'.repeat(20)}"><p>${NUMBER}</p></div>`],
    ['a question', `<p>手机号不对？请看 ${NUMBER}</p>`],
    [
      'a sentence',
      `<div><p>手机号用于登录和找回密码，请不要告诉任何其他的人，谢谢。</p><p>${NUMBER}</p></div>`,
    ],
    ['words far behind', `<p>${NUMBER} ${'这是一句很长的话'.repeat(5)}手机</p>`],
    ['words behind another that names nothing', `<p>小满店，${NUMBER} 手机</p>`],
    ['words behind another that names something else', `<p>Zählpunkt: 小满 ${NUMBER} 手机</p>`],
  ])('but not in %s', (_, body) => {
    expect(why(body)?.by).toBeUndefined();
  });
});

describe('takes what stands behind for the label', () => {
  const by = (text: string, tag = 'p', depth = 0) =>
    why(
      `<div>${'<div>'.repeat(depth)}<p>${NUMBER}</p>${'</div>'.repeat(depth)}<${tag}>${text}</${tag}></div>`,
    )?.by;

  it('when it is near', () => {
    expect(by('手机号', 'p', 1)).toBe('after');
    expect(by('手机号', 'p', 2)).toBeUndefined();
  });

  it('when it is short, or something to press', () => {
    expect(by(`手机号${'很'.repeat(9)}`)).toBe('after');
    expect(by(`手机号${'很'.repeat(10)}`)).toBeUndefined();
    expect(by(`Phone ${'of it '.repeat(3)}`)).toBe('after');
    expect(by('Phone, which is the nearest')).toBeUndefined();
    expect(by(`更换手机号${'很'.repeat(10)}`, 'button')).toBe('after');
  });

  it('unless it asks something', () => {
    expect(by('手机已停用？走申诉', 'a')).toBeUndefined();
    expect(by('更换手机', 'a')).toBe('after');
  });

  it('unless it leads to sign in with another', () => {
    expect(by('使用其他手机号登录', 'button')).toBeUndefined();
    expect(by('更换登录手机号', 'button')).toBe('after');
    expect(by('登录手机')).toBe('after');
  });
});

describe('of two columns, names on the left and values on the right,', () => {
  const column = (texts: string[]) => `<div>${texts.map((text) => `<p>${text}</p>`).join('')}</div>`;
  const label = (left: string[], right: string[], more = '') =>
    why(`<section>${column(left)}${column(right)}${more}</section>`)?.label;

  it('takes the name in the line of the number', () => {
    expect(label(['昵称', '手机号码', '备用2'], ['小满', NUMBER, '无'])).toBe('手机号码');
    expect(label(['昵称', '手机号码', '很'.repeat(30)], ['小满', NUMBER, '无'])).toBe('手机号码');
  });

  it.each([
    ['are as many', ['昵称', '手机号码', '备用2'], [NUMBER, '无'], ''],
    ['are two', ['小满', '手机号码', '备用2'], ['甲', NUMBER, '乙'], column(['a', 'b', 'c'])],
    ['are names alone', ['小满', '手机号码', 'a@example.com'], ['甲', NUMBER, '乙'], ''],
    ['have no year', ['小满', '手机号码', '2026'], ['甲', NUMBER, '乙'], ''],
    ['are short', ['小满', '手机号码', '很'.repeat(31)], ['甲', NUMBER, '乙'], ''],
  ])('but only when they %s', (_, left, right, more) => {
    expect(label(left, right, more)).not.toBe('手机号码');
    expect(label(left, right, more)).not.toBe('昵称');
  });
});

describe('takes for the title of a number', () => {
  const titled = (html: string) => names(`<div>${html}</div>`);

  it('the nearest heading, and none before it of the same rank', () => {
    const body = (rank: number) =>
      `<h${rank}>收货地址</h${rank}><p>上海</p><h3>账号安全</h3><p>手机：${NUMBER}</p>`;
    expect(titled(body(3))).toContain('account-section');
    expect(titled(body(2))).toContain('section «收货地址»');
    expect(titled(body(4))).toContain('account-section');
  });

  it('of lines between rows that are alike the nearest', () => {
    const row = (name: string, value: string) => `<div class="r"><b>${name}</b><i>${value}</i></div>`;
    const list = (first: string, second: string) =>
      `<div class="t">${first}</div>${row('城市', '上海')}<div class="t">${second}</div>${row('手机', NUMBER)}${row('邮箱', '无')}`;
    expect(titled(list('收货地址', '账号安全'))).toContain('account-section');
    expect(titled(list('账号安全', '收货地址'))).toContain('section «收货地址»');
  });

  it('the name of a part of the page, but not that of a menu', () => {
    const part = (tag: string) => titled(`<${tag} aria-label="收货地址"><p>手机：${NUMBER}</p></${tag}>`);
    expect(part('section')).toContain('section «收货地址»');
    expect(part('nav')).not.toContain('section «收货地址»');
    expect(titled(`<section title="收货地址"><p>手机：${NUMBER}</p></section>`)).not.toContain(
      'section «收货地址»',
    );
  });

  it('the name of the row, where the number has a label of its own in it', () => {
    expect(titled(`<span>紧急联系人</span><span>小满，手机 ${NUMBER}</span>`)).toContain(
      'section «紧急联系人»',
    );
  });

  it('what the sentence began with', () => {
    expect(titled(`<p>Referee: Jo Ash, phone ${NUMBER}</p>`)).toContain('section «Referee: Jo Ash, pho»');
    expect(titled(`<p>Friends: Jo Ash, my phone ${NUMBER}</p>`)).not.toContain(
      'section «Friends: Jo Ash, my »',
    );
  });
});

describe('takes for the state of a number what its row says', () => {
  const state = (depth: number) => {
    const outcome = recognise(
      openPage(
        `<div>${'<div>'.repeat(depth)}<p>手机：${NUMBER}</p>${'</div>'.repeat(depth)}<p>已验证</p></div>`,
      ),
      ADDRESS,
    );
    return outcome.kind === 'shown' ? outcome.numbers[0]?.state : outcome.kind;
  };

  it.each([
    [0, 'verified'],
    [1, undefined],
    [2, undefined],
    [5, undefined],
  ])('%s levels up: %s', (depth, expected) => {
    expect(state(depth)).toBe(expected);
  });
});

it('believes less what is told in passing', () => {
  expect(names(`<p>求购自行车，电话 ${NUMBER}</p>`)).toContain('other-words-between');
  expect(names(`<p><span>手机 12</span><span>木桥店，电话 ${NUMBER}</span></p>`)).toContain(
    'other-words-between',
  );
  expect(names(`<p>您好，电话 ${NUMBER}</p>`)).toContain('other-words-between');
  expect(names(`<p>手机号，电话 ${NUMBER}</p>`)).not.toContain('other-words-between');
  expect(names(`<p>小满 手机号 ${NUMBER}</p>`)).not.toContain('other-words-between');
});

describe('takes a block that begins with somebody’s trade and name for that one’s:', () => {
  const block = (first: string, label = '手机号') =>
    names(
      `<div class="agent"><div>${first}</div><div>木桥店</div><div>${label}</div><div>${NUMBER}</div></div>`,
    );

  it.each(['经纪人 小满', '业主：小满', 'Agent Jo Ash', 'Fahrer: Jo'])('%s', (first) => {
    expect(block(first)).toContain(`section «${first}»`);
  });

  it.each(['经纪人姓名', '小满', 'Agents and Jo', `经纪人 ${'小'.repeat(30)}`, '经纪人 2026'])(
    'but not %s',
    (first) => {
      expect(block(first)).not.toContain(`section «${first.slice(0, 20)}»`);
    },
  );

  it('unless the number is said to be one’s own', () => {
    expect(block('经纪人 小满', '我的手机')).not.toContain('section «经纪人 小满»');
  });
});

describe('behind a number takes no state for its label:', () => {
  const cell = (tag: string) =>
    why(`<table><tr><th>Registered mobile</th><td>${NUMBER} <i>${tag}</i> <a>Change</a></td></tr></table>`)
      ?.label;

  it.each(['OTP verified', 'SMS 认证済み', 'Codes confirmed'])('%s', (tag) => {
    expect(cell(tag)).toBe('Registered mobile');
  });
});

describe('behind a number takes no use of it for its label:', () => {
  const cell = (use: string) =>
    why(`<table><tr><td>Mobile</td><td>${NUMBER} <i>${use}</i></td><td><a>Edit</a></td></tr></table>`)?.label;

  it.each([
    'Gets security codes',
    'Receives codes',
    'Send code',
    '发送验证码',
    '接收动态密码',
    '（仅中国大陆手机号可用于图像校对、备案）',
  ])('%s', (use) => {
    expect(cell(use)).toBe('Mobile');
  });

  it.each(['（备用手机）', '(mobile number)', 'home phone'])('but %s', (label) => {
    expect(cell(label)).toBe(label);
  });
});

it('takes a cell of buttons for what can be done in the row, not for another row', () => {
  const row = (last: string) =>
    names(
      `<table><tr><td><span>手机</span></td><td><i>${NUMBER}</i> <b>主</b></td><td>${last}</td></tr></table>`,
    );
  expect(row('<button>修改</button> <button>备注</button>')).toContain('verb');
  expect(row('<b>修改</b> <b>备注</b>')).not.toContain('verb');
});

it('takes the title of a card for the label, whatever its description says', () => {
  const card = (title: string) =>
    why(
      `<div><div class="head"><b>${title}</b><p>Used for sign-in codes and for urgent alerts about your deployments.</p></div><div class="body"><p>${NUMBER}</p></div></div>`,
    );
  expect(card('Phone number')).toMatchObject({ label: 'Phone number', by: 'row' });
  expect(card('Deployments')?.label ?? '').not.toContain('Deployments');
});

it('takes no earlier sentence for the label that says none is on file', () => {
  const line = (first: string) =>
    why(`<p>${first} Eklemek istediğiniz <b>${NUMBER}</b> numaraya bakın.</p>`)?.label;
  expect(line('Hesabınızda kayıtlı bir cep telefonu yok.') ?? '').not.toContain('telefonu yok');
  expect(line('Cep telefonu.')).toBe('Cep telefonu');
});

it('leaves out of a group what another title heads', () => {
  const group = (title: string) =>
    names(
      `<div class="page"><div class="t-title">当前账号</div><div class="cells"><p>登录手机</p><p>${NUMBER}</p></div><div class="t-title">${title}</div><div class="panel"><p>小满</p><p>父亲</p></div></div>`,
    );
  expect(group('就诊人（3/5）')).not.toContain('recipient');
});

it('takes a button that folds what follows for its title', () => {
  const item = (title: string, more = '') =>
    names(
      `<div><div class="item"><button aria-expanded="true">${title}</button><div><p><b>手机</b><i>${NUMBER}</i></p></div>${more}</div></div>`,
    );
  expect(item('紧急联系人')).toContain('section «紧急联系人»');
  expect(item('紧急联系人', '<p>—</p>')).not.toContain('section «紧急联系人»');
});

describe('in a section about how the user signs in', () => {
  const section = (title: string, first: string) =>
    why(`<div><h2>${title}</h2><p>${first}</p><p>手机：${NUMBER}</p></div>`)?.decision;

  it('takes who is named above for the user', () => {
    expect(section('账号信息', '家长：小满（妈妈）')).toBe('record');
    expect(section('家庭成员', '家长：小满（妈妈）')).toBe('ignore');
  });

  it('but not somebody whom one only has to do with', () => {
    expect(section('账号信息', '客户经理：小满')).toBe('ignore');
  });
});

it('sees who is named in the pair above, each pair in an element of its own', () => {
  const list = (first: string) =>
    names(`<dl><div><dt>${first}</dt><dd>Jo Ash</dd></div><div><dt>Phone</dt><dd>${NUMBER}</dd></div></dl>`);
  expect(list('Creator')).toContain('section «Creator»');
  expect(list('Name')).not.toContain('section «Name»');
});

it('sees who does something for the user, named in the line above', () => {
  const lines = (first: string) =>
    names(`<div><p>19:30 · 木桥店</p><p>${first}</p><p>手机号：${NUMBER}</p></div>`);
  expect(lines('教练：Mia')).toContain('section «教练：Mia»');
  expect(lines('主治医生：小满')).toContain('section «主治医生：小满»');
  expect(lines('昵称：小满')).not.toContain('section «昵称：小满»');
  expect(lines('教练证书：有')).not.toContain('section «教练证书：有»');
});

it('sees who is named in an earlier part of the line', () => {
  const line = (text: string) => names(`<p>${text}：小满 ｜ 手机：${NUMBER}</p>`);
  expect(line('证明人')).toContain('section «证明人»');
  expect(line('姓名')).not.toContain('section «姓名»');
  expect(names(`<p>证明人：小满 ｜ 我的手机：${NUMBER}</p>`)).not.toContain('section «证明人»');
});

it('sees somebody who is there for the user on a card of his own', () => {
  const card = (who: string) =>
    names(
      `<section><div><p>李清</p><p>${who}</p></div><div><p>李清 <span>${who}</span></p><p>工号 A2018</p><p>手机号码 <span>${NUMBER}</span></p></div></section>`,
    );
  for (const who of [
    '您的专属顾问',
    '专属理财经理',
    'Your dedicated banker',
    'Ihre persönliche Beraterin',
    'Votre conseillère',
  ])
    expect(card(who), who).toContain(`section «${who.slice(0, 20)}»`);
  for (const who of ['高级会员', '经理']) expect(card(who), who).not.toContain(`section «${who}»`);
});
