import { useState } from 'preact/hooks';
import { useLocale } from './locale-context.ts';
import type { Reminders } from './use-reminders.ts';

/**
 * Offers reminders where there are none: because nobody turned them on, or because the browser does not let them be
 * shown. Says so when they are turned on here, and is nothing where they were on before.
 */
export function ReminderOffer({ reminders }: { reminders: Reminders }) {
  const { t } = useLocale();
  const { on, allowed, refused, turnOn } = reminders;
  const [pressed, setPressed] = useState(false);
  const works = on && allowed;
  if (works && !pressed) return null;
  const denied = refused || (on && !allowed);
  return (
    <div class="notice reminder-offer" data-reminders={works ? 'on' : denied ? 'refused' : 'off'}>
      <p role="status">
        {works ? t.reminders.turnedOn : denied ? t.reminders.refused : t.reminders.offer}
        {!works && !denied && <span class="soft small">{t.reminders.why}</span>}
      </p>
      {works ? (
        <a class="button button-small" data-action="reminders-manage" href="/welcome.html#settings">
          {t.reminders.manage}
        </a>
      ) : (
        <button
          type="button"
          class="button button-small"
          data-action="reminders-on"
          onClick={() => {
            setPressed(true);
            turnOn();
          }}
        >
          {denied ? t.reminders.allow : t.reminders.turnOn}
        </button>
      )}
    </div>
  );
}
