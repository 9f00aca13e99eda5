// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/recogniser/recognise.ts';
import { ADDRESS, openPage } from './open-page.ts';

const [A, B, C, D, E] = ['138****8000', '139****0012', '139****0023', '139****0034', '139****0045'] as const;

interface Where {
  title?: string;
  url?: string;
}

/** What became of each number of a page. */
function look(body: string, { title, url = ADDRESS.href }: Where = {}) {
  const { why } = recognise(openPage(body, title), new URL(url));
  const of = (raw: string) => why.filter((one) => one.raw === raw);
  return {
    recorded: why
      .filter(({ decision }) => decision === 'record')
      .map(({ raw }) => raw)
      .sort(),
    ignored: why
      .filter(({ decision }) => decision === 'ignore')
      .map(({ raw }) => raw)
      .sort(),
    names: (raw: string) => of(raw).flatMap(({ evidence }) => evidence.map(({ name }) => name)),
  };
}

const ALIKE = 'one of several alike';
const row = (label: string, raw: string, more = '') =>
  `<li><span>${label}</span><span>${raw}</span>${more}</li>`;
const VERB = '<a href="#">修改</a>';

it('lets each card of the user’s at a bank have its number, where each can be changed', () => {
  const cardsOf = (label: string, more: string) =>
    `<table><thead><tr><th>卡号</th><th>${label}</th><th>操作</th></tr></thead><tbody>${[A, B]
      .map((raw) => `<tr><td>6200 02** **** 1380</td><td>${raw}</td><td>${more}</td></tr>`)
      .join('')}</tbody></table>`;
  const cards = (label: string, more: string) => look(cardsOf(label, more), { title: '我的账户' });
  expect(cards('预留手机号', VERB).recorded).toEqual([A, B]);
  expect(cards('预留手机号', '').names(A)).toContain(ALIKE);
  expect(cards('绑定手机号', VERB).names(A)).toContain(ALIKE);
  expect(look(cardsOf('预留手机号', VERB).replace('卡号', '户名'), { title: '我的账户' }).names(A)).toContain(
    ALIKE,
  );
});

it('takes several numbers under “numbers” for a list of other people’s', () => {
  const list = (title: string, raws: readonly string[]) =>
    look(
      `<section><h2>${title}</h2><div>${raws.map((raw) => `<p>${raw} ${VERB}</p>`).join('')}</div></section>`,
    );
  expect(list('号码', [A, B, C]).names(A)).toContain(ALIKE);
  expect(list('号码', [A, B]).names(A)).not.toContain(ALIKE);
  expect(list('号码', [A, A, A]).names(A)).not.toContain(ALIKE);
  expect(list('我的号码', [A, B, C]).names(A)).not.toContain(ALIKE);
});

it('takes a number that is written in three ways below each other for one that shows how to write it', () => {
  const list = (...raws: string[]) =>
    look(`<ul>${raws.map((raw, i) => row(i ? '' : '手机号码', raw)).join('')}</ul>`).names(raws[0] ?? '');
  const WRITTEN = 'written in several ways';
  expect(list('13800138000', '+86 13800138000', '138-0013-8000')).toContain(WRITTEN);
  expect(list('13800138000', '+86 13800138000')).not.toContain(WRITTEN);
  expect(list('13800138000', '+86 13800138000', '139-0000-0012')).not.toContain(WRITTEN);
  const named =
    row('Mobile', '+86 13800138000') + row('WhatsApp', '8613800138000') + row('User name', '13800138000');
  expect(look(`<ul>${named}</ul>`).names('+86 13800138000')).not.toContain(WRITTEN);
  const field = `<p>手机号码 <input readonly value="13800138000"></p>`;
  const ways = ['138 0013 8000', '+86 13800138000', '138-0013-8000'].map((raw) => `<li>${raw}</li>`).join('');
  expect(look(`${field}<ul>${ways}</ul>`).names('13800138000')).toContain(WRITTEN);
  const apart = `<p>手机号码 13800138000</p>${['+86 13800138000', '138-0013-8000'].map((raw) => `<p>${raw}</p>`).join('')}`;
  expect(look(apart).names('13800138000')).not.toContain(WRITTEN);
});

