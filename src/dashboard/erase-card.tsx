import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLocale } from '../pieces/locale-context.ts';

/** Erases everything after a second press. The question starts on the way out, and Escape takes it. */
export function EraseCard({ busy, erase }: { busy: boolean; erase: () => void }) {
  const { t } = useLocale();
  const [asking, setAsking] = useState<boolean>();
  const way = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking !== undefined) way.current?.focus();
  }, [asking]);
  return (
    <section class="card">
      <h3>{t.dataEraseTitle}</h3>
      <p>{t.dataEraseText}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape from any of the buttons in it. */}
      <div class="actions" onKeyDown={(event) => event.key === 'Escape' && asking && setAsking(false)}>
        {asking ? (
          <>
            <button
              type="button"
              class="button button-danger"
              data-action="data-erase-sure"
              aria-disabled={busy}
              onClick={() => {
                setAsking(false);
                erase();
              }}
            >
              {t.dataEraseSure}
            </button>
            <button
              type="button"
              class="button"
              data-action="data-keep"
              ref={way}
              onClick={() => setAsking(false)}
            >
              {t.cancel}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button"
            data-action="data-erase"
            ref={way}
            aria-disabled={busy}
            onClick={() => busy || setAsking(true)}
          >
            {t.dataErase}
          </button>
        )}
      </div>
    </section>
  );
}
