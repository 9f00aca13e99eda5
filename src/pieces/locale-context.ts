import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Locale, localeFor } from '../texts/locale.ts';

/** The language of the screen; set once at its root. */
export const LocaleContext = createContext<Locale>(localeFor('en', 'en'));

/** Set while a screen is drawn without a page to put it in: there is no root then to hang a context on. */
let drawing: Locale | undefined;

export const useLocale = (): Locale => drawing ?? useContext(LocaleContext);

/** Runs `draw`, in which `useLocale` answers with `locale`. */
export function drawIn<Result>(locale: Locale, draw: () => Result): Result {
  drawing = locale;
  try {
    return draw();
  } finally {
    drawing = undefined;
  }
}
