import { ACTION, isAlike, isAllActions, isBig, isElement, isStructured, isVisible, textOf } from './dom.ts';
import { HEADING } from './headings.ts';
import { readIcon } from './icons.ts';
import { MEANING, type Meaning, readMeaning } from './meaning.ts';
import { hasHan, hasLetter } from './scripts.ts';
import { ASIDE, siblings } from './siblings.ts';
import { isLabelled, isNaming, isRemark, type Name, PHONE, type Surroundings } from './surroundings.ts';

/** Ends as a label does, however long it is. */
const NOUN = /(?:番号|号码|號碼|手机|手機|电话|電話)$/;

/** Of several buttons beside each other each is read alone: their texts have no blank between them. */
function readActions(element: Element, text: string): Meaning {
  const actions = element.querySelectorAll(ACTION);
  if (actions.length < 2) return readMeaning(text);
  let bits = 0;
  for (const action of [...actions].slice(0, 4)) bits |= readMeaning(textOf(action)).bits;
  return { bits, last: readMeaning(text).last };
}

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
    if (
      element &&
      isElement(node) &&
      isAlike(element, node) &&
      isStructured(element) &&
      !isAllActions(element)
    )
      break;
    const text = textOf(sibling);
    const action = element?.matches(ACTION) || element?.querySelector(ACTION);
    if (!text) {
      if (element && !found.label && level <= 3 && readIcon(element)) name('', 'icon', level, PHONE);
      continue;
    }
    // Nor does a question name anything: "Number out of use?", "Out of use? Appeal".
    if (text.length > 60 || /@|\d{4}|[*•·]{3}|[?？]/.test(text)) continue;
    const meaning = element ? readActions(element, text) : readMeaning(text);
    // "Phone · Signs you in": a caption of several parts begins with the label.
    const label = text.split(/ [·•|] |, (?=for |to |used )|，(?=用于|可用)/)[0] ?? text;
    if (
      !isLabelled(found) &&
      isNaming(label === text ? meaning : readMeaning(label)) &&
      !isRemark(label, meaning) &&
      // "Sign in with another number" leads away from this one.
      !(action && meaning.bits & MEANING.login && !(meaning.bits & MEANING.change)) &&
      (action ||
        (first &&
          level <= 3 &&
          label.length <=
            (hasHan(label) ? (NOUN.test(label) ? 20 : 12) : meaning.bits & MEANING.change ? 40 : 24) &&
          !/[.。!！]$/.test(text)))
    )
      name(label, 'after', level);
    found.row |= meaning.bits & (action ? -1 : ~MEANING.change);
  }
}
