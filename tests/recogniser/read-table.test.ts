// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/recogniser/recognise.ts';
import { ADDRESS, openPage } from './open-page.ts';

const NUMBER = '138****8000';
const why = (body: string) => recognise(openPage(body), ADDRESS).why.find(({ raw }) => raw === NUMBER);
const names = (body: string): string[] => why(body)?.evidence.map(({ name }) => name) ?? [];

/** A table with these heads over a row with the number in one of its cells. */
function table(heads: string[], at: number, first = '木桥'): string {
  const cells = heads.map((_, i) => `<td>${i === at ? NUMBER : i === 0 ? first : '—'}</td>`);
  return `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody><tr>${cells.join('')}</tr></tbody></table>`;
}

it('takes the head of the column for the label', () => {
  expect(why(table(['服务', '手机号', '状态'], 1))).toMatchObject({
    label: '手机号',
    by: 'column',
    decision: 'record',
  });
  expect(why(table(['手机号', '服务', '状态'], 1))?.by).not.toBe('column');
  expect(why(table(['服务', '订单编号'], 1))?.decision).toBe('ignore');
});

it('reads the heads of a table made of other elements', () => {
  const cell = (role: string, text: string) => `<div role="${role}">${text}</div>`;
  const grid = `<div role="table"><div role="row">${cell('columnheader', '服务')}${cell('columnheader', '手机号')}</div>
    <div role="row">${cell('cell', '木桥')}${cell('cell', NUMBER)}</div></div>`;
  expect(why(grid)).toMatchObject({ label: '手机号', by: 'column' });
});

it('takes a head row without cells of values for one', () => {
  const plain = `<table><tr><th>服务</th><th>手机号</th></tr><tr><td>木桥</td><td>${NUMBER}</td></tr></table>`;
  expect(why(plain)).toMatchObject({ label: '手机号', by: 'column' });
});

it('prefers a label in the row to a head that only says number', () => {
  const rows = `<table><tr><th>项目</th><th>号码</th></tr><tr><td>身份证</td><td>${NUMBER}</td></tr></table>`;
  expect(why(rows)).toMatchObject({ label: '身份证', decision: 'ignore' });
});

it('takes the kind in another column for what a mere number is', () => {
  const kinds = (kind: string) =>
    `<h2>账号资料</h2><table><tr><th>类型</th><th>号码</th></tr><tr><td>${kind}</td><td>${NUMBER}</td></tr></table>`;
  expect(why(kinds('水表户名'))).toMatchObject({ label: '水表户名', decision: 'ignore' });
  expect(why(kinds('登录手机'))).toMatchObject({ decision: 'record' });
});

it('takes a row under its head for a list where others follow', () => {
  const heads = '<tr><th>账号</th><th>绑定手机</th><th>角色</th></tr>';
  const row = (raw: string) => `<tr><td>何川</td><td>${raw}</td><td>财务</td></tr>`;
  expect(names(`<table>${heads}${row(NUMBER)}</table>`)).not.toContain('people-table');
  expect(names(`<table>${heads}${row(NUMBER)}${heads}${row('139****0012')}</table>`)).not.toContain(
    'people-table',
  );
  expect(names(`<table>${heads}${row(NUMBER)}${row('139****0012')}</table>`)).toContain('people-table');
});

it('knows the row of the user, whatever stands before the word', () => {
  const rows = (who: string) =>
    `<table><tr><th>接收人</th><th>与户主关系</th><th>手机号</th></tr><tr><td>许岚</td><td>${who}</td><td>${NUMBER}</td></tr></table>`;
  expect(names(rows('户主本人'))).not.toContain('people-table');
  expect(names(rows('非本人'))).toContain('people-table');
});

describe('knows a table of people by the head', () => {
  it.each([
    '姓名',
    '用户名',
    '联系人',
    'Name',
    'Full name',
    'Relationship',
    'Role',
    '角色',
    '关系',
    'User name',
    'Employee',
    '氏名',
    '이름',
    'Имя',
    'Ad Soyad',
    'Username',
    'Name des Kunden',
    '顧客',
    '聯絡人',
    'Imię i nazwisko',
    'Họ tên',
  ])('%s', (head) => {
    expect(names(table([head, '手机号'], 1))).toContain('people-table');
  });

  it.each(['服务', '状态', 'Device name', '用户名称列表', 'Names', 'Thank you', 'Your own'])(
    'but not by %s',
    (head) => {
      expect(names(table([head, '手机号'], 1))).not.toContain('people-table');
    },
  );
});

