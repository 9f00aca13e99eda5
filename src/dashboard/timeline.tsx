import type { RetiringSummary } from '../model/ready-view.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { daysBetween } from '../plan/days.ts';
import type { Plan } from '../plan/make-plan.ts';

/** The days that matter on one line, and what is still open hanging under the stretch in which it is easy, harder, or too late. */
export function Timeline({ plan, number }: { plan: Plan; number: RetiringSummary }) {
  const { t, day } = useLocale();
  const { today, cancelOn, lastFrozenDay, reissueFrom } = plan.dates;
  if (!cancelOn || !lastFrozenDay || !reissueFrom) return <p class="soft">{t.timelineNoDate}</p>;
  const left = plan.steps.length;
  const needCode = plan.blocking.length;
  // The planned day may have gone by: nothing is frozen before the user says that it is cancelled.
  const at =
    number.status === 'retiring' || daysBetween(today, cancelOn) >= 0
      ? 'before'
      : daysBetween(today, reissueFrom) > 0
        ? 'frozen'
        : 'over';
  const stretches = [
    {
      id: 'before',
      title: t.timelineBefore,
      from: daysBetween(today, cancelOn) >= 0 ? today : undefined,
      until: cancelOn,
      text: t.timelineEasy(left),
    },
    {
      id: 'frozen',
      title: t.timelineFrozen,
      from: cancelOn,
      until: lastFrozenDay,
      text: t.timelineHarder(needCode),
    },
    { id: 'over', title: t.timelineOver, from: reissueFrom, until: undefined, text: t.timelineTooLate(left) },
  ];
  const here = stretches.findIndex(({ id }) => id === at);
  return (
    <figure class="timeline">
      <ol>
        {stretches.map(({ id, title, from, until, text }, place) => (
          <li
            key={id}
            data-stretch={id}
            aria-current={at === id ? 'step' : undefined}
            style={at === id ? { '--today': String(shareGone(today, from, until)) } : undefined}
          >
            <p class="timeline-title">
              {title}
              {at === id && <span class="chip">{t.timelineToday}</span>}
            </p>
            <p class="small soft">
              {from && <time dateTime={from}>{day(from)}</time>}
              {from && until && ' – '}
              {until && <time dateTime={until}>{day(until)}</time>}
              {!until && ' →'}
            </p>
            {/* What could be done in a stretch that is over is no longer so. */}
            {place >= here && <p>{text}</p>}
          </li>
        ))}
      </ol>
      {!number.freezeKnown && <figcaption class="small soft">{t.timelineUnknown}</figcaption>}
    </figure>
  );
}

/** How much of a stretch is gone, from 0 to 1: where on it today stands. One without a beginning is over. */
function shareGone(today: string, from: string | undefined, until: string | undefined): number {
  if (until === undefined) return 0;
  if (from === undefined) return 1;
  const length = daysBetween(from, until);
  return length > 0 ? Math.min(Math.max(daysBetween(from, today) / length, 0), 1) : 0;
}
