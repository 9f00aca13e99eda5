import { useEffect } from 'preact/hooks';
import { useLocale } from './locale-context.ts';

/** What was just done, and the way back. `undo` absent: nothing to take back. */
export interface Done {
  text: string;
  undo?: () => void;
}

const SHOWN_MS = 10_000;

/** Says what was done, for ten seconds, with undo. The live region is always there so that it is read out. */
export function UndoBar({ done, dismiss }: { done: Done | undefined; dismiss: () => void }) {
  const { t } = useLocale();
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(dismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [done, dismiss]);
  return (
    <div role="status">
      {done && (
        <div class="undo-bar">
          <p>{done.text}</p>
          {done.undo && (
            <button type="button" class="button" data-action="undo" onClick={done.undo}>
              {t.undo}
            </button>
          )}
          <button type="button" class="button button-icon" aria-label={t.dismiss} onClick={dismiss}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
