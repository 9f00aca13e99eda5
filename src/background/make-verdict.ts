import * as v from 'valibot';
import type { SaidVerdict } from '../messages/journey-contract.ts';
import type { Fact, Verdict } from '../model/fact.ts';
import type { OwnNumber } from '../model/own-number.ts';
import { idText, time } from './handler.ts';

/** What a verdict on its way from a screen must be. */
export const saidVerdict = v.object({
  siteId: idText,
  verdict: v.picklist(['uses', 'is', 'not-mine', 'done', 'closed', 'not-applicable', 'later', 'undo']),
  numberId: v.optional(idText),
  about: v.optional(idText),
  until: v.optional(time),
});

/** What is stored about the things that a verdict names. */
export interface VerdictGround {
  /** The own number it names; undefined when it names none, or one that does not exist. */
  number: OwnNumber | undefined;
  /** The fact it names, likewise. */
  fact: Fact | undefined;
  /** Whether the site is in the catalogue or has facts. */
  siteKnown: boolean;
}

/** The fact to store for what the user said; undefined when something it needs is missing or does not exist. */
export function makeVerdict(said: SaidVerdict, ground: VerdictGround, at: number): Verdict | undefined {
  const { siteId, verdict, numberId, about, until } = said;
  const { number, fact, siteKnown } = ground;
  const complete =
    siteKnown &&
    (numberId === undefined || number !== undefined) &&
    (about === undefined || fact?.siteId === siteId) &&
    (verdict !== 'is' || (number !== undefined && fact !== undefined)) &&
    (verdict !== 'not-mine' || number !== undefined || fact !== undefined) &&
    (verdict !== 'undo' || fact !== undefined) &&
    (verdict !== 'later' || until !== undefined);
  if (!complete) return undefined;
  return {
    id: crypto.randomUUID(),
    kind: 'verdict',
    siteId,
    at,
    // What is said about the sample goes when the sample goes.
    source: number?.sample || fact?.source === 'sample' ? 'sample' : 'user',
    verdict,
    ...(numberId !== undefined && { numberId }),
    ...(about !== undefined && { about }),
    ...(until !== undefined && { until }),
  };
}
