import { type ComponentChild, hydrate, render } from 'preact';
import { browser, hasSidePanel } from '../browser.ts';
import { firstScreen } from '../first-screen/first-screen.tsx';
import type { Start } from '../pieces/use-view.ts';

/**
 * Puts the popup where its first frame was painted: over it, node for node, where that is what the popup would draw
 * now, so that focus, pressed buttons and typed text stay; else in its place.
 */
export function takeOver(screen: ComponentChild, root: HTMLElement, { view, settings }: Start): void {
  const painted = globalThis.rebindPainted;
  const drawnNow =
    view && firstScreen(view, settings, browser.i18n.getUILanguage(), hasSidePanel(), Date.now());
  if (painted?.text !== undefined && painted.text === JSON.stringify(drawnNow)) {
    hydrate(screen, root);
    performance.mark('rebind:taken-over');
  } else {
    root.replaceChildren();
    render(screen, root);
    performance.mark('rebind:drawn-anew');
  }
  painted?.stopNoting?.();
  painted?.pressed?.click();
  const search = root.querySelector<HTMLInputElement>('#search');
  if (search?.value) search.dispatchEvent(new Event('input', { bubbles: true }));
}
