import { MEANING } from '../meaning.ts';
import { readRole } from '../read-role.ts';
import type { Title } from '../surroundings.ts';
import { ASK } from '../weigh.ts';
import { isSameNumber, type Judged, labelBits, speakAgainst } from './judged.ts';

const OTHERS = MEANING.other | MEANING.recipient | MEANING.firm;
const HOME = MEANING.account | MEANING.own | MEANING.phone | MEANING.login;

/**
 * Beside a number in a section about the account, one under a title about somebody else, or which says nothing
 * known, is somebody else's: "Your details" and "Nominee".
 */
export function leaveSection(judged: readonly Judged[]): void {
  const hopeful = judged.filter(({ score }) => score >= ASK);
  for (const one of hopeful.filter((some) => isLeft(some, hopeful)))
    speakAgainst(one, 'section of something else', -6);
}

function isLeft(one: Judged, hopeful: readonly Judged[]): boolean {
  const { around } = one;
  const title = titleOf(one);
  if (!title || (title.bits && !(title.bits & OTHERS)) || isHome(title)) return false;
  if (labelBits(one) & MEANING.own || (readRole(around) ?? 'contact') !== 'contact') return false;
  // The name of a row that can be changed says less than the section that it stands in.
  const isRow = title.row && around.row & MEANING.change;
  return hopeful.some((other) => {
    if (isSameNumber(one, other)) return false;
    const nearest = titleOf(other);
    if (!isRow && nearest && isHome(nearest)) return true;
    const mine = notOver(one, other);
    return (
      mine.length > (isRow ? 2 : 0) &&
      mine.every(({ bits }) => !bits) &&
      notOver(other, one).some((over) => isHome(over) && over.bits & MEANING.account)
    );
  });
}

/** The nearest title that is not the label itself. */
const titleOf = ({ around }: Judged): Title | undefined =>
  around.titles.find(({ text }) => text !== around.label?.text);

/** Says that what is under it is the user's own. */
const isHome = ({ text, bits }: Title): boolean =>
  !(bits & OTHERS) &&
  ((bits & HOME) !== 0 || /^(?:you|vous|sie|您|本人)$/i.test(text) || /^[ck]onta[ck]t/i.test(text));

/** Titles over the one that are not over the other, the label left out. */
const notOver = ({ around }: Judged, other: Judged): Title[] =>
  around.titles.filter(
    ({ text }) => text !== around.label?.text && !other.around.titles.some((one) => one.text === text),
  );
