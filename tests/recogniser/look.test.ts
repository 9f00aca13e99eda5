// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { Outcome } from '../../src/model/outcome.ts';
import { type LookOptions, look } from '../../src/recogniser/look.ts';
import { recogniseInSteps } from '../../src/recogniser/recognise.ts';
import { ADDRESS } from './open-page.ts';

const row = (raw: string) => `<div><span>绑定手机</span><span>${raw}</span></div>`;

/** Looks at the page; `bring` is called each time the reader is wanted. */
async function start(body: string, bring: LookOptions['bringReader']) {
  document.title = '账号安全';
  document.body.innerHTML = body;
  const found = vi.fn();
  const bringReader = vi.fn(bring);
  const outcome = await look({
    document,
    url: () => ADDRESS,
    hints: {},
    shadowRootOf: () => null,
    bringReader,
    found,
  });
  const shown = outcome.kind === 'shown' ? outcome.numbers.map(({ raw }) => raw) : outcome.kind;
  return { outcome, shown, looks: found.mock.calls.length, brought: bringReader.mock.calls.length };
}

afterEach(() => {
  document.body.replaceChildren();
});

it('brings no reader for a page with nothing to read', async () => {
  expect(await start('<p>手机</p>', async () => recogniseInSteps)).toEqual({
    outcome: { kind: 'unrecognised', asked: [], why: [] },
    shown: 'unrecognised',
    looks: 1,
    brought: 0,
  });
});

it('leaves nothing of the page’s text with the patterns', async () => {
  for (const body of ['<p>手机 2026-11-30</p>', row('138****8000')]) {
    const { outcome } = await start(body, async () => recogniseInSteps);
    expect(outcome.kind).toBe(body.includes('138') ? 'shown' : 'unrecognised');
    expect((RegExp as unknown as { input: string }).input).toBe('');
  }
});

it('reads a page that stays as it is once', async () => {
  expect(await start(row('138****8000'), async () => recogniseInSteps)).toMatchObject({
    shown: ['138****8000'],
    looks: 1,
    brought: 1,
  });
});

it('says nothing where the reader cannot be had', async () => {
  expect(await start(row('138****8000'), async () => undefined)).toMatchObject({ shown: 'unrecognised' });
});

it('begins anew when the page changes while it is read', async () => {
  let times = 0;
  const bring = async () => {
    if (times++ === 0) document.body.innerHTML = row('139****0012');
    await new Promise((resolve) => setTimeout(resolve, 5));
    return recogniseInSteps;
  };
  expect(await start(row('138****8000'), bring)).toMatchObject({
    shown: ['139****0012'],
    looks: 2,
    brought: 2,
  });
});

it('begins anew when a text alone changes', async () => {
  let times = 0;
  const bring = async () => {
    const text = document.querySelector('span:last-child')?.firstChild as Text;
    if (times++ === 0) text.data = '139****0012';
    await new Promise((resolve) => setTimeout(resolve, 5));
    return recogniseInSteps;
  };
  expect(await start(row('138****8000'), bring)).toMatchObject({ shown: ['139****0012'], looks: 2 });
});

it('reads a page that changes all the time to the end the third time', async () => {
  const bring = async () => {
    document.body.append(document.createElement('p'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    return recogniseInSteps;
  };
  expect(await start(row('138****8000'), bring)).toMatchObject({
    shown: ['138****8000'],
    looks: 3,
    brought: 3,
  });
});

it('lets the page go on while it reads', async () => {
  let clicked = false;
  const outcome: Outcome = { kind: 'shown', numbers: [{ raw: '138****8000' }], asked: [], why: [] };
  const nothing: Outcome = { kind: 'unrecognised', asked: [], why: [] };
  function* readUntilClicked(): Generator<void, Outcome> {
    for (const end = performance.now() + 3000; !clicked && performance.now() < end; ) yield;
    return clicked ? outcome : nothing;
  }
  const bring = async () => {
    setTimeout(() => {
      clicked = true;
    }, 10);
    return readUntilClicked;
  };
  expect(await start(row('138****8000'), bring)).toMatchObject({ shown: ['138****8000'], looks: 1 });
});
