import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Emptiness } from '../pieces/emptiness.tsx';
import { useLocale } from '../pieces/locale-context.ts';
import { Locked } from '../pieces/locked.tsx';
import { OfflineNote } from '../pieces/offline-note.tsx';
import { UndoBar } from '../pieces/undo-bar.tsx';
import { useOffline } from '../pieces/use-offline.ts';
import { useTrouble } from '../pieces/use-trouble.ts';
import { useVerdicts } from '../pieces/use-verdicts.ts';
import { type Start, useView } from '../pieces/use-view.ts';
import { ActivityView } from './activity-view.tsx';
import { CancelView } from './cancel-view.tsx';
import { HistoryView } from './history-view.tsx';
import { NumbersThen } from './numbers-then.tsx';
import { OfflineView } from './offline-view.tsx';
import { PlanView } from './plan-view.tsx';
import { PARTS, useRoute } from './route.ts';
import { SavedDataView } from './saved-data-view.tsx';
import { SecondHandView } from './second-hand-view.tsx';
import { ServicePage } from './service-page.tsx';
import { ServicesView } from './services-view.tsx';
import { SweepView } from './sweep-view.tsx';
import { TaughtRules } from './taught-rules.tsx';
import { useAllRows } from './use-all-rows.ts';

/** The dashboard (options page): plan, services, the gate before cancelling, what is no site, history, data. */
export function Dashboard({ start }: { start: Start }) {
  const { t } = useLocale();
  const { view, failed: viewFailed, retry } = useView(start);
  const { rows, failed: rowsFailed } = useAllRows(view?.madeAt);
  const { say, done, tell, dismiss } = useVerdicts();
  const trouble = useTrouble();
  const { offline } = useOffline(tell);
  const route = useRoute();
  const [chosen, setChosen] = useState<string>();
  /** What was typed at the gate, by number: looking at another part must not lose it. */
  const [reasons, setReasons] = useState<Record<string, Record<string, string>>>({});
  useLayoutEffect(() => setChosen(route.numberId), [route.numberId]);
  const now = useMemo(() => Date.now(), [view]);
  const number = view?.retiring.find(({ numberId }) => numberId === chosen) ?? view?.retiring[0];
  const failed = viewFailed || rowsFailed;

  useLayoutEffect(() => {
    if (rows || failed) document.documentElement.dataset.ready = 'true';
  }, [rows !== undefined, failed]);

  // Where the parts are one line that scrolls sideways, the one in hand is on it.
  useLayoutEffect(() => {
    document
      .querySelector('nav [aria-current="page"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
  }, [route.part]);

  const needsNumber = route.part === 'plan' || route.part === 'cancel' || route.part === 'offline';
  return (
    <>
      <header class="top no-print">
        <h1>{t.appName}</h1>
        <nav aria-label={t.appName}>
          <ul>
            {PARTS.map((part) => (
              <li key={part}>
                <a href={`#/${part}`} aria-current={route.part === part ? 'page' : undefined}>
                  {t.parts[part]}
                </a>
              </li>
            ))}
            <li>
              <a href="/welcome.html">{t.manage}</a>
            </li>
            <li>
              <a href="/welcome.html#settings">{t.settingsTitle}</a>
            </li>
          </ul>
        </nav>
      </header>
      <main>
        {trouble ? (
          <Locked trouble={trouble} shownAsOf={rows && view?.madeAt} />
        ) : (
          <OfflineNote offline={offline} />
        )}
        {failed && !trouble && (
          <div class="notice notice-problem" role="alert">
            <p>{t.failed}</p>
            <button type="button" class="button button-small" onClick={retry}>
              {t.retry}
            </button>
          </div>
        )}
        {view && view.problems.length > 0 && (
          <div class="notice notice-problem" role="alert" data-problems={view.problems.length}>
            <p>{t.problems(view.problems.length)}</p>
          </div>
        )}
        {view && view.retiring.length > 1 && needsNumber && (
          <div class="field no-print">
            <label for="dashboard-number">{t.secondHand.pickNumber}</label>
            <select
              id="dashboard-number"
              class="input number"
              value={number?.numberId}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              {view.retiring.map(({ numberId, display, label }) => (
                <option key={numberId} value={numberId}>
                  {[display, label].filter(Boolean).join(' · ')}
                </option>
              ))}
            </select>
          </div>
        )}
        {view && !number && needsNumber && <Emptiness view={view} now={now} />}
        {!rows && !failed && !trouble && <p class="soft">{t.loading}</p>}
        {rows && number && route.part === 'plan' && <PlanView number={number} rows={rows} now={now} />}
        {rows && number && route.part === 'cancel' && (
          <CancelView
            key={number.numberId}
            number={number}
            rows={rows}
            now={now}
            reasons={reasons[number.numberId] ?? {}}
            setReasons={(typed) => setReasons({ ...reasons, [number.numberId]: typed })}
            tell={tell}
          />
        )}
        {number && route.part === 'offline' && (
          <OfflineView numberId={number.numberId} madeAt={view?.madeAt} tell={tell} />
        )}
        {rows && route.part === 'services' && !route.siteId && (
          <>
            {rows.length === 0 && view ? (
              <section aria-labelledby="services-title">
                <h2 id="services-title">{t.servicesTitle}</h2>
                <Emptiness view={view} now={now} />
              </section>
            ) : (
              <ServicesView rows={rows} numbers={view?.retiring ?? []} now={now} tell={tell} />
            )}
            <TaughtRules madeAt={view?.madeAt} tell={tell} />
          </>
        )}
        {rows && route.part === 'services' && route.siteId && (
          <ServicePage
            siteId={route.siteId}
            rows={rows}
            madeAt={view?.madeAt}
            now={now}
            numberNames={view?.numberNames ?? {}}
            say={say}
            tell={tell}
          />
        )}
        {rows && route.part === 'sweep' && (
          <SweepView
            rows={rows}
            numberNames={view?.numberNames ?? {}}
            settings={start.settings}
            now={now}
            tell={tell}
          />
        )}
        {route.part === 'history' && (
          <>
            <NumbersThen
              madeAt={view?.madeAt}
              freezeDays={Object.fromEntries(
                view?.retiring.map((one) => [one.numberId, one.freezeDays]) ?? [],
              )}
              tell={tell}
            />
            <HistoryView madeAt={view?.madeAt} numberNames={view?.numberNames ?? {}} tell={tell} />
          </>
        )}
        {route.part === 'second-hand' && <SecondHandView madeAt={view?.madeAt} tell={tell} />}
        {route.part === 'done' && <ActivityView madeAt={view?.madeAt} tell={tell} />}
        {route.part === 'data' && <SavedDataView madeAt={view?.madeAt} tell={tell} />}
      </main>
      <UndoBar done={done} dismiss={dismiss} />
    </>
  );
}
