import type { Settings } from '../model/settings.ts';
import type { Bilingual } from '../model/site.ts';
import { en } from './en.ts';
import type { Texts } from './texts.ts';
import { zhCn } from './zh-cn.ts';

/** A language with everything a screen needs to speak it. */
export interface Locale {
  lang: 'zh-CN' | 'en';
  t: Texts;
  /** The half of a bilingual text in this language. */
  of(text: Bilingual): string;
  /** A moment (epoch milliseconds) as a short date, with the year where it is not `now`'s. */
  date(at: number, now: number): string;
  /** A calendar day `YYYY-MM-DD`, in full. */
  day(day: string): string;
}

/** The language to speak: the one set, else Chinese for a Chinese browser, else English. */
export function localeFor(setting: Settings['language'], browserLanguage: string): Locale {
  const lang = setting !== 'auto' ? setting : /^zh\b/i.test(browserLanguage) ? 'zh-CN' : 'en';
  const full = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', day: 'numeric' });
  const short = new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric' });
  return {
    lang,
    t: lang === 'zh-CN' ? zhCn : en,
    of: (text) => (lang === 'zh-CN' ? text.zh : text.en),
    date: (at, now) => (new Date(at).getFullYear() === new Date(now).getFullYear() ? short : full).format(at),
    day: (day) => full.format(new Date(`${day}T00:00`)),
  };
}
