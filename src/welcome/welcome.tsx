import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { OwnNumber } from '../model/own-number.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { Locked } from '../pieces/locked.tsx';
import { OfflineNote } from '../pieces/offline-note.tsx';
import { ReminderOffer } from '../pieces/reminder-offer.tsx';
import { type Done, UndoBar } from '../pieces/undo-bar.tsx';
import { useOffline } from '../pieces/use-offline.ts';
import { useReminders } from '../pieces/use-reminders.ts';
import { useTrouble } from '../pieces/use-trouble.ts';
import { type Start, useView } from '../pieces/use-view.ts';
import { NumberForm } from './number-form.tsx';
import { NumberList } from './number-list.tsx';
import { Picture } from './picture.tsx';
import { ReminderSettings } from './reminder-settings.tsx';
import { ServicePicker } from './service-picker.tsx';
import { SettingsForm } from './settings-form.tsx';
import { useNumbers } from './use-numbers.ts';

/** Whether a number has a day to be reminded of. */
const isDated = ({ status, cancelOn, sample }: OwnNumber): boolean =>
  status === 'retiring' && cancelOn !== undefined && !sample;

/** The first page: what it is, the user's numbers, which one goes, and the services that are on it. */
export function Welcome({ start }: { start: Start }) {
  const { t } = useLocale();
  const { view, failed: viewFailed, retry } = useView(start);
  const { numbers, failed, reload } = useNumbers(view?.madeAt);
  const reminders = useReminders();
  const [done, setDone] = useState<Done>();
  const trouble = useTrouble();
  const { offline } = useOffline(setDone);
  const dismiss = useCallback(() => setDone(undefined), []);
  const say = (what: Done) => {
    setDone(what);
    reload();
  };

  useLayoutEffect(() => {
    if (!numbers && !failed) return;
    document.documentElement.dataset.ready = 'true';
    // The parts exist only now, so the address's anchor is followed again.
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [numbers !== undefined, failed]);

  const sample = (name: 'sample.load' | 'sample.clear', text: string) => {
    ask(name, null)
      .then(() => say({ text }))
      .catch(() => say({ text: t.notSaved }));
  };

  return (
    <>
      <main>
        <div class="welcome-top">
          <p class="brand">{t.appName}</p>
          {numbers && numbers.list.length > 0 && (
            <nav aria-label={t.appName}>
              <a class="button button-plain button-small" href="/options.html">
                {t.parts.plan}
              </a>
            </nav>
          )}
        </div>
        <header class="hero">
          <div>
            <h1>{t.tagline}</h1>
            <p>{t.welcomeLead}</p>
            <p>{t.welcomeHow}</p>
          </div>
          <Picture />
        </header>

        {(view?.sample || numbers?.list.length === 0) && (
          <div class="notice">
            <p>{view?.sample ? t.sampleBanner : t.tryText}</p>
            {view?.sample ? (
              <>
                <a class="button button-small" href="/popup.html" target="_blank" rel="noreferrer">
                  {t.openList}
                </a>
                <button
                  type="button"
                  class="button button-small"
                  data-action="sample-clear"
                  onClick={() => sample('sample.clear', t.sampleCleared)}
                >
                  {t.sampleClear}
                </button>
              </>
            ) : (
              <button
                type="button"
                class="button button-small"
                data-action="sample-load"
                onClick={() => sample('sample.load', t.sampleLoaded)}
              >
                {t.sampleLoad}
              </button>
            )}
          </div>
        )}

        {trouble ? (
          <Locked trouble={trouble} shownAsOf={numbers && view?.madeAt} />
        ) : (
          <OfflineNote offline={offline} />
        )}
        {(failed || viewFailed) && !trouble && (
          <div class="notice notice-problem" role="alert">
            <p>{t.failed}</p>
            <button
              type="button"
              class="button button-small"
              onClick={() => {
                retry();
                reload();
              }}
            >
              {t.retry}
            </button>
          </div>
        )}
        {view && view.problems.length > 0 && (
          <div class="notice notice-problem" role="alert" data-problems={view.problems.length}>
            <p>{t.problems(view.problems.length)}</p>
          </div>
        )}

        <section id="numbers" class="card">
          <h2>{t.numbersTitle}</h2>
          <p class="soft">{t.numbersHint}</p>
          <NumberForm added={(display) => say({ text: t.numberAdded(display) })} />
          {numbers && <NumberList numbers={numbers} say={say} />}
          {reminders && numbers?.list.some(isDated) && <ReminderOffer reminders={reminders} />}
        </section>

        {/* Nothing can be picked as long as the numbers cannot be read. */}
        {(numbers || !trouble) && (
          <section id="services" class="card">
            <h2>{t.pickTitle}</h2>
            {numbers && <ServicePicker numbers={numbers} madeAt={view?.madeAt} say={say} />}
          </section>
        )}

        <section id="sweep" class="card">
          <h2>{t.sweep.offerTitle}</h2>
          <p class="soft">{t.sweep.offer}</p>
          <p>
            <a class="button" href="/options.html#/sweep" target="_blank" rel="noreferrer">
              {t.sweep.offerDo}
            </a>
          </p>
        </section>

        <section id="settings" class="card">
          <h2>{t.settingsTitle}</h2>
          <SettingsForm settings={start.settings} failed={() => setDone({ text: t.notSaved })} />
          <ReminderSettings />
        </section>

        <section class="next">
          <h2>{t.nextTitle}</h2>
          <ol>
            {t.nextSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <h2>{t.privacyTitle}</h2>
          <p>{t.privacyText}</p>
        </section>
      </main>
      <UndoBar done={done} dismiss={dismiss} />
    </>
  );
}