it.each(['You', '本人', 'Me', '您', 'Sie'])(
  'knows by a column of the user’s own, %s, whose the others are',
  (head) => {
    expect(names(table(['服务', head, '手机号'], 2))).toContain('people-table');
    expect(names(table(['服务', head, '手机号'], 1))).not.toContain('people-table');
  },
);

describe('knows a log by the head', () => {
  it.each(['时间', '操作时间', '日期', 'Date', 'When', 'Datum'])('%s', (head) => {
    expect(names(table([head, '内容'], 1, '3 May'))).toContain('people-table');
  });

  it('but not where “when” is no time', () => {
    expect(names(table(['When', 'How'], 1, 'Bill is ready'))).not.toContain('people-table');
    expect(names(table(['When', 'How'], 1, 'Yesterday'))).toContain('people-table');
  });

  it('but not where the column is one of telephone numbers', () => {
    expect(names(table(['时间', '手机号'], 1))).not.toContain('people-table');
  });

  it('and appointments by a date, a number and more', () => {
    expect(names(table(['Date', 'Branch', 'Phone'], 2))).toContain('people-table');
    expect(names(table(['Date', 'Branch', 'Your phone'], 2))).not.toContain('people-table');
  });
});

it.each(['收货人', '紧急联系人', '客服'])('takes a row that begins with %s for somebody else’s', (first) => {
  expect(why(table(['项目', '手机号'], 1, first))?.decision).not.toBe('record');
  expect(why(table(['项目', '手机号'], 1, '木桥'))?.decision).toBe('record');
});

it('counts the columns that a cell spans', () => {
  const spanning = (value: string) =>
    `<table><tr><th colspan="2">固定地址</th><th>手机号</th></tr><tr>${value}</tr></table>`;
  expect(why(spanning(`<td>现在</td><td>木桥路</td><td>${NUMBER}</td>`))?.label).toBe('手机号');
  expect(why(spanning(`<td>现在</td><td>${NUMBER}</td><td>—</td>`))?.label).not.toBe('手机号');
  expect(why(spanning(`<td colspan="2">木桥路</td><td>${NUMBER}</td>`))?.label).toBe('手机号');
});

it('takes a table that begins with who does something for the user for one of people', () => {
  expect(names(table(['代办人', '手机号', '授权事项'], 1))).toContain('people-table');
  expect(names(table(['事项', '手机号', '代办人'], 1))).not.toContain('people-table');
  expect(names(table(['持卡人', '手机号', '卡种'], 1))).not.toContain('people-table');
});

it('takes the row of the user in a table of people for the user’s, whatever the page is about', () => {
  const rows = (mine: string) =>
    recognise(
      openPage(
        `<h1>家人管理</h1><table><thead><tr><th>姓名</th><th>手机号</th></tr></thead><tbody><tr><td>小满</td><td>139****0012</td></tr><tr><td>${mine}</td><td>${NUMBER}</td></tr></tbody></table>`,
        '家人管理',
      ),
      ADDRESS,
    );
  expect(rows('木桥（本人）')).toMatchObject({ kind: 'shown', numbers: [{ raw: NUMBER }] });
  expect(rows('木桥').kind).not.toBe('shown');
});

