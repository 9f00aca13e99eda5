// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildPageTable } from '../../src/catalogue/page-table.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Site } from '../../src/model/site.ts';
import { recogniseInSteps } from '../../src/recogniser/recognise.ts';
import { WATCH_MS } from '../../src/recogniser/watch.ts';
import { watchAccountPages } from '../../src/recogniser/watch-account-page.ts';

const ACCOUNT = 'https://www.example.com/account';
const PHONE = 'https://www.example.com/phone';
const ELSEWHERE = 'https://www.example.com/news';
const table = buildPageTable(
  [{ accountPages: [{ url: ACCOUNT }, { url: PHONE }] } as unknown as Site],
  () => false,
);
const row = (raw: string) => `<div><span>绑定手机</span><span>${raw}</span></div>`;

/** A window at an address; it navigates without loading, as a page of one script does. */
class FakeWindow extends EventTarget {
  document = document;
  location: { href: string };
  parent: unknown = this;
  navigation: EventTarget | undefined;
  constructor(href: string, hasNavigation: boolean) {
    super();
    this.location = { href };
    if (hasNavigation) this.navigation = new EventTarget();
  }
  go(href: string, type = 'currententrychange'): void {
    this.location.href = href;
    (type === 'currententrychange' ? this.navigation : this)?.dispatchEvent(new Event(type));
  }
}

let leave = new AbortController();

function start(window: FakeWindow, shadowRootOf = (element: Element) => element.shadowRoot) {
  const told: string[] = [];
  const outcomes: Outcome[] = [];
  watchAccountPages({
    window: window as unknown as Window,
    table,
    shadowRootOf,
    bringReader: async () => recogniseInSteps,
    report: (outcome) => {
      outcomes.push(outcome);
      told.push(outcome.kind === 'shown' ? outcome.numbers.map(({ raw }) => raw).join() : outcome.kind);
    },
    signal: leave.signal,
  });
  return { told, outcomes };
}

const open = (href: string, hasNavigation = true) => {
  const window = new FakeWindow(href, hasNavigation);
  return { window, ...start(window) };
};
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** What a person does, or a script in the person's place. */
function use(target: EventTarget, type: string, isTrusted = true): void {
  const event = new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}

const seeAs = (state: string) =>
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });

