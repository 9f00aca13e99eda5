import type { PageResult } from '../model/activity.ts';
import type { Outcome, ShownNumber } from '../model/outcome.ts';
import { hideDigits } from '../phone/hide-digits.ts';
import type { ReportedNumber } from './contract.ts';
import { reportPage } from './report-page.ts';

const masked = ({ raw, ...rest }: ShownNumber): ReportedNumber => ({ mask: hideDigits(raw), ...rest });

/** Sends up what an outcome comes to: no full number leaves the page. */
export function reportOutcome(outcome: Outcome, document: Document, onGone: () => void): void {
  if (outcome.kind === 'shown')
    reportPage({ outcome: 'shown', numbers: outcome.numbers.map(masked) }, onGone);
  else if (outcome.kind === 'unrecognised' && outcome.asked.length)
    reportPage({ outcome: 'ask', numbers: outcome.asked.map(masked) }, onGone);
  else reportPage({ outcome: resultOf(outcome.kind, document), numbers: [] }, onGone);
}

function resultOf(kind: 'absent' | 'signed-out' | 'unrecognised', document: Document): PageResult {
  if (kind !== 'unrecognised') return kind;
  return asksPassword(document) ? 'asks-password' : 'unread';
}

/** Whether a page has a field for a password. */
export const asksPassword = (document: Document): boolean =>
  document.querySelector('input[type="password"]') !== null;
