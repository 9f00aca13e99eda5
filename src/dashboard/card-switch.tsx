import { useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { useCardSettings } from '../pieces/use-card-settings.ts';

/**
 * Whether a site gets the card, and the switch for it. Nothing where there would be none anyway: where nothing is
 * `open`, and where cards are turned off for all sites.
 */
export function CardSwitch({ siteId, open }: { siteId: string; open: boolean }) {
  const { t } = useLocale();
  const settings = useCardSettings();
  const [failed, setFailed] = useState(false);
  const muted = settings?.mutedSites.includes(siteId) ?? false;
  if (settings?.card !== 'daily' || !(open || muted)) return null;
  const change = () => {
    ask('card.setMuted', { siteId, muted: !muted })
      .then(() => setFailed(false))
      .catch(() => setFailed(true));
  };
  return (
    <div class="notice no-print" data-card={muted ? 'muted' : 'on'}>
      <p>{muted ? t.card.mutedHere : t.card.here}</p>
      <button type="button" class="button button-small" data-action="card-switch" onClick={change}>
        {muted ? t.card.unmute : t.card.muteHere}
      </button>
      {failed && (
        <p role="alert" class="error">
          {t.notSaved}
        </p>
      )}
    </div>
  );
}
