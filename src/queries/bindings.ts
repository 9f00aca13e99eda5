import type { Binding, BindingState, EvidenceGrade } from '../model/binding.ts';
import { isChecklistSite } from '../model/checklist-site.ts';
import type { Clue, Fact, Question, Sighting, Verdict } from '../model/fact.ts';
import type { OwnNumber } from '../model/own-number.ts';
import type { Site } from '../model/site.ts';
import { type Answer, readAnswers } from './answers.ts';
import { effectiveFacts } from './effective-facts.ts';
import { type Judgement, judgeNumbers } from './judge-numbers.ts';
import { createMaskReader, type ReadMask } from './number-fits.ts';

/** What the catalogue must tell for the fold. */
export type SharedSites = ReadonlyMap<string, Pick<Site, 'id' | 'accountPages' | 'sharesAccountWith'>>;

/** The facts of one site, sorted out; the same for every number. */
interface SiteFacts {
  siteId: string;
  /** Slot (`''` is the main number) to its sightings, oldest first. */
  sightings: Map<string, Sighting[]>;
  /** Newest question of each slot. */
  questions: Map<string, Question>;
  clues: Clue[];
  verdicts: Verdict[];
  answers: Map<string, Answer>;
  /** Whether what a slot shows is the number the account hangs on. */
  isMain: (slot: string) => boolean;
}

/** One reason to believe something; the worst of them is the binding. */
interface Belief {
  state: BindingState;
  grade: EvidenceGrade;
  at: number;
  judged?: Judgement;
  from?: Sighting | Question;
  verdict?: { id: string; at: number };
}

const WORST_FIRST: readonly BindingState[] = [
  'open',
  'unsure',
  'check',
  'rebound',
  'closed',
  'not-applicable',
];

type Read = (text: string) => ReadMask | undefined;

/**
 * What is believed about each retiring or retired number at each site, from everything that was seen and said.
 * A pure fold, linear in the number of facts: the newest sighting of each slot speaks for it, weighed against what
 * the user said after it; of several slots the worst decides. Weaker news never undoes better.
 */
export function bindings(
  facts: readonly Fact[],
  ownNumbers: readonly OwnNumber[],
  sites: SharedSites,
  now: number,
): Binding[] {
  // The sample is a world of its own: its numbers are not the user's, whatever the pages show.
  const [real, sample] = [false, true].map((isSample) =>
    fold(
      facts.filter(({ source }) => (source === 'sample') === isSample),
      ownNumbers.filter((number) => (number.sample ?? false) === isSample),
      sites,
      now,
    ),
  );
  return [...(real ?? []), ...(sample ?? [])];
}

function fold(
  facts: readonly Fact[],
  ownNumbers: readonly OwnNumber[],
  sites: SharedSites,
  now: number,
): Binding[] {
  const read = createMaskReader(ownNumbers);
  const bySite = new Map<string, Fact[]>();
  for (const fact of effectiveFacts(facts)) {
    // An account of somebody else is no account of the user's.
    if (isChecklistSite(fact.siteId) || fact.kind === 'second-hand') continue;
    const list = bySite.get(fact.siteId);
    if (list) list.push(fact);
    else bySite.set(fact.siteId, [fact]);
  }
  const all = new Map([...bySite].map(([id, list]) => [id, sortFacts(id, list, sites, read)] as const));
  const partners = findPartners(sites);

  return ownNumbers
    .filter(({ status }) => status !== 'active')
    .flatMap(({ id: numberId }) =>
      [...all.values()].flatMap((site) => {
        const own = believe(site, numberId, read);
        const belief =
          own?.state === 'check'
            ? (borrow(own, partners.get(site.siteId) ?? [], all, numberId, read) ?? own)
            : own;
        return belief ? [toBinding(belief, site, numberId, now)] : [];
      }),
    );
}

