import { useLocale } from './locale-context.ts';
import type { Trouble } from './use-trouble.ts';

/**
 * Stands above everything while what is stored cannot be got at: what happened, that nothing is deleted, what to do,
 * and another attempt. `shownAsOf`: moment of the list that is still shown below; absent: there is none.
 */
export function Locked({ trouble, shownAsOf }: { trouble: Trouble; shownAsOf?: number | undefined }) {
  const { t, clock } = useLocale();
  const { said, retry, trying, triedAt } = trouble;
  return (
    <section class="locked" aria-labelledby="locked-title" data-locked={said.trouble}>
      <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <rect x="9" y="21" width="30" height="21" rx="4" />
        <path d="M15 21v-6a9 9 0 0 1 18 0v6M24 29v5" />
      </svg>
      <div class="locked-text">
        <div role="alert">
          <h2 id="locked-title">{t.locked.title}</h2>
          <p>{t.locked.why[said.trouble]}</p>
          <p>
            <strong>{t.locked.kept}</strong>
            {shownAsOf !== undefined && <> {t.locked.below(clock(shownAsOf))}</>}
          </p>
        </div>
        <ol>
          {t.locked.steps[said.trouble].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <button
          type="button"
          class="button button-main"
          data-action="unlock"
          aria-disabled={trying}
          onClick={retry}
        >
          {t.retry}
        </button>
        <p role="status" data-tried={triedAt !== undefined && !trying}>
          {trying ? t.locked.trying : triedAt !== undefined && t.locked.stillNot(clock(triedAt))}
        </p>
        <details class="small">
          <summary>{t.locked.detail}</summary>
          <p>
            <code>{said.detail}</code>
          </p>
        </details>
      </div>
    </section>
  );
}
