import { sites } from '../catalogue/sites.ts';
import { ask } from '../messages/ask.ts';
import { nameOfSiteId } from '../model/own-site.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { useCardSettings } from '../pieces/use-card-settings.ts';

/** The sites on which the user turned off the card, each with the way back; nothing where there are none. */
export function MutedSites({ failed }: { failed: () => void }) {
  const { t, of } = useLocale();
  const muted = useCardSettings()?.mutedSites ?? [];
  if (muted.length === 0) return null;
  const unmute = (siteId: string) => {
    ask('card.setMuted', { siteId, muted: false }).catch(failed);
  };
  return (
    <section class="muted-sites" aria-labelledby="muted-sites-title">
      <h3 id="muted-sites-title">{t.card.mutedTitle}</h3>
      <ul>
        {muted.map((siteId) => {
          const site = sites.get(siteId);
          const name = site ? of(site.name) : nameOfSiteId(siteId);
          return (
            <li key={siteId} data-muted={siteId}>
              <span>{name}</span>
              <button
                type="button"
                class="button button-small"
                data-action="unmute"
                aria-label={t.card.unmuteAt(name)}
                onClick={() => unmute(siteId)}
              >
                {t.card.unmute}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
