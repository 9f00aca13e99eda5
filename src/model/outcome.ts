/** What a page says the number is for, where it says so. Absent means it does not say. */
export type NumberRole =
  | 'login'
  | 'security'
  | 'recovery'
  | 'second-factor'
  | 'contact'
  | 'backup'
  | 'reserved-at-bank';

/** Whether the page says the number is confirmed. Absent means it does not say. */
export type NumberState = 'verified' | 'unverified' | 'pending';

/** One number that a page shows as the user's own. */
export interface ShownNumber {
  /** The number as the page writes it, white space folded. May be full or masked. */
  raw: string;
  role?: NumberRole;
  state?: NumberState;
}

/** Why the recogniser decided as it did; for contributors' eyes and tests, never stored. */
export interface Reason {
  raw: string;
  decision: 'record' | 'ask' | 'ignore';
  /** The label that was found, as the page writes it. */
  label?: string;
  /** How the label was found: `site-selector`, `same-text`, `for`, `row` … */
  by?: string;
  /** Steps in the tree between label and number. */
  distance?: number;
  /** What spoke for and against, by name, with weight. */
  evidence: { name: string; weight: number }[];
}

/**
 * What one look at a page gave. The four are never merged: only `shown` and `absent` become sightings, and
 * running out of time is `unrecognised`, never `absent`.
 */
export type Outcome =
  | { kind: 'shown'; numbers: ShownNumber[]; asked: ShownNumber[]; why: Reason[] }
  | { kind: 'absent'; why: Reason[] }
  | { kind: 'signed-out'; why: Reason[] }
  | { kind: 'unrecognised'; asked: ShownNumber[]; why: Reason[] };
