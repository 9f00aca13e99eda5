/** A stretch of an element's text content. */
export interface Stretch {
  start: number;
  end: number;
}

/** The text nodes that hold stretches (in rising order) of the text content of `root`; goes no further than the last. */
export function findTexts(root: Node, stretches: readonly Stretch[]): Text[] {
  const found: Text[] = [];
  let place = 0;
  let next = stretches[place];
  if (!next) return found;
  const walk = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4 /* texts */);
  let from = 0;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
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
