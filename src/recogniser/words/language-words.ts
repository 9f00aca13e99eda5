/**
 * The words of one language by which pages say what a number is: one text per meaning, words divided by white space,
 * in any order. A meaning that a language has no word for is left out.
 *
 * A word in Latin, Greek or Cyrillic letters is found at the start of a word of the page and may go on (`telef` finds
 * Telefonnummer); `$` at its end forbids that, `_` stands for a space. Words of other scripts are found anywhere. The
 * longest word at a place wins, over all languages, so `nothing` holds the exceptions. A word that stands under two
 * meanings has both. Words are written folded (see fold.ts): lower case, without accents, simplified characters; a
 * test says which are not.
 *
 * To add a language, write a file like the others and name it in `words.ts`. To look through one, read its file: a
 * word that several languages write alike stands in each.
 */
export interface LanguageWords {
  /** Longer words that only look as if they held one of the words below. */
  nothing?: string;
  /** Numbers that are not telephone numbers: orders, papers, cards, dates. Stands by the number only. */
  thing?: string;
  /** A number that is about to be typed. */
  fresh?: string;
  /** An invented number that shows what one looks like. */
  sample?: string;
  /** The firm's own number: service, hotline, branch. */
  firm?: string;
  /** Who receives a parcel, travels or is written to: makes a whole group of lines somebody else's. */
  recipient?: string;
  /** Other people and other matters: orders, contacts, staff, help. */
  other?: string;
  /** Somebody whom the firm serves: on a sales desk another person, at a bank oneself. */
  client?: string;
  /** Where a code has just gone: perhaps to a number typed a moment ago. */
  sent?: string;
  /** A code that comes by text message, or the field for it. */
  code?: string;
  /** Making an account: nothing is on file yet. */
  signup?: string;
  /** No number is on file. */
  absent?: string;
  /** A telephone, and what it receives. */
  phone?: string;
  /** Mail that is no text message: what stands behind it is an address. */
  mail?: string;
  /** A number without saying which kind. */
  number?: string;
  /** Says that what stands here is the user's own or on file. */
  own?: string;
  /** Pages and sections about the user's own account. */
  account?: string;
  /** Signing in, and getting back in. */
  login?: string;
  /** What one does to a number on file. */
  change?: string;
}
