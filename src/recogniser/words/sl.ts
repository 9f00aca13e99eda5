import type { LanguageWords } from './language-words.ts';

/** Slovene. */
export default {
  nothing: 'kontaktni$',
  fresh: 'novi$ novo$',
  other: 'prodajal zaposleni',
  absent: 'dodaj',
  phone: 'gsm mobitel',
  mail: 'e-posta',
  account: 'racun$',
  change: 'uredi$',
} satisfies LanguageWords;