function sortFacts(siteId: string, facts: readonly Fact[], sites: SharedSites, read: Read): SiteFacts {
  const pages = sites.get(siteId)?.accountPages ?? [];
  const hasMain = pages.length === 0 || pages.some(({ slot }) => slot === undefined);
  const sorted: SiteFacts = {
    siteId,
    sightings: new Map(),
    questions: new Map(),
    clues: [],
    verdicts: [],
    answers: readAnswers(facts, read),
    isMain: (slot) => slot === '' || !hasMain,
  };
  for (const fact of facts) {
    if (fact.kind === 'sighting') {
      const list = sorted.sightings.get(fact.slot ?? '');
      if (list) list.push(fact);
      else sorted.sightings.set(fact.slot ?? '', [fact]);
    } else if (fact.kind === 'question') sorted.questions.set(fact.slot ?? '', fact);
    else if (fact.kind === 'clue') sorted.clues.push(fact);
    else if (fact.kind === 'verdict') sorted.verdicts.push(fact);
  }
  return sorted;
}

const newestOf = <One>(list: readonly One[] | undefined): One | undefined => list?.[list.length - 1];

const isAbout = (fact: { numberId?: string }, numberId: string): boolean =>
  fact.numberId === undefined || fact.numberId === numberId;

const TOLD: Partial<Record<Verdict['verdict'], BindingState>> = {
  done: 'rebound',
  closed: 'closed',
  'not-applicable': 'not-applicable',
};

/** The belief about one number at one site; undefined when nothing speaks of it there. */
function believe(site: SiteFacts, numberId: string, read: Read): Belief | undefined {
  const said = site.verdicts.findLast(
    (verdict) => (verdict.verdict === 'uses' || TOLD[verdict.verdict]) && isAbout(verdict, numberId),
  );
  const settled = said && TOLD[said.verdict];
  /** What was seen up to here, the user has already answered. */
  const after = settled ? said.at : Number.NEGATIVE_INFINITY;

  const seen = [
    ...[...site.sightings.keys()].map((slot) => believeSlot(site, slot, numberId, after, read)),
    ...[...site.questions.values()].map((question) => believeQuestion(site, question, numberId, after, read)),
  ].filter((belief) => belief !== undefined);

  if (said && settled) {
    const news = seen.filter(
      ({ state, judged }) =>
        // A page that shows another number proves "done", but does not bring a closed account back to life.
        (state !== 'rebound' || said.verdict === 'done') &&
        // Too few digits of another number do not speak against the user's word.
        judged?.is !== 'off-weakly',
    );
    return (
      worst(news) ?? { state: settled, grade: 'told', at: said.at, verdict: { id: said.id, at: said.at } }
    );
  }

  const lastMain = Math.max(
    Number.NEGATIVE_INFINITY,
    ...[...site.sightings]
      .filter(([slot]) => site.isMain(slot))
      .map(([, list]) => newestOf(list)?.at ?? Number.NEGATIVE_INFINITY),
  );
  const clue = site.clues.findLast((one) => isAbout(one, numberId));
  if (said && lastMain < said.at)
    seen.push({ state: 'check', grade: 'told', at: said.at, verdict: { id: said.id, at: said.at } });
  else if (!said && clue && lastMain === Number.NEGATIVE_INFINITY)
    seen.push({ state: 'check', grade: 'clue', at: clue.at });
  return worst(seen);
}

function worst(beliefs: readonly Belief[]): Belief | undefined {
  for (const state of WORST_FIRST) {
    const found = beliefs.filter((belief) => belief.state === state);
    if (found.length > 0) return found.reduce((a, b) => (b.at > a.at ? b : a));
  }
  return undefined;
}

/** What the newest sighting of a slot says. */
function believeSlot(
  site: SiteFacts,
  slot: string,
  numberId: string,
  after: number,
  read: Read,
): Belief | undefined {
  const from = newestOf(site.sightings.get(slot));
  if (!from || from.at <= after) return undefined;
  const judged = judgeNumbers(from.numbers, numberId, read, site.answers);
  const belief = { grade: 'seen', at: from.at, judged, from } as const;
  if (judged.is === 'on') return { ...belief, state: 'open' };
  if (judged.is === 'ask') return { ...belief, state: 'unsure' };
  if (!wasOn(site, slot, from, numberId, read)) return undefined;
  return { ...belief, state: judged.is === 'off' ? 'rebound' : 'unsure' };
}

