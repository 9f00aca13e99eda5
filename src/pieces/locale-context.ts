import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Locale, localeFor } from '../texts/locale.ts';

/** The language of the screen; set once at its root. */
export const LocaleContext = createContext<Locale>(localeFor('en', 'en'));

export const useLocale = (): Locale => useContext(LocaleContext);
