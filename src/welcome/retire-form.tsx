import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { OwnNumber } from '../model/own-number.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { useFocusBack } from '../pieces/use-focus-back.ts';
import type { Numbers } from './use-numbers.ts';

/**
 * Marks a number as retiring: what replaces it and on which day it is cancelled. Both may be left open. Of a number
 * that is cancelled already only the replacement is asked.
 */
export function RetireForm({
  number,
  numbers,
  saved,
  cancel,
}: {
  number: OwnNumber;
  numbers: Numbers;
  saved: () => void;
  cancel: () => void;
}) {
  const { t } = useLocale();
  const others = numbers.list.filter((other) => other.id !== number.id && other.status === 'active');
  const [replacement, setReplacement] = useState(number.replacementId ?? others[0]?.id ?? '');
  const cancelled = number.status === 'retired';
  const [day, setDay] = useState(cancelled ? '' : (number.cancelOn ?? ''));
  const [error, setError] = useState<string>();
  const form = useFocusBack();
  const first = useRef<HTMLSelectElement>(null);
  const date = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const submit = (event: Event) => {
    event.preventDefault();
    // A date typed only in part gives an empty value, which must not pass for "no date".
    if (date.current?.validity.badInput) return setError(t.retireProblem['bad-date']);
    ask('number.retire', {
      id: number.id,
      ...(replacement && { replacementId: replacement }),
      ...(day && { cancelOn: day }),
    })
      .then((reply) => (reply.ok ? saved() : setError(t.retireProblem[reply.problem])))
      .catch(() => setError(t.notSaved));
  };

  return (
    <form
      id="retire-form"
      ref={form}
      class="retire-form"
      aria-label={t.retireTitle(numbers.display(number.id))}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
      noValidate
    >
      <div class="field">
        <label for="retire-replacement">{t.retireReplacement}</label>
        <select
          id="retire-replacement"
          class="input number"
          ref={first}
          value={replacement}
          onChange={(event) => setReplacement(event.currentTarget.value)}
        >
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {[numbers.display(other.id), other.label].filter(Boolean).join(' · ')}
            </option>
          ))}
          <option value="">{t.retireNoReplacement}</option>
        </select>
      </div>
      {!cancelled && (
        <>
          <div class="field">
            <label for="retire-on">{t.retireOn}</label>
            <input
              id="retire-on"
              class="input number"
              ref={date}
              type="date"
              value={day}
              aria-invalid={error !== undefined}
              aria-describedby="retire-hint retire-error"
              onInput={(event) => {
                setDay(event.currentTarget.value);
                setError(undefined);
              }}
            />
          </div>
          <p id="retire-hint" class="soft small">
            {t.retireOnHint}
          </p>
        </>
      )}
      <p id="retire-error" class="error" aria-live="polite">
        {error}
      </p>
      <div class="actions">
        <button type="submit" class="button button-main" data-action="retire-save">
          {number.status === 'active' ? t.retireSave : t.save}
        </button>
        <button type="button" class="button" data-action="retire-cancel" onClick={cancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
