import type { NumberRole, NumberState } from './outcome.ts';
import type { SecondHandState } from './second-hand.ts';

/** Where a fact came from. `sample`: the built-in sample data, removed with one click. */
export type FactSource = 'page' | 'user' | 'sample';

interface FactBase {
  /** Random, made once; facts with the same id are the same fact (imports merge by it). */
  id: string;
  siteId: string;
  /** Epoch milliseconds of the moment it was seen or said. */
  at: number;
  source: FactSource;
}

/** A number as it is kept: some digits are always hidden, also when the page showed them all. */
export interface SeenNumber {
  /** As the page writes it; a full number is masked before it leaves the page. */
  mask: string;
  role?: NumberRole;
  state?: NumberState;
}

/** What an account page showed: the only evidence that counts as seen. */
export interface Sighting extends FactBase {
  kind: 'sighting';
  outcome: 'shown' | 'absent';
  /** Empty with `absent`. */
  numbers: SeenNumber[];
  /** Host and path of the page, and a `#/…` route; never a query. */
  page: string;
  /** Which of the site's numbers the page holds; see AccountPage.slot. Absent: the main one. */
  slot?: string;
}

/** A number on a page that the recogniser was not sure about; the user is asked, nothing is believed. */
export interface Question extends FactBase {
  kind: 'question';
  numbers: SeenNumber[];
  page: string;
  slot?: string;
}

/** Weaker evidence that an account exists: makes a row "to check", never "bound". */
export interface Clue extends FactBase {
  kind: 'clue';
  clue: 'sms' | 'login' | 'history' | 'lookup';
  /** Own number it points at; absent when it only tells of an account. */
  numberId?: string;
}

/**
 * What the user said.
 * - `uses`: I have an account here, on own number `numberId`
 * - `is`: the number in fact `about` is own number `numberId`
 * - `not-mine`: the number in fact `about` is none of mine
 * - `done`: it is changed, away from `numberId`
 * - `closed`: the account is closed · `not-applicable`: nothing to do here
 * - `later`: ask again at `until`
 * - `undo`: fact `about` no longer counts
 */
export interface Verdict extends FactBase {
  kind: 'verdict';
  verdict: 'uses' | 'is' | 'not-mine' | 'done' | 'closed' | 'not-applicable' | 'later' | 'undo';
  /** Own number the verdict speaks of. */
  numberId?: string;
  /** Id of the fact the verdict speaks of. */
  about?: string;
  /** Epoch milliseconds; with `later`. */
  until?: number;
}

/**
 * What the user said about messages that arrive on an own number for somebody who had it before: that it had an owner
 * before (then `siteId` is SECOND_HAND_NUMBER), or how far it has come with one service.
 */
export interface SecondHand extends FactBase {
  kind: 'second-hand';
  numberId: string;
  said: 'had-owner' | SecondHandState;
}

/** Facts are appended and never edited; what is believed is derived from them. */
export type Fact = Sighting | Question | Clue | Verdict | SecondHand;
