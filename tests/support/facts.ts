import type { Clue, Fact, Question, SecondHand, Sighting, Verdict } from '../../src/model/fact.ts';
import type { OwnNumber } from '../../src/model/own-number.ts';
import type { Site } from '../../src/model/site.ts';
import { daysAgo } from './clock.ts';

let made = 0;
const base = (siteId: string, at: number) => ({ id: `fact-${++made}`, siteId, at });

/** The number that goes: `138****8000`. */
export const OLD: OwnNumber = {
  id: 'old',
  e164: '+8613800138000',
  status: 'retiring',
  replacementId: 'new',
  addedAt: daysAgo(100),
};
/** The number that takes over: `139****1234`. */
export const NEW: OwnNumber = { id: 'new', e164: '+8613900001234', status: 'active', addedAt: daysAgo(99) };
/** Shares the last two digits, and no more, with OLD. */
export const TWIN: OwnNumber = { id: 'twin', e164: '+8613912345600', status: 'active', addedAt: daysAgo(98) };

/** A page of `siteId` showed these masks; none: it said that no number is on file. */
export const sighting = (
  siteId: string,
  at: number,
  masks: string[],
  part: Partial<Sighting> = {},
): Sighting => ({
  ...base(siteId, at),
  kind: 'sighting',
  source: 'page',
  outcome: masks.length > 0 ? 'shown' : 'absent',
  numbers: masks.map((mask) => ({ mask })),
  page: `${siteId}.test/account`,
  ...part,
});

export const question = (
  siteId: string,
  at: number,
  masks: string[],
  part: Partial<Question> = {},
): Question => ({
  ...base(siteId, at),
  kind: 'question',
  source: 'page',
  numbers: masks.map((mask) => ({ mask })),
  page: `${siteId}.test/account`,
  ...part,
});

export const clue = (siteId: string, at: number, part: Partial<Clue> = {}): Clue => ({
  ...base(siteId, at),
  kind: 'clue',
  source: 'user',
  clue: 'sms',
  ...part,
});

export const verdict = (
  siteId: string,
  at: number,
  said: Verdict['verdict'],
  part: Partial<Verdict> = {},
): Verdict => ({ ...base(siteId, at), kind: 'verdict', source: 'user', verdict: said, ...part });

/** The user said of messages on a number for its owner before. */
export const secondHandFact = (
  siteId: string,
  at: number,
  said: SecondHand['said'],
  part: Partial<SecondHand> = {},
): SecondHand => ({
  ...base(siteId, at),
  kind: 'second-hand',
  source: 'user',
  numberId: NEW.id,
  said,
  ...part,
});

/** A site with one account page, in the catalogue's shape. */
export const makeSite = (id: string, part: Partial<Site> = {}): Site => ({
  id,
  name: { zh: id, en: id },
  category: 'social',
  hosts: [`${id}.test`],
  accountPages: [
    { url: `https://${id}.test/account`, kind: 'show', confidence: 'high', source: 'made for a test' },
  ],
  rebind: { url: `https://${id}.test/account`, oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  sources: ['made for a test'],
  ...part,
});

export const siteMap = (...sites: Site[]): Map<string, Site> => new Map(sites.map((site) => [site.id, site]));

/** The same list with its members in another order, the same for the same seed. */
export function shuffled(facts: readonly Fact[], seed: number): Fact[] {
  let state = seed;
  return facts
    .map((fact) => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return { fact, place: state };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ fact }) => fact);
}
