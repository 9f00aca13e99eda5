/** In the world of content scripts, which the page cannot see: how to end what is there of each kind. */
interface Scope {
  rebindPicker?: () => void;
  rebindTaughtWatch?: () => void;
}

/** Opens a picker or a reader, and ends the one that is in this page already. */
export function onlyOne(kind: keyof Scope, open: () => () => void): void {
  const scope = globalThis as Scope;
  scope[kind]?.();
  scope[kind] = open();
}
