import { hasMore, isVisible, type ShadowRootOf } from './dom.ts';
import { findStretches, type Stretch } from './find-stretches.ts';
import { gatherText, type Place } from './gather-text.ts';
import { finish } from './steps.ts';

/** A part of a page with all that one look over it finds. */
export interface Part {
  root: Document | ShadowRoot;
  text: string;
  /** Where in the document places of the text are. */
  places: readonly Place[];
  /** Where in the text a number may stand. */
  stretches: readonly Stretch[];
  fields: readonly Element[];
  /** What has a text in an attribute and is no input. */
  named: readonly Element[];
}

/** On pages with more elements no shadow roots are looked for; they are counted where there is much text alone. */
const LARGE = 6000;
const MUCH_TEXT = 60_000;
const MOST_ROOTS = 200;
const MOST_HOSTS = 4000;

/** Fields, frames, and texts that are attributes. */
const THINGS = 'input,select,textarea,iframe,frame,[aria-label],[title]';
/** Built-in elements that may carry a shadow root; those that do have mostly nothing else in them. */
const HOSTS = /^(?:div|span|p|section|main|article|aside|header|footer|nav|body)$/;
/**
 * What may be one, or a custom element: those are what is left without the most frequent built-in ones. Fields and
 * frames are left too, so that they need not be asked for by name, and each element is held against fewer names.
 */
const THINGS_AND_HOSTS =
  ':not(div,a,span,li,p,b,i,td,tr,ul,h2,h3,svg,path,button),:empty,[aria-label],[title]';

/** Looks once over the document, the shadow roots in it and the frames that have no address of their own. */
export const surveyPage = (document: Document, shadowRootOf: ShadowRootOf): Part[] =>
  finish(surveyInSteps(document, shadowRootOf));

/** The same in steps, of which those over a large page take a few milliseconds each. */
export function* surveyInSteps(document: Document, shadowRootOf: ShadowRootOf): Generator<void, Part[]> {
  const parts: Part[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (let i = 0; i < roots.length; i++) {
    const root = roots[i] as Document | ShadowRoot;
    const { text, places } = yield* gatherText((root as Document).body ?? root);
    yield;
    const fields: Element[] = [];
    const named: Element[] = [];
    let hosts = 0;
    for (const element of root.querySelectorAll(isLarge(root, text) ? THINGS : THINGS_AND_HOSTS)) {
      const name = element.localName;
      if (name === 'input' || name === 'select' || name === 'textarea') fields.push(element);
      if (name !== 'input' && (element.hasAttribute('aria-label') || element.hasAttribute('title')))
        named.push(element);
      if (roots.length >= MOST_ROOTS) continue;
      const inner =
        name === 'iframe' || name === 'frame'
          ? openFrame(element as HTMLIFrameElement)
          : isHost(element) && hosts++ < MOST_HOSTS && shadowRootOf(element);
      if (inner) roots.push(inner);
    }
    yield;
    parts.push({ root, text, places, stretches: yield* findStretches(text), fields, named });
  }
  return parts;
}

const isLarge = (root: Document | ShadowRoot, text: string): boolean =>
  text.length > MUCH_TEXT && 'body' in root && hasMore(root, LARGE);

const isHost = (element: Element): boolean =>
  element.localName.includes('-') || (HOSTS.test(element.localName) && element.matches(':empty'));

function openFrame(frame: HTMLIFrameElement): Document | undefined {
  try {
    const inner = frame.contentDocument;
    if (inner?.body && /^about:/.test(inner.URL) && isVisible(frame)) return inner;
  } catch {
    // A frame of another origin: not ours to read.
  }
  return undefined;
}
