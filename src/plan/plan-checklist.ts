import type { Locale } from '../texts/locale.ts';
import type { Plan, PlanStep } from './make-plan.ts';

const whereOf = ({ row }: PlanStep, { of }: Locale): string =>
  row.changeUrl ?? (row.appPath ? of(row.appPath) : row.counter ? of(row.counter) : '');

const codeOf = ({ row }: PlanStep, { t }: Locale): string =>
  ({ yes: t.whyOldYes, optional: t.whyOldOptional, no: t.whyOldNo, unknown: t.whyOldUnknown })[
    row.oldNumberCode
  ];

/** The plan as a table for a spreadsheet. */
export function planCsv(plan: Plan, locale: Locale): string {
  const { t, of, day } = locale;
  const head = [
    t.columnService,
    t.columnState,
    t.columnDay,
    t.columnWhere,
    t.columnCode,
    t.whenLost,
    t.hotline,
  ];
  const lines = plan.steps.map((step) => [
    of(step.row.name),
    t.states[step.row.state],
    step.day ? day(step.day) : '',
    whereOf(step, locale),
    codeOf(step, locale),
    step.row.whenLost ? of(step.row.whenLost) : '',
    step.row.hotline ?? '',
  ]);
  return csvTable([head, ...lines]);
}

/** A table for a spreadsheet: UTF-8 with BOM and CRLF, or Excel shows Chinese as garbage. */
export const csvTable = (rows: readonly string[][]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;

/** A cell that a spreadsheet takes as text, also when it begins like a formula. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The plan as a Markdown checklist to print or to take to the bank. */
export function planMarkdown(plan: Plan, title: string, locale: Locale): string {
  const { t, of, day, lang } = locale;
  const colon = lang === 'en' ? ': ' : '：';
  const steps = plan.steps.map((step) => {
    const { whenLost, hotline } = step.row;
    const notes = [
      step.day && day(step.day),
      codeOf(step, locale),
      whereOf(step, locale),
      whenLost && `${t.whenLost}${colon}${of(whenLost)}`,
      hotline && `${t.hotline}${colon}${hotline}`,
    ].filter(Boolean);
    return `- [ ] **${escapeMarkdown(of(step.row.name))}** (${t.states[step.row.state]})\n${notes.map((note) => `  - ${escapeMarkdown(note ?? '')}\n`).join('')}`;
  });
  return `# ${escapeMarkdown(title)}\n\n${steps.join('')}`;
}

/** Text in which Markdown sees nothing of its own. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
