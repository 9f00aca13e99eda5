import { useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { OwnNumber } from '../model/own-number.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { useFocusBack } from '../pieces/use-focus-back.ts';

/** Label, owner and length of the freeze of a number. */
export function NumberDetailsForm({
  number,
  display,
  saved,
  cancel,
}: {
  number: OwnNumber;
  display: string;
  saved: () => void;
  cancel: () => void;
}) {
  const { t } = useLocale();
  const form = useFocusBack();
  const [label, setLabel] = useState(number.label ?? '');
  const [owner, setOwner] = useState(number.owner ?? '');
  const [days, setDays] = useState(number.freezeDays?.toString() ?? '');
  const [error, setError] = useState<string>();

  const submit = async (event: Event) => {
    event.preventDefault();
    const freeze = days.trim() === '' ? null : Number(days);
    if (freeze !== null && !(Number.isInteger(freeze) && freeze >= 1 && freeze <= 3650)) {
      return setError(t.freezeProblem);
    }
    try {
      await ask('number.update', { id: number.id, label: label.trim(), owner: owner.trim() });
      await ask('number.setFreeze', { id: number.id, days: freeze });
      saved();
    } catch {
      setError(t.notSaved);
    }
  };

  return (
    <form
      id="details-form"
      ref={form}
      class="retire-form"
      aria-label={t.numberDetailsOf(display)}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
      noValidate
    >
      <div class="field">
        <label for="details-label">{t.labelField}</label>
        <input
          id="details-label"
          class="input"
          maxLength={30}
          value={label}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="details-owner">{t.ownerField}</label>
        <input
          id="details-owner"
          class="input"
          maxLength={30}
          value={owner}
          onInput={(event) => setOwner(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="details-freeze">{t.freezeField}</label>
        <input
          id="details-freeze"
          class="input number"
          inputMode="numeric"
          value={days}
          aria-invalid={error !== undefined}
          aria-describedby="details-hint details-error"
          onInput={(event) => {
            setDays(event.currentTarget.value);
            setError(undefined);
          }}
        />
      </div>
      <p id="details-hint" class="soft small">
        {t.freezeHint}
      </p>
      <p id="details-error" class="error" aria-live="polite">
        {error}
      </p>
      <div class="actions">
        <button type="submit" class="button button-main" data-action="details-save">
          {t.save}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
