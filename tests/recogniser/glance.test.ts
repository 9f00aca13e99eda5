// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isWorthReading } from '../../src/recogniser/glance.ts';
import { recognise } from '../../src/recogniser/recognise.ts';
import { surveyPage } from '../../src/recogniser/survey-page.ts';
import { stillPages } from './layout-pages.ts';
import { openPage } from './open-page.ts';

const isWorth = (page: Document) =>
  isWorthReading(
    surveyPage(page, () => null),
    undefined,
  );

describe('leaves unread', () => {
  it.each([
    ['words', '<h1>Profile</h1><p>Settings, privacy and language</p>'],
    [
      'prices, dates and counts',
      '<p>¥39.90</p><p>2026-11-03 18:24</p><b>2027-03-31</b><i>6</i><p>A-20261103-77</p>',
    ],
    ['boxes to tick', '<input type="checkbox"><input type="hidden" value="13800138000">'],
    ['an empty list', '<select></select>'],
    ['a list of words', '<select><option value="13800138000">a</option></select>'],
    ['tooltips', '<a title="12 messages" aria-label="open">x</a>'],
  ])('%s', (_, body) => {
    expect(isWorth(openPage(body, 'Profile'))).toBe(false);
  });
});

describe('has read', () => {
  it.each([
    ['a number', '<p>138****8000</p>'],
    ['a number behind a date', '<b>2027-03-31</b><i>138****8000</i>'],
    ['what a number ends in', '<p>Handy, das auf 34 endet</p>'],
    ['a field to type in', '<input>'],
    ['a number in a field', '<input type="search" value="13800138000">'],
    ['a number in a list', '<select><option>138****8000</option></select>'],
    ['a number in a list of other values', '<select><option value="a">138****8000</option></select>'],
    ['a number in an attribute', '<a title="138****8000">x</a>'],
    ['a word to sign in', '<p>请先登录</p>'],
    ['a word of absence', '<p>未绑定</p>'],
  ])('%s', (_, body) => {
    expect(isWorth(openPage(body, 'Profile'))).toBe(true);
  });

  it('a page whose own words of absence the catalogue knows', () => {
    const parts = surveyPage(openPage('<p>Phone</p>', 'Profile'), () => null);
    expect(isWorthReading(parts, { a: ['Give it to us'] })).toBe(true);
  });
});

it.each([
  ['a number', '<p>138****8000</p>'],
  ['a number in a field', '<input type="search" value="13800138000">'],
  ['a number in an attribute', '<a title="138****8000">x</a>'],
  ['a word of absence', '<p>未绑定</p>'],
])('has read a page on which one part of several holds %s', (_, html) => {
  const page = openPage('<my-row></my-row>', 'Profile');
  const root = page.querySelector('my-row')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = html;
  expect(
    isWorthReading(
      surveyPage(page, (element) => element.shadowRoot),
      undefined,
    ),
  ).toBe(true);
});

it('leaves nothing unread that reading would make something of', () => {
  const missed = stillPages.filter(({ open, sidecar }) => {
    if (isWorth(open())) return false;
    const outcome = recognise(open(), new URL(sidecar.url));
    return outcome.kind !== 'unrecognised' || outcome.asked.length > 0;
  });
  expect(missed.map(({ name }) => name)).toEqual([]);
});
