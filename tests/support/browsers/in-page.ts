import type { Browser } from 'webextension-polyfill';

/** Functions that drivers run inside pages. Each is sent as text and stands alone. */

/** Sets a field's value the way typing does, so that frameworks notice. False: no such field yet. */
export function fillField(selector: string, value: string): boolean {
  const field = document.querySelector(selector);
  if (
    !(field instanceof HTMLInputElement) &&
    !(field instanceof HTMLSelectElement) &&
    !(field instanceof HTMLTextAreaElement)
  )
    return false;
  if (field.disabled) return false;
  field.focus();
  // The setter of the prototype: frameworks put their own on the element to notice changes of their making.
  const proto = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, value);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return field.value === value;
}

/** Middle of the first match, once it stands still and a click there would reach it. */
export async function findClickPoint(selector: string): Promise<{ x: number; y: number } | undefined> {
  const find = () => {
    const target = document.querySelector(selector);
    if (!target || target.matches(':disabled')) return undefined;
    target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = target.getBoundingClientRect();
    const point = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    const hit = document.elementFromPoint(point.x, point.y);
    return hit && (target.contains(hit) || hit.contains(target)) ? { ...point, target } : undefined;
  };
  // A tab behind others draws no frames.
  const nextFrame = () =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, 100);
      requestAnimationFrame(() => resolve());
    });
  const before = find();
  if (!before) return undefined;
  await nextFrame();
  await nextFrame();
  const { x, y, target } = find() ?? {};
  return target === before.target && x === before.x && y === before.y ? { x, y } : undefined;
}

/** Id of the tab in front, asked from a page of the extension. */
export async function readActiveTabId(): Promise<number | undefined> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** Comes back when the background runs and has answered. */
export async function wakeBackground(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  await chrome.runtime.sendMessage({ from: 'screen', name: 'problems.list', body: null });
}

/** Text on the toolbar icon for a tab, asked from a page of the extension. */
export function readBadgeText(tabId: number): Promise<string> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  return chrome.action.getBadgeText({ tabId });
}

/** Title of a notification that stands; Firefox tells it. */
export async function readNotificationTitle(id: string): Promise<string | undefined> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  const all = (await chrome.notifications.getAll()) as Record<string, { title?: string }>;
  return all[id]?.title;
}
