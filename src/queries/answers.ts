import type { Fact, Question, Sighting, Verdict } from '../model/fact.ts';
import { isAmbiguous, type ReadMask } from './number-fits.ts';

/** What the user said about a mask at a site. It holds for every page of the site that shows the same mask. */
export interface Answer {
  /** Own number it is; undefined: none of the user's. */
  numberId: string | undefined;
  verdictId: string;
  /** Epoch milliseconds. */
  at: number;
}

type ReadText = (text: string) => ReadMask | undefined;

/** The user's answers about the masks of one site, by mask key; the newest counts. `facts`: of that site, by time. */
export function readAnswers(facts: readonly Fact[], read: ReadText): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  const shown = new Map<string, Sighting | Question>();
  const newest = new Map<string, Sighting>();
  for (const fact of facts) {
    if (fact.kind === 'sighting') newest.set(fact.slot ?? '', fact);
    if (fact.kind === 'sighting' || fact.kind === 'question') shown.set(fact.id, fact);
    if (fact.kind !== 'verdict' || (fact.verdict !== 'is' && fact.verdict !== 'not-mine')) continue;
    const answer: Answer = {
      numberId: fact.verdict === 'is' ? fact.numberId : undefined,
      verdictId: fact.id,
      at: fact.at,
    };
    const about = fact.about === undefined ? undefined : shown.get(fact.about);
    const masks = about ? masksMeant(about, fact, read) : fact.about ? [] : masksDenied(newest, fact, read);
    for (const { key } of masks) answers.set(key, answer);
  }
  return answers;
}

const readAll = (fact: Sighting | Question, read: ReadText): ReadMask[] =>
  fact.numbers.map(({ mask }) => read(mask)).filter((mask) => mask !== undefined);

/** Of several masks in one fact, those the question was about: the ones whose digits leave it open. */
function masksMeant(about: Sighting | Question, { numberId }: Verdict, read: ReadText): ReadMask[] {
  const all = readAll(about, read);
  const open = all.filter(isAmbiguous);
  const asked = open.length > 0 ? open : all;
  const fitting = asked.filter(({ fits }) => numberId !== undefined && fits.has(numberId));
  return fitting.length > 0 ? fitting : asked;
}

/** "Not mine" about no fact in particular: whatever the pages last showed that fits the number in question. */
function masksDenied(
  newest: ReadonlyMap<string, Sighting>,
  { verdict, numberId }: Verdict,
  read: ReadText,
): ReadMask[] {
  if (verdict !== 'not-mine' || numberId === undefined) return [];
  return [...newest.values()].flatMap((fact) => readAll(fact, read)).filter(({ fits }) => fits.has(numberId));
}
