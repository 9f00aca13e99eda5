// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  findHeading,
  isDivider,
  isMenu,
  isTitleAt,
  rankOf,
  readOpenTab,
} from '../../src/recogniser/headings.ts';
import { openPage } from './open-page.ts';

function find(html: string): Element {
  const element = openPage(html).querySelector('#x');
  if (!element) throw new Error('There is no #x in the page.');
  return element;
}

it.each([
  ['<h1 id="x">a</h1>', 1],
  ['<h6 id="x">a</h6>', 6],
  ['<h2 id="x" aria-level="4">a</h2>', 4],
  ['<div id="x" role="heading" aria-level="2">a</div>', 2],
  ['<div id="x" class="h3">a</div>', 3],
  ['<h2 id="x" class="h5">a</h2>', 2],
  ['<div id="x" class="th3">a</div>', 6],
  ['<fieldset><legend id="x">a</legend></fieldset>', 6],
  ['<header id="x">a</header>', 6],
  ['<my-h2 id="x" role="heading">a</my-h2>', 6],
  ['<h2-title id="x" role="heading">a</h2-title>', 6],
])('ranks %s %i', (html, rank) => {
  expect(rankOf(find(html))).toBe(rank);
});

describe('finds the heading', () => {
  it.each([
    '<h3 id="x">账号</h3>',
    '<p id="x" class="h3">账号</p>',
    `<div id="x"><h3>账号</h3>${'a'.repeat(98)}</div>`,
    '<div id="x"><h3>账号</h3>12 · 345</div>',
    '<div id="x" role="heading">账号</div>',
    '<div id="x"><h3>账号</h3></div>',
    '<div id="x"><div><h3>账号</h3><p>安全</p></div><button>?</button></div>',
    '<div id="x" class="panel-h"><span>账号</span><button>修改</button></div>',
    '<div id="x" class="card-header"><b>账号</b><a>修改</a><button>…</button></div>',
    '<div id="x" class="box-hd"><i>12</i><b class="box-title">账号</b></div>',
  ])('in %s', (html) => {
    expect(findHeading(find(html))?.textContent).toBe('账号');
  });

  it.each([
    ['a part of the page with its content', '<section id="x"><h3>账号</h3></section>'],
    ['a row', '<ul><li id="x"><h3>账号</h3></li></ul>'],
    ['a block without any', '<div id="x">账号</div>'],
    ['a block with two', '<div id="x"><h3>账号</h3><h3>安全</h3></div>'],
    ['a block with a list', '<div id="x"><h3>账号</h3><ul><li>a</li></ul></div>'],
    ['a block with a field', '<div id="x"><h3>账号</h3><input></div>'],
    ['a block with a number', '<div id="x"><h3>账号</h3><p>138****8000</p></div>'],
    ['a block with a masked number', '<div id="x"><h3>账号</h3><p>•••00</p></div>'],
    ['a block with an address', '<div id="x"><h3>账号</h3><p>a@example.com</p></div>'],
    ['a block with a story', `<div id="x"><h3>账号</h3><p>${'很长'.repeat(60)}</p></div>`],
    ['a bar of buttons', '<div id="x" class="card-header"><a>账号</a><button>修改</button></div>'],
    [
      'a bar of more than one text',
      '<div id="x" class="card-header"><b>账号</b><i>安全</i><a>修改</a></div>',
    ],
    ['a bar with one text alone', '<div id="x" class="card-header"><b>账号</b></div>'],
    ['a row with a button', '<div id="x" class="row"><b>账号</b><a>修改</a></div>'],
    ['a big block', `<div id="x"><h3>账号</h3>${'<b></b>'.repeat(70)}</div>`],
  ])('but none in %s', (_, html) => {
    expect(findHeading(find(html))).toBeUndefined();
  });
});

