// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { gatherText } from '../../src/recogniser/gather-text.ts';
import { finish } from '../../src/recogniser/steps.ts';
import { openPage } from './open-page.ts';

const CARD = '<li><h3>限时优惠</h3><p>已售 <b>2,381</b> 件</p><!-- 广告 --><a href="#">查看</a></li>';
const list = (cards: number) => `<main><h1>账号</h1>text<ul>${CARD.repeat(cards)}</ul><hr></main><p>end</p>`;

it.each([
  ['a small page', '<p>one</p>two<!-- no --><p>three</p>'],
  ['an empty one', ''],
  ['a long list', list(500)],
  ['large parts within large parts', `<div><div>${list(20)}${list(90)}</div>${list(70)}</div>`],
  ['a deep page', `${'<div>a'.repeat(300)}${'</div>b'.repeat(300)}`],
  [
    'styles and scripts, as textContent has them',
    '<style>p { }</style><script type="x">1</script><p>one</p>',
  ],
])('gathers the same text as the browser of %s', (_, html) => {
  const { body } = openPage(html);
  expect(finish(gatherText(body)).text).toBe(body.textContent);
});

it.each(['textContent', 'childNodes', 'nodeType', 'getElementsByTagName'])(
  'gathers it where a field hides the %s of its form',
  (name) => {
    const { body } = openPage(`<p>one</p><form><input name="${name}">two</form>${list(40)}`);
    const form = body.querySelector('form');
    // As a browser does it.
    Object.defineProperty(form, name, { value: form?.firstElementChild });
    const whole = finish(gatherText(body)).text;
    expect(whole.startsWith('one')).toBe(true);
    expect(whole.endsWith('end')).toBe(true);
  },
);

it('marks where in the page a place of the text is, and not every one', () => {
  const { body } = openPage(list(500));
  const { text, places } = finish(gatherText(body));
  expect(places.length).toBeGreaterThan(3);
  expect(places.length).toBeLessThanOrEqual(text.length / 2000 + 1);
  for (const { start, node } of places) {
    const own = node.textContent ?? '';
    expect(own).not.toBe('');
    expect(text.slice(start, start + own.length)).toBe(own);
  }
});

it('takes a step for each piece of a long text', () => {
  const steps = gatherText(openPage(list(8000)).body);
  let count = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) count++;
  expect(count).toBeGreaterThanOrEqual(2);
});
