// @vitest-environment happy-dom
/** The place the user pointed at: found again when the page is rebuilt around it, and never in another place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TaughtPlace } from '../../src/model/taught-rule.ts';
import { listPageRoots } from '../../src/teaching/page-roots.ts';
import { isSteady } from '../../src/teaching/steady-mark.ts';
import { describePlace, findTaught, listNumbers, type PageNumber } from '../../src/teaching/taught-place.ts';
import { openPage } from '../recogniser/open-page.ts';

const numbersOf = (html: string): PageNumber[] =>
  listNumbers(listPageRoots(openPage(html), (element) => element.shadowRoot));

/** Points at the number `raw` on a page. */
function teach(html: string, raw: string): TaughtPlace | undefined {
  const numbers = numbersOf(html);
  const chosen = numbers.find(({ number }) => number.raw === raw);
  if (!chosen) throw new Error(`${raw} is not on the page: ${numbers.map(({ number }) => number.raw)}`);
  return describePlace(chosen, numbers);
}

/** What is read at a place of a page. */
const readAt = (html: string, place: TaughtPlace | undefined): string | undefined =>
  place && findTaught(place, numbersOf(html))?.number.raw;

const OLD = '138****8000';
const NEW = '139****1234';
const OTHER = '135****0000';

describe('a place', () => {
  test('is told by the words beside the number, without its digits and without class names', () => {
    const place = teach(
      `<div class="r_8fa2"><span class="k_1">联络方式1：</span><b class="v_2">${OLD}</b></div>`,
      OLD,
    );
    expect(place).toEqual({ labels: ['联络方式'], between: 0, path: ['b'] });
  });

  test.each([
    ['in a list', `<dl><dt>昵称</dt><dd>小林</dd><dt>联络</dt><dd>${OLD}</dd></dl>`],
    [
      'in a table row',
      `<table><tr><th>密码</th><td>***</td></tr><tr><th>联络</th><td>${OLD}</td></tr></table>`,
    ],
    [
      'in a column',
      `<table><tr><th>姓名</th><th>联络</th></tr><tr><td>小林</td><td>${OLD}</td></tr></table>`,
    ],
    ['in one text', `<p>联络：${OLD}，<a href="#">修改</a></p>`],
    [
      'in a field',
      `<form><label for="m">联络</label><input id="m" type="text" readonly value="${OLD}"></form>`,
    ],
    ['after a word of state', `<div><i>联络</i><em>已验证</em><span>${OLD}</span></div>`],
    ['before its label', `<div><span>${OLD}</span><span>联络</span></div>`],
    [
      'beside a button',
      `<ul><li><h4>联络</h4><div><span>${OLD}</span><button>换一个</button></div></li></ul>`,
    ],
    ['cut into pieces', `<div><i>联络</i><p><span>138</span><span>****</span><span>8000</span></p></div>`],
  ])('is named after its label %s', (_where, html) => {
    expect(teach(html, OLD)?.labels).toEqual(['联络']);
    expect(readAt(html, teach(html, OLD))).toBe(OLD);
  });

  test('takes as many words as tell it from the others', () => {
    const html = `<section><h2>本人</h2><p>联络 ${OLD}</p></section><section><h2>家人</h2><p>联络 ${NEW}</p></section>`;
    expect(teach(html, OLD)?.labels).toEqual(['联络', '本人']);
    expect(readAt(html, teach(html, OLD))).toBe(OLD);
    expect(readAt(html.replace('本人', '同事'), teach(html, OLD))).toBeUndefined();
  });

  test('without any word is told by a steady attribute', () => {
    const html = `<div><p data-testid="contact-line">${OLD}</p></div>`;
    expect(teach(html, OLD)).toMatchObject({ labels: [], mark: '[data-testid="contact-line"]' });
    expect(readAt(`<section><p data-testid="contact-line">${NEW}</p></section>`, teach(html, OLD))).toBe(NEW);
    expect(readAt(`<section><p>${NEW}</p></section>`, teach(html, OLD))).toBeUndefined();
  });

  test('that nothing tells from others is none', () => {
    expect(teach(`<div><p>${OLD}</p></div>`, OLD)).toBeUndefined();
    expect(teach(`<div><p>${OLD}</p><p>${NEW}</p></div>`, OLD)).toBeUndefined();
  });

  test('of last digits alone is not filled by anything else', () => {
    const html = (shown: string) => `<div><span>联络</span><span>${shown}</span></div>`;
    const place = teach(html('尾号 8000'), '8000');
    expect(place).toMatchObject({ labels: ['尾号', '联络'].slice(0, 1), ending: true });
    expect(readAt(html('尾号 1234'), place)).toBe('1234');
    expect(readAt(html(NEW), place)).toBeUndefined();
  });

  test('in an open shadow root is found', () => {
    const document = openPage('<div><span>联络</span><x-number></x-number></div>');
    const host = document.querySelector('x-number');
    const inner = host?.attachShadow({ mode: 'open' });
    const b = document.createElement('b');
    b.textContent = OLD;
    inner?.append(b);
    const numbers = listNumbers(listPageRoots(document, (element) => element.shadowRoot));
    expect(numbers.map(({ number }) => number.raw)).toEqual([OLD]);
    const [only] = numbers;
    expect(only && describePlace(only, numbers)?.labels).toEqual(['联络']);
  });
});

