import { ask } from '../messages/ask.ts';
import type { Settings } from '../model/settings.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { SelectField } from '../pieces/select-field.tsx';
import { MutedSites } from './muted-sites.tsx';

const LANGUAGES: Record<Exclude<Settings['language'], 'auto'>, string> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
};
const THEMES = ['auto', 'light', 'dark'] as const;
const CARDS = ['daily', 'badge', 'off'] as const;
const PRIVATE_WINDOWS = ['nothing', 'read'] as const;

/** Language, appearance, what tells on a site, and private windows. The page is loaded again after a change, so that every part of it follows. */
export function SettingsForm({ settings, failed }: { settings: Settings; failed: () => void }) {
  const { t } = useLocale();
  const set = (change: Partial<Settings>) => {
    ask('settings.set', change)
      .then(() => location.reload())
      .catch(failed);
  };
  return (
    <div class="settings">
      <div class="field">
        <label for="setting-language">{t.language}</label>
        <select
          id="setting-language"
          class="input"
          value={settings.language}
          onChange={(event) => set({ language: event.currentTarget.value as Settings['language'] })}
        >
          <option value="auto">{t.languageAuto}</option>
          {Object.entries(LANGUAGES).map(([lang, name]) => (
            <option key={lang} value={lang} lang={lang}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <SelectField
        id="setting-theme"
        label={t.theme}
        value={settings.theme}
        options={THEMES.map((theme) => [theme, t.themes[theme]])}
        choose={(theme) => set({ theme })}
      />
      <SelectField
        id="setting-card"
        label={t.card.setting}
        value={settings.card}
        options={CARDS.map((card) => [card, t.card.settings[card]])}
        choose={(card) => set({ card })}
      />
      <SelectField
        id="setting-private-windows"
        label={t.privateWindows.setting}
        value={settings.privateWindows}
        options={PRIVATE_WINDOWS.map((choice) => [choice, t.privateWindows.settings[choice]])}
        choose={(privateWindows) => set({ privateWindows })}
      />
      <MutedSites failed={failed} />
    </div>
  );
}
