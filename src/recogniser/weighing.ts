import type { Candidate } from './find-candidates.ts';
import { MEANING } from './meaning.ts';
import type { PageKind } from './page-kind.ts';
import type { Surroundings, Title } from './surroundings.ts';

/** What the catalogue knows of the page: whether it lists it, its selector for numbers, its own labels. */
export interface KnownHere {
  page: boolean;
  selector: boolean;
  /** The label is one of the catalogue's, and says nothing to the general rules. */
  label: boolean;
}

/** A candidate on the scales, with all that is known about it. */
export interface Weighing {
  candidate: Candidate;
  around: Surroundings;
  page: PageKind;
  known: KnownHere;
  /** Meanings of its label. */
  bits: number;
  /** The page says that a change has succeeded. */
  done: boolean;
  /** The nearest titles, the label left out; one alone where it says that what is under it is the user's (`isMine`). */
  near: readonly Title[];
  isMine: boolean;
  /** Puts evidence for (above zero) or against on the scales; a weight of zero is none. */
  add: (name: string, weight: number) => void;
}

/** What a label or title can say that makes a number under it not the user's own on file. */
export const AGAINST = MEANING.fresh | MEANING.sample | MEANING.firm | MEANING.recipient | MEANING.other;
