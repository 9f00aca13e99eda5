import type { Row } from '../model/ready-view.ts';
import type { Locale } from '../texts/locale.ts';

/** States in which there is nothing left to do. */
export const isDone = (row: Row): boolean =>
  row.state === 'rebound' || row.state === 'closed' || row.state === 'not-applicable';

/** Whether the user put a row off to a day that is still to come. */
export const isPutOff = (row: Row, now: number): boolean => !isDone(row) && (row.laterUntil ?? 0) > now;

export const rowKey = (row: Row): string => `${row.siteId} ${row.numberId}`;

/** The one line under the name: why this row matters now and what its change will ask for. */
export function whyNow(row: Row, { t }: Locale): string {
  const parts: string[] = [];
  // The heading of the SMS group says it for all its rows.
  if (row.smsLogin === 'yes' && row.group !== 'sms-login') parts.push(t.whySms);
  if (!row.changeUrl && row.appPath) parts.push(t.whyInApp);
  else if (!row.changeUrl && row.counter) parts.push(t.whyAtCounter);
  const code = { yes: t.whyOldYes, optional: t.whyOldOptional, no: t.whyOldNo, unknown: t.whyOldUnknown };
  parts.push(code[row.oldNumberCode]);
  return parts.join(' · ');
}

/** What the row rests on, as it was: the mask the page showed and the day, or whose word it is. */
export function evidenceText(row: Row, locale: Locale, now: number): string {
  const date = locale.date(row.at, now);
  if (row.grade === 'clue') return locale.t.evidenceClue(date);
  if (row.grade === 'told') {
    // Whether an account is closed or needs nothing is never seen on a page; that a number was changed is.
    const provable = row.state !== 'closed' && row.state !== 'not-applicable';
    return provable ? locale.t.evidenceTold(date) : locale.t.evidenceSaid(date);
  }
  return row.mask ? locale.t.evidenceSeen(row.mask, date) : locale.t.evidenceSeenNone(date);
}

/** Why the row stands where it does, in sentences, the strongest first. */
export function dangerTexts(row: Row, { t, of }: Locale): string[] {
  const name = of(row.name);
  const reasons = row.reasons.map((reason) => t.dangerReasons[reason](name));
  return reasons.length > 0 ? reasons : [t.dangerRest(name)];
}

const OLD_YEARS = 2;

/**
 * How far the facts below a row can be trusted: their date, a word when they are older than two years (`asOf` is
 * `YYYY` or `YYYY-MM`) or undated, and whether some rest on general knowledge.
 */
export function factsNote(asOf: string | undefined, unverified: boolean, now: number, { t }: Locale): string {
  const [year = 0, month = 12] = (asOf ?? '').split('-').map(Number);
  const old = asOf === undefined || now > Date.UTC(year + OLD_YEARS, month);
  return [asOf ? t.factsAsOf(asOf) : t.factsUndated, asOf && old && t.factsOld, unverified && t.unverified]
    .filter(Boolean)
    .join(' · ');
}
