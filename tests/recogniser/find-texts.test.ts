// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { findTexts } from '../../src/recogniser/find-texts.ts';
import { openPage } from './open-page.ts';

const textsIn = (html: string, ...stretches: [number, number][]) =>
  findTexts(
    openPage(html).body,
    stretches.map(([start, end]) => ({ start, end })),
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
