/** What the user set. Every field has a default; a missing one means the default. */
export interface Settings {
  /** Language of the interface; `auto` follows the browser. */
  language: 'auto' | 'zh-CN' | 'zh-TW' | 'en';
  theme: 'auto' | 'light' | 'dark';
}

export const DEFAULT_SETTINGS: Settings = { language: 'auto', theme: 'auto' };
