import type { PickerTexts } from '../messages/teaching-contract.ts';
import type { TaughtPlace } from '../model/taught-rule.ts';
import { hideDigits } from '../phone/hide-digits.ts';
import type { ShadowRootOf } from '../recogniser/dom.ts';
import { buildPicker } from './build-picker.ts';
import { findNumberElement, visibleText } from './number-text.ts';
import { listPageRoots } from './page-roots.ts';
import { boxOf, elementAt, listStops, scrollUnder, selectedElement } from './point-at.ts';
import { describePlace, listNumbers, type PageNumber } from './taught-place.ts';

export interface PickerOptions {
  texts: PickerTexts;
  lang: string;
  theme: string;
  start: 'point' | 'selection';
  shadowRootOf: ShadowRootOf;
  /** The user said yes. */
  teach: (
    place: TaughtPlace | null,
    mask: string,
  ) => Promise<{ stored: boolean; kept: boolean; waits?: true } | undefined>;
  /** The user left without. */
  left: () => void;
}

/** How long the last words stay; a key or a click ends it at once. */
const LAST_WORDS_MS = 6000;
const LONGEST_TEXT = 60;

/** Events of the pointer that the page must not have while the user points at it. */
const POINTER = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'auxclick', 'contextmenu'];

/**
 * Lets the user point at a number of the page, with pointer or keys, and asks whether it is theirs. The page can
 * neither read nor operate it: the shadow root is closed, and only events of the user's own making count. Gives a
 * function that takes it away without a trace.
 */
