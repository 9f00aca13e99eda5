import type { Sweep } from '../model/sweep.ts';
import { sweepProgress } from '../plan/sweep-progress.ts';
import type { Locale } from '../texts/locale.ts';
import { nameOfSite } from './name-of-site.ts';

/** What is read out of a sweep: each result as it comes, why it is paused, and that it is over. */
export function announceSweep(sweep: Sweep, locale: Locale): string {
  const { t } = locale;
  const { done, asked } = sweepProgress(sweep);
  const looked = sweep.items.filter(({ result }) => result !== undefined).length;
  if (sweep.status === 'paused') return `${t.sweep.paused} ${t.sweep.why[sweep.why ?? 'user']}`;
  if (sweep.status === 'done') return t.sweep.looked(looked);
  if (sweep.status === 'stopped') return t.sweep.stopped(looked, sweep.items.length - looked);
  const last = lastResult(sweep);
  return last
    ? `${nameOfSite(last.siteId, locale)}: ${t.sweep.results[last.result]}. ${t.sweep.progress(done, asked)}`
    : t.sweep.progress(done, asked);
}

/** The service that had its turn last, in the order of the sweep. */
function lastResult({ items, page }: Sweep) {
  const until = page ? page.place : items.findIndex(({ result }) => result === undefined);
  const item = items.slice(0, until < 0 ? items.length : until).findLast(({ result }) => result);
  return item?.result && { siteId: item.siteId, result: item.result };
}
