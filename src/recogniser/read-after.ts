import { isAlike, isBig, isElement, isStructured, isVisible, textOf } from './dom.ts';
import { HEADING } from './headings.ts';
import { readIcon } from './icons.ts';
import { MEANING, readMeaning } from './meaning.ts';
import { hasHan, hasLetter } from './scripts.ts';
import { ASIDE, siblings } from './siblings.ts';
import { isLabelled, isNaming, type Name, PHONE, type Surroundings } from './surroundings.ts';

const ACTION = 'a,button,[role=button]';

/** Reads the siblings after: verbs and states of the row, and the label where it comes after the number. */
export function readAfter(node: Node, before: Node[], level: number, found: Surroundings, name: Name): void {
  const first = !before.some((one) => hasLetter(textOf(one)));
  for (const sibling of siblings(node, 'nextSibling', 4)) {
    const element = isElement(sibling) ? sibling : undefined;
    if (
      element &&
      (element.matches(`${ASIDE},${HEADING},dt,header`) || !isVisible(element) || isBig(element))
    )
      break;
    if (element && isElement(node) && isAlike(element, node) && isStructured(element)) break;
    const text = textOf(sibling);
    const action = element?.matches(ACTION) || element?.querySelector(ACTION);
    if (!text) {
      if (element && !found.label && level <= 3 && readIcon(element)) name('', 'icon', level, PHONE);
      continue;
    }
    if (text.length > 60 || /@|\d{4}|[*•·]{3}/.test(text)) continue;
    const meaning = readMeaning(text);
    if (
      !isLabelled(found) &&
      isNaming(meaning) &&
      // "Sign in with another number" leads away from this one.
      !(action && meaning.bits & MEANING.login && !(meaning.bits & MEANING.change)) &&
      (action ||
        (first &&
          level <= 3 &&
          text.length <= (hasHan(text) ? 12 : meaning.bits & MEANING.change ? 40 : 24) &&
          !/[.。!！]$/.test(text)))
    )
      name(text, 'after', level, meaning);
    found.row |= meaning.bits & (action ? -1 : ~MEANING.change);
  }
}
