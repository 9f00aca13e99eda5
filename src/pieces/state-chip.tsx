import type { BindingState } from '../model/binding.ts';
import { useLocale } from './locale-context.ts';

const ring = <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5" />;
const dotted = (
  <circle
    cx="6"
    cy="6"
    r="4.25"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-dasharray="2 1.6"
  />
);

const SHAPES = {
  open: ring,
  unsure: dotted,
  check: (
    <>
      {dotted}
      <circle cx="6" cy="6" r="1.4" fill="currentColor" />
    </>
  ),
  rebound: (
    <path
      d="M2 6.5 4.8 9.2 10 3.4"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
    />
  ),
  closed: (
    <path d="M3 3l6 6M9 3l-6 6" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
  ),
  'not-applicable': (
    <path d="M2.5 6h7" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
  ),
  later: (
    <>
      {ring}
      <path
        d="M6 3.6V6l1.6 1.2"
        fill="none"
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linecap="round"
      />
    </>
  ),
};

/** The state of a row as shape, colour and word. `note` replaces the word where there is more to say (a date). */
export function StateChip({ state, note }: { state: BindingState | 'later'; note?: string }) {
  const { t } = useLocale();
  return (
    <span class="chip" data-state={state}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {SHAPES[state]}
      </svg>
      {note ?? t.states[state]}
    </span>
  );
}
