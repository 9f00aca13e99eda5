// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recognise } from '../../src/recogniser/recognise.ts';
import { ADDRESS, openPage } from './open-page.ts';

const LABELS = [
  '绑定手机',
  '手机号码：',
  '密保手機',
  'Mobile number',
  'Phone',
  'Telefonnummer',
  'Номер телефона',
  '휴대폰 번호',
  '電話番号',
  'Số điện thoại',
];
const AGAINST = [
  '客服热线',
  '收货人手机',
  '紧急联系人',
  'Customer support',
  'Emergency contact',
  'Order number',
  'Kundenservice',
  '고객센터',
  'お届け先',
  'Горячая линия',
];
const MASKS = ['*', '＊', '•', '●', '∗', '∙', '×'];

/** Against a broken copy of the engine fewer trials, always the same: there are thousands of such copies. */
const isMutant = process.env.STRYKER_MUTATOR_WORKER !== undefined;
if (isMutant) fc.configureGlobal({ seed: 1 });
const runs = (numRuns: number) => ({ numRuns: isMutant ? Math.ceil(numRuns / 15) : numRuns });

const label = fc.constantFrom(...LABELS);
const mask = fc.constantFrom(...MASKS);
/** A mask of any character with prefix and suffix of any usual length. */
const number = fc
  .record({
    mask,
    prefix: fc.constantFrom('138', '13', '150'),
    hidden: fc.integer({ min: 3, max: 5 }),
    suffix: fc.constantFrom('8000', '000', '1234'),
  })
  .filter(({ prefix, hidden, suffix }) => prefix.length + hidden + suffix.length >= 9)
  .map(({ mask: sign, prefix, hidden, suffix }) => prefix + sign.repeat(hidden) + suffix);
const space = fc.constantFrom('', ' ', '\n  ', '\t', '&nbsp;');
const className = fc.constantFrom('', 'row', 'css-1x2y3z', 'flex px-3 text-sm', '_a1b2_30', 'el-form-item');
const tag = fc.constantFrom('div', 'section', 'article', 'span', 'p');

interface Shape {
  rowTag: string;
  className: string;
  wrappers: number;
  space: string;
  before: number;
  after: number;
}
const shape = fc.record<Shape>({
  rowTag: fc.constantFrom('div', 'li', 'section'),
  className,
  wrappers: fc.integer({ min: 0, max: 4 }),
  space,
  before: fc.integer({ min: 0, max: 3 }),
  after: fc.integer({ min: 0, max: 3 }),
});

const OTHER_ROWS = [
  ['昵称', '小满'],
  ['登录密码', '已设置'],
  ['邮箱', 'xiaoman@example.com'],
];

/** A settings page with one telephone row among others, built as the shape says. */
function draw(
  text: string,
  raw: string,
  { rowTag, className: name, wrappers, space: gap, before, after }: Shape,
): string {
  const row = (left: string, right: string) =>
    `<${rowTag} class="${name} r">${gap}<b class="l">${left}</b>${gap}<i class="v">${gap}${right}${gap}</i></${rowTag}>`;
  const others = (count: number) =>
    OTHER_ROWS.slice(0, count)
      .map(([left = '', right = '']) => row(left, right))
      .join(gap);
  const list = others(before) + row(text, raw) + others(after);
  const inner = rowTag === 'li' ? `<ul>${list}</ul>` : `<div>${list}</div>`;
  return `<main><h1>账号安全</h1>${'<div>'.repeat(wrappers)}${inner}${'</div>'.repeat(wrappers)}</main>`;
}

const read = (body: string) => {
  const outcome = recognise(openPage(body), ADDRESS);
  return outcome.kind === 'shown' ? outcome.numbers.map((one) => one.raw) : outcome.kind;
};

it('reads the same number whatever wrappers, classes, white space, mask characters and order', () => {
  fc.assert(
    fc.property(label, number, shape, (text, raw, how) => {
      expect(read(draw(text, raw, how))).toEqual([raw]);
    }),
    runs(300),
  );
});

it('reads nothing once the label is somebody else’s', () => {
  fc.assert(
    fc.property(fc.constantFrom(...AGAINST), number, shape, (text, raw, how) => {
      expect(read(draw(text, raw, how))).not.toContain(raw);
    }),
    runs(300),
  );
});

it('reads the same number however it is cut into elements', () => {
  fc.assert(
    fc.property(
      number,
      fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 3 }),
      tag,
      (raw, cuts, around) => {
        const at = [
          0,
          ...[...new Set(cuts)].filter((cut) => cut < raw.length).sort((a, b) => a - b),
          raw.length,
        ];
        const pieces = at.slice(1).map((end, i) => `<b>${raw.slice(at[i], end)}</b>`);
        const outer = around === 'p' || around === 'span' ? 'div' : around;
        expect(read(`<h1>账号安全</h1><${outer}><p>绑定手机：${pieces.join('')}</p></${outer}>`)).toEqual([
          raw,
        ]);
      },
    ),
    runs(200),
  );
});

it('never throws, and records no number out of nothing, whatever the markup', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          '<p>',
          '</p>',
          '<b',
          '>',
          '手机',
          'Phone',
          '*',
          '13',
          '8000',
          ' ',
          '&nbsp;',
          '+',
          '(',
          '<input value="',
          '"',
          '<!--',
          '</table>',
          '<tr><td>',
        ),
        maxLength: 60,
      }),
      (body) => {
        const outcome = recognise(openPage(body), ADDRESS);
        const recorded = outcome.kind === 'shown' ? outcome.numbers : [];
        for (const { raw } of recorded) expect(raw.replace(/\D/g, '').length).toBeGreaterThanOrEqual(2);
      },
    ),
    runs(300),
  );
});