export function openPicker(options: PickerOptions): () => void {
  const { texts } = options;
  const parts = buildPicker(texts, options.lang, options.theme);
  const { host, root, shade, frame, panel, what, keys, mask, said, actions, yes, no } = parts;
  // What the picker itself says is not on the page.
  const shadowRootOf: ShadowRootOf = (element) => (element === host ? null : options.shadowRootOf(element));
  const life = new AbortController();
  const before = document.activeElement;
  let stage: 'point' | 'ask' | 'done' = 'point';
  let current: Element | undefined;
  let chosen: PageNumber | undefined;
  /** Made at the first key, for a page may be still on its way when the picker opens. */
  let stops: Element[] | undefined;

  const roots = () => listPageRoots(document, shadowRootOf);

  function close(): void {
    if (life.signal.aborted) return;
    life.abort();
    host.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }
  function leave(): void {
    if (stage !== 'done') options.left();
    close();
  }

  /** Puts the frame around an element, and the panel out of its way. */
  function place(): void {
    if (!current?.isConnected) {
      frame.hidden = true;
      return;
    }
    const box = boxOf(current);
    frame.hidden = false;
    Object.assign(frame.style, { left: '0', top: '0', width: '100px', height: '0' });
    // A page that is zoomed by its own style sheet measures otherwise than it draws.
    const scale = frame.getBoundingClientRect().width / 100 || 1;
    Object.assign(frame.style, {
      left: `${(box.x - 4) / scale}px`,
      top: `${(box.y - 4) / scale}px`,
      width: `${(box.width + 8) / scale}px`,
      height: `${(box.height + 8) / scale}px`,
    });
    const low = box.y + box.height > innerHeight - panel.getBoundingClientRect().height - 40;
    panel.dataset.place = low && box.y > innerHeight / 3 ? 'top' : 'bottom';
  }

  function mark(element: Element | undefined): PageNumber | undefined {
    const near = element && findNumberElement(element);
    current = near?.element ?? element;
    frame.toggleAttribute('data-number', near !== undefined);
    place();
    return near;
  }

  function choose(element: Element | undefined): void {
    const near = mark(element);
    if (!near) {
      said.textContent = texts.noNumber;
      return;
    }
    chosen = near;
    stage = 'ask';
    what.textContent = texts.ask;
    mask.textContent = hideDigits(near.number.raw);
    said.textContent = '';
    shade.toggleAttribute('data-asks', true);
    keys.hidden = true;
    mask.hidden = actions.hidden = false;
    panel.setAttribute('role', 'alertdialog');
    place();
    yes.focus({ preventScroll: true });
  }

  function pointAgain(): void {
    stage = 'point';
    chosen = undefined;
    what.textContent = texts.point;
    shade.toggleAttribute('data-asks', false);
    keys.hidden = false;
    mask.hidden = actions.hidden = true;
    panel.setAttribute('role', 'application');
    panel.focus({ preventScroll: true });
    place();
  }

  async function confirm(): Promise<void> {
    if (!chosen || stage !== 'ask') return;
    stage = 'done';
    const { element, number } = chosen;
    const numbers = listNumbers(roots());
    const same = numbers.find((one) => one.element === element) ?? { element, number };
    const reply = await options.teach(describePlace(same, numbers) ?? null, hideDigits(number.raw));
    if (life.signal.aborted) return;
    actions.hidden = true;
    const came = reply?.stored ? (reply.kept ? texts.kept : texts.onlyNow) : texts.failed;
    what.textContent = reply?.waits ? texts.allowFirst : came;
    said.textContent = '';
    panel.setAttribute('role', 'status');
    panel.focus({ preventScroll: true });
    const timer = setTimeout(close, LAST_WORDS_MS);
    life.signal.addEventListener('abort', () => clearTimeout(timer));
  }

  function walk(step: number): void {
    const all = roots();
    const numbers = listNumbers(all);
    if (!stops?.every((stop) => stop.isConnected)) stops = listStops(all, numbers);
    if (stops.length === 0) {
      said.textContent = texts.none;
      return;
    }
    const at = current ? stops.indexOf(current) : -1;
    const next = at < 0 ? (step > 0 ? 0 : stops.length - 1) : (at + step + stops.length) % stops.length;
    const stop = stops[next];
    stop?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    mark(stop);
    const text = stop ? visibleText(stop).replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT) : '';
    said.textContent = texts.at
      .replace('{n}', String(next + 1))
      .replace('{total}', String(stops.length))
      .replace('{text}', text);
  }

  const act = (inner: Element | null | undefined): void => {
    const pressed = inner?.closest('button');
    if (pressed === parts.leave) leave();
    else if (pressed === yes) void confirm();
    else if (pressed === no) pointAgain();
  };

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    // The browser's own keys stay the browser's.
    if (event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.type !== 'keydown') return;
    const { key } = event;
    const back = key === 'ArrowUp' || key === 'ArrowLeft' || (key === 'Tab' && event.shiftKey);
    const onward = key === 'ArrowDown' || key === 'ArrowRight' || key === 'Tab';
    if (key === 'Escape' || stage === 'done') leave();
    else if (stage === 'ask') {
      if (back || onward) (root.activeElement === yes ? no : yes).focus({ preventScroll: true });
      else if ((key === 'Enter' || key === ' ') && !event.repeat) act(root.activeElement);
    } else if (back || onward) walk(back ? -1 : 1);
    else if (key === 'Enter' && !event.repeat) choose(current);
  }

  function onPointer(event: Event): void {
    if (!event.isTrusted || event.target !== host) return;
    event.stopImmediatePropagation();
    const { clientX: x, clientY: y, type } = event as MouseEvent;
    const inner = root.elementFromPoint(x, y);
    const onPanel = inner !== null && panel.contains(inner);
    if (type === 'pointermove') {
      if (stage === 'point' && !onPanel) mark(elementAt(document, x, y, host, shadowRootOf));
    } else if (type === 'wheel') {
      const { deltaX, deltaY } = event as WheelEvent;
      if (!onPanel && scrollUnder(elementAt(document, x, y, host, shadowRootOf), deltaX, deltaY))
        event.preventDefault();
    } else if (type === 'click') {
      event.preventDefault();
      if (stage === 'done') close();
      else if (onPanel) act(inner);
      else if (stage === 'point') choose(elementAt(document, x, y, host, shadowRootOf));
    } else event.preventDefault();
  }

  const { signal } = life;
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    window.addEventListener(type, onKey, { capture: true, signal });
  for (const type of [...POINTER, 'pointermove', 'click', 'wheel'])
    window.addEventListener(type, onPointer, { capture: true, passive: false, signal });
  window.addEventListener('scroll', place, { capture: true, passive: true, signal });
  window.addEventListener('resize', place, { passive: true, signal });

  // Outside an open modal dialog of the page everything is dead to the pointer.
  ([...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement).append(host);
  try {
    // Above whatever else lies on top of the page.
    host.popover = 'manual';
    host.showPopover();
  } catch {
    // Without it the highest layer of the page must do.
  }
  panel.focus({ preventScroll: true });
  if (options.start === 'selection') choose(selectedElement(roots()));
  return close;
}
