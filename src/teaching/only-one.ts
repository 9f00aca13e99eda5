/** In the world of content scripts, which the page cannot see. */
interface Scope {
  rebindPicker?: () => void;
}

/** Opens a picker, and closes the one that is open in this page already. */
export function onlyOne(open: () => () => void): void {
  const scope = globalThis as Scope;
  scope.rebindPicker?.();
  scope.rebindPicker = open();
}