it('lets two numbers that can each be managed stand under a title that speaks of numbers', () => {
  const list = (title: string) =>
    look(
      `<section><h2>${title}</h2>${[A, B].map((raw) => `<div><p>${raw}</p><a href="#">更换手机号</a></div>`).join('')}</section>`,
      { title: 'Account' },
    );
  expect(list('手机号').recorded).toEqual([A, B]);
  expect(list('账号').recorded).toEqual([]);
  const people = ['何川', '林岚'].map(
    (who, i) => `<div><p>${who}</p><p>${[A, B][i]}</p><a href="#">更换手机号</a></div>`,
  );
  expect(look(`<section><h2>手机号</h2>${people.join('')}</section>`, { title: 'Account' }).recorded).toEqual(
    [],
  );
});

it('does not take a log of bound numbers for a table of people', () => {
  const log = (time: string) =>
    look(
      `<div><p>绑定手机</p><p>${A}</p><a href="#">换绑</a></div><table><tr><th>时间</th><th>手机号</th><th>地点</th></tr>${[A, B].map((raw) => `<tr><td>${time}</td><td>${raw}</td><td>湖州</td></tr>`).join('')}</table>`,
      { title: '手机绑定' },
    ).recorded;
  expect(log('2025-12-20 09:12')).toEqual([A]);
  expect(log('何川')).toEqual([]);
});

it('lets a number that gets messages stand beside one marked as own, but not the one that sends them', () => {
  const two = (label: string) => look(`<ul>${row('绑定手机', A)}<li><b>${label}</b><i>${B}</i></li></ul>`);
  const MARKED = 'another number is marked as own';
  expect(two('动账短信通知手机').names(B)).not.toContain(MARKED);
  expect(two('住宅手机').names(B)).toContain(MARKED);
  expect(two('短信通知发送手机').names(B)).toContain(MARKED);
});

it('lets a number that gets codes stand beside a plain one', () => {
  const two = (label: string) => look(`<ul>${row('Phone', A)}${row(label, B)}</ul>`, { title: 'Account' });
  const PLAINER = 'another number has a plainer label';
  expect(two('Phone blarghed OTP').names(B)).not.toContain(PLAINER);
  expect(two('Phone blarghed').names(B)).toContain(PLAINER);
});

it('does not take the new number for one on file where a text says it again', () => {
  const form = (label: string) =>
    `<form><label>${label} <input type="tel" value="13900000012"></label><p>手机 139****0012</p><p>手机 ${A}</p></form>`;
  expect(look(form('新手机号')).names(B)).toContain('the new number again');
  expect(look(form('新手机号')).names(A)).not.toContain('the new number again');
  expect(look(form('手机号')).names(B)).not.toContain('the new number again');
});

it('does not take a number that was typed just now for one on file where a text says that a code went there', () => {
  const form = (said: string, code: string) =>
    look(
      `<form><label>手机号 <input type="tel" value="13900000012"></label><input name="${code}" value="1"></form><p>${said} ${B}</p>`,
    ).names(B);
  expect(form('短信已发至', 'smsCode')).toContain('the new number again');
  expect(form('手机号', 'smsCode')).not.toContain('the new number again');
  expect(form('短信已发至', 'city')).not.toContain('the new number again');
  const typed = `<form><label>手机号 <input name="newMobile" value="13900000012"></label></form><p>手机号 ${B}</p>`;
  expect(look(typed).names(B)).toContain('the new number again');
  expect(look(typed.replace('newM', 'm')).names(B)).not.toContain('the new number again');
});

