// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import {
  isAlike,
  isBig,
  isElement,
  isInline,
  isStructured,
  isVisible,
  listTexts,
  parentOf,
  textOf,
} from '../../src/recogniser/dom.ts';
import { openPage } from './open-page.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** The element with id `x` of a page that is shown. */
function draw(html: string): Element {
  document.body.innerHTML = html;
  const element = document.querySelector('#x');
  if (!element) throw new Error('There is no #x in the page.');
  return element;
}

it('knows an element from texts, documents and nothing', () => {
  expect(isElement(document.body)).toBe(true);
  expect([isElement(document.createTextNode('a')), isElement(document), isElement(null)]).toEqual([
    false,
    false,
    false,
  ]);
});

it.each(['span', 'b', 'i', 'em', 'strong', 'small', 'a', 'bdi', 'bdo', 'time', 'kbd'])(
  'lets <%s> stand within a line',
  (tag) => {
    expect(isInline(document.createElement(tag))).toBe(true);
  },
);

it.each(['div', 'p', 'li', 'td', 'button', 'section', 'article', 'bdx', 'my-span'])(
  'begins a new line with <%s>',
  (tag) => {
    expect(isInline(document.createElement(tag))).toBe(false);
  },
);

describe('the element around', () => {
  it('a node is its parent', () => {
    const inner = draw('<p><b id="x">1</b></p>');
    expect(parentOf(inner)?.localName).toBe('p');
    expect(parentOf(inner.firstChild as Node)).toBe(inner);
  });

  it('a shadow root is its host', () => {
    const host = draw('<div id="x"></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p>';
    expect(parentOf(root.firstElementChild as Node)).toBe(host);
  });

  it('a page is nothing, and that of a frame the frame', () => {
    expect(parentOf(document.documentElement)).toBeNull();
    const frame = draw('<div id="x"></div>');
    const page = document.implementation.createHTMLDocument('');
    Object.defineProperty(page, 'defaultView', { value: { frameElement: frame } });
    expect(parentOf(page.documentElement)).toBe(frame);
  });

  it('a page without a window, or a loose element, is nothing', () => {
    const page = document.implementation.createHTMLDocument('');
    Object.defineProperty(page, 'defaultView', { value: null });
    expect(parentOf(page.documentElement)).toBeNull();
    expect(parentOf(document.createElement('p'))).toBeNull();
  });
});

it('reads a text with white space folded', () => {
  expect(textOf(draw('<p id="x">\n  手机\u00a0 <b>号</b>\t码 \n</p>'))).toBe('手机 号 码');
  expect(textOf(document)).toBe('');
});

it('calls an element big from its sixty-first descendant on', () => {
  expect(isBig(draw(`<p id="x">${'<b></b>'.repeat(60)}</p>`))).toBe(false);
  expect(isBig(draw(`<p id="x">${'<b></b>'.repeat(61)}</p>`))).toBe(true);
});

describe('sees', () => {
  it.each(['<p id="x">1</p>', '<div><p><b id="x">1</b></p></div>', '<p style="color: red" id="x">1</p>'])(
    '%s',
    (html) => {
      expect(isVisible(draw(html))).toBe(true);
    },
  );

  it.each([
    '<p id="x" hidden>1</p>',
    '<script id="x" type="text/plain">1</script>',
    '<style id="x"></style>',
    '<template id="x"></template>',
    '<noscript id="x">1</noscript>',
    '<p id="x" style="display: none">1</p>',
    '<div style="display: none"><p><b id="x">1</b></p></div>',
    '<p id="x" style="visibility: hidden">1</p>',
  ])('but not %s', (html) => {
    expect(isVisible(draw(html))).toBe(false);
  });
});

describe('lists the texts', () => {
  const page = '<div id="x">a<p>b<b>c</b>d</p><script>e</script><i></i>f</div>g';
  const texts = (most: number, into?: (element: Element) => boolean) =>
    listTexts(draw(page), most, into).map((text) => text.data);

  it('in order, and none behind the element', () => {
    expect(texts(20)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('up to a number', () => {
    expect(texts(3)).toEqual(['a', 'b', 'c']);
    expect(texts(0)).toEqual([]);
  });

  it('of the elements that are to be entered', () => {
    expect(texts(20, (element) => element.localName !== 'script' && element.localName !== 'b')).toEqual([
      'a',
      'b',
      'd',
      'f',
    ]);
  });

  it('not without end in a page of elements without any', () => {
    const root = draw(`<div id="x">${'<br>'.repeat(100)}end</div>`);
    expect(listTexts(root, 2)).toEqual([]);
    expect(listTexts(root, 50).map((text) => text.data)).toEqual(['end']);
  });

  it('of an element that has none', () => {
    expect(listTexts(draw('<div id="x"></div>after'), 5)).toEqual([]);
  });
});

it.each([
  ['<p id="x">手机 <b>138****8000</b></p>', true],
  ['<p id="x"><label>手机</label><input></p>', true],
  ['<p id="x"><input><select></select></p>', true],
  ['<p id="x"><textarea></textarea><input></p>', true],
  ['<p id="x">手机</p>', false],
  ['<p id="x"> <b>手机</b>\n</p>', false],
  ['<p id="x"><input></p>', false],
  ['<p id="x"></p>', false],
])('asks of a row two texts or fields: %s is one: %s', (html, expected) => {
  expect(isStructured(draw(html))).toBe(expected);
});

it('calls elements alike by tag and first class', () => {
  const [a, b, c, d] = [
    ...openPage('<p class="row first"></p><p class="row"></p><p></p><b class="row"></b>').body.children,
  ] as [Element, Element, Element, Element];
  expect(isAlike(a, b)).toBe(true);
  expect(isAlike(a, c)).toBe(false);
  expect(isAlike(b, d)).toBe(false);
});

it('takes the places of a component for what they are named, whatever they look like', () => {
  const [head, body, other] = ['header', 'content', 'content'].map((slot) => {
    const part = document.createElement('div');
    part.className = 'p-6';
    part.dataset.slot = slot;
    return part;
  });
  expect(isAlike(head as Element, body as Element)).toBe(false);
  expect(isAlike(body as Element, other as Element)).toBe(true);
});
