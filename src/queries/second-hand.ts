import type { Fact, SecondHand } from '../model/fact.ts';
import { SECOND_HAND_NUMBER, type SecondHandService, type SecondHandState } from '../model/second-hand.ts';
import { effectiveFacts } from './effective-facts.ts';

const ORDER: readonly SecondHandState[] = ['noticed', 'reported', 'solved', 'mine'];

/** What counts of what the user said about a second-hand number and its services, oldest first. */
export const secondHandFacts = (facts: readonly Fact[], numberId: string): SecondHand[] =>
  effectiveFacts(facts).filter(
    (fact): fact is SecondHand => fact.kind === 'second-hand' && fact.numberId === numberId,
  );

/**
 * Whether a number was somebody else's before, and the services whose messages still arrive for them: what is to be
 * done first, and within that the newest first.
 */
export function secondHand(
  facts: readonly Fact[],
  numberId: string,
): { since?: number; services: SecondHandService[] } {
  const said = secondHandFacts(facts, numberId);
  const since = said.find(({ siteId }) => siteId === SECOND_HAND_NUMBER)?.at;
  const bySite = new Map<string, SecondHandService>();
  for (const { siteId, said: state, at } of said) {
    if (siteId === SECOND_HAND_NUMBER || state === 'had-owner') continue;
    const steps = [...(bySite.get(siteId)?.steps ?? []), { state, at }];
    bySite.set(siteId, { siteId, state, steps });
  }
  const latest = ({ steps }: SecondHandService) => steps.at(-1)?.at ?? 0;
  const services = [...bySite.values()].sort(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      latest(b) - latest(a) ||
      (a.siteId < b.siteId ? -1 : 1),
  );
  return { ...(since !== undefined && { since }), services };
}