it.each(['<aside>', '<div role="dialog">', '<div class="el-drawer">', '<div class="modal">'])(
  'takes what lies over a table of people in %s for one of theirs',
  (open) => {
    const rows = [A, B].map((raw) => `<tr><td>何川</td><td>${raw}</td><td>财务</td></tr>`).join('');
    const people = `<table><tr><th>账号</th><th>绑定手机</th><th>角色</th></tr>${rows}</table>`;
    const close = open.replace(/<(\w+).*/, '</$1>');
    const over = (tag: string, end: string) => look(`${people}${tag}<p>绑定手机：${C}</p>${end}`).names(C);
    expect(over(open, close)).toContain('one of a table of people');
    expect(over('<section>', '</section>')).not.toContain('one of a table of people');
  },
);

it('takes a main number for the user’s beside one that is marked as such', () => {
  const both = (label: string) => `<ul>${row(label, A)}${row('Recovery phone', B)}</ul>`;
  expect(look(both('Main number')).names(A)).not.toContain('another number is marked as own');
  expect(look(both('Number')).names(A)).toContain('another number is marked as own');
});

it('takes a masked number with a picture on a page of telephone numbers for the user’s beside one with a word', () => {
  const both = (raw: string) => `<ul>${row('<i class="icon-phone"></i>', raw)}${row('备用手机', B)}</ul>`;
  const of = (raw: string, title: string) => look(both(raw), { title }).names(raw);
  expect(of(A, '手机号码')).not.toContain('another number is marked as own');
  expect(of('13800138000', '手机号码')).toContain('another number is marked as own');
  expect(of(A, '账号安全')).toContain('another number is marked as own');
});

it('takes for somebody else’s what stands under a title of its own, beside a section about the account', () => {
  const pair = (title: string, line: string) => `<h3>${title}</h3><div><p>${line}</p></div>`;
  const page = (first: string, second: string) =>
    look(
      `<h1>账号</h1><section><h2>${first}</h2>${pair('停电提醒', `手机：${A}`)}</section><section><h2>${second}</h2>${pair('小满', `手机：${B}`)}</section>`,
    ).names(B);
  expect(page('个人资料', '木桥')).toContain('section of something else');
  expect(page('备用方式', '木桥')).not.toContain('section of something else');
  expect(page('木桥', '木桥')).not.toContain('section of something else');
  expect(page('个人资料', '账号安全')).not.toContain('section of something else');
});

describe('takes for a list of people', () => {
  it('rows with the same label and a number each', () => {
    expect(look(`<ul>${row('手机', A)}${row('手机', B)}</ul>`).recorded).toEqual([]);
    expect(look(`<ul>${row('手机', A)}${row('电话', B)}</ul>`).recorded).toEqual([A, B]);
  });

  it('rows without a label', () => {
    const people = `<ul><li><b>何川</b><i>${A}</i></li><li><b>许岚</b><i>${B}</i></li></ul>`;
    expect(look(people).names(A)).toContain(ALIKE);
    expect(look(people).ignored).toEqual([A, B]);
  });

  it('not one number that stands there twice', () => {
    expect(look(`<ul>${row('手机', A)}${row('手机', A)}</ul>`).names(A)).not.toContain(ALIKE);
  });

  it('not numbers whose elements are not alike', () => {
    const body = `<div><p>手机：${A}</p><section>手机：${B}</section></div>`;
    expect(look(body).recorded).toEqual([A, B]);
  });

  it('not two numbers in one row', () => {
    expect(look(`<div><b>手机</b><p>${A}</p><p>${B}</p></div>`).recorded).toEqual([A, B]);
  });

  it('not one number within the element of another', () => {
    const body = `<div aria-label="手机号">${A} <b aria-label="手机号">${B}</b></div>`;
    expect(look(body).recorded).toEqual([A, B]);
  });

  it('the rows but for the one that alone can be changed', () => {
    const list = look(`<ul>${row('手机', B)}${row('手机', A, VERB)}${row('手机', C)}</ul>`);
    expect(list.recorded).toEqual([A]);
  });

  it('all rows that another one speaks more for', () => {
    const list = look(
      `<ul>${row('手机', A, `${VERB}<i>已绑定</i>`)}${row('手机', B, VERB)}${row('手机', C)}</ul>`,
    );
    expect(list.recorded).toEqual([A]);
    expect(list.names(B)).toContain(ALIKE);
  });
});

