import { CLEAN_UP_SERVICES, ONE_CLICK_LOOKUP } from '../catalogue/clean-up-services.ts';
import { sites } from '../catalogue/sites.ts';
import type { SecondHandService, SecondHandState } from '../model/second-hand.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { factsNote } from '../pieces/row-texts.ts';
import { SiteIcon } from '../pieces/site-icon.tsx';

/** What can come after each state. */
const NEXT: Record<SecondHandState, readonly SecondHandState[]> = {
  noticed: ['reported', 'solved', 'mine'],
  reported: ['solved', 'noticed', 'mine'],
  solved: ['noticed'],
  mine: ['noticed'],
};

/** One service whose messages arrive: how far it has come, its hotline, and what the user can say of it. */
export function SecondHandServiceRow({
  service: { siteId, state, steps },
  name,
  say,
  remove,
}: {
  service: SecondHandService;
  name: string;
  say: (state: SecondHandState, name: string) => void;
  remove: () => void;
}) {
  const locale = useLocale();
  const { t, of, date } = locale;
  const site = sites.get(siteId);
  const now = Date.now();
  const isOpen = state === 'noticed' || state === 'reported';
  const oneClick = site?.lookups?.includes(ONE_CLICK_LOOKUP)
    ? CLEAN_UP_SERVICES.find(({ id }) => id === 'one-click-unbind')
    : undefined;
  const doubtful = site?.unverified?.some((field) => field === '*' || field === 'hotline') ?? false;
  return (
    <li class="second-hand-service" data-service={siteId} data-state={state}>
      <div class="second-hand-head">
        <SiteIcon id={siteId} name={name} />
        <div>
          <strong>{name}</strong>
          <span class="small soft">
            {steps.map((step) => t.secondHand.stepOn[step.state](date(step.at, now))).join(' · ')}
          </span>
        </div>
      </div>
      {isOpen && (
        <div class="second-hand-route">
          {site?.hotline ? (
            <p>
              {t.hotline} <span class="number">{site.hotline}</span>
              <span class="small soft"> · {factsNote(site.asOf, doubtful, now, locale)}</span>
            </p>
          ) : (
            <p class="soft">{t.secondHand.noHotline}</p>
          )}
          {oneClick && <p class="small">{t.secondHand.inOneClick(of(oneClick.name))}</p>}
          {site && (
            <a class="small" href={`#/services/${encodeURIComponent(siteId)}`}>
              {t.secondHand.factsOf(name)}
            </a>
          )}
        </div>
      )}
      <div class="verdicts">
        {NEXT[state].map((next) => {
          const act = state === 'solved' ? t.secondHand.again : t.secondHand.acts[next];
          return (
            <button
              type="button"
              key={next}
              class="button button-small"
              data-say={next}
              aria-label={t.secondHand.actOn(act, name)}
              onClick={() => say(next, name)}
            >
              {act}
            </button>
          );
        })}
        <button
          type="button"
          class="button button-small button-plain"
          data-action="second-hand-remove"
          aria-label={t.secondHand.actOn(t.secondHand.remove, name)}
          onClick={remove}
        >
          {t.secondHand.remove}
        </button>
      </div>
    </li>
  );
}
