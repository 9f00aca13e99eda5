/**
 * - `weekly`: while a number is being retired, on days that no other reminder covers
 * - `before-cancel`: ever closer to the day on which it is cancelled
 * - `freeze`: between then and the day on which it may be somebody else's
 */
export type ReminderKind = 'weekly' | 'before-cancel' | 'freeze';

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
  /**
   * What is done in private windows, where the browser lets this program in at all. `nothing`; or `read`: account
   * pages are read and recorded as anywhere else, and nothing more.
   */
  privateWindows: 'nothing' | 'read';
  /** `on` shows reminders as far as the browser lets this program show notifications. */
  reminders: 'on' | 'off';
  /** Which of them. */
  reminderKinds: ReminderKind[];
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'auto',
  pace: 'normal',
  card: 'daily',
  mutedSites: [],
  privateWindows: 'nothing',
  reminders: 'off',
  reminderKinds: ['weekly', 'before-cancel', 'freeze'],
};
