import { isElement } from './dom.ts';

/** Parts of a page that label nothing beside them. */
export const ASIDE =
  'nav,footer,aside,[role=navigation],[role=banner],[role=contentinfo],script,style,template';

/** Up to `most` siblings that may say something, nearest first, of the 40 nodes next to it. */
export function siblings(node: Node, step: 'previousSibling' | 'nextSibling', most: number): Node[] {
  const found: Node[] = [];
  for (let at = node[step], steps = 0; at && found.length < most && steps < 40; at = at[step], steps++)
    if (isElement(at) || (at.nodeType === 3 && /\S/.test((at as Text).data))) found.push(at);
  return found;
}

/** The siblings before a node, nearest first, and the first child of all, where a title stands. */
export function listBefore(node: Node, parent: Element): Node[] {
  const before = siblings(node, 'previousSibling', 10);
  const first = parent.firstElementChild;
  return first && first !== node && before.length === 10 && !before.includes(first)
    ? [...before, first]
    : before;
}
