// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { listBefore, siblings } from '../../src/recogniser/siblings.ts';
import { openPage } from './open-page.ts';

function before(html: string): string[] {
  const node = openPage(html).querySelector('#x') as Element;
  return listBefore(node, node.parentElement as Element).map((one) => one.textContent ?? '');
}
const rows = (count: number) => Array.from({ length: count }, (_, i) => `<p>${i}</p>`).join('');

it('lists what stands before an element, nearest first', () => {
  expect(before('<p>a</p>text<p>b</p><p id="x">c</p>')).toEqual(['b', 'text', 'a']);
  expect(before('<p id="x">c</p><p>d</p>')).toEqual([]);
});

it('leaves out white space and comments', () => {
  expect(before('<p>a</p> <!-- no --> <p>b</p>\n<p id="x">c</p>')).toEqual(['b', 'a']);
});

it('lists of many only ten, and the first of all, where a title stands', () => {
  expect(before(`<h2>title</h2>${rows(9)}<p id="x"></p>`)).toHaveLength(10);
  expect(before(`<h2>title</h2>${rows(9)}<p id="x"></p>`).at(-1)).toBe('title');
  expect(before(`<h2>title</h2>${rows(20)}<p id="x"></p>`)).toEqual([
    ...['19', '18', '17', '16', '15', '14', '13', '12', '11', '10'],
    'title',
  ]);
});

it('looks no further than forty nodes', () => {
  const node = openPage(`<p>far</p>${'<!-- -->'.repeat(60)}<p id="x"></p>`).querySelector('#x') as Element;
  expect(siblings(node, 'previousSibling', 4)).toEqual([]);
  const near = openPage(`<p>near</p>${'<!-- -->'.repeat(39)}<p id="x"></p>`).querySelector('#x') as Element;
  expect(siblings(near, 'previousSibling', 4)).toHaveLength(1);
});

it('lists what stands behind as far as is asked', () => {
  const node = openPage('<p id="x"></p><p>a</p><p>b</p><p>c</p>').querySelector('#x') as Element;
  expect(siblings(node, 'nextSibling', 2).map((one) => one.textContent)).toEqual(['a', 'b']);
});
