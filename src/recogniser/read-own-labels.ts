import { textOf } from './dom.ts';
import type { Candidate } from './find-candidates.ts';
import { readMeaning } from './meaning.ts';
import { isNaming, type Name } from './surroundings.ts';

/** Labels that the markup ties to the element: for=, aria-labelledby, aria-label, placeholder. */
export function readOwnLabels(candidate: Candidate, name: Name): void {
  const { element, block } = candidate;
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const at of element === block ? [element] : [element, block]) {
    for (const id of (at.getAttribute('aria-labelledby') ?? '').split(/\s+/)) {
      const text = id && textOf(root.querySelector(`#${CSS.escape(id)}`) ?? document0);
      if (text && isNaming(readMeaning(text))) name(text, 'aria-labelledby', 0);
    }
    const id = at.id;
    const label =
      (id && root.querySelector(`label[for="${CSS.escape(id)}"]`)) ||
      (candidate.via === 'field' ? at.closest('label') : null);
    if (label) {
      const text = textOf(label);
      if (text && isNaming(readMeaning(text))) name(text, 'for', 0);
    }
    // Of a tooltip's number the text it hangs on tells.
    const shown = candidate.via === 'attribute' ? textOf(at) : '';
    if (shown && shown.length < 40 && isNaming(readMeaning(shown))) name(shown, 'own text', 0);
    const aria = candidate.via === 'attribute' ? '' : (at.getAttribute('aria-label') ?? '');
    if (aria && isNaming(readMeaning(aria))) name(aria, 'aria-label', 0);
    const title = candidate.via === 'field' ? (at.getAttribute('title') ?? '') : '';
    if (title && title.length < 40 && isNaming(readMeaning(title))) name(title, 'title', 0);
  }
}

const document0 = { textContent: '' } as Node;

/** Labels that components put into attributes of cells and rows. */
export function readAttributes(element: Element, level: number, name: Name): void {
  for (const attribute of [
    'data-label',
    'data-title',
    'data-th',
    'label',
    'heading',
    'title',
    'aria-label',
  ]) {
    const text = level > 1 || attribute !== 'title' ? element.getAttribute(attribute) : '';
    if (text && text.length < 60 && isNaming(readMeaning(text))) name(text, attribute, level);
  }
}
