import type { RetiringSummary } from '../model/ready-view.ts';
import type { NextStep } from '../texts/texts.ts';
import { useLocale } from './locale-context.ts';
import { nextSteps } from './next-steps.ts';

/** Where a step is done. Absent: there is nothing to press. */
const WHERE: Partial<Record<NextStep, string>> = {
  day: '/welcome.html#numbers',
  gate: '/options.html#/cancel',
  passed: '/options.html#/cancel',
  over: '/welcome.html#numbers',
  remember: '/welcome.html#services',
  copy: '/options.html#/data',
};

/** What flies from the ring when it closes: angle in degrees, distance from its middle, and shape. */
const SPARKS = [
  { turn: 4, far: 42, tall: 12 },
  { turn: 33, far: 46, tall: 5 },
  { turn: 64, far: 42, tall: 9 },
  { turn: 95, far: 46, tall: 6 },
  { turn: 124, far: 42, tall: 12 },
  { turn: 153, far: 46, tall: 5 },
  { turn: 184, far: 42, tall: 9 },
  { turn: 213, far: 46, tall: 6 },
  { turn: 244, far: 42, tall: 12 },
  { turn: 275, far: 46, tall: 5 },
  { turn: 304, far: 42, tall: 9 },
  { turn: 333, far: 46, tall: 6 },
] as const;

/**
 * Nothing is left to change: worth celebrating, and then what comes next for each number, until its freeze is over.
 * `stay` keeps links in this very tab, where the screen is the dashboard.
 */
export function AllDone({
  numbers,
  now,
  stay = false,
}: {
  numbers: readonly RetiringSummary[];
  now: number;
  stay?: boolean;
}) {
  const { t } = useLocale();
  return (
    <section class="all-done" data-all-done aria-labelledby="all-done-title">
      <svg viewBox="0 0 120 120" width="120" height="120" aria-hidden="true">
        {SPARKS.map(({ turn, far, tall }) => (
          <g key={turn} transform={`rotate(${turn} 60 60)`}>
            <rect class="spark" x={58} y={60 - far - tall} width={4} height={tall} rx={2} />
          </g>
        ))}
        <circle class="all-done-ring" cx="60" cy="60" r="34" />
        <path class="all-done-tick" d="M45 61.5 55.5 72 76 49.5" />
      </svg>
      <h2 id="all-done-title">{t.allDone.title}</h2>
      {numbers.map((number) => (
        <NumberDone key={number.numberId} number={number} now={now} stay={stay} />
      ))}
    </section>
  );
}

function NumberDone({ number, now, stay }: { number: RetiringSummary; now: number; stay: boolean }) {
  const { t, day } = useLocale();
  return (
    <div class="all-done-number" data-next={number.numberId}>
      <p>{t.allDone.text(number.counts.total, number.display.replaceAll(' ', '\u00a0'))}</p>
      <h3>{t.allDone.nextTitle}</h3>
      <ol>
        {nextSteps(number, now).map(({ step, day: on }) => {
          const words = t.allDone.steps[step];
          const href = WHERE[step];
          return (
            <li key={step} data-next-step={step}>
              <p>
                <strong>{words.title(on ? day(on) : '')}</strong>
              </p>
              <p class="soft small">{words.text}</p>
              {href && words.do && (
                <a href={href} {...(!stay && { target: '_blank', rel: 'noreferrer' })}>
                  {words.do}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
