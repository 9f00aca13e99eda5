interface SelectFieldProps<Value extends string> {
  id: string;
  label: string;
  value: Value;
  /** Values with their texts, in the order shown. */
  options: readonly (readonly [value: Value, text: string])[];
  choose(value: Value): void;
  /** Values are phone numbers: figures of one width. */
  isNumber?: boolean;
}

/** A choice of one from a list, under its label. */
export function SelectField<Value extends string>({
  id,
  label,
  value,
  options,
  choose,
  isNumber = false,
}: SelectFieldProps<Value>) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class={isNumber ? 'input number' : 'input'}
        value={value}
        onChange={(event) => choose(event.currentTarget.value as Value)}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
