import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATA_FILE_VERSION, readDataFile, type SavedData, writeDataFile } from '../../src/store/data-file.ts';
import { ownNumbers, worldOfFacts } from '../support/arbitrary-data.ts';
import { NOW } from '../support/clock.ts';
import { clue, NEW, OLD, sighting } from '../support/facts.ts';

const DATA: SavedData = {
  savedAt: NOW,
  ownNumbers: [OLD, { ...NEW, label: '"}\n换绑\u2028' }],
  facts: [sighting('weibo', NOW, ['138****8000']), clue('jd', NOW)],
  settings: { language: 'zh-CN', theme: 'dark' },
};
const TEXT = writeDataFile(DATA, 0);

const problemOf = (text: string) => {
  const read = readDataFile(text);
  return read.ok ? 'none' : read.problem;
};
const changed = (change: (file: Record<string, unknown>) => object) =>
  JSON.stringify(change(JSON.parse(TEXT) as Record<string, unknown>));

describe('a saved file', () => {
  test('is read as it was written', () => {
    expect(readDataFile(TEXT)).toEqual({ ok: true, data: DATA });
    fc.assert(
      fc.property(worldOfFacts, ownNumbers, (facts, numbers) => {
        const data = { ...DATA, facts, ownNumbers: numbers };
        expect(readDataFile(writeDataFile(data, 3))).toEqual({ ok: true, data });
      }),
      { numRuns: 30 },
    );
  });

  test('is read when it is empty, and after an editor has laid it out anew', () => {
    const empty = { savedAt: NOW, ownNumbers: [], facts: [], settings: {} };
    expect(readDataFile(writeDataFile(empty, 0))).toEqual({ ok: true, data: empty });
    expect(readDataFile(`\uFEFF${JSON.stringify(JSON.parse(TEXT), null, 2)}\n`)).toEqual({
      ok: true,
      data: DATA,
    });
  });

  test('says how many records could not be put into it', () => {
    expect(JSON.parse(writeDataFile(DATA, 7))).toMatchObject({ leftOut: 7, version: DATA_FILE_VERSION });
  });

  test('is refused when it is cut short, wherever', () => {
    const told = new Set<string>();
    for (let length = 0; length < TEXT.length; length++) told.add(problemOf(TEXT.slice(0, length)));
    expect([...told].toSorted()).toEqual(['cut-short', 'not-json']);
    expect(problemOf(TEXT.slice(0, 30))).toBe('cut-short');
    expect(problemOf(TEXT.slice(0, -1))).toBe('cut-short');
    fc.assert(
      fc.property(
        worldOfFacts,
        ownNumbers,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (facts, numbers, part) => {
          const text = writeDataFile({ ...DATA, facts, ownNumbers: numbers }, 0);
          expect(['cut-short', 'not-json']).toContain(
            problemOf(text.slice(0, Math.min(text.length - 1, Math.floor(part * text.length)))),
          );
        },
      ),
    );
  });

  test('of a newer version is refused, whatever else is in it', () => {
    expect(problemOf(changed((file) => ({ ...file, version: DATA_FILE_VERSION + 1 })))).toBe('newer-version');
    expect(problemOf(JSON.stringify({ format: 'rebind-data', version: 99, more: [] }))).toBe('newer-version');
  });

  test.each([
    ['an empty text', ''],
    ['a letter', 'Dear Mum,'],
    ['a table', 'name,url\n换绑,https://weibo.com'],
  ])('%s is not JSON', (_what, text) => {
    expect(problemOf(text)).toBe('not-json');
  });

  test.each(['null', '7', '[]', '{}', '"rebind-data"', '{"format":"another"}', '{"version":1}'])(
    '%s is not ours',
    (text) => {
      expect(problemOf(text)).toBe('not-rebind');
    },
  );

  test.each([
    ['no version', changed(({ version: _gone, ...file }) => file)],
    ['a version that is no number', changed((file) => ({ ...file, version: 'one' }))],
    ['version 0', changed((file) => ({ ...file, version: 0 }))],
    ['no end', changed(({ end: _gone, ...file }) => file)],
    ['a fact too few', changed((file) => ({ ...file, facts: DATA.facts.slice(1) }))],
    ['a number too few', changed((file) => ({ ...file, ownNumbers: DATA.ownNumbers.slice(1) }))],
    ['a fact of a kind nobody knows', changed((file) => ({ ...file, facts: [DATA.facts[0], { id: 'x' }] }))],
    ['a number that is none', changed((file) => ({ ...file, ownNumbers: [OLD, { ...NEW, e164: '139' }] }))],
    ['no time', changed((file) => ({ ...file, savedAt: 'yesterday' }))],
    ['a letter lost in the middle', TEXT.replace('"id"', '"id')],
  ])('with %s is damaged', (_what, text) => {
    expect(problemOf(text)).toBe('damaged');
  });
});

describe('a file that a version before wrote', () => {
  test('is read for ever', async () => {
    const kept = import.meta.glob<string>('./shapes/file-*.json', {
      eager: true,
      query: '?raw',
      import: 'default',
    });
    expect(Object.keys(kept)).toHaveLength(DATA_FILE_VERSION);
    for (const text of Object.values(kept)) expect(problemOf(text)).toBe('none');
  });
});
