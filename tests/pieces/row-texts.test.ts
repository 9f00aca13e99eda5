import { expect, test } from 'vitest';
import { dangerTexts, evidenceText, factsNote, whyNow } from '../../src/pieces/row-texts.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { makeRow } from '../support/rows.ts';

const en = localeFor('en', 'en');
const now = Date.UTC(2027, 2, 1);

test('facts older than two years, undated or unverified are marked as such', () => {
  expect(factsNote('2026-05', false, now, en)).toBe('Facts as of 2026-05');
  expect(factsNote('2025', false, now, en)).toBe('Facts as of 2025');
  expect(factsNote('2024', true, now, en)).toBe('Facts as of 2024 · may be out of date · Partly unverified');
  expect(factsNote('2025-01', false, now, en)).toContain('out of date');
  expect(factsNote(undefined, false, now, en)).toBe('Facts without a date');
});

test('danger is told by its reasons, and by what is left where there is none', () => {
  const texts = dangerTexts(makeRow('bank', { reasons: ['money', 'locks-out'] }), en);
  expect(texts).toHaveLength(2);
  expect(texts[0]).toContain('money');
  expect(dangerTexts(makeRow('forum', { reasons: [] }), en)).toEqual([en.t.dangerRest('forum')]);
});

test('evidence is called seen only where a page showed it', () => {
  expect(evidenceText(makeRow('a'), en, now)).toBe('138****8000 on the account page, February 1');
  expect(evidenceText(makeRow('a', { grade: 'told', state: 'rebound' }), en, now)).toContain(
    'not seen on a page yet',
  );
  expect(evidenceText(makeRow('a', { grade: 'told', state: 'closed' }), en, now)).toBe(
    'You said so on February 1',
  );
  expect(evidenceText(makeRow('a', { grade: 'clue' }), en, now)).toContain('clue');
});

test('the line under a name does not repeat the heading of the SMS group', () => {
  expect(whyNow(makeRow('a'), en)).toBe('Code on old number');
  expect(whyNow(makeRow('a', { group: 'money' }), en)).toBe('Signs in by SMS alone · Code on old number');
});
