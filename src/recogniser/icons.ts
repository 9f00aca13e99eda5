import { isBig, parentOf, textOf } from './dom.ts';
import type { Candidate } from './find-candidates.ts';
import { MEANING } from './meaning.ts';
import type { Surroundings } from './surroundings.ts';

const ICON = /(?:^|[^a-z])(?:phone|mobile|telephone|tel|cellphone|smartphone|shouji|dianhua)(?:[^a-z]|$)/i;

/** A phone icon in the row is a label too, unless the row says more than it. */
export function readIconNear(candidate: Candidate, found: Surroundings): void {
  let node: Element | null = candidate.block;
  for (let level = 0; node && level < 3 && !isBig(node); level++) {
    if (textOf(node).length > 80) return;
    for (const icon of node.querySelectorAll('svg,i,img,use,mat-icon,[class*=icon],[class*=Icon]'))
      if (readIcon(icon)) {
        found.label = {
          text: '',
          meaning: { bits: MEANING.phone, last: MEANING.phone },
          by: 'icon',
          distance: level,
        };
        found.unknown = undefined;
        return;
      }
    node = parentOf(node);
  }
}

/** Whether an element is a picture of a phone, by its names or its sign. */
export function readIcon(element: Element): boolean {
  if (element.matches('input,select,textarea')) return false;
  const names = [
    'class',
    'href',
    'xlink:href',
    'alt',
    'aria-label',
    'title',
    'data-icon',
    'data-testid',
    'name',
    'icon',
    'type',
  ].map((attribute) => element.getAttribute(attribute) ?? '');
  return ICON.test(names.join(' ').replace(/([a-z])([A-Z])/g, '$1-$2')) || /[📱☎📞☏✆]/u.test(textOf(element));
}
