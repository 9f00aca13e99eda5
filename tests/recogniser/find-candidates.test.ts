// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import {
  BREAK,
  type Candidate,
  listCandidates,
  MOST_CANDIDATES,
  SEAM,
} from '../../src/recogniser/find-candidates.ts';
import { finish } from '../../src/recogniser/steps.ts';
import { surveyPage } from '../../src/recogniser/survey-page.ts';
import { openPage } from './open-page.ts';

/** What each part of a page comes to. */
const list = (body: string): (Candidate[] | undefined)[] =>
  surveyPage(openPage(body), () => null).map((part) => finish(listCandidates(part)));
const find = (body: string): Candidate[] => list(body)[0] ?? [];
const raws = (body: string): string[] => find(body).map(({ raw }) => raw);

afterEach(() => {
  document.body.replaceChildren();
});

describe('finds a number', () => {
  it.each([
    ['in a text', '<p>手机 138****8000</p>', ['138****8000']],
    ['alone', '<p>13800138000</p>', ['13800138000']],
    ['directly in the body', '手机 13800138000', ['13800138000']],
    ['in words', '<p>尾号8000 的手机</p>', ['尾号8000']],
    ['behind other digits', '<p>3 devices, 138****8000</p>', ['138****8000']],
    ['in a text with a date', '<p>2026-01-08 09:15 138****8000</p>', ['138****8000']],
    ['twice in a line', '<p>138****8000 和 139****0012</p>', ['138****8000', '139****0012']],
    ['of digits in Arabic', '<p>هاتف ٠٧٧٠٠٩٠٠٠٠٠</p>', ['٠٧٧٠٠٩٠٠٠٠٠']],
    ['over white space', '<p>138\n   0013\t8000</p>', ['138 0013 8000']],
    ['in a table', '<table><tr><td>手机</td><td>138****8000</td></tr></table>', ['138****8000']],
    ['in each line', '<p>138****8000</p><p>139****0012</p>', ['138****8000', '139****0012']],
  ])('%s', (_, body, expected) => {
    expect(raws(body)).toEqual(expected);
  });

  it.each([
    ['a date', '<p>2026-01-08 09:15:30</p><p>20260108</p><p>2026年01月08日 09:15</p>'],
    ['a script', '<script type="x">var a = "13800138000"</script>'],
    ['a style sheet', '<style>.a13800138000{}</style>'],
    ['a hidden line', '<p hidden>13800138000</p><p style="display: none">13900000012</p>'],
    ['a hidden part of a line', '<p>手机 <b hidden>13800138000</b></p>'],
    ['a list to choose from', '<select><option>1</option><option>13800138000</option></select>'],
    ['a text without end', `<p>${'文'.repeat(2100)}13800138000</p>`],
    ['few digits', '<p>12 34</p><p>1 2 3 4 5</p>'],
    ['the pages of a list', '<p><b>1</b><b>2</b><b>3</b><b>4</b><b>5</b><b>6</b><b>7</b></p>'],
    ['keys to press', `<p>${[...'3821795046'].map((digit) => `<button>${digit}</button>`).join('')}</p>`],
    ['what is struck out', '<p><del>13900000700</del></p><p><s><b>13900000701</b></s></p>'],
  ])('not in %s', (_, body) => {
    expect(raws(body)).toEqual([]);
  });
});

