import type { Fact, Question, Sighting } from '../model/fact.ts';
import { byTime } from './effective-facts.ts';
import { localDay } from './local-day.ts';

/**
 * Whether a fact from a page says nothing new: the same page showed the same earlier that day, nothing else was
 * seen in its slot since, and the user has said nothing about the site since. (What was seen before a "done" is not
 * the same as what is seen after it.) `earlier`: facts of the same site.
 */
export function isRepeated(fact: Sighting | Question, earlier: readonly Fact[]): boolean {
  const day = localDay(fact.at);
  for (const before of [...earlier].sort(byTime).reverse()) {
    if (localDay(before.at) !== day || before.kind === 'verdict') return false;
    if (before.kind === 'clue' || before.kind === 'second-hand') continue;
    if ((before.slot ?? '') !== (fact.slot ?? '')) continue;
    if (content(before) !== content(fact)) return false;
    if (before.page === fact.page) return true;
  }
  return false;
}

const content = (fact: Sighting | Question): string =>
  JSON.stringify([
    fact.kind,
    fact.kind === 'sighting' ? fact.outcome : '',
    fact.numbers.map(({ mask, role, state }) => [mask, role, state]),
  ]);
