import { isBig, isElement } from './dom.ts';

/** A stretch of an element's text content. */
export interface Stretch {
  start: number;
  end: number;
}

/** Below this length going through all text nodes costs less than measuring parts of the page. */
const SHORT = 20_000;
/** So many stretches are looked up one by one; more are met on one way through the page. */
const FEW = 6;

/** The text nodes that hold stretches (in rising order) of the text content of `root`. */
export function findTexts(root: Node, length: number, stretches: readonly Stretch[]): Text[] {
  if (length < SHORT || stretches.length > FEW) return walkTo(root, stretches);
  const found = stretches.map((stretch) => bisect(root, length, stretch));
  return found.every((texts) => texts !== undefined) ? [...new Set(found.flat())] : walkTo(root, stretches);
}

const walker = (root: Node): TreeWalker =>
  (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);

/** Goes through the text nodes as far as the last stretch. */
export function walkTo(root: Node, stretches: readonly Stretch[]): Text[] {
  const found: Text[] = [];
  const walk = walker(root);
  let from = 0;
  let at = 0;
  for (let text = walk.nextNode() as Text | null; text; text = walk.nextNode() as Text | null) {
    const end = from + text.length;
    let next = stretches[at];
    while (next && next.end <= from) next = stretches[++at];
    if (!next) break;
    if (next.start < end) found.push(text);
    from = end;
  }
  return found;
}

/** Length of a node's text. */
const lengthOf = (node: Node): number =>
  isElement(node) ? (node.textContent ?? '').length : node.nodeType === 3 ? (node as Text).length : 0;

/**
 * Goes down to one stretch by measuring halves of the children, so that most of the page is never looked at by
 * script. Undefined: the page did not add up.
 */
export function bisect(root: Node, length: number, { start, end }: Stretch): Text[] | undefined {
  const range = (root.ownerDocument ?? (root as Document)).createRange();
  let node = root;
  // Where the text of the children from `first` to before `last` begins and ends.
  let from = 0;
  let to = length;
  while (node.nodeType !== 3) {
    const children = node.childNodes;
    let first = 0;
    let last = children.length;
    if (last === 0) return undefined;
    // What is cheap to measure goes first; then only one large child may be left, and its length is known.
    if (last <= 8) {
      for (
        let child = children[first];
        last - first > 1 && child && !isHeavy(child);
        child = children[first]
      ) {
        const size = lengthOf(child);
        if (start < from + size) {
          last = first + 1;
          to = from + size;
          break;
        }
        from += size;
        first++;
      }
      for (
        let child = children[last - 1];
        last - first > 1 && child && !isHeavy(child);
        child = children[last - 1]
      ) {
        const size = lengthOf(child);
        if (start >= to - size) {
          first = last - 1;
          from = to - size;
          break;
        }
        to -= size;
        last--;
      }
    }
    while (last - first > 1) {
      const middle = (first + last) >> 1;
      range.setStart(node, first);
      range.setEnd(node, middle);
      const size = range.toString().length;
      if (start < from + size) {
        last = middle;
        to = from + size;
      } else {
        first = middle;
        from += size;
      }
    }
    node = children[first] as Node;
    if (node.nodeType !== 1 && node.nodeType !== 3) return undefined;
  }
  const walk = walker(root);
  walk.currentNode = node;
  const found: Text[] = [];
  for (let text = node as Text | null; text && from < end; text = walk.nextNode() as Text | null) {
    found.push(text);
    from += text.length;
  }
  return found;
}

const isHeavy = (node: Node): boolean => isElement(node) && isBig(node);
