import { useEffect, useMemo, useState } from 'preact/hooks';
import { sites } from '../catalogue/sites.ts';
import { ask } from '../messages/ask.ts';
import {
  nameOfNamedSite,
  type SecondHandNumber,
  type SecondHandService,
  type SecondHandState,
} from '../model/second-hand.ts';
import { Empty } from '../pieces/empty.tsx';
import { useLocale } from '../pieces/locale-context.ts';
import type { Done } from '../pieces/undo-bar.tsx';
import { unlessLocked } from '../pieces/unless-locked.ts';
import { dayOf } from '../plan/days.ts';
import { type ListedService, secondHandCsv, secondHandMarkdown } from '../plan/second-hand-list.ts';
import type { Locale } from '../texts/locale.ts';
import { saveFile } from './save-file.ts';
import { CleanUpCard } from './second-hand-clean-up.tsx';
import { SecondHandPicker } from './second-hand-picker.tsx';
import { SecondHandScript } from './second-hand-script.tsx';
import { SecondHandServiceRow } from './second-hand-service.tsx';

const GROUPS = ['noticed', 'reported', 'solved', 'mine'] as const;

/** Numbers that were somebody else's before: which they are, and the services whose messages still arrive. */
export function SecondHandView({ madeAt, tell }: { madeAt: number | undefined; tell: (done: Done) => void }) {
  const locale = useLocale();
  const { t, date } = locale;
  const [numbers, setNumbers] = useState<SecondHandNumber[]>();
  const [chosen, setChosen] = useState<string>();
  const failed = () => tell({ text: t.notSaved });
  const unread = unlessLocked(() => tell({ text: t.failed }));
  const load = () => {
    ask('secondHand.list', null)
      .then((reply) => setNumbers(reply.numbers))
      .catch(unread);
  };
  useEffect(load, [madeAt]);

  /** Tells of what was said and offers the way back. */
  const after = (text: string) => (reply: { ok: true; ids: string[] } | { ok: false }) => {
    if (!reply.ok) return failed();
    load();
    if (reply.ids.length === 0) return;
    tell({
      text,
      undo: () =>
        void ask('verdict.undoMany', { ids: reply.ids })
          .then(() => tell({ text: t.undone }))
          .then(load)
          .catch(failed),
    });
  };
  const mark = ({ number, display }: SecondHandNumber, hadOwner: boolean) => {
    setChosen(hadOwner ? number.id : undefined);
    ask('secondHand.setNumber', { numberId: number.id, hadOwner })
      .then(after(hadOwner ? t.secondHand.marked(display) : t.secondHand.unmarked(display)))
      .catch(failed);
  };

  const marked = numbers?.filter(({ since }) => since !== undefined) ?? [];
  const current = marked.find(({ number }) => number.id === chosen) ?? marked[0];
  return (
    <section aria-labelledby="second-hand-title" class="second-hand" aria-busy={!numbers}>
      <h2 id="second-hand-title">{t.secondHand.title}</h2>
      <p class="lead">{t.secondHand.lead}</p>
      {numbers?.length === 0 && (
        <Empty title={t.noNumbersTitle} text={t.numbersHint} action={t.noNumbersDo} anchor="#numbers" />
      )}
      {numbers && numbers.length > 0 && (
        <fieldset class="card which">
          <legend>{t.secondHand.which}</legend>
          <p class="soft small">{t.secondHand.whichHint}</p>
          <ul>
            {numbers.map((one) => (
              <li key={one.number.id}>
                <label>
                  <input
                    type="checkbox"
                    data-second-hand={one.number.id}
                    checked={one.since !== undefined}
                    onChange={(event) => mark(one, event.currentTarget.checked)}
                  />
                  <span>
                    <strong class="number">{one.display}</strong>{' '}
                    <span class="soft">
                      {[
                        one.number.label,
                        one.number.owner,
                        one.since !== undefined && t.secondHand.since(date(one.since, Date.now())),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {marked.length > 1 && (
        <fieldset class="numbers">
          <legend class="unseen">{t.secondHand.pickNumber}</legend>
          {marked.map(({ number, display }) => (
            <button
              type="button"
              key={number.id}
              class="button button-small"
              aria-pressed={number.id === current?.number.id}
              onClick={() => setChosen(number.id)}
            >
              <span class="number">{display}</span>
            </button>
          ))}
        </fieldset>
      )}
      {current && (
        <OneNumber key={current.number.id} of={current} after={after} failed={failed} tell={tell} />
      )}
    </section>
  );
}

/** Everything about one number: official services, the list, more services, and what to say. */
function OneNumber({
  of: { number, display, country, services },
  after,
  failed,
  tell,
}: {
  of: SecondHandNumber;
  after: (text: string) => (reply: { ok: true; ids: string[] } | { ok: false }) => void;
  failed: () => void;
  tell: (done: Done) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const settled = services.filter(({ state }) => state === 'solved' || state === 'mine').length;
  const listed = useMemo(() => new Set(services.map(({ siteId }) => siteId)), [services]);
  const say = (siteIds: string[], state: SecondHandState, text: string) => {
    ask('secondHand.say', { numberId: number.id, siteIds, state }).then(after(text)).catch(failed);
  };
  const remove = (siteId: string) => {
    ask('secondHand.remove', { numberId: number.id, siteId })
      .then(after(t.secondHand.removed(nameOfService(siteId, locale))))
      .catch(failed);
  };
  const save = (ending: 'csv' | 'md') => {
    const list = services.map((service) => toListed(service, locale));
    const title = t.secondHand.listOf(display);
    const text = ending === 'csv' ? secondHandCsv(list, locale) : secondHandMarkdown(list, title, locale);
    saveFile(`rebind-second-hand-${dayOf(Date.now())}.${ending}`, MIME[ending], text);
  };
  return (
    <>
      <CleanUpCard country={country} />
      <section class="group" aria-labelledby="second-hand-services">
        <h3 id="second-hand-services">{t.secondHand.servicesTitle}</h3>
        <p class="soft" aria-live="polite" data-settled={settled}>
          {services.length === 0 ? t.secondHand.none : t.secondHand.progress(settled, services.length)}
        </p>
        {services.length > 0 && settled === services.length && (
          <p class="all-settled" data-all-settled>
            ✓ {t.secondHand.allSolved}
          </p>
        )}
        {GROUPS.map((state) => {
          const members = services.filter((service) => service.state === state);
          if (members.length === 0) return null;
          return (
            <section key={state} data-group={state}>
              <h4>{t.secondHand.groups[state]}</h4>
              <ul class="second-hand-list">
                {members.map((service) => (
                  <SecondHandServiceRow
                    key={service.siteId}
                    service={service}
                    name={nameOfService(service.siteId, locale)}
                    say={(next, name) => say([service.siteId], next, t.secondHand.said[next](name))}
                    remove={() => remove(service.siteId)}
                  />
                ))}
              </ul>
            </section>
          );
        })}
        {services.length > 0 && (
          <div class="actions">
            <button type="button" class="button" data-action="save-csv" onClick={() => save('csv')}>
              {t.planCsv}
            </button>
            <button type="button" class="button" data-action="save-markdown" onClick={() => save('md')}>
              {t.planMarkdown}
            </button>
          </div>
        )}
      </section>
      <SecondHandPicker
        listed={listed}
        add={(siteIds) => say(siteIds, 'noticed', t.secondHand.added(siteIds.length))}
      />
      <SecondHandScript display={display} tell={tell} />
    </>
  );
}

const MIME = { csv: 'text/csv', md: 'text/markdown' } as const;

/** Name of a service of the catalogue, or as the user typed it. */
function nameOfService(siteId: string, { of }: Locale): string {
  const site = sites.get(siteId);
  return site ? of(site.name) : (nameOfNamedSite(siteId) ?? siteId);
}

function toListed({ siteId, state, steps }: SecondHandService, locale: Locale): ListedService {
  const hotline = sites.get(siteId)?.hotline;
  return { name: nameOfService(siteId, locale), state, steps, ...(hotline !== undefined && { hotline }) };
}