describe('finds the head', () => {
  const head = (...texts: string[]) => `<tr>${texts.map((text) => `<th>${text}</th>`).join('')}</tr>`;
  const row = (...texts: string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;

  it('right over the row, where a table has several', () => {
    const rows = head('服务', '订单编号') + row('木桥', '—') + head('服务', '手机号') + row('木桥', NUMBER);
    expect(why(`<table>${rows}</table>`)).toMatchObject({ label: '手机号', by: 'column' });
  });

  it('beyond rows of values, but not a line that heads them all', () => {
    const rows =
      head('服务', '手机号') + head('以下为全部').replace('<th>', '<th colspan="2">') + row('木桥', NUMBER);
    expect(why(`<table>${rows}</table>`)?.label).toBe('手机号');
  });

  it('in a table of its own before, with as many columns', () => {
    const apart = (...texts: string[]) =>
      `<div><div><table>${head(...texts)}</table></div><div><table>${row('木桥', NUMBER)}</table></div></div>`;
    expect(why(apart('服务', '手机号'))).toMatchObject({ label: '手机号', by: 'column' });
    expect(why(apart('服务', '手机号', '状态'))?.by).not.toBe('column');
  });

  it('of two rows, whose cells span rows and columns', () => {
    const two = (lower: string[]) =>
      `<table><thead><tr><th rowspan="2">服务</th><th colspan="2">联系</th></tr>${head(...lower)}</thead><tbody>${row('木桥', '—', NUMBER)}</tbody></table>`;
    expect(why(two(['地址', '手机号']))?.label).toBe('联系 手机号');
    expect(why(two(['手机号', '地址']))?.label).not.toBe('联系 手机号');
  });

  it('of three rows, and of four only the first', () => {
    const rows = (more: string) =>
      `<table><thead>${head('服务', '手机号')}${more}</thead><tbody>${row('木桥', NUMBER)}</tbody></table>`;
    expect(why(rows(head('甲', '乙') + head('丙', '丁')))?.label).toBe('手机号 乙 丁');
    expect(why(rows(head('甲', '乙') + head('丙', '丁') + head('戊', '己')))?.label).not.toBe(
      '手机号 乙 丁 己',
    );
  });

  it('of twenty columns, not of more', () => {
    const wide = (count: number) => {
      const heads = Array.from({ length: count }, (_, i) => (i === 1 ? '手机号' : `甲${i}`));
      return `<table>${head(...heads)}${row(...heads.map((_, i) => (i === 1 ? NUMBER : '—')))}</table>`;
    };
    expect(why(wide(20))?.by).toBe('column');
    expect(why(wide(21))?.by).not.toBe('column');
  });

  it('but not of one column', () => {
    expect(why(`<table>${head('手机号')}${row(NUMBER)}</table>`)?.by).not.toBe('column');
  });
});

describe('takes what has a price for an offer', () => {
  it.each(['价格', '单价（元）', 'Price', 'Fee'])('%s', (head) => {
    expect(names(table([head, '手机号'], 1))).toContain('people-table');
    expect(names(table(['服务', '手机号', head], 1))).toContain('people-table');
  });

  it.each(['无价格', 'No fee'])('but not %s', (head) => {
    expect(names(table(['服务', '手机号', head], 1))).not.toContain('people-table');
  });

  it('by the month only where it is no telephone', () => {
    expect(names(table(['月租', '号码'], 1))).toContain('people-table');
    expect(names(table(['Monthly', 'Number'], 1))).toContain('people-table');
    expect(names(table(['月租', '手机号'], 1))).not.toContain('people-table');
    expect(names(table(['无月租', '号码'], 1))).not.toContain('people-table');
  });
});

it('takes a column that heads other people’s numbers for theirs', () => {
  const under = (head: string) => names(table(['服务', head], 1).replace(NUMBER, `手机：${NUMBER}`));
  expect(under('收货人')).toContain('section «收货人»');
  expect(under('手机号')).not.toContain('section «手机号»');
});

it('takes only a short first cell for the name of whose row it is', () => {
  const first = (text: string) => names(table(['项目', '手机号'], 1, text));
  expect(first('紧急联系人')).toContain('section «紧急联系人»');
  expect(first(`紧急联系人${'很'.repeat(11)}`)).toContain(`section «紧急联系人${'很'.repeat(11)}»`);
  expect(first(`紧急联系人${'很'.repeat(12)}`)).not.toContain(`section «紧急联系人${'很'.repeat(12)}»`);
  expect(first('<a>紧急</a><a>联系</a><a>其他</a>')).not.toContain('section «紧急联系其他»');
  expect(names(table(['紧急联系人', '手机号'], 0))).not.toContain(`section «${NUMBER}»`);
});

it('knows the word for the user at the end of a cell, after a blank or in brackets', () => {
  const who = (text: string) => names(table(['姓名', '手机号'], 1, text));
  for (const text of ['木桥（本人）', 'Jo Ash (you)', '木桥 我', 'me', 'Jo (Me)'])
    expect(who(text)).not.toContain('people-table');
  for (const text of ['我家', 'Jo Meyou', '本人之父', 'you and Jo', '非本人'])
    expect(who(text)).toContain('people-table');
});

it('takes a table of what was written to whom for a log', () => {
  const namesUnder = (head: string) =>
    names(table([head, '手机号', '状态'], 1, '【木桥】您绑定的手机正在登录'));
  for (const head of ['短信内容', '通知內容', 'Message text', 'メッセージ内容', '메시지 내용'])
    expect(namesUnder(head), head).toContain('people-table');
  for (const head of ['项目', 'Text', 'Message'])
    expect(namesUnder(head), head).not.toContain('people-table');
});

it('knows the row of the user in a table of people', () => {
  const row = (first: string) => why(table(['身份', '姓名', '登录手机号'], 2, first))?.decision;
  expect(row('本人（户主） 当前登录')).toBe('record');
  expect(row('户主 当前登录')).toBe('record');
  expect(row('You (owner)')).toBe('record');
  const plain = (first: string) => names(table(['身份', '姓名', '手机号'], 2, first));
  expect(plain('You (owner)')).not.toContain('people-table');
  expect(plain('You Jin')).toContain('people-table');
});
