import { useMemo } from 'preact/hooks';
import type { RetiringSummary, Row } from '../model/ready-view.ts';
import { AllDone } from '../pieces/all-done.tsx';
import { NoRows } from '../pieces/emptiness.tsx';
import { useLocale } from '../pieces/locale-context.ts';
import { RowChip } from '../pieces/row-chip.tsx';
import { whyNow } from '../pieces/row-texts.ts';
import { SiteIcon } from '../pieces/site-icon.tsx';
import { Summary } from '../pieces/summary.tsx';
import { makePlan, type PlanStep } from '../plan/make-plan.ts';
import { planCalendar } from '../plan/plan-calendar.ts';
import { planCsv, planMarkdown } from '../plan/plan-checklist.ts';
import { PlanReminders } from './plan-reminders.tsx';
import { saveFile } from './save-file.ts';
import { Timeline } from './timeline.tsx';

/** What to do in which order until the number goes, as a picture, a list by day, and files to take along. */
export function PlanView({ number, rows, now }: { number: RetiringSummary; rows: Row[]; now: number }) {
  const locale = useLocale();
  const { t, of, day } = locale;
  const plan = useMemo(() => makePlan(number, rows, now), [number, rows, now]);
  const name = `rebind-${plan.dates.today}`;
  const byDay = groupByDay(plan.steps);
  /** The planned day, where it went by with things still to do and no word of what became of the number. */
  const passed =
    plan.hurried && number.cancelOn && number.cancelOn < plan.dates.today ? number.cancelOn : undefined;
  return (
    <section aria-labelledby="plan-title" class="plan">
      <h2 id="plan-title">{t.planTitle}</h2>
      <Summary number={number} now={now} />
      {number.counts.total === 0 && <NoRows />}
      {number.counts.total > 0 && plan.steps.length === 0 && <AllDone numbers={[number]} now={now} stay />}
      <Timeline plan={plan} number={number} />
      <PlanReminders key={number.numberId} number={number} now={now} />
      {passed && (
        <div class="notice no-print" data-passed>
          <p>
            <strong>{t.allDone.steps.passed.title(day(passed))}</strong>
            <br />
            <span class="small soft">{t.allDone.steps.passed.text}</span>
          </p>
          <a class="button button-small" href="#/cancel">
            {t.allDone.steps.passed.do}
          </a>
          <a class="button button-small" href="/welcome.html#numbers">
            {t.allDone.steps.day.do}
          </a>
        </div>
      )}
      {plan.perDay !== undefined && !passed && (
        <p data-per-day={plan.perDay}>
          {plan.hurried ? t.planHurried(plan.perDay) : t.planPerDay(plan.perDay)}
        </p>
      )}
      <div class="actions no-print">
        <button type="button" class="button" data-action="print" onClick={() => print()}>
          {t.planPrint}
        </button>
        <button
          type="button"
          class="button"
          data-action="save-calendar"
          onClick={() =>
            saveFile(
              `${name}.ics`,
              'text/calendar',
              planCalendar(plan, number.numberId, lastDigits(number), locale, now),
            )
          }
        >
          {t.planCalendar}
        </button>
        <button
          type="button"
          class="button"
          data-action="save-csv"
          onClick={() => saveFile(`${name}.csv`, 'text/csv', planCsv(plan, locale))}
        >
          {t.planCsv}
        </button>
        <button
          type="button"
          class="button"
          data-action="save-markdown"
          onClick={() =>
            saveFile(`${name}.md`, 'text/markdown', planMarkdown(plan, t.planOf(number.display), locale))
          }
        >
          {t.planMarkdown}
        </button>
      </div>
      {byDay.map(([when, steps]) => (
        <section key={when} class="group">
          <h3>{when ? (when === plan.dates.today ? t.planToday : day(when)) : t.planOrder}</h3>
          <ol>
            {steps.map(({ row }) => (
              <li key={row.siteId} class="plan-step" data-step={row.siteId}>
                <SiteIcon id={row.siteId} name={of(row.name)} small />
                <span class="plan-name">
                  <strong>{of(row.name)}</strong>
                  <span class="small soft">{whyNow(row, locale)}</span>
                </span>
                <RowChip row={row} now={now} />
                {row.changeUrl && (
                  <a
                    class="button button-small no-print"
                    href={row.changeUrl}
                    target="_blank"
                    rel="noreferrer"
                    aria-label={t.changeAt(of(row.name))}
                  >
                    {t.change}
                  </a>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

const lastDigits = (number: RetiringSummary): string => number.display.replace(/\D/g, '').slice(-4);

/** Steps by their day, in order; one group without a day where nothing is dated. */
function groupByDay(steps: PlanStep[]): [string, PlanStep[]][] {
  const days = new Map<string, PlanStep[]>();
  for (const step of steps) {
    const key = step.day ?? '';
    const members = days.get(key);
    if (members) members.push(step);
    else days.set(key, [step]);
  }
  return [...days];
}
