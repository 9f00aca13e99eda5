import type { OwnNumber } from '../model/own-number.ts';

/** A cancelled number that the carrier gave back: to be given up again, on a day not yet chosen. */
export function reopened(number: OwnNumber): OwnNumber {
  // The gate has to be passed anew, so the reasons given for the last time go.
  const { cancelOn: _day, overrides: _reasons, ...rest } = number;
  return { ...rest, status: 'retiring' };
}
