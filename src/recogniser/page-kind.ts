import { textOf } from './dom.ts';
import { MEANING, readMeaning } from './meaning.ts';

/** What the page as a whole is about, from its title, its first headings and its address. */
export interface PageKind {
  /** Title or heading that says it is about other people or other matters. */
  against: string | undefined;
  account: boolean;
  login: boolean;
  phone: boolean;
  /** About entering a new number. */
  fresh: boolean;
  /** The address names such a page. */
  path: boolean;
}

const AGAINST = MEANING.firm | MEANING.recipient | MEANING.other | MEANING.sample;
const PATH =
  /\b(?:orders?|order detail|order list|address|addresses|addr|address book|contacts|customers|leads|crm|help|faq|support|passengers?|recipients?|checkout|cart|invoices?|tickets?|employees|staff|users$|members$|login|signin|signup|register|sign in|sign up|log in)\b/i;

/** Reads title, headings and address. */
export function readPageKind(document: Document, url: URL): PageKind {
  const headings = [...document.querySelectorAll('h1,[role=heading][aria-level="1"]')]
    .filter((heading) => !heading.closest('header,nav,[role=banner]'))
    .slice(0, 5)
    .map((heading) => textOf(heading));
  const title = document.title.split(/ ?[|｜–—·•»>]| [-_:] |[-_](?=[^a-z])/)[0] ?? '';
  const texts = [title, ...headings].map((text) => text.trim()).filter((text) => text && text.length <= 60);
  const bits = texts.map((text) => readMeaning(text).bits);
  const all = bits.reduce((sum, bit) => sum | bit, 0);
  const account = (all & MEANING.account) !== 0;
  const path = `${url.pathname} ${url.hash}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^a-z]+/gi, ' ')
    .trim();
  return {
    against: texts[bits.findIndex((bit) => bit & AGAINST && !(bit & MEANING.account))],
    account,
    login: (all & MEANING.login) !== 0 && !account,
    phone: bits.some((bit) => bit & MEANING.phone && !(bit & (AGAINST | MEANING.fresh))),
    fresh: (all & MEANING.fresh) !== 0,
    path: PATH.test(path) && !/account|profile|security|settings/i.test(path),
  };
}
