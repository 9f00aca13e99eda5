import type { Stretch } from './find-stretches.ts';
import type { Place } from './gather-text.ts';

/** The text nodes that hold stretches (in rising order) of the text content of `root`; goes no further than the last. */
export function findTexts(root: Node, stretches: readonly Stretch[], places: readonly Place[]): Text[] {
  const found: Text[] = [];
  let place = 0;
  let next = stretches[place];
  if (!next) return found;
  const walk = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4 /* texts */);
  let from = 0;
  let mark = 0;
  let node = walk.nextNode();
  while (node) {
    // Over the texts in between, to the last mark before the stretch.
    while ((places[mark + 1]?.start ?? Number.POSITIVE_INFINITY) <= next.start) mark++;
    const marked = places[mark];
    if (marked && marked.start > from) {
      walk.currentNode = marked.node;
      node = marked.node.nodeType === 3 ? marked.node : walk.nextNode();
      from = marked.start;
      if (!node) break;
    }
    const end = from + (node as Text).length;
    if (next.start < end) {
      found.push(node as Text);
      while (next.end <= end) {
        next = stretches[++place];
        if (!next) return found;
        if (next.start >= end) break;
      }
    }
    from = end;
    node = walk.nextNode();
  }
  return found;
}