beforeEach(() => {
  vi.useFakeTimers();
  leave = new AbortController();
  document.title = '账号安全';
  document.body.innerHTML = row('138****8000');
  seeAs('visible');
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

it('tells what an account page shows, and leaves no timer', async () => {
  const { told } = open(ACCOUNT);
  await wait(0);
  expect(told).toEqual(['138****8000']);
  expect(vi.getTimerCount()).toBe(0);
});

it('does nothing off the account pages', async () => {
  const { told } = open(ELSEWHERE);
  use(document, 'click');
  expect(vi.getTimerCount()).toBe(0);
  await wait(WATCH_MS + 1000);
  expect(told).toEqual([]);
});

it('does nothing at all when it is over before it began', async () => {
  leave.abort();
  const { told, window } = open(ACCOUNT);
  window.go(PHONE);
  await wait(WATCH_MS);
  expect(told).toEqual([]);
});

it('tells what is to be asked when the time is up', async () => {
  document.body.innerHTML = '<h1>小满</h1><p>138****8000</p>';
  document.title = '首页';
  const { told, outcomes } = open(ACCOUNT);
  await wait(WATCH_MS - 1);
  expect(told).toEqual([]);
  await wait(1);
  expect(outcomes).toMatchObject([{ kind: 'unrecognised', asked: [{ raw: '138****8000' }] }]);
});

it('sees into the shadow roots that the caller opens', async () => {
  document.body.innerHTML = '<my-panel></my-panel>';
  const host = document.querySelector('my-panel') as Element;
  const closed = host.attachShadow({ mode: 'closed' });
  closed.innerHTML = row('138****8000');
  const { told } = start(new FakeWindow(ACCOUNT, true), (element) => (element === host ? closed : null));
  await wait(0);
  expect(told).toEqual(['138****8000']);
});

it('sees what changes within a shadow root', async () => {
  document.body.innerHTML = '<my-panel></my-panel>';
  const root = document.querySelector('my-panel')?.attachShadow({ mode: 'open' });
  const { told } = open(ACCOUNT);
  await wait(10);
  if (root) root.innerHTML = row('138****8000');
  await wait(400);
  expect(told).toEqual(['138****8000']);
});

describe('looks again when the person', () => {
  it.each([
    ['clicks', () => document.body, 'click'],
    ['submits a form', () => document.body, 'submit'],
    ['changes a field', () => document.body, 'change'],
    ['comes back to the tab', () => document, 'visibilitychange'],
  ])('%s', async (_, target, type) => {
    const { told } = open(ACCOUNT);
    await wait(0);
    document.body.innerHTML = row('139****0012');
    await wait(1000);
    expect(told).toEqual(['138****8000']);
    use(target(), type);
    await wait(99);
    expect(told).toHaveLength(1);
    await wait(1);
    expect(told).toEqual(['138****8000', '139****0012']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('clicks, though the page lets nobody hear of it', async () => {
    const { told } = open(ACCOUNT);
    await wait(0);
    document.body.innerHTML = row('139****0012');
    document.body.firstElementChild?.addEventListener('click', (event) => event.stopPropagation());
    use(document.body.firstElementChild as Element, 'click');
    await wait(100);
    expect(told).toEqual(['138****8000', '139****0012']);
  });

  it('comes back to the window', async () => {
    const { told, window } = open(ACCOUNT);
    await wait(0);
    document.body.innerHTML = row('139****0012');
    use(window, 'focus');
    await wait(100);
    expect(told).toEqual(['138****8000', '139****0012']);
  });

  it('but not when a script does', async () => {
    const { told } = open(ACCOUNT);
    await wait(0);
    document.body.innerHTML = row('139****0012');
    use(document.body, 'click', false);
    expect(vi.getTimerCount()).toBe(0);
    await wait(WATCH_MS);
    expect(told).toEqual(['138****8000']);
  });

  it('but not in a tab that is hidden', async () => {
    const { told } = open(ACCOUNT);
    await wait(0);
    document.body.innerHTML = row('139****0012');
    seeAs('hidden');
    use(document, 'visibilitychange');
    expect(vi.getTimerCount()).toBe(0);
    await wait(WATCH_MS);
    expect(told).toEqual(['138****8000']);
  });

  it('and tells nothing twice', async () => {
    const { told } = open(ACCOUNT);
    await wait(0);
    use(document.body, 'click');
    await wait(WATCH_MS + 1000);
    expect(told).toEqual(['138****8000']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('and tells that a number is gone', async () => {
    const { told } = open(ACCOUNT);
    await wait(0);
    document.body.innerHTML = '<div><span>绑定手机</span><span>未绑定</span></div>';
    use(document.body, 'click');
    await wait(WATCH_MS);
    expect(told).toEqual(['138****8000', 'absent']);
  });

  it('and begins anew with each click', async () => {
    document.body.innerHTML = '<p>手机</p>';
    const { told } = open(ACCOUNT);
    await wait(WATCH_MS - 1000);
    use(document.body, 'click');
    await wait(WATCH_MS - 1000);
    expect(told).toEqual([]);
    await wait(1000);
    expect(told).toEqual(['unrecognised']);
  });
});

describe('when the page moves on without loading', () => {
  it.each([
    ['by the browser’s navigation', true, 'currententrychange'],
    ['by its history', false, 'popstate'],
    ['by a hash', false, 'hashchange'],
  ])('%s, it waits a moment and looks', async (_, hasNavigation, type) => {
    const { told, window } = open(ELSEWHERE, hasNavigation);
    await wait(1000);
    window.go(ACCOUNT, type);
    await wait(299);
    expect(told).toEqual([]);
    await wait(1);
    expect(told).toEqual(['138****8000']);
  });

  it('it stops looking at the page that was left', async () => {
    document.body.innerHTML = '<p>手机</p>';
    const { told, window } = open(ACCOUNT);
    await wait(1000);
    window.go(ELSEWHERE);
    expect(vi.getTimerCount()).toBe(0);
    document.body.innerHTML = row('138****8000');
    use(document.body, 'click');
    await wait(WATCH_MS);
    expect(told).toEqual([]);
  });

  it('it tells the same number of another account page again', async () => {
    const { told, window } = open(ACCOUNT);
    await wait(0);
    window.go(PHONE);
    await wait(300);
    expect(told).toEqual(['138****8000', '138****8000']);
  });

  it('but not when it only says that it did', async () => {
    const { told, window } = open(ACCOUNT);
    await wait(0);
    window.go(ACCOUNT);
    expect(vi.getTimerCount()).toBe(0);
    await wait(WATCH_MS);
    expect(told).toHaveLength(1);
  });
});

it('belongs, in a frame, to the account page around it', async () => {
  const window = new FakeWindow('https://www.example.com/frame', true);
  window.parent = { location: { href: ACCOUNT } };
  const { told } = start(window);
  await wait(0);
  expect(told).toEqual(['138****8000']);
});

it('keeps out of frames of pages that are not known', async () => {
  const window = new FakeWindow('https://www.example.com/frame', true);
  window.parent = {
    get location(): never {
      throw new Error('another origin');
    },
  };
  const { told } = start(window);
  await wait(WATCH_MS);
  expect(told).toEqual([]);
});

it('hears nothing more once it is over', async () => {
  const { told, window } = open(ACCOUNT);
  await wait(0);
  document.body.innerHTML = '<p>手机</p>';
  use(document.body, 'click');
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  leave.abort();
  expect(vi.getTimerCount()).toBe(0);
  document.body.innerHTML = row('139****0012');
  use(document.body, 'click');
  use(window, 'focus');
  window.go(PHONE);
  await wait(WATCH_MS);
  expect(told).toEqual(['138****8000']);
});
