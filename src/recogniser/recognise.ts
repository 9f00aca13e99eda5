import type { PageHints } from '../catalogue/page-table.ts';
import type { Outcome, Reason, ShownNumber } from '../model/outcome.ts';
import { compareNumbers } from './compare-numbers.ts';
import { digitsIn, type Judged, saysOwn, speakAgainst } from './comparing/judged.ts';
import { leaveBesideAbsent } from './comparing/leave-beside-absent.ts';
import { type Absent, findAbsent } from './find-absent.ts';
import { type Candidate, listCandidates } from './find-candidates.ts';
import { fold } from './fold.ts';
import { isSignedOut } from './is-signed-out.ts';
import { type PageKind, readPageKind } from './page-kind.ts';
import { readNumberState } from './read-number-state.ts';
import { readRole } from './read-role.ts';
import { readSurroundings } from './read-surroundings.ts';
import { digitsOf } from './scripts.ts';
import { finish } from './steps.ts';
import type { Surroundings } from './surroundings.ts';
import { type Part, surveyPage } from './survey-page.ts';
import { ASK, RECORD, weigh } from './weigh.ts';

const NOTHING: Outcome = { kind: 'unrecognised', asked: [], why: [] };

/** Reads a page and pauses at each step, so that whoever asks can let the page go on in between. */
export type ReadInSteps = typeof recogniseInSteps;

/**
 * Reads a page: which number it shows as the user's own, that there is none, that nobody is signed in, or nothing
 * that could be decided. `hints` is what the catalogue knows of this page; without it the general rules apply.
 * `parts` are those of the page, where the caller has looked over them already. Never throws, and never writes to
 * the page.
 */
export function recognise(document: Document, url: URL, hints?: PageHints, parts?: readonly Part[]): Outcome {
  try {
    return finish(
      recogniseInSteps(document, url, hints, parts ?? surveyPage(document, (element) => element.shadowRoot)),
    );
  } catch {
    return NOTHING;
  }
}

/** The same in steps of a few milliseconds at most. */
export function* recogniseInSteps(
  document: Document,
  url: URL,
  hints: PageHints | undefined,
  parts: readonly Part[],
): Generator<void, Outcome> {
  try {
    return yield* read(document, url, hints, parts);
  } catch {
    return NOTHING;
  }
}

function* read(
  document: Document,
  url: URL,
  hints: PageHints | undefined,
  parts: readonly Part[],
): Generator<void, Outcome> {
  if (!document.body) return NOTHING;
  const candidates: Candidate[] = [];
  for (const part of parts) {
    const some = yield* listCandidates(part);
    if (!some) return NOTHING;
    candidates.push(...some);
  }
  // Most pages on which there is nothing to judge need not be understood.
  let kind: PageKind | undefined;
  const pageKind = (): PageKind => {
    kind ??= readPageKind(document, url);
    return kind;
  };
  const judged: Judged[] = [];
  for (const candidate of candidates)
    try {
      yield;
      const around = readSurroundings(candidate);
      yield;
      const page = pageKind();
      yield;
      judged.push(judge(candidate, around, page, hints));
    } catch {
      // A page can make its elements throw; the others are still to be read.
    }
  yield;
  if (judged.length) compareNumbers(judged, pageKind());
  yield;
  // Looked for where it can change anything: beside a number that only its label speaks for, or where none is left.
  const isOpen = (one: Judged) => one.score >= ASK && !saysOwn(one);
  const isSure = judged.some((one) => one.score >= ASK && saysOwn(one));
  const absent = isSure && !judged.some(isOpen) ? undefined : yield* findAbsent(parts, pageKind, hints);
  if (absent) leaveBesideAbsent(judged, absent);
  return yield* decide(judged, absent, parts, pageKind, hints);
}

/** The last digits of a number that stands on the page, in the name of a button beside it: "Manage phone ending in 23". */
const isSaidAgain = (one: Judged, judged: readonly Judged[]): boolean =>
  one.candidate.via === 'attribute' &&
  judged.some(
    (other) =>
      other.candidate.via !== 'attribute' &&
      other.score >= ASK &&
      digitsIn(other).length > digitsIn(one).length &&
      digitsIn(other).endsWith(digitsIn(one)),
  );

function judge(
  candidate: Candidate,
  around: Surroundings,
  page: PageKind,
  hints: PageHints | undefined,
): Judged {
  const label = around.label?.text ?? around.unknown ?? '';
  const selector = hints?.n?.some((one) => candidate.element.closest(one)) ?? false;
  const known = hints?.l?.some((one) => fold(one) === fold(label)) ?? false;
  return {
    candidate,
    around,
    ...weigh(candidate, around, page, { selector, label: known && !around.label, page: hints !== undefined }),
  };
}

function* decide(
  judged: Judged[],
  absent: Absent | undefined,
  parts: readonly Part[],
  pageKind: () => PageKind,
  hints: PageHints | undefined,
): Generator<void, Outcome> {
  for (const one of judged)
    if (isSaidAgain(one, judged)) speakAgainst(one, 'another number’s last digits', -10);
  const numbers: ShownNumber[] = [];
  const asked: ShownNumber[] = [];
  const why: Reason[] = [];
  const seen = new Set<string>();
  for (const { candidate, around, score, evidence } of judged.sort((a, b) => b.score - a.score)) {
    const key = digitsOf(candidate.raw);
    const decision = score >= RECORD ? 'record' : score >= ASK ? 'ask' : 'ignore';
    const label = around.label?.text ?? around.unknown;
    why.push({
      raw: candidate.raw,
      decision,
      evidence,
      ...(label !== undefined && { label }),
      ...(around.label && { by: around.label.by, distance: around.label.distance }),
    });
    if (decision === 'ignore' || seen.has(key)) continue;
    seen.add(key);
    const role = readRole(around);
    const state = readNumberState(around.rowText);
    (decision === 'record' ? numbers : asked).push({
      raw: candidate.raw,
      ...(role && { role }),
      ...(state && { state }),
    });
  }
  if (numbers.length) return { kind: 'shown', numbers, asked, why };
  if (yield* isSignedOut(parts, pageKind, hints)) return { kind: 'signed-out', why };
  if (!asked.length && absent) return { kind: 'absent', why: [...why, absent.why] };
  return { kind: 'unrecognised', asked, why };
}
