import { useEffect, useState } from 'preact/hooks';
import { useLocale } from './locale-context.ts';

/** What was just done, and the way back. `undo` absent: nothing to take back. */
export interface Done {
  text: string;
  undo?: () => void;
  /** Something else that can be done about it. `name` marks its button. */
  act?: { name: string; text: string; run: () => void };
}

const SHOWN_MS = 10_000;

/**
 * Says what was done, for ten seconds, with undo; longer while the pointer or the focus is on it. The live region is
 * always there so that it is read out.
 */
export function UndoBar({ done, dismiss }: { done: Done | undefined; dismiss: () => void }) {
  const { t } = useLocale();
  const [held, setHeld] = useState(false);
  // What held it may have gone with the words before.
  useEffect(() => setHeld(false), [done]);
  useEffect(() => {
    if (!done || held) return;
    const timer = setTimeout(dismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [done, dismiss, held]);
  return (
    <div role="status">
      {done && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that somebody is here.
        <div
          class="undo-bar"
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
        >
          <p>{done.text}</p>
          {done.undo && (
            <button type="button" class="button" data-action="undo" onClick={done.undo}>
              {t.undo}
            </button>
          )}
          {done.act && (
            <button
              type="button"
              class="button"
              data-action={done.act.name}
              onClick={() => {
                done.act?.run();
                dismiss();
              }}
            >
              {done.act.text}
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
