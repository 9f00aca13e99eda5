import { isAlike, textOf } from '../dom.ts';
import { fold } from '../fold.ts';
import { MEANING } from '../meaning.ts';
import type { PageKind } from '../page-kind.ts';
import { readRole } from '../read-role.ts';
import { isOwnList, isSameNumber, type Judged, labelBits } from './judged.ts';

/**
 * The same label again and again, each with another number, is a list of people, not the user's own; unless one of
 * them alone can be changed. A column of numbers under a title that speaks of telephone numbers is the user's.
 * Gives those of a list of people.
 */
export function findAlike(hopeful: readonly Judged[], page: PageKind): Judged[] {
  return hopeful.filter((one) => {
    const shared = /^(?:column|above)$/.test(one.around.label?.by ?? '') || isActed(one);
    const about =
      isOfCards(one, page) ||
      page.phone ||
      ((one.around.titles[0]?.bits ?? 0) & MEANING.phone) !== 0 ||
      isOwnList(one);
    if (isListed(one, hopeful) && !(shared && about)) return true;
    const twins = hopeful.filter((other) => isTwin(one, other, shared));
    if (!twins.length || ((shared || isOwnList(one)) && about && twins.length < 4)) return false;
    // That one of them was verified does not make it the user's: so are the numbers of relatives and drivers.
    const score = one.score - (isOnlyVerified(one) ? 1 : 0);
    return shared || twins.some((twin) => twin.score >= score);
  });
}

/** The user's cards at a bank each have a number, where each can be changed and no column says whose card it is. */
const isOfCards = (one: Judged, page: PageKind): boolean =>
  (page.account || page.own) &&
  readRole(one.around) === 'reserved-at-bank' &&
  one.evidence.some(({ name }) => name === 'verb') &&
  !/户名|姓名|持卡人|name/i.test(tableOf(one)?.querySelector('tr')?.textContent ?? '');

/** Under "numbers" that are not said to be anybody's: a list of them. */
function isListed(one: Judged, hopeful: readonly Judged[]): boolean {
  const { label } = one.around;
  if (!label || labelBits(one) & (MEANING.phone | MEANING.own) || isOwnList(one)) return false;
  const listed = hopeful.filter(
    (other) => other.around.label?.text === label.text && !isSameNumber(one, other),
  );
  return listed.length > 1;
}

/** Whether another number stands in a place like that of the one, with the same label. */
function isTwin(one: Judged, other: Judged, shared: boolean): boolean {
  if (isSameNumber(one, other)) return false;
  if (fold(other.around.label?.text ?? '') !== fold(one.around.label?.text ?? '')) return false;
  if (shared && tableOf(one) !== tableOf(other)) return false;
  const [mine, theirs] = branches(one.candidate.element, other.candidate.element);
  if (!mine || !theirs || !isAlike(mine, theirs)) return false;
  return shared || mine.contains(one.around.rowElement);
}

/** A row that begins with the number and has what can be done with it for a label, which names none of several. */
const isActed = ({ candidate, around: { label, rowElement } }: Judged): boolean =>
  label?.by === 'after' && textOf(rowElement).startsWith(candidate.raw);

/** The only word for being the user's own is in the row, and says no more than that the number is confirmed. */
const isOnlyVerified = ({ around, evidence }: Judged): boolean =>
  evidence.some(({ name, weight }) => name === 'own-words' && weight === 1) &&
  CONFIRMED.test(around.rowText) &&
  !/[绑綁]|bound|link/i.test(around.rowText);
const CONFIRMED = /verif|valid|confirm|best[aä]tigt|[验驗认認]证|認証|確認|[实實]名|인증|확인/i;

const tableOf = ({ candidate }: Judged): Element | null => candidate.element.closest('table');

/** The children of the nearest common ancestor that hold the one and the other. */
function branches(a: Element, b: Element): [Element | undefined, Element | undefined] {
  let common: Element | null = a;
  while (common && !common.contains(b)) common = common.parentElement;
  const branch = (of: Element) => [...(common?.children ?? [])].find((child) => child.contains(of));
  return [branch(a), branch(b)];
}
