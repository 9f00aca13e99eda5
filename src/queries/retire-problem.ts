import type { RetireProblem } from '../messages/contract.ts';
import type { OwnNumber } from '../model/own-number.ts';
import { isDay } from './local-day.ts';

/** What speaks against retiring number `id` in this way; undefined when nothing does. `today`: `YYYY-MM-DD`. */
export function findRetireProblem(
  id: string,
  plan: { replacementId?: string; cancelOn?: string },
  known: readonly OwnNumber[],
  today: string,
): RetireProblem | undefined {
  const { replacementId, cancelOn } = plan;
  if (!known.some((number) => number.id === id)) return 'unknown-number';
  if (replacementId !== undefined) {
    if (replacementId === id) return 'same-number';
    const replacement = known.find((number) => number.id === replacementId);
    if (!replacement) return 'unknown-number';
    if (replacement.status !== 'active') return 'replacement-retiring';
  }
  if (cancelOn !== undefined) {
    if (!isDay(cancelOn)) return 'bad-date';
    if (cancelOn < today) return 'date-in-past';
  }
  return undefined;
}
