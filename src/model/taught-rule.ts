/**
 * How the number on an account page is found again after the user pointed at it. It says which words stand by the
 * number and how the page is built there; never what the number is, and no class name: those are generated.
 */
export interface TaughtPlace {
  /**
   * Words by the number, the nearest first, as the page writes them, white space folded, without digits. As many as
   * told the number from all others when it was taught. Empty: nothing stands by it, and `mark` is all there is.
   */
  labels: string[];
  /** How many words of state ("verified") stand between the first label and the number. */
  between: number;
  /** Steady attribute of the number's element or of one close around it, as a CSS selector. Absent: it has none. */
  mark?: string;
  /** Tags from the element that holds label and number down to the number, outermost first; settles between several. */
  path: string[];
  /** The page shows nothing but the last digits of the number. Absent: more of it. */
  ending?: true;
}

/** A place on one account page that the user pointed at. */
export interface TaughtRule extends TaughtPlace {
  /** Random, made once. */
  id: string;
  siteId: string;
  /** Epoch milliseconds. */
  at: number;
  /** Host and path of the page; never a query. */
  page: string;
}
