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

/**
 * Middle of the first match, once a click there would reach it. The next click is watched until `wasMissed` is asked:
 * the page may move its target away before the click arrives, which then presses nothing else.
 */
export function aimClick(selector: string): { x: number; y: number } | undefined {
  const target = document.querySelector(selector);
  if (!target || target.matches(':disabled')) return undefined;
  target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = target.getBoundingClientRect();
  const point = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  const hit = document.elementFromPoint(point.x, point.y);
  if (!hit || !(target.contains(hit) || hit.contains(target))) return undefined;

  const life = new AbortController();
  let missed = false;
  const watch = (event: Event) => {
    const path = event.composedPath();
    // Pressed on the target and let go beside it is a miss as well.
    missed ||= !path.includes(target) && !path.includes(hit);
    if (!missed) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    addEventListener(type, watch, { capture: true, signal: life.signal });
  const scope = globalThis as { endAim?: () => boolean };
  scope.endAim?.();
  scope.endAim = () => {
    life.abort();
    delete scope.endAim;
    return missed;
  };
  return point;
}

/** Whether the click that was aimed last went elsewhere; it did not if its page is gone. */
export const wasMissed = (): boolean => (globalThis as { endAim?: () => boolean }).endAim?.() ?? false;

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
