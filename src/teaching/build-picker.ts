import { applyInPageStyle } from '../look/in-page-style.ts';
import type { PickerTexts } from '../messages/teaching-contract.ts';
import { PICKER_STYLE } from './picker-style.ts';

/** The parts of the picker. */
export interface PickerParts {
  host: HTMLElement;
  root: ShadowRoot;
  shade: HTMLElement;
  frame: HTMLElement;
  panel: HTMLElement;
  what: HTMLElement;
  keys: HTMLElement;
  mask: HTMLElement;
  said: HTMLElement;
  actions: HTMLElement;
  yes: HTMLButtonElement;
  no: HTMLButtonElement;
  leave: HTMLButtonElement;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

function button(className: string, text: string): HTMLButtonElement {
  const made = make('button', className, text);
  made.type = 'button';
  return made;
}

/** Makes the nodes of the picker, in a closed shadow root; nothing happens to them yet. */
export function buildPicker(texts: PickerTexts, lang: string, theme: string): PickerParts {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const [shade, frame] = [make('div', 'shade'), make('div', 'frame')];
  const [what, keys, mask, said] = [
    make('p', 'what', texts.point),
    make('p', 'keys', texts.keys),
    make('p', 'mask'),
    make('p', 'said'),
  ];
  what.id = 'what';
  mask.id = 'mask';
  const [yes, no, leave] = [button('yes', texts.yes), button('no', texts.no), button('leave', '×')];
  leave.setAttribute('aria-label', texts.leave);
  const actions = make('div', 'actions', yes, no);
  const panel = make(
    'div',
    'panel',
    make('div', 'head', make('span', '', texts.name), leave),
    what,
    mask,
    keys,
    said,
    actions,
  );
  // Keys are the picker's own while it is open, so that readers of the screen pass them on.
  panel.setAttribute('role', 'application');
  panel.setAttribute('aria-labelledby', 'what mask');
  panel.tabIndex = -1;
  panel.lang = lang;
  panel.dataset.theme = theme;
  panel.dataset.place = 'bottom';
  said.setAttribute('role', 'status');
  said.setAttribute('aria-live', 'polite');
  for (const part of [frame, mask, actions]) part.hidden = true;
  applyInPageStyle(root, PICKER_STYLE);
  root.append(shade, frame, panel);
  return { host, root, shade, frame, panel, what, keys, mask, said, actions, yes, no, leave };
}
