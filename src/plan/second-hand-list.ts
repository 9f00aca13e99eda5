import type { SecondHandService, SecondHandState } from '../model/second-hand.ts';
import type { Locale } from '../texts/locale.ts';
import { dayOf } from './days.ts';
import { csvTable, escapeMarkdown } from './plan-checklist.ts';

/** A service on the list of a second-hand number, with what a file of it tells. */
export interface ListedService {
  name: string;
  state: SecondHandState;
  steps: SecondHandService['steps'];
  hotline?: string;
}

const datesOf = ({ steps }: ListedService, { t, day }: Locale): string =>
  steps.map(({ state, at }) => t.secondHand.stepOn[state](day(dayOf(at)))).join(' · ');

/** The list as a table for a spreadsheet. */
export function secondHandCsv(services: readonly ListedService[], locale: Locale): string {
  const { t } = locale;
  return csvTable([
    [t.columnService, t.columnState, t.secondHand.columnDates, t.hotline],
    ...services.map((service) => [
      service.name,
      t.secondHand.groups[service.state],
      datesOf(service, locale),
      service.hotline ?? '',
    ]),
  ]);
}

/** The list as a Markdown checklist: what is settled is ticked. */
export function secondHandMarkdown(
  services: readonly ListedService[],
  title: string,
  locale: Locale,
): string {
  const { t } = locale;
  const lines = services.map((service) => {
    const { name, state, hotline } = service;
    const box = state === 'solved' || state === 'mine' ? 'x' : ' ';
    const notes = [datesOf(service, locale), hotline && `${t.hotline} ${hotline}`].filter(Boolean);
    return `- [${box}] **${escapeMarkdown(name)}** (${t.secondHand.groups[state]})\n${notes.map((note) => `  - ${escapeMarkdown(note ?? '')}\n`).join('')}`;
  });
  return `# ${escapeMarkdown(title)}\n\n${lines.join('')}`;
}
