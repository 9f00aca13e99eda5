import * as v from 'valibot';
import type { DataProblem } from '../messages/journey-contract.ts';
import type { Fact } from '../model/fact.ts';
import type { OwnNumber } from '../model/own-number.ts';
import { parseFact, parseOwnNumber, parseOwnSite, parseTaughtRule } from './records.ts';
import { hasTaught, type Taught } from './taught.ts';

/** Name of the format, first and last thing in the file. */
const FORMAT = 'rebind-data';

/**
 * Raised whenever a file may hold something that the version before could not read. Version 2 holds what was said
 * about second-hand numbers; everything that version 1 wrote is read as ever.
 */
export const DATA_FILE_VERSION = 2;

/** Everything the user has, in one piece. */
export interface SavedData {
  /** Epoch milliseconds. */
  savedAt: number;
  ownNumbers: OwnNumber[];
  facts: Fact[];
  /** Absent: nothing was taught. A program that does not know it leaves it out. */
  taught?: Taught;
  /** As stored; checked by whoever takes them in. */
  settings: Record<string, unknown>;
}

const START = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`);
const END = new RegExp(`"end"\\s*:\\s*"${FORMAT}"\\s*\\}\\s*$`);

const list = (records: readonly unknown[]): string =>
  records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;

/**
 * The data as JSON text, one record a line. It says how many records it holds and ends with its own name, so that
 * a file cut short or mended by a program is told from a whole one. `leftOut`: damaged records that are not in it.
 */
export function writeDataFile(data: SavedData, leftOut: number): string {
  const fields: [string, string][] = [
    ['format', JSON.stringify(FORMAT)],
    ['version', String(DATA_FILE_VERSION)],
    ['savedAt', String(data.savedAt)],
    ['numbers', String(data.ownNumbers.length)],
    ['records', String(data.facts.length)],
    ['leftOut', String(leftOut)],
    ['settings', JSON.stringify(data.settings)],
    ['ownNumbers', list(data.ownNumbers)],
    ['facts', list(data.facts)],
    ...(data.taught && hasTaught(data.taught)
      ? [
          ['rules', list(data.taught.rules)] as [string, string],
          ['ownSites', list(data.taught.ownSites)] as [string, string],
        ]
      : []),
    ['end', JSON.stringify(FORMAT)],
  ];
  // Nothing follows the last brace: every text that lacks its end is no JSON.
  return `{${fields.map(([name, value]) => `"${name}":${value}`).join(',\n')}}`;
}

const headShape = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const bodyShape = v.object({
  savedAt: v.pipe(v.number(), v.finite()),
  numbers: v.number(),
  records: v.number(),
  settings: v.record(v.string(), v.unknown()),
  ownNumbers: v.array(v.unknown()),
  facts: v.array(v.unknown()),
  rules: v.optional(v.array(v.unknown()), []),
  ownSites: v.optional(v.array(v.unknown()), []),
  end: v.literal(FORMAT),
});

/** Reads a saved file: all of it, or why it is refused. */
export function readDataFile(
  text: string,
): { ok: true; data: SavedData } | { ok: false; problem: DataProblem } {
  // Some editors put a byte order mark before a text they save.
  const plain = text.replace(/^\uFEFF/, '');
  const json = parseJson(plain);
  if (json === undefined) {
    if (!START.test(plain)) return { ok: false, problem: 'not-json' };
    return { ok: false, problem: END.test(plain) ? 'damaged' : 'cut-short' };
  }
  const head = v.safeParse(headShape, json.value);
  if (!head.success)
    return {
      ok: false,
      problem: v.is(v.object({ format: v.literal(FORMAT) }), json.value) ? 'damaged' : 'not-rebind',
    };
  if (head.output.version > DATA_FILE_VERSION) return { ok: false, problem: 'newer-version' };
  const body = v.safeParse(bodyShape, json.value);
  if (!body.success) return { ok: false, problem: 'damaged' };
  const ownNumbers = body.output.ownNumbers.map(parseOwnNumber).filter((number) => number !== undefined);
  const facts = body.output.facts.map(parseFact).filter((fact) => fact !== undefined);
  const rules = body.output.rules.map(parseTaughtRule).filter((rule) => rule !== undefined);
  const ownSites = body.output.ownSites.map(parseOwnSite).filter((site) => site !== undefined);
  if (
    ownNumbers.length !== body.output.numbers ||
    facts.length !== body.output.records ||
    rules.length !== body.output.rules.length ||
    ownSites.length !== body.output.ownSites.length
  )
    return { ok: false, problem: 'damaged' };
  const { savedAt, settings } = body.output;
  const taught = { rules, ownSites };
  return {
    ok: true,
    data: { savedAt, ownNumbers, facts, ...(hasTaught(taught) && { taught }), settings },
  };
}

/** The parsed text, in an object because `null` is JSON too; undefined when it is not JSON. */
function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
