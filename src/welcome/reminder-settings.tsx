import { useLocale } from '../pieces/locale-context.ts';
import { useReminders } from '../pieces/use-reminders.ts';

const KINDS = ['weekly', 'before-cancel', 'freeze'] as const;

/** Turns reminders on and off, as a whole and by kind, and says when the browser does not let them be shown. */
export function ReminderSettings() {
  const { t } = useLocale();
  const reminders = useReminders();
  if (!reminders) return null;
  const { on, allowed, refused, kinds, turnOn, turnOff, setKinds } = reminders;
  const denied = refused || (on && !allowed);
  return (
    <fieldset class="reminder-settings" data-reminders={on && allowed ? 'on' : denied ? 'refused' : 'off'}>
      <legend class="unseen">{t.reminders.setting}</legend>
      <label class="reminder-choice">
        <input
          type="checkbox"
          id="setting-reminders"
          checked={on}
          aria-describedby="reminders-hint reminders-refused"
          onChange={(event) => {
            const { checked } = event.currentTarget;
            // Only what was granted and stored is shown as on.
            event.currentTarget.checked = on;
            if (checked) turnOn();
            else turnOff();
          }}
        />
        <strong>{t.reminders.setting}</strong>
      </label>
      <p id="reminders-hint" class="soft small">
        {t.reminders.hint} {!on && t.reminders.why}
      </p>
      <p id="reminders-refused" class="error" role="status">
        {denied && t.reminders.refused}
      </p>
      {denied && (
        <div class="actions">
          <button type="button" class="button button-small" data-action="reminders-on" onClick={turnOn}>
            {t.reminders.allow}
          </button>
        </div>
      )}
      {on && (
        <ul>
          {KINDS.map((kind) => (
            <li key={kind}>
              <label class="reminder-choice">
                <input
                  type="checkbox"
                  data-reminder-kind={kind}
                  checked={kinds.includes(kind)}
                  onChange={(event) => {
                    const { checked } = event.currentTarget;
                    setKinds(KINDS.filter((one) => (one === kind ? checked : kinds.includes(one))));
                  }}
                />
                <span>{t.reminders.kinds[kind]}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
