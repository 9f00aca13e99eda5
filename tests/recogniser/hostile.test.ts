// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listCandidates, MOST_CANDIDATES } from '../../src/recogniser/find-candidates.ts';
import { readNumbers } from '../../src/recogniser/read-numbers.ts';
import { recognise } from '../../src/recogniser/recognise.ts';
import { finish } from '../../src/recogniser/steps.ts';
import { surveyPage } from '../../src/recogniser/survey-page.ts';
import { ADDRESS, openPage } from './open-page.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Counts how often a page is asked for the text of a node: the work that grows with the page. */
function countReads(work: () => void): number {
  const spy = vi.spyOn(Node.prototype, 'textContent', 'get');
  work();
  return spy.mock.calls.length;
}

/** Against a broken copy of the engine smaller pages do, for there are thousands of such copies. */
const isMutant = process.env.STRYKER_MUTATOR_WORKER !== undefined;
const MANY = isMutant ? 400 : 100_000;
const DEEP = isMutant ? 40 : 3000;

describe('records nothing and throws nothing on', () => {
  it.each([
    ['a text of a megabyte', () => openPage(`<p>手机号：${'138****8000 '.repeat(MANY)}</p>`)],
    ['a page of nothing but candidates', () => openPage('<p>手机号：138****8000</p>'.repeat(MANY))],
    ['a deep page', () => openPage(`${'<div>'.repeat(DEEP)}手机${'</div>'.repeat(DEEP)}`)],
    [
      'bait for regular expressions',
      () =>
        openPage(`<p>手机号：${'1 '.repeat(900)}x</p><p>${'-('.repeat(900)}1</p><p>${'a@'.repeat(900)}</p>`),
    ],
    ['an empty document', () => openPage('')],
  ])(
    '%s',
    (_, page) => {
      expect(recognise(page(), ADDRESS).kind).toBe('unrecognised');
    },
    60_000,
  );
});

it('gives up when there are more numbers than an account page can have', () => {
  const candidatesOf = (count: number) => {
    const page = openPage('<p>手机号：138****8000</p>'.repeat(count));
    return surveyPage(page, () => null).map((part) => finish(listCandidates(part))?.length);
  };
  expect(candidatesOf(MOST_CANDIDATES)).toEqual([MOST_CANDIDATES]);
  expect(candidatesOf(MOST_CANDIDATES + 1)).toEqual([undefined]);
});

it('does no more work for more of the same', () => {
  const few = countReads(() => recognise(openPage('<p>手机号：138****8000</p>'.repeat(200)), ADDRESS));
  const many = countReads(() => recognise(openPage('<p>手机号：138****8000</p>'.repeat(2000)), ADDRESS));
  expect(many).toBeLessThan(few * 2 + 4500);
});

it('reads a number at the bottom of a deep page', () => {
  const page = openPage(`${'<div>'.repeat(300)}<p>绑定手机：138****8000</p>${'</div>'.repeat(300)}`);
  expect(recognise(page, ADDRESS).kind).toBe('shown');
});

it.each(['className', 'matches', 'getAttribute', 'querySelector', 'closest'])(
  'survives a page on which %s throws',
  (name) => {
    const page = openPage('<h1>账号安全</h1><div><span>绑定手机</span><span>138****8000</span></div>');
    for (const element of page.querySelectorAll('div,span'))
      Object.defineProperty(element, name, {
        get() {
          throw new Error('not for you');
        },
      });
    expect(() => recognise(page, ADDRESS)).not.toThrow();
  },
);

it('takes linear time on runs of digits and signs: the regular expressions look at each piece once', () => {
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  readNumbers('1-'.repeat(500));
  const some = exec.mock.calls.length;
  readNumbers('1-'.repeat(1000));
  expect(exec.mock.calls.length - some).toBeLessThanOrEqual(some * 2 + 10);
});

it('writes nothing to the page', () => {
  const page = openPage('<h1>账号安全</h1><div><span>绑定手机</span><span>138****8000</span></div>');
  const before = page.documentElement.outerHTML;
  recognise(page, ADDRESS);
  expect(page.documentElement.outerHTML).toBe(before);
});
