import ar from './words/ar.ts';
import bg from './words/bg.ts';
import cs from './words/cs.ts';
import da from './words/da.ts';
import de from './words/de.ts';
import el from './words/el.ts';
import en from './words/en.ts';
import es from './words/es.ts';
import fa from './words/fa.ts';
import fi from './words/fi.ts';
import fr from './words/fr.ts';
import he from './words/he.ts';
import hi from './words/hi.ts';
import hr from './words/hr.ts';
import hu from './words/hu.ts';
import id from './words/id.ts';
import it from './words/it.ts';
import ja from './words/ja.ts';
import ko from './words/ko.ts';
import type { LanguageWords } from './words/language-words.ts';
import ms from './words/ms.ts';
import nl from './words/nl.ts';
import no from './words/no.ts';
import pl from './words/pl.ts';
import pt from './words/pt.ts';
import ro from './words/ro.ts';
import ru from './words/ru.ts';
import sk from './words/sk.ts';
import sl from './words/sl.ts';
import sv from './words/sv.ts';
import th from './words/th.ts';
import tr from './words/tr.ts';
import uk from './words/uk.ts';
import vi from './words/vi.ts';
import zh from './words/zh.ts';

/** Every language that the recogniser reads; the order says nothing. */
const LANGUAGES: readonly LanguageWords[] = [
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  ms,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
];

const listOf = (meaning: keyof LanguageWords): string[] =>
  LANGUAGES.flatMap((language) => language[meaning]?.trim().split(/\s+/) ?? []);

/**
 * The words of all languages together, by meaning, in the order of MEANING; a word that several languages share is
 * there several times.
 */
export const words = {
  nothing: listOf('nothing'),
  thing: listOf('thing'),
  fresh: listOf('fresh'),
  sample: listOf('sample'),
  firm: listOf('firm'),
  recipient: listOf('recipient'),
  other: listOf('other'),
  client: listOf('client'),
  sent: listOf('sent'),
  code: listOf('code'),
  signup: listOf('signup'),
  absent: listOf('absent'),
  phone: listOf('phone'),
  mail: listOf('mail'),
  number: listOf('number'),
  own: listOf('own'),
  account: listOf('account'),
  login: listOf('login'),
  change: listOf('change'),
} as const satisfies Record<keyof LanguageWords, readonly string[]>;