describe('takes for a title', () => {
  const isTitle = (html: string) => {
    const element = find(html);
    return isTitleAt(element, element.parentElement as Element);
  };

  it.each([
    ['the first of a section', '<div><b id="x">安全</b><p>a</p></div>'],
    ['what is called so', '<div><p>a</p><div id="x" class="panel-title">安全</div></div>'],
    ['a head by its class', '<div><p>a</p><div id="x" class="card-hd">安全</div></div>'],
    [
      'a line between rows',
      '<div><div class="r"><b>a</b><i>b</i></div><div id="x" class="t">安全</div><div class="r"><b>c</b><i>d</i></div></div>',
    ],
  ])('%s', (_, html) => {
    expect(isTitle(html)).toBe(true);
  });

  it.each([
    ['a later line', '<div><b>a</b><div id="x">安全</div></div>'],
    ['a link', '<div><a id="x">安全</a></div>'],
    ['a label', '<div><label id="x">安全</label></div>'],
    ['a paragraph', '<div><p id="x">安全</p></div>'],
    ['a line with a button', '<div><div id="x">安全<button></button></div></div>'],
    ['a tab', '<div><div id="x"><i role="tab">安全</i></div></div>'],
    ['a long text', `<div><div id="x">${'安全'.repeat(16)}</div></div>`],
    ['a row', '<div><div id="x"><b>手机</b><i>无</i></div></div>'],
    ['a class that only ends so', '<div><b>a</b><div id="x" class="hdx">安全</div></div>'],
  ])('but not %s', (_, html) => {
    expect(isTitle(html)).toBe(false);
  });

  it('thirty characters, not more', () => {
    expect(isTitle(`<div><div id="x">${'a'.repeat(30)}</div></div>`)).toBe(true);
    expect(isTitle(`<div><div id="x">${'a'.repeat(31)}</div></div>`)).toBe(false);
  });
});

describe('sees a divider', () => {
  const row = '<div class="r"><b>a</b><i>b</i></div>';
  it('between rows that are alike', () => {
    expect(isDivider(find(`<div>${row}<p id="x">t</p>${row}</div>`))).toBe(true);
    expect(isDivider(find(`<div><p id="x">t</p>${row}${row}</div>`))).toBe(true);
  });

  it.each([
    ['at the end', `<div>${row}${row}<p id="x">t</p></div>`],
    ['before a single row', `<div><p id="x">t</p>${row}</div>`],
    ['before its kind', '<div><p id="x">t</p><p>a<b>b</b></p><p>a<b>b</b></p></div>'],
    ['before lines that are no rows', '<div><p id="x">t</p><i>a</i><i>b</i></div>'],
    ['in a very long list', `<div><p id="x">t</p>${row.repeat(70)}</div>`],
  ])('but none %s', (_, html) => {
    expect(isDivider(find(html))).toBe(false);
  });
});

it('takes three links for a menu, and two for none', () => {
  expect(isMenu(find('<div id="x"><a>1</a><a>2</a><a>3</a></div>'))).toBe(true);
  expect(isMenu(find('<div id="x"><i role="menuitem">1</i><i role="tab">2</i><a>3</a></div>'))).toBe(true);
  expect(isMenu(find('<div id="x"><a>1</a><a>2</a><b>3</b></div>'))).toBe(false);
});

describe('of a bar of tabs', () => {
  const tabs = (bar: string, open: string) =>
    `<div id="x" ${bar}><i class="tab">我的账号</i><i ${open}>孩子账号</i></div>`;
  it.each([
    ['role="tablist"', 'role="tab" aria-selected="true"'],
    ['class="t-tabs__nav"', 'class="t-tabs__nav-item t-is-active"'],
    ['class="ant-tabs-nav"', 'class="ant-tabs-tab ant-tabs-tab-active"'],
    ['class="el-tabs__header is-top"', 'class="el-tabs__item is-active"'],
    ['class="nav tabs"', 'class="active"'],
  ])('with %s reads the open one', (bar, open) => {
    expect(readOpenTab(find(tabs(bar, open)))).toBe('孩子账号');
  });

  it('reads the one that names what is below, open or not', () => {
    const bar = find(
      `<div id="x" role="tablist"><a href="#a" aria-selected="true">我的账号</a><a aria-controls="b">孩子账号</a></div>
       <p id="a"></p><p id="b"></p><p id="c"></p>`,
    );
    const panel = (id: string) => bar.ownerDocument.querySelector(`#${id}`) ?? undefined;
    expect(readOpenTab(bar, panel('b'))).toBe('孩子账号');
    expect(readOpenTab(bar, panel('a'))).toBe('我的账号');
    expect(readOpenTab(bar, panel('c'))).toBe('我的账号');
  });

  it.each([
    ['no tabs', tabs('class="stable nav"', 'class="active"')],
    ['one of which none is open', tabs('role="tablist"', 'class="inactive"')],
    ['two open ones', tabs('role="tablist"', 'class="active"><b></b></i><i class="active"')],
    ['one tab alone', '<div id="x" role="tablist"><i class="active">孩子账号</i></div>'],
    ['a long one', tabs('role="tablist"', 'class="active"').replace('孩子账号', '孩子账号'.repeat(6))],
  ])('reads nothing of %s', (_, html) => {
    expect(readOpenTab(find(html))).toBeUndefined();
  });
});
