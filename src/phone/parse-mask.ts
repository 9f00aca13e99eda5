import { plainText } from './plain-text.ts';

/** A number as a page shows it, reduced to what can be compared. */
export interface Mask {
  /** Digits and `*` for hidden ones, left to right, without separators. */
  places: string;
  /** It starts with a `+`: the first places are the country code. */
  plus: boolean;
  /** How many digits are hidden is not told ("ending in 34", `138…8000`). */
  loose: boolean;
}

/** More places than the longest number with country code, `00` and trunk prefix: a card or an order number. */
const MOST_PLACES = 20;

/** Words that announce the last digits, in the languages whose pages were seen or are commonly known. */
const ENDING_BEFORE =
  /(?:end(?:s|ing|et|end)(?: (?:in|with|auf))?|terminant (?:par|en)|termin(?:ado|ada|a) (?:en|em|in)|che termina con|termina con|eindigend op|заканчивается на|оканчивается на|末尾|下 ?[2-4] ?桁|尾号|尾號|末四位|后四位|後四位|끝자리|끝 ?[2-4] ?자리|berakhiran|kết thúc bằng|ลงท้ายด้วย)[^0-9*+]{0,6}[*…]*([0-9]{2,4})(?![0-9])/iu;
const ENDING_AFTER = /([0-9]{2,4})(?: ?endet| ?(?:으로|로) 끝나는| ile biten)/iu;

/**
 * Reads the number out of a text such as `138****8000`, `+86 ••• •••• ••80` or "ending in 34". Undefined when
 * there is none, when there are several, or when fewer than two digits are left to see.
 */
export function parseMask(text: string): Mask | undefined {
  const plain = plainText(text);
  const ending = ENDING_BEFORE.exec(plain)?.[1] ?? ENDING_AFTER.exec(plain)?.[1];
  if (ending) return { places: `*${ending}`, plus: false, loose: true };

  const runs = hideCrosses(plain).matchAll(/[+(]?[0-9*…][0-9*… .()/+-]*/g);
  const numbers = [...runs].map(([run]) => run).filter((run) => /[0-9].*[0-9]/.test(run));
  const [only, ...others] = numbers;
  if (only === undefined || others.length > 0) return undefined;

  const bare = only.replace(/[ .()/-]/g, '');
  const plus = bare.startsWith('+');
  if (bare.lastIndexOf('+') > 0) return undefined;
  const places = bare.replace('+', '').replace(/…/g, '*');
  if (places.length > MOST_PLACES) return undefined;
  const hidden = places.includes('*');
  // Some pages show nothing but the last digits. Five or six bare digits are more likely a code.
  if (!hidden && places.length <= 4)
    return bare === plain ? { places: `*${places}`, plus, loose: true } : undefined;
  if (!hidden && places.length < 7) return undefined;
  return { places, plus, loose: bare.includes('…') };
}

/** `x` and `×` hide a digit only where at least two stand beside digits, dashes or each other. */
function hideCrosses(plain: string): string {
  const hidden = plain.replace(/(?<![a-wyz])[x×](?![a-wyz])/giu, '*');
  const crosses = [...plain].filter((char, i) => char !== hidden[i]).length;
  return crosses >= 2 ? hidden : plain;
}

/** One mask has one key, however a page spaces it and however many digits it claims to hide. */
export const maskKey = ({ places, plus }: Mask): string => `${plus ? '+' : ''}${places.replace(/\*+/g, '*')}`;
