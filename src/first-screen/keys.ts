/** In extension storage: the popup's first frame as text. Written together with the view that it shows. */
export const FIRST_SCREEN_KEY = 'firstScreen';

/**
 * In extension storage from before a write until the views are made: they do not show what is stored, and a reborn
 * background has to make them.
 */
export const STALE_KEY = 'viewsStale';

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
