import { isElement } from '../recogniser/dom.ts';

/** Attributes by which a page's own makers find things, the steadiest first. */
const NAMES = [
  'data-testid',
  'data-test',
  'data-qa',
  'data-cy',
  'data-field',
  'itemprop',
  'name',
  'id',
] as const;
const MOST_LEVELS = 3;

/** A word that a person wrote: letters, one of them a vowel, and no case in the middle of it. */
const isWritten = (word: string): boolean =>
  /^(?:[A-Z]?[a-z]{2,20}|[A-Z]{2,6})$/.test(word) && (word.length <= 3 || /[aeiouy]/i.test(word));

/** Whether a value was written and not generated: words joined by signs or by their capitals, and no digit. */
export function isSteady(value: string): boolean {
  if (value.length > 60 || !/^[A-Za-z][A-Za-z_.:-]*$/.test(value)) return false;
  return value
    .split(/[-_.:]+|(?<=[a-z])(?=[A-Z])/)
    .filter(Boolean)
    .every(isWritten);
}

/** A CSS selector of an element, or of the nearest around it, by an attribute that will stay; undefined: none. */
export function steadyMark(element: Element): string | undefined {
  let at: Element | null = element;
  for (let level = 0; at && level < MOST_LEVELS; level++) {
    for (const name of NAMES) {
      const value = at.getAttribute(name);
      if (value && isSteady(value)) return `[${name}="${value}"]`;
    }
    at = isElement(at.parentNode) ? at.parentNode : null;
  }
  return undefined;
}