describe('takes a column of numbers', () => {
  const table = (head: string, rows: [string, string][], before = '') =>
    `${before}<table><tr><th>项目</th><th>${head}</th></tr>${rows
      .map(([name, raw]) => `<tr><td>${name}</td><td>${raw}</td></tr>`)
      .join('')}</table>`;
  const two: [string, string][] = [
    ['甲', A],
    ['乙', B],
  ];
  const five: [string, string][] = [...two, ['丙', C], ['丁', D], ['戊', E]];

  it('for those of other people', () => {
    expect(look(table('手机号', two)).ignored).toEqual([A, B]);
  });

  it('for the user’s under a title that speaks of telephone numbers, but not five of them', () => {
    const title = '<h2>手机号码</h2>';
    expect(look(table('号码', two, title)).names(A)).not.toContain(ALIKE);
    expect(look(table('号码', five.slice(0, 4), title)).names(A)).not.toContain(ALIKE);
    expect(look(table('号码', five, title)).names(A)).toContain(ALIKE);
  });

  it('for the user’s on a page about telephone numbers', () => {
    expect(look(table('手机号', two), { title: '手机号码' }).recorded).toEqual([A, B]);
    expect(look(table('手机号', five), { title: '手机号码' }).recorded).toEqual([]);
  });

  it('for the user’s where another row is the firm’s', () => {
    const rows = table('手机号', [
      ['登录', A],
      ['客服', B],
    ]);
    expect(look(rows).recorded).toEqual([A]);
  });

  it('each on its own', () => {
    const body = `<div>${table('手机号', [['甲', A]])}</div><div>${table('手机号', [['乙', B]])}</div>`;
    expect(look(body).recorded).toEqual([A, B]);
  });

  it('under a name above its rows for a list too', () => {
    const rows = `<div><p>手机号</p><section>${A}<i>甲</i></section><section>${B}<i>乙</i></section></div>`;
    expect(look(rows).recorded).toEqual([]);
    expect(look(rows, { title: '手机号码' }).recorded).toEqual([A, B]);
  });

  it('under “your phone numbers” for the user’s', () => {
    const list = (title: string) =>
      look(`<section><h2>${title}</h2><ul><li>手机 ${A}</li><li>手机 ${B}</li></ul></section>`).recorded;
    expect(list('您的手机号码')).toEqual([A, B]);
    expect(list('手机号码')).toEqual([]);
    expect(list('您的家人的手机号码')).toEqual([]);
  });
});

