import type { CardData } from '../messages/card-contract.ts';

/** The parts of the card that something happens to. */
export interface Card {
  card: HTMLElement;
  /** What is left of the card where there is no room for it. */
  pill: HTMLButtonElement;
  open: HTMLButtonElement | undefined;
  mute: HTMLButtonElement;
  close: HTMLButtonElement;
}

const SVG = 'http://www.w3.org/2000/svg';

function drawing(viewBox: string, className: string, paths: Record<string, string>[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  for (const attributes of paths) {
    const path = document.createElementNS(SVG, 'path');
    for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
    svg.append(path);
  }
  return svg;
}

const STROKE = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };

/** The program's icon: a SIM card with two arrows. */
const mark = (): SVGSVGElement =>
  drawing('0 0 128 128', 'mark', [
    {
      d: 'M28 0h72a28 28 0 0 1 28 28v72a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z',
      fill: '#0b6a62',
    },
    { d: 'M46 30h26l16 16v44a8 8 0 0 1-8 8H46a8 8 0 0 1-8-8V38a8 8 0 0 1 8-8z', fill: '#fff' },
    { d: 'M51 60h20m-8-8 9 8-9 8M77 78H57m8-8-9 8 9 8', stroke: '#0b6a62', 'stroke-width': '6', ...STROKE },
  ]);

const cross = (): SVGSVGElement =>
  drawing('0 0 16 16', '', [
    { d: 'M3 3l10 10M13 3 3 13', stroke: 'currentColor', 'stroke-width': '1.8', ...STROKE },
  ]);

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function button(className: string, ...children: (Node | string)[]): HTMLButtonElement {
  const made = element('button', className, ...children);
  made.type = 'button';
  return made;
}

/** Makes the nodes of the card; nothing happens to them yet. */
export function buildCard(data: CardData): Card {
  const open = data.open === undefined ? undefined : button('open', data.open);
  const mute = button('mute', data.mute);
  const close = button('close', cross());
  close.setAttribute('aria-label', data.close);
  const icon = mark();
  const card = element(
    'div',
    'card',
    element('div', 'head', icon, element('span', '', data.name), close),
    element('p', 'title', data.title),
    ...(data.where === undefined ? [] : [element('p', 'where', data.where)]),
    element('div', 'actions', ...(open ? [open] : []), mute),
    element('p', 'hint', data.hint),
  );
  card.setAttribute('role', 'region');
  card.setAttribute('aria-label', `${data.name}: ${data.title}`);
  // A copy costs a page less than the same made anew.
  const pill = button('pill', icon.cloneNode(true));
  pill.setAttribute('aria-label', data.title);
  for (const part of [card, pill]) {
    part.lang = data.lang;
    part.dataset.theme = data.theme;
  }
  return { card, pill, open, mute, close };
}
