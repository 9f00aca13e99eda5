import { browser } from '../browser.ts';
import { SETTINGS_KEY } from '../model/ready-view.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { type Locale, localeFor } from '../texts/locale.ts';

/** The language and theme the user has set, for what the background shows. */
export async function readLocale(): Promise<Locale & { theme: Settings['theme'] }> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  const settings = { ...DEFAULT_SETTINGS, ...(stored as Partial<Settings> | undefined) };
  return {
    ...localeFor(settings.language, globalThis.navigator?.language ?? 'en'),
    theme: settings.theme,
  };
}
