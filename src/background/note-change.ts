import type { NumberChange, NumberPlan, OwnNumber } from '../model/own-number.ts';
import { nextMoment } from './next-moment.ts';

/** How a number becomes what a screen or a rule made of it: with a note of what is new in its plan, if anything is. */
export function noteChange(known: OwnNumber, becomes: OwnNumber, now: number): OwnNumber {
  const { changes: _sent, ...rest } = becomes;
  const change = { before: planOf(known), after: planOf(becomes) };
  const earlier = known.changes ?? [];
  const changes: NumberChange[] = isSame(change.before, change.after)
    ? earlier
    : [
        ...earlier,
        {
          at: nextMoment(
            now,
            earlier.map(({ at }) => at),
          ),
          ...change,
        },
      ];
  return { ...rest, ...(changes.length > 0 && { changes }) };
}

const planOf = ({ status, replacementId, cancelOn, freezeDays, overrides }: OwnNumber): NumberPlan => ({
  status,
  ...(replacementId !== undefined && { replacementId }),
  ...(cancelOn !== undefined && { cancelOn }),
  ...(freezeDays !== undefined && { freezeDays }),
  ...(overrides !== undefined && { overrides }),
});

const isSame = (a: NumberPlan, b: NumberPlan): boolean => JSON.stringify(a) === JSON.stringify(b);
