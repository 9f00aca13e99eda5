/**
 * Where on an account page the user pointed at the number. It says what the page says and how it is built, never
 * what the number is, and no generated class name.
 */
export interface TaughtRule {
  /** Random, made once. */
  id: string;
  siteId: string;
  /** Epoch milliseconds. */
  at: number;
  /** Host and path of the page; never a query. */
  page: string;
  /** The label beside the number as the page writes it, white space folded, without digits. Absent: there is none. */
  label?: string;
  /** Path from the nearest stable ancestor to the number: tag names, roles and steady attributes, outermost first. */
  steps: string[];
}
