import type { OwnNumber } from './own-number.ts';

/**
 * How far it has come with a service whose messages arrive for the number's owner before.
 * - `noticed`: they arrive · `reported`: the service was told · `solved`: they have stopped
 * - `mine`: the account is the user's after all
 */
export type SecondHandState = 'noticed' | 'reported' | 'solved' | 'mine';

/** One service whose messages arrive on a number although the user never signed up. Derived from facts. */
export interface SecondHandService {
  siteId: string;
  state: SecondHandState;
  /** Each state the user set, oldest first, with its time in epoch milliseconds; the last is the state. */
  steps: { state: SecondHandState; at: number }[];
}

/** An own number as the screen about second-hand numbers shows it. */
export interface SecondHandNumber {
  number: Pick<OwnNumber, 'id' | 'status' | 'label' | 'owner'>;
  /** As people read it. */
  display: string;
  /** ISO 3166 alpha-2; absent where it cannot be told. */
  country?: string;
  /** Epoch milliseconds at which the user said that it was somebody else's before. Absent: not said. */
  since?: number;
  /** What is still to be done first. */
  services: SecondHandService[];
}

/** Stands for the site in what is said about a number itself; no service has such an id. */
export const SECOND_HAND_NUMBER = 'second-hand:number';

const NAMED = 'named:';

/** Stands for the site where the user typed the name of a service that is not in the catalogue. */
export const namedSite = (name: string): string => NAMED + name;

/** The name in such an id; undefined for others. */
export const nameOfNamedSite = (siteId: string): string | undefined =>
  siteId.startsWith(NAMED) ? siteId.slice(NAMED.length) : undefined;