describe('joins a number', () => {
  it.each([
    ['cut into digits and masks', '<p><b>138</b><b>****</b><b>8000</b></p>', '138****8000'],
    ['behind its country code', '<p><b>+86</b><b>138****8000</b></p>', '+86138****8000'],
    [
      'of which each digit is an element',
      `<p>手机 ${[...'13800138000'].map((digit) => `<b>${digit}</b>`).join('')}</p>`,
      '13800138000',
    ],
    ['behind a country code as it is dialled', '<p><b>0086</b><b> 139****0056</b></p>', '0086 139****0056'],
    ['behind a country code in brackets', '<p><b>(+86)</b><b>138****8000</b></p>', '(+86)138****8000'],
    ['in groups', '<p><b>138</b> <b>0013</b> <b>8000</b></p>', '138 0013 8000'],
    ['from another country', '<p><b>+44 7700 900</b><b>012</b></p>', '+44 7700 900012'],
    ['over nested elements', '<p><span><b>138</b>****</span><i><b>80</b>00</i></p>', '138****8000'],
    ['over a comment', '<p>138<!-- -->****<!-- -->8000</p>', '138****8000'],
    ['of variable length', '<p><b>+49 176 0406</b><b>9012</b></p>', '+49 176 04069012'],
    ['behind what its beginning looks like', '<p><b>0</b><b>912-345-678</b></p>', '0912-345-678'],
  ])('%s', (_, body, raw) => {
    expect(raws(body)).toEqual([raw]);
  });

  it.each([
    '13800138000',
    '138****8000',
    '138 0013 8000',
    '138-0013-8000',
    '+8613800138000',
    '+86 138 0013 8000',
    '(+86)138****8000',
    '+86-138****8000',
    '+1 202 555 0123',
    '(202) 555-0123',
    '+44 7700 900123',
    '+33 6 12 34 56 78',
    '06 12 34 56 78',
    '0912-345-678',
    '+886 912 345 678',
    '+81 90-0000-0012',
    '+82 10-0000-0012',
    '+852 9000 0034',
    '+55 11 90000-0012',
    '+91 98100 00034',
    '+7 900 000-00-12',
  ])('cut anywhere, once or twice: %s', (number) => {
    const cuts = [];
    for (let first = 1; first < number.length; first++)
      for (let second = first + 1; second <= number.length; second++) cuts.push([first, second] as const);
    const wrong = cuts.filter(([first, second]) => {
      const pieces = [number.slice(0, first), number.slice(first, second), number.slice(second)];
      const [raw, ...more] = raws(`<p>${pieces.map((piece) => piece && `<b>${piece}</b>`).join('')}</p>`);
      return raw !== number || more.length;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['two whole ones', '<p><b>138****8000</b><b>139****0012</b></p>', ['138****8000', '139****0012']],
    ['one and the count behind it', '<p><b>13800138000</b><b>25</b></p>', ['13800138000']],
    ['one and what stands apart', '<p><b>138****8000</b> <b>12</b></p>', ['138****8000']],
    ['a count and one behind it', '<p><b>2</b><b>138****8000</b></p>', ['138****8000']],
    [
      'a whole one with its code and a count',
      '<p><b>+86 138 0013 8000</b><b>2</b></p>',
      ['+86 138 0013 8000'],
    ],
    ['a masked one with its code and a count', '<p><b>+86 138**8000</b><b>12</b></p>', ['+86 138**8000']],
    ['one of variable length and a count', '<p><b>+49 176 0406901</b><b>23</b></p>', ['+49 176 0406901']],
    [
      'two with their codes',
      '<p><b>+86 138 001</b><b>138 0013 8000</b></p>',
      ['+86 138 001', '138 0013 8000'],
    ],
    ['a nought and a whole one', '<p><b>0</b><b>138****8000</b></p>', ['138****8000']],
    ['two lines', '<p>138****8000<br>139****0012</p>', ['138****8000', '139****0012']],
    ['blocks', '<div>138****8000<p>25</p></div>', ['138****8000']],
    ['one and a hidden piece', '<p>138****8000<b hidden>1</b></p>', ['138****8000']],
  ])('but not %s', (_, body, expected) => {
    expect(raws(body)).toEqual(expected);
  });
});

describe('says what stands', () => {
  const sides = (body: string) => find(body).map(({ before, after }) => [before, after]);

  it('before and after it in the line', () => {
    expect(sides('<p>您的手机 138****8000 已绑定</p>')).toEqual([['您的手机 ', ' 已绑定']]);
    expect(sides('<p>138****8000</p>')).toEqual([['', '']]);
  });

  it('with a seam between elements', () => {
    expect(sides('<p><b>手机</b><b>138****8000</b><b>修改</b></p>')).toEqual([
      [`手机${SEAM}`, `${SEAM}修改`],
    ]);
  });

  it('with a break between lines', () => {
    expect(sides('<p>手机<br>138****8000<br>修改</p>')).toEqual([[`手机${BREAK}`, `${BREAK}修改`]]);
    expect(sides('<div>手机<p>a</p>138****8000<p>b</p></div>')).toEqual([[`手机${BREAK}`, BREAK]]);
    expect(sides('<div>手机<p>a</p><p>b</p>138****8000</div>')).toEqual([[`手机${BREAK}`, '']]);
    expect(sides('<div><br>138****8000</div>')).toEqual([['', '']]);
    expect(sides('<p>手机<b hidden>客服</b><br>138****8000</p>')).toEqual([[`手机${BREAK}`, '']]);
  });

  it('without what is hidden', () => {
    expect(sides('<p>手机<b hidden>客服</b> 138****8000</p>')).toEqual([[`手机${BREAK} `, '']]);
  });

  it('with white space once', () => {
    expect(sides('<p>\n<b>手机</b> 138****8000</p>')).toEqual([[`手机${SEAM} `, '']]);
    expect(sides('<p>\n 手机 \n<b> 138****8000</b> \n</p>')).toEqual([[` 手机 ${SEAM} `, ' ']]);
  });
});

describe('knows where a number stands:', () => {
  const place = (body: string) =>
    find(body).map(({ element, block, via, node }) => [
      via,
      element.localName,
      block.localName,
      node.nodeName.toLowerCase(),
    ]);

  it.each([
    ['in its line', '<div><span>手机 <b>138****8000</b></span></div>', ['text', 'b', 'div', '#text']],
    ['in a link', '<p>手机 <a href="#">138****8000</a></p>', ['text', 'a', 'p', '#text']],
    ['in a field', '<p><input value="138****8000"></p>', ['field', 'input', 'input', 'input']],
    [
      'in a text area',
      '<p><textarea>13800138000</textarea></p>',
      ['field', 'textarea', 'textarea', 'textarea'],
    ],
    [
      'in a choice',
      '<p><select><option>no</option><option selected>138****8000</option></select></p>',
      ['field', 'select', 'select', 'select'],
    ],
    [
      'in an attribute',
      '<p><button aria-label="修改 138****8000"></button></p>',
      ['attribute', 'button', 'button', 'button'],
    ],
    ['in a tooltip', '<p><i title="138****8000">手机</i></p>', ['attribute', 'i', 'i', 'i']],
  ])('%s', (_, body, expected) => {
    expect(place(body)).toEqual([expected]);
  });
});

describe('reads a field', () => {
  it.each(['text', 'tel', 'search', 'number'])('of type %s', (type) => {
    expect(raws(`<input type="${type}" value="13800138000">`)).toEqual(['13800138000']);
  });

  it.each(['hidden', 'password', 'checkbox', 'radio', 'button', 'submit', 'reset', 'email', 'url'])(
    'but none of type %s',
    (type) => {
      expect(raws(`<input type="${type}" value="13800138000">`)).toEqual([]);
    },
  );

  it('but no hidden one, and none with a story in it', () => {
    expect(raws('<input hidden value="13800138000">')).toEqual([]);
    expect(raws(`<textarea>13800138000 ${'and more '.repeat(8)}</textarea>`)).toEqual([]);
    expect(raws('<select><option>13800138000</option></select>')).toEqual(['13800138000']);
    expect(raws('<select></select>')).toEqual([]);
    expect(raws('<select><option value="1">13800138000</option></select>')).toEqual(['13800138000']);
    expect(raws(`<input value="13800138000${' text'.repeat(9)}abcd">`)).toEqual(['13800138000']);
    expect(raws(`<input value="13800138000${' text'.repeat(9)}abcde">`)).toEqual([]);
  });

  it('with what stands around the number in it', () => {
    expect(find('<input value="tel  138****8000 (home)">')).toMatchObject([
      { raw: '138****8000', before: 'tel ', after: ' (home)' },
    ]);
  });

  it('of several for one number: the whole, in the first of them', () => {
    const found = find('<p><input value="138"><input value="0013"><input value="8000"></p>');
    expect(found).toMatchObject([{ raw: '13800138000', via: 'field' }]);
    expect(found[0]?.element.getAttribute('value')).toBe('138');
  });

  it('of several for one number with signs between them', () => {
    expect(raws('<p><input value="202">-<input value="555"> - <input value="0123"></p>')).toEqual([
      '202-555 - 0123',
    ]);
  });

  it('on its own when the others are no digits', () => {
    expect(raws('<p><input value="+86"><input value="13800138000"></p>')).toEqual(['13800138000']);
    expect(raws('<p><input value="4471">验证码已发至 138****8000</p>')).toEqual(['138****8000']);
  });
});

describe('reads an attribute', () => {
  it('only where the number does not stand as text too', () => {
    expect(find('<p title="138****8000"><b>138****8000</b></p>')).toMatchObject([{ via: 'text' }]);
    expect(find('<p title="138****8000"><b>手机</b></p>')).toMatchObject([{ via: 'attribute' }]);
  });

  it('once, of an element with two', () => {
    expect(raws('<p aria-label="手机 138****8000" title="138****8000">手机</p>')).toEqual(['138****8000']);
  });

  it('with the words around the number', () => {
    expect(find('<button aria-label="change  138****8000 now"></button>')).toMatchObject([
      { before: 'change ', after: ' now' },
    ]);
  });

  it('but no field’s, no hidden one’s, and no story', () => {
    expect(raws('<input title="138****8000">')).toEqual([]);
    expect(raws('<p hidden title="138****8000">手机</p>')).toEqual([]);
    expect(raws(`<p title="138****8000 ${'and more '.repeat(25)}">手机</p>`)).toEqual([]);
  });
});

it('lets the page go on at each line and now and then on the way to it', () => {
  const [part] = surveyPage(openPage('<p>138****8000</p>'.repeat(70)), () => null);
  let pauses = 0;
  if (part) for (const _ of listCandidates(part)) pauses++;
  expect(pauses).toBe(70 + 3);
});

describe('gives up on a page with more numbers than an account page can have', () => {
  it.each([
    ['texts', (count: number) => '<p>138****8000</p>'.repeat(count)],
    ['fields', (count: number) => '<p><input value="138****8000"></p>'.repeat(count)],
    ['attributes', (count: number) => '<p title="138****8000">a</p>'.repeat(count)],
  ])('in %s', (_, draw) => {
    expect(list(draw(MOST_CANDIDATES))[0]).toHaveLength(MOST_CANDIDATES);
    expect(list(draw(MOST_CANDIDATES + 1))).toEqual([undefined]);
  });
});

describe('lists as parts of a page', () => {
  const open = (element: Element) => element.shadowRoot;

  /** The parts by their texts; the page itself as "page". */
  const listParts = (shadowRootOf: Parameters<typeof surveyPage>[1] = open): string[] =>
    surveyPage(document, shadowRootOf).map(({ root }) =>
      root === document ? 'page' : ((root as Document).body ?? root).textContent,
    );

  /** Attaches a shadow root with this content to the element with this id. */
  function attach(id: string, html: string, within: Document | ShadowRoot = document): ShadowRoot {
    const root = (within.querySelector(`#${id}`) as Element).attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  }

  it('the page alone when it has no others', () => {
    document.body.innerHTML = '<p>手机</p>';
    expect(listParts()).toEqual(['page']);
  });

  it.each(['my-row', 'div', 'section', 'main', 'article', 'aside', 'span', 'p', 'header', 'footer', 'nav'])(
    'what <%s> holds in its shadow root',
    (tag) => {
      document.body.innerHTML = `<div>a<${tag} id="x"></${tag}></div>`;
      attach('x', '<p>138****8000</p>');
      expect(listParts()).toEqual(['page', '138****8000']);
    },
  );

  it('a shadow root within a shadow root', () => {
    document.body.innerHTML = '<my-page id="x">with content</my-page>';
    const outer = attach('x', 'outer<my-row id="y"></my-row><div id="z"></div>');
    attach('y', '<p>138****8000</p>', outer);
    attach('z', '<p>139****0012</p>', outer);
    expect(listParts()).toEqual(['page', 'outer', '138****8000', '139****0012']);
  });

  it('those that only the caller can open', () => {
    document.body.innerHTML = '<my-page id="x"></my-page><my-page></my-page>';
    const closed = document.querySelector('#x')?.attachShadow({ mode: 'closed' });
    closed?.append('138****8000');
    expect(listParts()).toEqual(['page']);
    expect(listParts((element) => (element.id ? closed : undefined))).toEqual(['page', '138****8000']);
  });

  it('up to two hundred', () => {
    document.body.innerHTML = '<my-row></my-row>'.repeat(250);
    for (const element of document.querySelectorAll('my-row')) element.attachShadow({ mode: 'open' });
    const count = surveyPage(document, open).length;
    expect(count).toBeGreaterThanOrEqual(200);
  });

  it('none of a very large page', () => {
    document.body.innerHTML = `<my-row id="x"></my-row>${'<b>some text</b>'.repeat(7000)}`;
    attach('x', '<p>138****8000</p>');
    expect(listParts()).toEqual(['page']);
  });

  describe('of frames', () => {
    /** A frame as the page sees it. */
    function frame(html: string, contentDocument: unknown): void {
      document.body.innerHTML = html;
      Object.defineProperty(document.querySelector('iframe'), 'contentDocument', {
        get: () => {
          if (contentDocument instanceof Error) throw contentDocument;
          return contentDocument;
        },
      });
    }
    const inner = (url: string) => {
      const page = document.implementation.createHTMLDocument('');
      Object.defineProperty(page, 'URL', { value: url });
      page.body.textContent = 'in the frame';
      return page;
    };

    it('those without an address of their own', () => {
      frame('<iframe></iframe>', inner('about:srcdoc'));
      expect(listParts()).toEqual(['page', 'in the frame']);
    });

    it.each([
      [
        'those with one, which are read on their own',
        '<iframe></iframe>',
        () => inner('https://www.example.com/about:'),
      ],
      ['hidden ones', '<iframe hidden></iframe>', () => inner('about:blank')],
      ['those of another origin', '<iframe></iframe>', () => null],
      ['those that throw', '<iframe></iframe>', () => new Error('not for you')],
      ['those without a body', '<iframe></iframe>', () => ({ URL: 'about:blank', body: null })],
    ])('not %s', (_, html, content) => {
      frame(html, content());
      expect(listParts()).toEqual(['page']);
    });
  });
});
