import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For a form that folds out: when it goes while the focus is in it, the focus returns to what had it when the form
 * came, so that who works by keyboard goes on from there. Give the answer to the form as its ref.
 */
export function useFocusBack() {
  const form = useRef<HTMLFormElement>(null);
  // Before anybody can press another key, which would make a field of the form its own opener.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const here = form.current;
    return () => {
      const active = document.activeElement;
      // A field that was taken out with its form has left the focus to the body.
      if (opener instanceof HTMLElement && (active === document.body || here?.contains(active)))
        opener.focus();
    };
  }, []);
  return form;
}
