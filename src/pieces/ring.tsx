import { useLocale } from './locale-context.ts';

const LENGTH = 2 * Math.PI * 26;

/** Done of total as a thin ring with the figure in the middle. */
export function Ring({ done, total }: { done: number; total: number }) {
  const { t } = useLocale();
  const share = total === 0 ? 0 : done / total;
  return (
    <div
      class="ring"
      role="img"
      aria-label={t.ringLabel(done, total)}
      data-full={total > 0 && done === total}
    >
      <svg viewBox="0 0 60 60" aria-hidden="true">
        <circle cx="30" cy="30" r="26" />
        {share > 0 && (
          <circle
            class="ring-done"
            cx="30"
            cy="30"
            r="26"
            stroke-dasharray={LENGTH}
            stroke-dashoffset={LENGTH * (1 - share)}
          />
        )}
      </svg>
      <p aria-hidden="true">
        <strong>{done}</strong>
        <span>{t.ringOf(total)}</span>
      </p>
    </div>
  );
}
