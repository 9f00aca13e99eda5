/**
 * - `open`: still on the retiring number
 * - `unsure`: the evidence does not decide; the user is asked
 * - `check`: only a clue, or the user's word that an account exists, says that it may be on it
 * - `rebound`: seen on another number, or the user said it is done
 * - `closed`, `not-applicable`: the user said so
 */
export type BindingState = 'open' | 'unsure' | 'check' | 'rebound' | 'closed' | 'not-applicable';

/** How good the evidence is: seen on the site's page > told by the user > clue. */
export type EvidenceGrade = 'seen' | 'told' | 'clue';

/** The present belief about one retiring number at one site. Derived from facts, never stored as truth. */
export interface Binding {
  siteId: string;
  /** The retiring own number it is about. */
  numberId: string;
  state: BindingState;
  grade: EvidenceGrade;
  /** Epoch milliseconds of the fact that decided. */
  at: number;
  /** The mask the deciding page showed. Absent: nothing was seen, or the page says that no number is on file. */
  mask?: string;
  /** Page of the deciding sighting. */
  page?: string;
  /** Id of the fact to answer, with `unsure`. */
  askAbout?: string;
  /** Own numbers that fit, with `unsure`. */
  fits?: string[];
  /** Epoch milliseconds until which the user put it off. Absent: not put off. */
  laterUntil?: number;
  /** Id of the newest verdict that the belief rests on. Absent: it rests on none. */
  verdictId?: string;
}