describe('beside a number that is marked as the user’s', () => {
  const OTHER = 'another number is marked as own';
  const beside = (own: string, other: string, where?: Where) =>
    look(`${own}<section>${other}</section>`, where);

  it('believes less that one with a label alone is', () => {
    expect(beside(`<p>绑定手机：${A}</p>`, `手机：${B}`).names(B)).toContain(OTHER);
    expect(beside(`<div>手机 ${A} ${VERB}</div>`, `手机：${B}`).names(B)).toContain(OTHER);
    expect(beside(`<p>手机：${A}</p>`, `手机：${B}`).names(B)).not.toContain(OTHER);
  });

  it('even when what speaks for that one is just enough', () => {
    const url = 'https://www.example.com/help';
    expect(
      beside(`<div>手机 ${A} ${VERB}</div>`, `手机：${B} ${VERB}`, { title: '木桥', url }).recorded,
    ).toEqual([A, B]);
    expect(
      beside(`<div>手机 ${A} ${VERB}</div>`, `<h2>账号安全</h2>手机：${B}`, { title: '木桥', url }).names(B),
    ).toContain(OTHER);
  });

  it('believes as much that it is the same number again', () => {
    expect(beside(`<p>绑定手机：${A}</p>`, `手机：${A}`).names(A)).not.toContain(OTHER);
  });

  it('believes as much that it is one with a mark of its own, or for a purpose', () => {
    expect(beside(`<p>绑定手机：${A}</p>`, `我的手机：${B}`).names(B)).not.toContain(OTHER);
    expect(beside(`<p>绑定手机：${A}</p>`, `登录手机：${B}`).names(B)).not.toContain(OTHER);
    expect(beside(`<p>绑定手机：${A}</p>`, `联系手机：${B}`).names(B)).toContain(OTHER);
  });

  it('believes as much that it is one under the same heading', () => {
    const list = look(`<section><h3>手机</h3><p>${A} ${VERB}</p><p>${B}</p></section>`);
    expect(list.names(A)).toContain('verb');
    expect(list.names(B)).not.toContain(OTHER);
    const apart = look(
      `<section><h3>手机</h3><p>${A} ${VERB}</p></section><section><h3>电话</h3><p>${B}</p></section>`,
    );
    expect(apart.names(B)).toContain(OTHER);
  });
});

describe('beside a plain “phone”', () => {
  const PLAINER = 'another number has a plainer label';
  const beside = (label: string, other: string = B) =>
    look(`<p>手机：${A}</p><section>${label}：${other}</section>`);

  it('takes one with a word more for somebody else’s', () => {
    expect(beside('保姆手机').names(B)).toContain(PLAINER);
    expect(beside('保姆手机').recorded).toEqual([A]);
    expect(beside('Phone of Blurb').recorded).toEqual([A]);
  });

  it('but not the same number, one’s own, one for a purpose, and none with a long text', () => {
    expect(beside('保姆手机', A).names(A)).not.toContain(PLAINER);
    expect(beside('我的保姆手机').names(B)).not.toContain(PLAINER);
    expect(beside('备用保姆手机').names(B)).not.toContain(PLAINER);
    expect(beside(`${'保姆'.repeat(16)}手机`).names(B)).not.toContain(PLAINER);
    expect(beside('家庭手机').names(B)).not.toContain(PLAINER);
  });

  it('and none where there is no plain one', () => {
    expect(look(`<p>保姆手机：${B}</p><section>园丁手机：${C}</section>`).names(B)).not.toContain(PLAINER);
  });
});

describe('beside a number in a section about the account', () => {
  const ELSE = 'section of something else';
  const sections = (first: string, second: string, label = '手机', other: string = B, more = '') =>
    look(
      `<section><h2>${first}</h2><p>手机：${A}</p></section><article><h2>${second}</h2><div><span>${label}</span><span>${other}</span>${more}</div></article>`,
    );

  it.each([
    ['个人资料', '小满花店'],
    ['Contact', 'Blurb'],
    ['Kontakt', 'Blurb'],
    ['您的信息', '小满花店'],
    ['登录方式', '小满花店'],
  ])('takes one under another title for somebody else’s: %s and %s', (first, second) => {
    const { names, recorded } = sections(first, second);
    expect(names(B)).toContain(ELSE);
    expect(names(A)).not.toContain(ELSE);
    expect(recorded).toEqual([A]);
  });

  it.each([
    ['小满花店', '木桥书店'],
    ['收货人', '小满花店'],
    ['个人资料', '账号安全'],
    ['个人资料', '手机号码'],
  ])('but not: %s and %s', (first, second) => {
    expect(sections(first, second).names(B)).not.toContain(ELSE);
  });

  it('but not one’s own, one for a purpose, the same number, or one under no title', () => {
    expect(sections('个人资料', '小满花店', '绑定手机').names(B)).not.toContain(ELSE);
    expect(sections('个人资料', '小满花店', '登录手机').names(B)).not.toContain(ELSE);
    expect(sections('个人资料', '小满花店', '联系手机').names(B)).toContain(ELSE);
    expect(sections('个人资料', '小满花店', '手机', A).names(A)).not.toContain(ELSE);
    expect(
      look(`<section><h2>个人资料</h2><p>手机：${A}</p></section><article>电话：${B}</article>`).names(B),
    ).not.toContain(ELSE);
  });
});

