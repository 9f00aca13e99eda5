import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePlan } from '../../src/plan/make-plan.ts';
import { foldLine, planCalendar } from '../../src/plan/plan-calendar.ts';
import { planCsv, planMarkdown } from '../../src/plan/plan-checklist.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { makeRetiring, makeRow } from '../support/rows.ts';

const now = new Date(2027, 2, 1, 9).getTime();
const en = localeFor('en', 'en');
const rows = [
  makeRow('bank', { name: { zh: '银行', en: 'Bank, "First"; Ltd' }, hotline: '95588' }),
  makeRow('chat', { name: { zh: '=聊天', en: '=chat()' }, oldNumberCode: 'no' }),
];
const plan = makePlan(makeRetiring({ cancelOn: '2027-03-15' }), rows, now);

test('the calendar holds the days that matter, with reminders before the cancel day', () => {
  const text = planCalendar(plan, 'old', '8000', en, now);
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
    'DTSTART;VALUE=DATE:20270301',
    'DTSTART;VALUE=DATE:20270302',
    'DTSTART;VALUE=DATE:20270315',
    'DTSTART;VALUE=DATE:20270613',
    'DTSTART;VALUE=DATE:20270614',
  ]);
  // At ten: 30, 14, 7, 3, 1 and 0 days before the cancel day; half-way, 14 and 3 days before the re-issue.
  expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual([
    'TRIGGER:-P29DT14H',
    'TRIGGER:-P13DT14H',
    'TRIGGER:-P6DT14H',
    'TRIGGER:-P2DT14H',
    'TRIGGER:-P0DT14H',
    'TRIGGER:PT10H',
    'TRIGGER:-P45DT14H',
    'TRIGGER:-P13DT14H',
    'TRIGGER:-P2DT14H',
  ]);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(5);
  expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(5);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('the calendar names the number by its last digits only', () => {
  const text = planCalendar(plan, 'old', '8000', localeFor('zh-CN', 'zh'), now);
  expect(text).toContain('8000');
  expect(text).not.toMatch(/138\D*0013/);
});

test('text with commas, semicolons and line breaks cannot break the calendar', () => {
  const text = planCalendar(plan, 'old', '8000', en, now).replaceAll('\r\n ', '');
  expect(text).toContain('Bank\\, "First"\\; Ltd');
});

test('no calendar line is longer than 75 octets, no character is cut, and unfolding gives the line back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const line = text.replace(/[\r\n]/g, '');
      const folded = foldLine(line);
      for (const part of folded.split('\r\n'))
        expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
      expect(folded.replaceAll('\r\n ', '')).toBe(line);
    }),
  );
});

test('the table opens in a spreadsheet: BOM, quoted cells, and no cell that would run as a formula', () => {
  const text = planCsv(plan, en);
  expect(text.startsWith('\uFEFFService,')).toBe(true);
  expect(text).toContain('"Bank, ""First""; Ltd",To rebind');
  expect(text).toContain("'=chat()");
  expect(text.trimEnd().split('\r\n')).toHaveLength(3);
});

test('the Markdown checklist holds what the table holds: also the way for a lost number, and the hotline', () => {
  const row = makeRow('x', {
    whenLost: { zh: '带证件去柜台', en: 'Take your ID to a branch' },
    hotline: '95588',
  });
  const text = planMarkdown(makePlan(makeRetiring(), [row], now), 'Plan', en);
  expect(text).toContain(`  - ${en.t.whenLost}: Take your ID to a branch\n`);
  expect(text).toContain(`  - ${en.t.hotline}: 95588\n`);
});

test('the Markdown checklist has a box for each step and escapes what would be markup', () => {
  const text = planMarkdown(
    makePlan(makeRetiring(), [makeRow('x', { name: { zh: '*甲*', en: '*A*' } })], now),
    'Plan',
    en,
  );
  expect(text).toContain('# Plan');
  expect(text).toContain('- [ ] **\\*A\\*** (To rebind)');
});
