import type { Sweep } from '../model/sweep.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { SiteIcon } from '../pieces/site-icon.tsx';
import { minutesOf, sweepProgress } from '../plan/sweep-progress.ts';
import { nameOfSite } from './name-of-site.ts';
import { SweepResults } from './sweep-results.tsx';
import type { TellSweep } from './sweep-view.tsx';

/** A sweep under way: what is being done, n of m, the time left; pause, go on, stop; and what was found so far. */
export function SweepRun({ sweep, say }: { sweep: Sweep; say: TellSweep }) {
  const locale = useLocale();
  const { t } = locale;
  const { done, asked, siteId, leftMs } = sweepProgress(sweep);
  const isPaused = sweep.status === 'paused';
  const name = siteId ? nameOfSite(siteId, locale) : '';
  const progress = t.sweep.progress(done, asked);
  const left = leftMs < 60_000 ? t.sweep.leftLittle : t.sweep.left(minutesOf(leftMs));
  return (
    <>
      <div class="card sweep-now">
        <div class="sweep-head">
          {siteId && <SiteIcon id={siteId} name={name} />}
          <p>
            <strong data-sweep-site={siteId}>
              {isPaused ? t.sweep.paused : sweep.page ? t.sweep.reading(name) : t.sweep.next(name)}
            </strong>
            <span class="soft">{isPaused ? t.sweep.why[sweep.why ?? 'user'] : t.sweep.background}</span>
          </p>
        </div>
        <div
          class="progress"
          role="progressbar"
          aria-label={t.sweep.title}
          aria-valuemin={0}
          aria-valuemax={asked}
          aria-valuenow={done}
          aria-valuetext={progress}
        >
          <div style={{ inlineSize: `${asked > 0 ? (100 * done) / asked : 0}%` }} />
        </div>
        <p class="sweep-left">
          <span class="number">{progress}</span>
          {!isPaused && <span class="soft">{left}</span>}
        </p>
        <div class="actions">
          {isPaused ? (
            <button
              type="button"
              key="toggle"
              class="button button-main"
              data-action="sweep-resume"
              onClick={() => say('sweep.resume', null)}
            >
              {t.sweep.resume}
            </button>
          ) : (
            <button
              type="button"
              key="toggle"
              class="button"
              data-action="sweep-pause"
              onClick={() => say('sweep.pause', null)}
            >
              {t.sweep.pause}
            </button>
          )}
          <button
            type="button"
            class="button"
            data-action="sweep-stop"
            onClick={() => say('sweep.stop', null)}
          >
            {t.sweep.stop}
          </button>
        </div>
      </div>
      <SweepResults items={sweep.items} />
    </>
  );
}
