// @vitest-environment happy-dom
/** What can be told of the picker without a layout; the rest is looked at in real browsers. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPicker } from '../../src/teaching/open-picker.ts';
import { en } from '../../src/texts/en.ts';

const teach = vi.fn(async () => ({ stored: true, kept: true }));
const left = vi.fn();
let close: () => void;

/** The closed root, which nobody but this test gets hold of: by watching it being made. */
let root: ShadowRoot | undefined;
const attach = Element.prototype.attachShadow;

function open(start: 'point' | 'selection') {
  close = openPicker({
    texts: { name: en.appName, ...en.picker },
    lang: 'en',
    theme: 'auto',
    start,
    shadowRootOf: (element) => element.shadowRoot,
    teach,
    left,
  });
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, { ...init, mode: 'open' });
    return root;
  });
  document.body.replaceChildren();
});
afterEach(() => close());

function page(text: string): HTMLElement {
  const [row, label, number] = ['p', 'i', 'b'].map((tag) => document.createElement(tag));
  if (!row || !label || !number) throw new Error('no page');
  label.textContent = '会员卡号';
  number.textContent = text;
  row.append(label, number);
  document.body.append(row);
  return number;
}
const shown = (part: string) => root?.querySelector<HTMLElement>(`.${part}:not([hidden])`)?.textContent;

test('what is selected is the choice, and the number is never shown whole', () => {
  const number = page('13800138000');
  document.getSelection()?.selectAllChildren(number);
  open('selection');
  expect(shown('mask')).toBe('138****8000');
  expect(shown('what')).toBe(en.picker.ask);
});

test('a selection without a number is said to have none, and the picker stays', () => {
  const number = page('小林');
  document.getSelection()?.selectAllChildren(number);
  open('selection');
  expect(shown('said')).toBe(en.picker.noNumber);
  expect(shown('mask')).toBeUndefined();
});

test('events that nobody made with a hand do nothing, and going leaves nothing behind', () => {
  const number = page('13800138000');
  const before = document.documentElement.outerHTML;
  open('point');
  for (const key of ['Tab', 'Enter', 'Escape'])
    window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  number.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect([shown('mask'), shown('said')]).toEqual([undefined, '']);
  expect(left).not.toHaveBeenCalled();
  close();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(teach).not.toHaveBeenCalled();
});
