import { useMemo, useRef, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { likelyCountry, listCountries } from './countries.ts';

/** Adds an own number. What is wrong with it is said beside the field, and the field keeps what was typed. */
export function NumberForm({ added }: { added: (display: string) => void }) {
  const { t, lang } = useLocale();
  const countries = useMemo(() => listCountries(lang), [lang]);
  const [country, setCountry] = useState(() => likelyCountry(navigator.languages));
  const [error, setError] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const label = useRef<HTMLInputElement>(null);

  const submit = (event: Event) => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    ask('number.add', {
      text,
      country,
      ...(label.current?.value.trim() && { label: label.current.value.trim() }),
    })
      .then((reply) => {
        if (!reply.ok) {
          setError(t.numberProblem[reply.problem]);
          field.current?.focus();
          return;
        }
        setError(undefined);
        if (field.current) field.current.value = '';
        if (label.current) label.current.value = '';
        field.current?.focus();
        added(reply.display);
      })
      .catch(() => setError(t.notSaved));
  };

  return (
    <form id="number-form" class="number-form" onSubmit={submit} noValidate>
      <div class="field field-country">
        <label for="number-country">{t.countryField}</label>
        <select
          id="number-country"
          class="input"
          value={country}
          onChange={(event) => setCountry(event.currentTarget.value)}
        >
          {countries.map(({ iso, name, callingCode }) => (
            <option key={iso} value={iso}>
              {name} +{callingCode}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="number-text">{t.numberField}</label>
        <input
          id="number-text"
          class="input number"
          ref={field}
          type="tel"
          autocomplete="off"
          aria-invalid={error !== undefined}
          aria-describedby="number-error"
          onInput={() => setError(undefined)}
        />
      </div>
      <div class="field field-label">
        <label for="number-label">{t.labelField}</label>
        <input
          id="number-label"
          class="input"
          ref={label}
          maxLength={30}
          placeholder={t.labelExample}
          autocomplete="off"
        />
      </div>
      <button type="submit" class="button button-main" data-action="number-add">
        {t.numberAdd}
      </button>
      <p id="number-error" class="error" aria-live="polite">
        {error}
      </p>
    </form>
  );
}