test('names that were written are steady, generated ones are not', () => {
  for (const good of ['mobile', 'phone-number', 'bindMobile', 'data_phone', 'userPhone.value', 'tel'])
    expect(isSteady(good), good).toBe(true);
  for (const bad of ['sc-bZkfAO', 'css1x', 'ember204', 'a8f3', ':r1:', 'xkqvbn', 'jsx-2871', 'Qw-ZzXk', ''])
    expect(isSteady(bad), bad).toBe(false);
});

test('dates, sums and what somebody types are no numbers', () => {
  const html = `<p>登记于 2024-01-01 10:20</p><p>余额 ¥13800138000</p><p>日期 20240101 12:00</p>
    <input type="password" value="13800138000"><textarea>13800138000</textarea>`;
  expect(numbersOf(html)).toEqual([]);
  const document = openPage('<label>联络 <input type="tel" value=""></label>');
  const field = document.querySelector('input');
  if (field) field.value = '13800138000';
  expect(listNumbers(listPageRoots(document, () => null))).toEqual([]);
});

/** Rows of a page: a label, what it shows, and what stands beside it. */
interface RowShape {
  label: string;
  shown: string;
  state: string | undefined;
}

const LABELS = ['联络方式', '备用联络', '登录口令', 'Recovery line', 'Bank line', 'เบอร์ติดต่อ', '收件'];
const word = fc.constantFrom('aa', 'Bx_9', 'row__3f', 'css-1q2w', 'k', 'sc-hKdnne');
/** How a page of some rows is built; two looks of one page differ in everything here. */
const look = fc.record({
  classes: fc.array(word, { minLength: 4, maxLength: 4 }),
  tag: fc.constantFrom('div', 'li', 'section', 'p'),
  cell: fc.constantFrom('span', 'b', 'em'),
  wraps: fc.nat({ max: 3 }),
  outer: fc.nat({ max: 3 }),
  button: fc.boolean(),
});
type Look = typeof look extends fc.Arbitrary<infer L> ? L : never;

function draw(rows: readonly RowShape[], { classes, tag, cell, wraps, outer, button }: Look): string {
  const wrap = (html: string, times: number) =>
    `${`<div class="${classes[0]}">`.repeat(times)}${html}${'</div>'.repeat(times)}`;
  const list = rows
    .map(({ label, shown, state }) => {
      const inner = [
        `<${cell} class="${classes[1]}">${label}</${cell}>`,
        ...(state ? [`<${cell} class="${classes[2]}">${state}</${cell}>`] : []),
        wrap(`<${cell} class="${classes[3]}">${shown}</${cell}>`, tag === 'p' ? 0 : wraps),
        ...(button ? ['<button>修改</button>'] : []),
      ];
      return `<${tag} class="${classes[2]}">${inner.join('')}</${tag}>`;
    })
    .join('');
  return `<main>${wrap(`<h1>Account</h1>${list}`, outer)}</main>`;
}

const rowsWith = (target: RowShape): fc.Arbitrary<RowShape[]> =>
  fc
    .uniqueArray(
      fc.record({
        label: fc.constantFrom(...LABELS.filter((label) => label !== target.label)),
        shown: fc.constantFrom(NEW, OTHER, '未绑定', 'not set', '***', ''),
        state: fc.constantFrom(undefined, '已验证', 'Verified'),
      }),
      { selector: ({ label }) => label, maxLength: 4 },
    )
    .chain((others) => fc.shuffledSubarray([target, ...others], { minLength: others.length + 1 }));

describe('whatever is done to a page', () => {
  const target = fc.record({
    label: fc.constantFrom(...LABELS),
    shown: fc.constant(OLD),
    state: fc.constantFrom(undefined, '已验证'),
  });

  test('the number is found again after class names, wrappers, tags and the order of rows changed', () => {
    fc.assert(
      fc.property(
        target.chain((one) => fc.tuple(rowsWith(one), fc.constant(one))),
        look,
        look,
        fc.nat(),
        ([rows, one], first, second, turn) => {
          const place = teach(draw(rows, first), OLD);
          const later = rows.map((row) => (row === one ? { ...row, shown: '137****0000' } : row));
          const turned = [...later.slice(turn % later.length), ...later.slice(0, turn % later.length)];
          expect(place?.labels).toEqual([one.label]);
          expect(readAt(draw(turned, second), place)).toBe('137****0000');
        },
      ),
      { numRuns: 200 },
    );
  });

  test('nothing is read when the label or the number is gone', () => {
    fc.assert(
      fc.property(
        target.chain((one) => fc.tuple(rowsWith(one), fc.constant(one))),
        look,
        look,
        fc.constantFrom('row', 'label', 'number', 'unbound'),
        ([rows, one], first, second, gone) => {
          const place = teach(draw(rows, first), OLD);
          const later = rows.flatMap((row): RowShape[] => {
            if (row !== one) return [row];
            if (gone === 'row') return [];
            if (gone === 'label') return [{ ...row, label: 'Something else' }];
            return [{ ...row, shown: gone === 'number' ? '—' : '未绑定' }];
          });
          expect(readAt(draw(later, second), place)).toBeUndefined();
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a place holds no digit of the number, no class name and no hash', () => {
    fc.assert(
      fc.property(target.chain(rowsWith), look, (rows, drawn) => {
        const text = JSON.stringify({ ...teach(draw(rows, drawn), OLD), between: 'n' });
        expect(text).not.toMatch(/\p{Nd}|class|css|sc-/u);
      }),
    );
  });
});