/** Whether anything before `from` says that the account had been on the number. */
function wasOn(site: SiteFacts, slot: string, from: Sighting, numberId: string, read: Read): boolean {
  const seenOn = (fact: Sighting | Question) =>
    ['on', 'ask'].includes(judgeNumbers(fact.numbers, numberId, read, site.answers).is);
  const told = (fact: Clue | Verdict) => fact.at <= from.at && fact.numberId === numberId;
  if (site.verdicts.some((verdict) => verdict.verdict === 'done' && told(verdict))) return true;
  if (site.isMain(slot) && site.verdicts.some((verdict) => verdict.verdict === 'uses' && told(verdict)))
    return true;
  if (site.isMain(slot) && site.clues.some(told)) return true;
  return site.sightings.get(slot)?.some((earlier) => earlier !== from && seenOn(earlier)) ?? false;
}

/** What the recogniser was not sure about: asked only if it may be this number, believed only once answered. */
function believeQuestion(
  site: SiteFacts,
  from: Question,
  numberId: string,
  after: number,
  read: Read,
): Belief | undefined {
  const sighting = newestOf(site.sightings.get(from.slot ?? ''));
  if (from.at <= after || (sighting && sighting.at >= from.at)) return undefined;
  const judged = judgeNumbers(from.numbers, numberId, read, site.answers);
  if (judged.is !== 'on' && judged.is !== 'ask') return undefined;
  const belief = { grade: judged.answer ? 'told' : 'seen', at: from.at, from } as const;
  if (judged.answer) return { ...belief, judged, state: 'open' };
  return { ...belief, judged: { ...judged, fits: judged.fits ?? [numberId] }, state: 'unsure' };
}

/** Site id to the sites that use the very same account, in both directions. */
function findPartners(sites: SharedSites): Map<string, string[]> {
  const partners = new Map<string, string[]>();
  const link = (a: string, b: string) => {
    const list = partners.get(a) ?? [];
    if (!list.includes(b)) partners.set(a, [...list, b]);
  };
  for (const site of sites.values())
    for (const other of site.sharesAccountWith ?? []) {
      link(site.id, other);
      link(other, site.id);
    }
  return partners;
}

/**
 * A site that nobody has looked at, but whose account is the one of a site that was: the page of the other site
 * speaks for both. Undefined when no such page decides.
 */
function borrow(
  own: Belief,
  partners: readonly string[],
  all: ReadonlyMap<string, SiteFacts>,
  numberId: string,
  read: Read,
): Belief | undefined {
  const seen = partners.flatMap((id): Belief[] => {
    const site = all.get(id);
    if (!site) return [];
    return [...site.sightings].flatMap(([slot, list]): Belief[] => {
      const from = newestOf(list);
      if (!from || !site.isMain(slot)) return [];
      const judged = judgeNumbers(from.numbers, numberId, read, site.answers);
      const belief = { grade: 'seen', at: from.at, judged, from } as const;
      if (judged.is === 'on') return [{ ...belief, state: 'open' }];
      const left = own.grade === 'told' || wasOn(site, slot, from, numberId, read);
      return judged.is === 'off' && from.at >= own.at && left ? [{ ...belief, state: 'rebound' }] : [];
    });
  });
  return worst(seen);
}

function toBinding(belief: Belief, site: SiteFacts, numberId: string, now: number): Binding {
  const { state, grade, at, judged, from } = belief;
  const pending = state === 'open' || state === 'unsure' || state === 'check';
  const later = site.verdicts.findLast(
    (one) => one.verdict === 'later' && isAbout(one, numberId) && (one.until ?? 0) > now,
  );
  const answer = judged?.answer && { id: judged.answer.verdictId, at: judged.answer.at };
  const verdicts = [belief.verdict, answer, pending ? later : undefined].filter((one) => one !== undefined);
  const newest = verdicts.sort((a, b) => b.at - a.at)[0];
  return {
    siteId: site.siteId,
    numberId,
    state,
    grade,
    at,
    ...(judged?.mask !== undefined && { mask: judged.mask }),
    ...(from && { page: from.page }),
    ...(state === 'unsure' && from && { askAbout: from.id, fits: judged?.fits ?? [] }),
    ...(pending && later?.until !== undefined && { laterUntil: later.until }),
    ...(newest && { verdictId: newest.id }),
  };
}
