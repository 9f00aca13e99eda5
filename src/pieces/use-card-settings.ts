import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { SETTINGS_KEY } from '../model/ready-view.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';

type Stored = Partial<Settings> | undefined;

/** What is set about cards in pages, kept current while the screen is open; undefined until it was read. */
export function useCardSettings(): Pick<Settings, 'card' | 'mutedSites'> | undefined {
  const [settings, setSettings] = useState<Settings>();
  useLayoutEffect(() => {
    const take = (stored: unknown) => setSettings({ ...DEFAULT_SETTINGS, ...(stored as Stored) });
    const follow = (changes: Record<string, { newValue?: unknown }>) => {
      if (changes[SETTINGS_KEY]) take(changes[SETTINGS_KEY].newValue);
    };
    browser.storage.local.onChanged.addListener(follow);
    // Without settings there is only no switch to show.
    browser.storage.local.get(SETTINGS_KEY).then(
      ({ [SETTINGS_KEY]: stored }) => take(stored),
      () => {},
    );
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return settings;
}
