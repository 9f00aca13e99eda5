/**
 * One form for texts and words to meet in: lower case, no accents, full-width as half-width, white space single,
 * none between characters that are written without it (`绑 定 手 机` is `绑定手机`).
 */
export function fold(text: string): string {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u1100-\uffdc]) (?=[\u1100-\uffdc])/g, '')
    .trim();
  // A label set letter by letter, as old pages do for looks.
  return /^(?:\S ){3,}\S ?:?$/.test(folded) ? folded.replace(/ /g, '') : folded;
}
