import { freezeRule } from '../catalogue/reuse-rules.ts';
import type { OwnNumber } from '../model/own-number.ts';
import {
  type Problem,
  READY_ROWS,
  type ReadyView,
  type RetiringSummary,
  type Row,
} from '../model/ready-view.ts';
import { countryOf, formatNumber } from '../phone/format-number.ts';

const RECENT_ROWS = 5;
/** More damaged records than this are counted by the screen that lists them, not carried in the view. */
const VIEW_PROBLEMS = 20;

/** The small view that screens paint from. `rows`: the whole list in its order. */
export function readyView(
  rows: readonly Row[],
  ownNumbers: readonly OwnNumber[],
  problems: readonly Problem[],
  sample: boolean,
  now: number,
): ReadyView {
  return {
    version: 1,
    madeAt: now,
    ownNumbers: ownNumbers.length,
    numberNames: Object.fromEntries(ownNumbers.map(({ id, e164 }) => [id, formatNumber(e164)])),
    retiring: ownNumbers
      .filter(({ status }) => status !== 'active')
      .map((number) => summarise(number, rows, ownNumbers)),
    rows: rows.slice(0, READY_ROWS),
    rowCount: rows.length,
    recentlyDone: rows
      .filter(({ state }) => state === 'rebound')
      .sort((a, b) => b.at - a.at)
      .slice(0, RECENT_ROWS),
    problems: problems.slice(0, VIEW_PROBLEMS),
    sample,
  };
}

function summarise(
  number: OwnNumber,
  rows: readonly Row[],
  ownNumbers: readonly OwnNumber[],
): RetiringSummary {
  const counts = { total: 0, done: 0, open: 0, unsure: 0, check: 0 };
  for (const { numberId, state } of rows) {
    // What does not apply was never part of the work.
    if (numberId !== number.id || state === 'not-applicable') continue;
    counts.total++;
    counts[state === 'rebound' || state === 'closed' ? 'done' : state]++;
  }
  const replacement = ownNumbers.find(({ id }) => id === number.replacementId);
  const rule = freezeRule(countryOf(number.e164));
  return {
    numberId: number.id,
    display: formatNumber(number.e164),
    ...(number.label !== undefined && { label: number.label }),
    ...(number.owner !== undefined && { owner: number.owner }),
    status: number.status === 'retired' ? 'retired' : 'retiring',
    ...(number.cancelOn !== undefined && { cancelOn: number.cancelOn }),
    ...(replacement && { replacementDisplay: formatNumber(replacement.e164) }),
    freezeDays: number.freezeDays ?? rule.days,
    freezeKnown: number.freezeDays !== undefined || rule.known,
    ...(number.freezeDays !== undefined && { freezeEdited: true }),
    ...(number.sample && { sample: true }),
    counts,
  };
}
