/** What the user set. Every field has a default; a missing one means the default. */
export interface Settings {
  /** Language of the interface; `auto` follows the browser. */
  language: 'auto' | 'zh-CN' | 'zh-TW' | 'en';
  theme: 'auto' | 'light' | 'dark';
  /**
   * How fast a sweep goes. `normal`: three to six seconds between two pages, and half a minute for each to load;
   * `quick`: up to a second, and fifteen seconds, for a fast line.
   */
  pace: 'normal' | 'quick';
  /**
   * What tells on a site that still has the old number. `daily`: the badge, and a card in the page once a day;
   * `badge`: the badge alone; `off`: neither.
   */
  card: 'daily' | 'badge' | 'off';
  /** Ids of the sites that get no card, sorted. */
  mutedSites: string[];
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'auto',
  pace: 'normal',
  card: 'daily',
  mutedSites: [],
};
