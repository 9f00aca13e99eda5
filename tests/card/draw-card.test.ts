// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawCard } from '../../src/card/draw-card.ts';
import { takeCardData } from '../../src/card/take-card-data.ts';
import type { CardData } from '../../src/messages/card-contract.ts';

let root: ShadowRoot | undefined;
beforeEach(() => {
  // Nothing is laid out here: whatever lies in the middle of the window lies at its top.
  vi.stubGlobal('innerHeight', 0);
  const attach = Element.prototype.attachShadow;
  // The root is closed: only who makes it has it.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function make(this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
});
afterEach(() => {
  for (const extra of document.documentElement.querySelectorAll(':scope > div')) extra.remove();
});

const data = (part: Partial<CardData> = {}): CardData => ({
  origin: location.origin,
  theme: 'auto',
  lang: 'en',
  name: 'Rebind',
  title: 'A site still has your old number',
  where: 'It is changed at a.example.',
  open: 'Change',
  mute: 'Not on this site',
  close: 'Close',
  hint: 'Settings',
  ...part,
});
const host = () => document.documentElement.querySelector(':scope > div');
const button = (name: string) => {
  const found = root?.querySelector<HTMLButtonElement>(`button.${name}`);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
/** An event as the user makes it; those that a script makes are not trusted. */
const byUser = (event: Event): Event => Object.defineProperty(event, 'isTrusted', { value: true });

test('is a nameless element with a closed root, and a region with a name inside', async () => {
  expect(await drawCard(data(), vi.fn())).toBe(true);
  expect(host()?.getAttributeNames()).toEqual([]);
  expect(host()?.shadowRoot).toBe(null);
  const card = root?.querySelector('.card');
  expect(card?.getAttribute('role')).toBe('region');
  expect(card?.getAttribute('aria-label')).toBe('Rebind: A site still has your old number');
  expect(button('close').getAttribute('aria-label')).toBe('Close');
});

test('says only where it is changed when the web has no page for it', async () => {
  await drawCard({ ...data(), open: undefined } as unknown as CardData, vi.fn());
  expect(root?.querySelector('.open')).toBe(null);
  expect(root?.querySelector('.where')?.textContent).toBe('It is changed at a.example.');
});

test.each([
  ['close', []],
  ['mute', ['card.mute']],
  ['open', ['card.open']],
] as const)('%s sends it away by a click of the user, and not by one of the page', async (name, told) => {
  const tell = vi.fn();
  await drawCard(data(), tell);
  const pressed = button(name);
  pressed.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  expect(host()).not.toBe(null);
  expect(tell).not.toHaveBeenCalled();
  pressed.dispatchEvent(byUser(new MouseEvent('click', { bubbles: true, composed: true })));
  expect(host()).toBe(null);
  // Nothing listens any more.
  pressed.dispatchEvent(byUser(new MouseEvent('click', { bubbles: true, composed: true })));
  expect(tell.mock.calls.map(([choice]) => choice)).toEqual(told);
});

test('Escape inside sends it away and goes no further; other keys, and keys of the page, do not', async () => {
  const onPage = vi.fn();
  document.addEventListener('keydown', onPage);
  await drawCard(data(), vi.fn());
  const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true });
  button('mute').dispatchEvent(key('Escape'));
  button('mute').dispatchEvent(byUser(key('a')));
  expect(host()).not.toBe(null);
  onPage.mockClear();
  button('mute').dispatchEvent(byUser(key('Escape')));
  expect(host()).toBe(null);
  expect(onPage).not.toHaveBeenCalled();
  document.removeEventListener('keydown', onPage);
});

test('every listener it has goes with it', async () => {
  const signals: AbortSignal[] = [];
  for (const target of [document, window])
    vi.spyOn(target, 'addEventListener').mockImplementation(((
      _type: string,
      _on: unknown,
      options: unknown,
    ) => {
      signals.push((options as { signal: AbortSignal }).signal);
    }) as never);
  await drawCard(data(), vi.fn());
  expect(signals).toHaveLength(3);
  expect(signals.every(({ aborted }) => aborted)).toBe(false);
  button('close').dispatchEvent(byUser(new MouseEvent('click', { bubbles: true })));
  expect(signals.every(({ aborted }) => aborted)).toBe(true);
});

test('is not brought back by the page that took it out, and listens no longer', async () => {
  await drawCard(data(), vi.fn());
  host()?.remove();
  window.dispatchEvent(new Event('resize'));
  document.dispatchEvent(new Event('focusin'));
  expect(host()).toBe(null);
});

test('is not drawn, and leaves nothing, where the page pins it to something else than the window', async () => {
  vi.stubGlobal('innerHeight', 800);
  expect(await drawCard(data(), vi.fn())).toBe(false);
  expect(host()).toBe(null);
});

test('is not drawn on another origin than it was made for', async () => {
  expect(await drawCard(data({ origin: 'https://other.example' }), vi.fn())).toBe(false);
  expect(host()).toBe(null);
});

test('of two days in one page only the newer card is there, and nothing of either once it is gone', async () => {
  await drawCard(data(), vi.fn());
  const first = host();
  await drawCard(data({ title: 'The next day' }), vi.fn());
  expect(first?.isConnected).toBe(false);
  expect(document.documentElement.querySelectorAll(':scope > div')).toHaveLength(1);
  button('close').dispatchEvent(byUser(new MouseEvent('click', { bubbles: true })));
  expect(host()).toBe(null);
  expect(globalThis).not.toHaveProperty('rebindLeave');
});

test('of two tried at the same time only the later one is drawn', async () => {
  const first = drawCard(data(), vi.fn());
  const second = drawCard(data({ title: 'The second' }), vi.fn());
  expect([await first, await second]).toEqual([false, true]);
  expect(document.documentElement.querySelectorAll(':scope > div')).toHaveLength(1);
  button('close').dispatchEvent(byUser(new MouseEvent('click', { bubbles: true })));
  expect(host()).toBe(null);
  expect(globalThis).not.toHaveProperty('rebindLeave');
});

test('the words are taken once', () => {
  const words = data();
  Object.assign(globalThis, { rebindCard: words });
  expect(takeCardData()).toBe(words);
  expect(takeCardData()).toBe(undefined);
});
