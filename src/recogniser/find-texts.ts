import type { Stretch } from './find-stretches.ts';

/** Over more text than this a way is looked for to the next stretch, instead of visiting each text before it. */
const FAR = 20_000;
const MOST_LEAPS = 6;

/** The text nodes that hold stretches (in rising order) of the text content of `root`; goes no further than the last. */
export function findTexts(root: Node, stretches: readonly Stretch[]): Text[] {
  const found: Text[] = [];
  let place = 0;
  let next = stretches[place];
  if (!next) return found;
  const walk = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4 /* texts */);
  let from = 0;
  let node = walk.nextNode();
  for (let leaps = MOST_LEAPS; node; node = walk.nextNode()) {
    if (next.start - from > FAR && leaps-- > 0) {
      const [text, begin] = leap(root, next.start);
      if (text.nodeType !== 3) return found;
      walk.currentNode = text;
      node = text;
      from = begin;
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
  }
  return found;
}

/**
 * The text node at a place of the text content of `root`, and where it begins there. Halves the children again and
 * again by the length of their text, which the browser tells without handing out a node.
 */
function leap(root: Node, place: number): [Node, number] {
  const range = (root.ownerDocument ?? (root as Document)).createRange();
  let at = root;
  let from = 0;
  while (at.firstChild) {
    let low = 0;
    for (let high = at.childNodes.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      range.setStart(at, low);
      range.setEnd(at, middle);
      const { length } = range.toString();
      if (from + length > place) high = middle;
      else {
        from += length;
        low = middle;
      }
    }
    at = at.childNodes[low] as Node;
  }
  return [at, from];
}
