import type { TaughtPlace } from '../model/taught-rule.ts';
import { isVisible } from '../recogniser/dom.ts';
import { labelKey, labelsOf } from './labels-of.ts';
import { fieldValue, findNumberElement, type NumberText } from './number-text.ts';
import { listPageTexts, type Root } from './page-roots.ts';
import { steadyMark } from './steady-mark.ts';

/** A number on a page, and the element that holds it. */
export interface PageNumber {
  element: Element;
  number: NumberText;
}

/** More texts are no account page. */
const MOST_TEXTS = 4000;
const MOST_LABELS = 3;
const MAY_BE_PART = /\p{Nd}/u;

/** Every number that somebody can see on a page, in page order. */
export function listNumbers(roots: readonly Root[]): PageNumber[] {
  const found = new Map<Element, NumberText>();
  const add = (start: Element): void => {
    if (!isVisible(start)) return;
    const near = findNumberElement(start);
    if (near) found.set(near.element, near.number);
  };
  for (const root of roots) {
    for (const text of listPageTexts(root, MOST_TEXTS))
      if (MAY_BE_PART.test(text.data) && text.parentElement) add(text.parentElement);
    for (const field of root.querySelectorAll('input')) if (fieldValue(field)) add(field);
  }
  return [...found].map(([element, number]) => ({ element, number }));
}

const read = ({ element, number }: PageNumber, most: number) => labelsOf(element, number, most);

/** Whether a number stands where a place says, as far as words tell. */
function isLabelled(one: PageNumber, place: TaughtPlace): boolean {
  if (one.number.ending !== (place.ending ?? false)) return false;
  const { labels, between } = read(one, place.labels.length);
  return (
    labels.length === place.labels.length &&
    between === place.between &&
    labels.every((label, at) => labelKey(label) === labelKey(place.labels[at] ?? ''))
  );
}

/** The number all of them show; undefined when they differ. */
const agreeing = (numbers: readonly PageNumber[]): PageNumber | undefined =>
  new Set(numbers.map(({ number }) => number.key)).size === 1 ? numbers[0] : undefined;

const isMarked = (element: Element, mark: string): boolean => {
  const around = element.closest(mark);
  // A mark on half the page marks nothing.
  return around !== null && depthBetween(around, element) < 4;
};

function depthBetween(outer: Element, inner: Element): number {
  let depth = 0;
  for (let at: Element | null = inner; at && at !== outer; at = at.parentElement) depth++;
  return depth;
}

/**
 * The number at a place; undefined when it is not there, and when more than one could be meant: wrong is worse than
 * nothing. The words decide; marks and structure only settle between several with the same words.
 */
export function findTaught(place: TaughtPlace, numbers: readonly PageNumber[]): PageNumber | undefined {
  const { labels, mark, path } = place;
  if (labels.length === 0) {
    const marked = mark ? numbers.filter((one) => isMarked(one.element, mark)) : [];
    return agreeing(marked.filter(({ number }) => number.ending === (place.ending ?? false)));
  }
  const labelled = numbers.filter((one) => isLabelled(one, place));
  if (labelled.length === 0) return undefined;
  const byMark = mark ? labelled.filter(({ element }) => isMarked(element, mark)) : [];
  const byPath = labelled.filter((one) => read(one, 1).path.join() === path.join());
  return agreeing(labelled) ?? agreeing(byMark) ?? agreeing(byPath);
}

/**
 * How a number is found again: with the fewest words that tell it from all others on its page. Undefined when
 * nothing on the page does.
 */
export function describePlace(chosen: PageNumber, numbers: readonly PageNumber[]): TaughtPlace | undefined {
  const { labels, between, path } = read(chosen, MOST_LABELS);
  const mark = steadyMark(chosen.element);
  const rest = {
    between,
    path,
    ...(mark && { mark }),
    ...(chosen.number.ending && { ending: true as const }),
  };
  for (let count = Math.min(labels.length, 1); count <= labels.length; count++) {
    const place: TaughtPlace = { labels: labels.slice(0, count), ...rest };
    const found = findTaught(place, numbers);
    const alone = numbers.filter((one) => isLabelled(one, place)).length === 1 || count === labels.length;
    if (alone && found?.number.key === chosen.number.key) return place;
  }
  return undefined;
}
