import { useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { ask } from '../messages/ask.ts';
import { useLocale } from '../pieces/locale-context.ts';
import type { TabOffer } from './use-teaching-offer.ts';

/** Offers to point at the number in the tab: as a notice where reading it came to nothing, quietly elsewhere. */
export function TeachingOfferCard({ tabId, offer }: TabOffer) {
  const { t } = useLocale();
  const [problem, setProblem] = useState<string>();

  const point = () => {
    ask('teach.start', { tabId })
      .then(({ ok }) => (ok ? giveWay(tabId) : setProblem(t.teaching.cannot)))
      .catch(() => setProblem(t.failed));
  };

  /** The question must come straight from the click. Should it close the popup, the background goes on. */
  const allow = (pattern: string) => {
    ask('teach.expect', { tabId }).catch(() => {});
    browser.permissions
      .request({ origins: [pattern] })
      .then((granted) => (granted ? point() : setProblem(t.teaching.refused)))
      .catch(() => setProblem(t.failed));
  };

  const said = problem && (
    <p class="error" role="alert">
      {problem}
    </p>
  );
  if (offer.kind === 'point') {
    return offer.unread ? (
      <section class="notice" data-teach="unread">
        <p>{t.teaching.unread}</p>
        <button type="button" class="button button-small" data-action="point" onClick={point}>
          {t.teaching.point}
        </button>
        {said}
      </section>
    ) : (
      <section class="teach-quiet" data-teach="quiet">
        <button type="button" class="button button-plain button-small" data-action="point" onClick={point}>
          {t.teaching.quiet}
        </button>
        {said}
      </section>
    );
  }
  const isNew = offer.kind === 'add';
  return (
    <section class="notice" data-teach={offer.kind}>
      <p>{isNew ? t.teaching.notKnown(offer.host) : t.teaching.notAllowed(offer.host)}</p>
      <p class="small">{t.teaching.addWhy(offer.host)}</p>
      <button
        type="button"
        class="button button-small"
        data-action={isNew ? 'add-site' : 'allow-site'}
        onClick={() => allow(offer.pattern)}
      >
        {isNew ? t.teaching.add : t.teaching.allow}
      </button>
      {said}
    </section>
  );
}

/** The picker is in the page now. A popup goes away; where it is open in a tab, the page comes to the front. */
function giveWay(tabId: number): void {
  if (new URLSearchParams(location.search).has('tab')) void browser.tabs.update(tabId, { active: true });
  else window.close();
}