it('takes the name of a row for no title that sets it apart, and that of a section for one, whether it can be changed or not', () => {
  const page = (second: string) =>
    look(
      `<section><h2>您的联系方式</h2><dl><div><dt>手机</dt><dd>${A} <a href="#">修改</a></dd></div></dl></section><section><h2>${second}</h2><p>木桥</p><dl><div><dt>手机</dt><dd>${B} <a href="#">修改</a></dd></div></dl></section>`,
    );
  expect(page('小满花店').recorded).toEqual([A]);
});

describe('beside a label that says that the user has none', () => {
  const page = (own: string, other: string, label = '手机号') =>
    `<section><h2>账号设置</h2>${row('手机号', own)}</section><section><h2>木桥</h2>${row(label, other)}</section>`;
  it('asks about another number with the same label', () => {
    const { recorded, names } = look(page('尚未绑定', A), { title: '账号设置' });
    expect(recorded).toEqual([]);
    expect(names(A)).toContain('said to be absent');
    const outcome = recognise(openPage(page('尚未绑定', A), '账号设置'), ADDRESS);
    expect(outcome).toMatchObject({ kind: 'unrecognised', asked: [{ raw: A }] });
  });
  it('but not where it is said of another matter, only offered, or beside the user’s own data', () => {
    const beside = (first: string, second: string) =>
      look(
        `<section><h2>${first}</h2>${row('手机', A)}</section><section><h2>${second}</h2>${row('手机', '未绑定')}</section>`,
        { title: '账号设置' },
      ).recorded;
    expect(beside('基本信息', '登录设置')).toEqual([A]);
    expect(beside('木桥', '消息')).toEqual([A]);
    expect(look(page('<a href="#">添加手机号</a>', A), { title: '账号设置' }).recorded).toEqual([A]);
  });
  it('but not one with another label, or one that the page marks as the user’s', () => {
    expect(look(page('尚未绑定', A, '备用手机'), { title: '账号设置' }).names(A)).not.toContain(
      'said to be absent',
    );
    expect(look(page('尚未绑定', `${A} ${VERB}`), { title: '账号设置' }).recorded).toEqual([A]);
  });
});

it('asks of a number in somebody’s data, where the user’s own say that there is none', () => {
  const card = (title: string, name: string, phone: string) =>
    `<section><h2>${title}</h2>${row('Name', name)}${row('Mobilnummer', phone)}</section>`;
  const own = (phone: string) => card('Ihre Angaben', 'Robin Vale', phone);
  const other = card('Blaubeere', 'Jo Ashby', `${A} <a href="#">Ändern</a>`);
  const where = { title: 'Stammdaten', url: 'https://www.example.com/mein-konto' };
  expect(look(own('nicht hinterlegt') + other, where).recorded).toEqual([]);
  expect(look(own('') + other, where).recorded).toEqual([A]);
  expect(look(own('nicht hinterlegt') + other.replace('Name', 'Ort'), where).recorded).toEqual([A]);
});

it('does not take numbers of something else in a table for people', () => {
  const page = (head: string) =>
    look(
      `<table><tr><th>姓名</th><th>设备</th><th>${head}</th></tr>${['13900008517', '13900021144'].map((raw) => `<tr><td>何川</td><td>Chrome</td><td>${raw}</td></tr>`).join('')}</table>
      <div role="dialog"><h2>更换密保手机</h2><p>当前密保手机</p><p>${A}</p></div>`,
      { title: '安全设置' },
    );
  expect(page('护照号').names(A)).not.toContain('one of a table of people');
  expect(page('手机号').names(A)).toContain('one of a table of people');
});
