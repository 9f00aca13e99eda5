// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { findTexts } from '../../src/recogniser/find-texts.ts';
import { gatherText } from '../../src/recogniser/gather-text.ts';
import { finish } from '../../src/recogniser/steps.ts';
import { openPage } from './open-page.ts';

const textsIn = (html: string, ...stretches: [number, number][]) =>
  findTexts(
    openPage(html).body,
    stretches.map(([start, end]) => ({ start, end })),
    [],
  ).map(({ data }) => data);

it('finds the text node that holds a stretch of the text content', () => {
  expect(textsIn('<p>one</p><p>two</p><p>three</p>', [3, 6])).toEqual(['two']);
  expect(textsIn('<p>one</p><p>two</p><p>three</p>', [10, 11])).toEqual(['three']);
});

it('finds all that a stretch goes through, and counts no comment', () => {
  expect(textsIn('<p>one</p><p>t<b>w</b>o<!-- no text --></p><p>three</p>', [4, 6])).toEqual(['w', 'o']);
});

it('finds a text once when several stretches lie in it', () => {
  expect(textsIn('<p>138 139</p><p>two</p><p>three</p>', [0, 3], [4, 7], [8, 9])).toEqual(['138 139', 'two']);
});

it('finds nothing where there is nothing', () => {
  expect(textsIn('<p>one</p>')).toEqual([]);
  expect(textsIn('<p>one</p>', [40, 41])).toEqual([]);
});

describe('on a long page', () => {
  const LONG = `${'<p>The terms, in full.</p>'.repeat(4)}<p>${'and so on, '.repeat(2000)}</p>`;

  /** The text nodes with these words. */
  function find(html: string, ...sought: string[]): string[] {
    const { body } = openPage(html);
    const { text, places } = finish(gatherText(body));
    const stretches = sought.map((word) => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
    }));
    return findTexts(body, stretches, places).map(({ data }) => data);
  }

  it('finds the same as on a short one', () => {
    const html = `<p>first</p>${LONG}<div><p>be<b>fore</b></p><section>${LONG}<i>second</i><i>third</i></section></div><p>last</p>`;
    expect(find(html, 'first', 'before', 'second', 'third', 'last')).toEqual([
      'first',
      'be',
      'fore',
      'second',
      'third',
      'last',
    ]);
  });

  it.each([
    ['right behind much text', `${LONG}<p>138****8000</p><p>and</p>`, ['138****8000']],
    ['cut in two', `${LONG}<p>138****<b>8000</b></p><p>and</p>`, ['138****', '8000']],
    ['cut in two elements', `${LONG}<b>138****</b><b>8000</b><p>and</p>`, ['138****', '8000']],
    ['without an element of its own', `<div>${LONG}</div>138****8000<p>and</p>`, ['138****8000']],
    ['deep in it', `${LONG}<div><div><p>no</p><p><b>138****8000</b></p></div></div>`, ['138****8000']],
    ['in the middle of it', `${LONG}<p>one</p><p>138****8000</p>${LONG}`, ['138****8000']],
    ['behind what has no text', `${LONG}<hr><p></p><br><p>138****8000</p>`, ['138****8000']],
  ])('finds a number %s', (_, html, texts) => {
    expect(find(html, '138****8000')).toEqual(texts);
  });

  it('visits hardly any of the texts in between', () => {
    const visited = vi.spyOn(TreeWalker.prototype, 'nextNode');
    const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    const card = '<li><b>The terms,</b> <i>in full.</i></li>';
    const html = numbers.map((word) => `<ul>${card.repeat(400)}<li>_${word}_</li></ul>`).join('');
    visited.mockClear();
    expect(find(html, ...numbers.map((word) => `_${word}_`))).toHaveLength(9);
    expect(visited.mock.calls.length).toBeLessThanOrEqual(9 * 300);
  });
});
