import type { Reason } from '../../model/outcome.ts';
import type { Candidate } from '../find-candidates.ts';
import { MEANING } from '../meaning.ts';
import { digitsOf } from '../scripts.ts';
import type { Surroundings } from '../surroundings.ts';

/** A candidate with what stands around it and how it was weighed. */
export interface Judged {
  candidate: Candidate;
  around: Surroundings;
  score: number;
  evidence: Reason['evidence'];
}

/** Counts against a candidate what the others on its page tell about it. `weight` is negative. */
export function speakAgainst(one: Judged, name: string, weight: number): void {
  one.evidence.push({ name, weight });
  one.score += weight;
}

export const digitsIn = ({ candidate }: Judged): string => digitsOf(candidate.raw);

export const isSameNumber = (one: Judged, other: Judged): boolean => digitsIn(one) === digitsIn(other);

/** What the label means, as bits of MEANING. */
export const labelBits = ({ around }: Judged): number => around.label?.meaning.bits ?? 0;

/** "Your phone numbers", or "your numbers" over rows that say "phone": all that it heads are the user's. */
export function isOwnList(one: Judged): boolean {
  const kinds = MEANING.phone | (labelBits(one) & MEANING.phone ? MEANING.number : 0);
  return one.around.titles
    .slice(0, 2)
    .some(({ bits }) => bits & kinds && bits & MEANING.own && !(bits & (MEANING.other | MEANING.firm)));
}

/** Whether something says that it is the user's own, not the label alone. */
export const isMarked = (one: Judged): boolean =>
  isOwnList(one) || one.evidence.some(({ name }) => name === 'verb' || name === 'own-words');

/** Whether the label, or the title of a list, says that it is the user's own; that it can be changed does not. */
export const saysOwn = (one: Judged): boolean =>
  isOwnList(one) || one.evidence.some(({ name, weight }) => name === 'own-words' && weight > 1);
