import { useLocale } from './locale-context.ts';

interface SearchFieldProps {
  id: string;
  query: string;
  /** Takes what was typed, without the blanks around it. */
  search(query: string): unknown;
  /** Element that says how to search, for who cannot see it. */
  describedBy?: string | undefined;
  /** Label and example where more than services is searched. */
  label?: string;
  hint?: string;
}

/** Where a service is searched for, by any of its names. */
export function SearchField({ id, query, search, describedBy, label, hint }: SearchFieldProps) {
  const { t } = useLocale();
  return (
    <div class="field">
      <label for={id}>{label ?? t.pickSearch}</label>
      <input
        id={id}
        class="input"
        type="search"
        placeholder={hint ?? t.pickSearchHint}
        aria-describedby={describedBy}
        value={query}
        onInput={(event) => search(event.currentTarget.value.trim())}
      />
    </div>
  );
}
