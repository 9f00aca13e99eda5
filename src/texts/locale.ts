import type { Settings } from '../model/settings.ts';
import type { Bilingual } from '../model/site.ts';
import { en } from './en.ts';
import type { Texts } from './texts.ts';
import { zhCn } from './zh-cn.ts';
import { zhTw } from './zh-tw.ts';

type Language = Exclude<Settings['language'], 'auto'>;

const TEXTS: Record<Language, Texts> = { 'zh-CN': zhCn, 'zh-TW': zhTw, en };

/** A language with everything a screen needs to speak it. */
export interface Locale {
  lang: Language;
  t: Texts;
  /** A text in this language; in traditional characters where it is there in them, else in simplified ones. */
  of(text: Bilingual): string;
  /** A moment (epoch milliseconds) as a short date, with the year where it is not `now`'s. */
  date(at: number, now: number): string;
  /** A moment (epoch milliseconds) to the minute, in full. */
  clock(at: number): string;
  /** A calendar day `YYYY-MM-DD`, in full. */
  day(day: string): string;
}

/** The language to speak: the one set, else Chinese in the browser's script for a Chinese browser, else English. */
export function localeFor(setting: Settings['language'], browserLanguage: string): Locale {
  const lang = setting !== 'auto' ? setting : languageOf(browserLanguage);
  // Made at the first date: making one takes longer than drawing a screen without any.
  const full = once(() => new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', day: 'numeric' }));
  const short = once(() => new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric' }));
  return {
    lang,
    t: TEXTS[lang],
    of: (text) => (lang === 'en' ? text.en : lang === 'zh-TW' ? (text.tw ?? text.zh) : text.zh),
    date: (at, now) =>
      (new Date(at).getFullYear() === new Date(now).getFullYear() ? short : full)().format(at),
    clock: (at) => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(at),
    day: (day) => full().format(new Date(`${day}T00:00`)),
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The language for a browser's: traditional characters by script, or by the regions that write them. */
function languageOf(browserLanguage: string): Language {
  if (!/^zh\b/i.test(browserLanguage)) return 'en';
  return /^zh-(Hant|TW|HK|MO)\b/i.test(browserLanguage) ? 'zh-TW' : 'zh-CN';
}
