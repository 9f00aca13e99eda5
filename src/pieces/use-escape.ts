import { useLayoutEffect } from 'preact/hooks';

/** Calls `leave` when Escape is pressed while something is open, before the browser closes the popup for it. */
export function useEscape(open: boolean, leave: () => void): void {
  // At once: a frame may be long in coming, and the key is pressed by then.
  useLayoutEffect(() => {
    if (!open) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      leave();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open, leave]);
}
