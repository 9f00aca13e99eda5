import type { Fact } from '../model/fact.ts';
import type { NumberChange, NumberPlan, OwnNumber } from '../model/own-number.ts';

/** What is stored: the readable records, and the ids of all of them, damaged ones too. */
export interface Stored {
  ownNumbers: readonly OwnNumber[];
  numberIds: ReadonlySet<string>;
  factIds: ReadonlySet<string>;
}

/** What has to be stored so that everything there is also here. */
export interface Additions {
  newNumbers: OwnNumber[];
  /** Numbers that are here already and learn something, as they become. */
  changedNumbers: OwnNumber[];
  newFacts: Fact[];
}

const PROGRESS = { active: 0, retiring: 1, retired: 2 } as const;

/**
 * The union of what is here and what comes from there. Records of one id are one record, and what is stored here is
 * never changed by a fact from there. The same phone number under two ids becomes one number, with the id it has
 * here, and the facts from there follow it.
 */
export function merge(
  here: Stored,
  there: { ownNumbers: readonly OwnNumber[]; facts: readonly Fact[] },
): Additions {
  const byE164 = new Map(here.ownNumbers.map((number) => [lineOf(number), number.id]));
  const idHere = new Map<string, string>();
  for (const number of there.ownNumbers) {
    const known = byE164.get(lineOf(number)) ?? number.id;
    idHere.set(number.id, known);
    byE164.set(lineOf(number), known);
  }

  const before = new Map(here.ownNumbers.map((number) => [number.id, number]));
  const after = new Map<string, OwnNumber>();
  for (const number of there.ownNumbers) {
    const mapped = mapNumber(number, idHere);
    const known = after.get(mapped.id) ?? before.get(mapped.id);
    // A damaged record keeps its place, because somebody may still be able to read it.
    if (!known && here.numberIds.has(mapped.id)) continue;
    after.set(mapped.id, known ? joinNumbers(known, mapped) : mapped);
  }

  const newFacts = new Map<string, Fact>();
  for (const fact of there.facts)
    if (!here.factIds.has(fact.id) && !newFacts.has(fact.id)) newFacts.set(fact.id, mapFact(fact, idHere));

  const numbers = [...after.values()];
  return {
    newNumbers: numbers.filter(({ id }) => !before.has(id)),
    changedNumbers: numbers.filter((number) => {
      const known = before.get(number.id);
      return known !== undefined && !isSame(known, number);
    }),
    newFacts: [...newFacts.values()],
  };
}

/** What makes two records the same phone number. A number of the sample is never one of the user's. */
export const lineOf = ({ e164, sample }: OwnNumber): string => (sample ? `sample ${e164}` : e164);

/** The fact with the ids that numbers have here. */
export function mapFact(fact: Fact, idHere: ReadonlyMap<string, string>): Fact {
  if (!('numberId' in fact) || fact.numberId === undefined) return fact;
  const numberId = idHere.get(fact.numberId) ?? fact.numberId;
  return numberId === fact.numberId ? fact : { ...fact, numberId };
}

/** The number with the ids that numbers have here, in its history too; never its own replacement. */
export function mapNumber(number: OwnNumber, idHere: ReadonlyMap<string, string>): OwnNumber {
  const id = idHere.get(number.id) ?? number.id;
  const mapped = mapPlan(number, id, idHere);
  const changes = number.changes?.map((change) => mapChange(change, id, idHere));
  const known = new Set(number.changes);
  if (id === number.id && mapped === number && (changes ?? []).every((change) => known.has(change)))
    return number;
  return { ...mapped, id, ...(changes && { changes }) };
}

function mapPlan<Plan extends NumberPlan>(plan: Plan, id: string, idHere: ReadonlyMap<string, string>): Plan {
  const { replacementId, ...rest } = plan;
  if (replacementId === undefined) return plan;
  const replacement = idHere.get(replacementId) ?? replacementId;
  if (replacement === replacementId && replacement !== id) return plan;
  return { ...rest, ...(replacement !== id && { replacementId: replacement }) } as Plan;
}

function mapChange(change: NumberChange, id: string, idHere: ReadonlyMap<string, string>): NumberChange {
  const [before, after] = [mapPlan(change.before, id, idHere), mapPlan(change.after, id, idHere)];
  return before === change.before && after === change.after ? change : { ...change, before, after };
}

/**
 * Two records of one number: the plan of the one that is further on its way out, the rest as it is here; what is
 * missing is taken from the other.
 */
function joinNumbers(here: OwnNumber, there: OwnNumber): OwnNumber {
  const further = PROGRESS[there.status] > PROGRESS[here.status] ? there : here;
  const { sample: _here, ...mine } = here;
  const { sample: _there, ...theirs } = there;
  const plan = (one: OwnNumber): Partial<OwnNumber> => ({
    ...(one.replacementId !== undefined && { replacementId: one.replacementId }),
    ...(one.cancelOn !== undefined && { cancelOn: one.cancelOn }),
    ...(one.overrides !== undefined && { overrides: one.overrides }),
  });
  const samePlan = here.status === there.status;
  const bare = (one: Omit<OwnNumber, 'sample'>) => {
    const { replacementId: _replacement, cancelOn: _day, overrides: _reasons, ...rest } = one;
    return rest;
  };
  return {
    ...bare(theirs),
    ...bare(mine),
    status: further.status,
    ...(samePlan && plan(there)),
    ...plan(further),
    ...joinChanges(here, there),
    // A real number must not go when the sample goes.
    ...(here.sample && there.sample && { sample: true }),
  };
}

/** What was changed here and there, oldest first; what both know of stands once. */
function joinChanges(here: OwnNumber, there: OwnNumber): Pick<OwnNumber, 'changes'> {
  const all = [...(here.changes ?? []), ...(there.changes ?? [])];
  const byText = new Map(all.map((change) => [textOf(change), change]));
  const sorted = [...byText].sort(([x, a], [y, b]) => a.at - b.at || (x < y ? -1 : 1));
  return sorted.length > 0 ? { changes: sorted.map(([, change]) => change) } : {};
}

/** A change as text, the same whatever the order of its members. */
const textOf = ({ at, before, after }: NumberChange): string => {
  const members = (plan: object) =>
    Object.entries(plan)
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([name, value]) => [name, typeof value === 'object' ? Object.entries(value).sort() : value]);
  return JSON.stringify([at, members(before), members(after)]);
};

const isSame = (a: OwnNumber, b: OwnNumber): boolean => {
  const sorted = (number: OwnNumber) =>
    JSON.stringify(Object.entries(number).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
};
