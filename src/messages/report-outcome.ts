import type { Outcome, ShownNumber } from '../model/outcome.ts';
import { hideDigits } from '../phone/hide-digits.ts';
import type { ReportedNumber } from './contract.ts';
import { reportSighting } from './report-sighting.ts';

const masked = ({ raw, ...rest }: ShownNumber): ReportedNumber => ({ mask: hideDigits(raw), ...rest });

/** Sends up what counts of an outcome: no full number leaves the page. */
export function reportOutcome(outcome: Outcome, onGone: () => void): void {
  if (outcome.kind === 'shown')
    reportSighting({ outcome: 'shown', numbers: outcome.numbers.map(masked) }, onGone);
  else if (outcome.kind === 'absent') reportSighting({ outcome: 'absent', numbers: [] }, onGone);
  else if (outcome.kind === 'unrecognised' && outcome.asked.length)
    reportSighting({ outcome: 'ask', numbers: outcome.asked.map(masked) }, onGone);
}
