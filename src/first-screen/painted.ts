/** What was painted before the screen came, for the screen to take over. */
export interface Painted {
  /** The text it was painted from. Absent: nothing was painted. */
  text?: string;
  /** The button that was last pressed since. */
  pressed?: HTMLButtonElement;
  stopNoting?: () => void;
}

declare global {
  var rebindPainted: Painted | undefined;
}
