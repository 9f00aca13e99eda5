/** A page behind others is not painted; then this is how long it takes. */
const LONGEST_MS = 300;

/** Comes back when the page was laid out and painted with what is in it now. */
export const untilPainted = (): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(limit);
      resolve();
    };
    const limit = setTimeout(done, LONGEST_MS);
    requestAnimationFrame(() => setTimeout(done));
  });
