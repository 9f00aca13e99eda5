import type { PageHints } from '../catalogue/page-table.ts';
import { mayBeNumber } from './find-stretches.ts';
import type { Part } from './survey-page.ts';

/** So much of a page's text says whether it asks to sign in. */
export const SIGN_IN_TEXT = 20_000;

/** Signs of words that ask to sign in, as pages write them; read before anything is folded. */
export const mayPlease = (text: string): boolean =>
  /[录錄]|登入|sign|log|session|ログ|ﾛｸ|로그|bitte|veuillez|inicia/i.test(text.slice(0, SIGN_IN_TEXT));

/** Signs of the words for “no number on file”, as pages write them; read before anything is folded. */
export const mayBeAbsent = (text: string): boolean =>
  /[未尚还還没沒暂暫미없]|[绑綁]定|등록|not\s|none|no\s|add|haven|nicht|keine|hinzuf|renseign|aucun|ajout|sin\s|adir|agreg|o\s(?:in|ca)|adicion|nessun|aggiung|niet|geen|toevoeg|brak|nie\s|dodaj|не\s|добав|ch[uư]|th[eê]|belum|tambah|ekle|yok|bulunm|kay[ıi]tl[ıi] de|ยัง|เพิ่ม|ません|non\simp|nenhum|belirt|angiv|oppgitt|l[aä]gg\st|ei\s[al]|nincs|ne(?:uved|n[ií]\s|spec)|nije|nu\seste|tidak|δεν|غير|لم\s|تنظیم|नहीं|לא\s/i.test(
    text,
  );

/**
 * Whether there is anything on a page that reading it could come to: a number, a form or a word to sign in with, a
 * word of absence. Where it says no, reading says nothing either; it is far cheaper than reading.
 */
export const isWorthReading = (parts: readonly Part[], hints: PageHints | undefined): boolean =>
  parts.some(({ stretches, fields }) => stretches.length > 0 || fields.some(mayMatter)) ||
  parts.some(({ named }) => named.some(isNumbered)) ||
  Boolean(hints?.a?.length || hints?.s?.length) ||
  parts.some(({ text }) => mayPlease(text) || mayBeAbsent(text));

const NO_TEXT =
  /^(?:hidden|checkbox|radio|button|submit|reset|file|image|range|color|date|time|month|week|datetime-local|url)$/;

/** A field that can be signed in with, or that holds what may be a number or a part of one. */
function mayMatter(field: Element): boolean {
  if (field.localName === 'select')
    return mayBeNumber((field as HTMLSelectElement).selectedOptions[0]?.text ?? '');
  const { type, value } = field as HTMLInputElement;
  return /^(?:password|tel|email|text|number)$/.test(type) || (!NO_TEXT.test(type) && mayBeNumber(value));
}

const isNumbered = (element: Element): boolean =>
  ['aria-label', 'title'].some((name) => mayBeNumber(element.getAttribute(name) ?? ''));
