import { isVisible, listTexts, type ShadowRootOf } from '../recogniser/dom.ts';

/** More is no account page. */
const MOST_ROOTS = 100;
const MOST_HOSTS = 3000;

export type Root = Document | ShadowRoot;

/**
 * The document, the shadow roots in it, and the documents of visible frames of the same origin: everything that the
 * user sees as one page and that may be read together.
 */
export function listPageRoots(document: Document, shadowRootOf: ShadowRootOf): Root[] {
  const roots: Root[] = [document];
  for (let i = 0; i < roots.length && roots.length < MOST_ROOTS; i++) {
    const root = roots[i] as Root;
    let looked = 0;
    for (const element of root.querySelectorAll('*')) {
      if (++looked > MOST_HOSTS) break;
      const inner = mayHaveShadow(element) ? shadowRootOf(element) : null;
      if (inner) roots.push(inner);
    }
    for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe,frame')) {
      const inner = documentOf(frame);
      if (inner?.body && isVisible(frame)) roots.push(inner);
    }
  }
  return roots;
}

/** The document of a frame; undefined where it is of another origin. */
export function documentOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

const PLAIN = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

const mayHaveShadow = (element: Element): boolean =>
  element.localName.includes('-') || PLAIN.test(element.localName);

/** Elements whose text nobody reads as part of the page. */
const SILENT = /^(?:script|style|noscript|template|textarea|select|option|svg|title)$/;

/** Text nodes under a node in their order, without those of scripts and choices. */
export const listPageTexts = (root: Node, most: number): Text[] =>
  listTexts(root, most, (element) => !SILENT.test(element.localName));
