/** First code point of each script's digit zero; the nine others follow it. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

const HIDDEN = /[*•·●∙∗＊#_‧⁎○◦■█⚫]/u;
/** Zero-width characters, soft hyphens and the marks that turn the direction of writing. */
const UNSEEN = /\p{Cf}/gu;

/**
 * Text with the spellings of a page folded into one: ASCII digits, `*` for a hidden digit, `…` for any number
 * of hidden digits, `+`, and one blank for white space of any kind. `x` and `×` stay, for they may be letters.
 */
export function plainText(text: string): string {
  return [...text.replace(UNSEEN, '')]
    .map((char) => {
      const code = char.codePointAt(0) ?? 0;
      const zero = ZEROS.find((first) => code >= first && code <= first + 9);
      if (zero !== undefined) return String(code - zero);
      return HIDDEN.test(char) ? '*' : char;
    })
    .join('')
    .replace(/＋/g, '+')
    .replace(/[（［]/g, '(')
    .replace(/[）］]/g, ')')
    .replace(/[\u2010-\u2015\u2212\uff0d\ufe63]/g, '-')
    .replace(/\.{2,}/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
}
