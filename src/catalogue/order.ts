import type { Category, Site } from '../model/site.ts';
import { dangerOf } from './danger.ts';

/** Headings of the list, in their order. */
export const SITE_GROUPS = ['opens-others', 'money', 'sms-login', 'rest'] as const;
export type SiteGroup = (typeof SITE_GROUPS)[number];

const OPENS_OTHERS: ReadonlySet<Category> = new Set(['mail', 'device']);
const MONEY: ReadonlySet<Category> = new Set(['payment', 'bank', 'securities', 'finance-other', 'insurance']);

/**
 * The heading a site stands under. Mailboxes and device accounts come first because they recover all the
 * others; then money; then whatever a text message alone opens.
 */
export function groupOf(site: Pick<Site, 'category' | 'smsLogin'>): SiteGroup {
  if (OPENS_OTHERS.has(site.category)) return 'opens-others';
  if (MONEY.has(site.category)) return 'money';
  return site.smsLogin === 'yes' ? 'sms-login' : 'rest';
}

const collators = { zh: new Intl.Collator('zh-Hans-CN'), en: new Intl.Collator('en') };

/**
 * Order of two sites in the list: by group; in a group what needs a code on the old number first, because
 * that way closes when the number goes; then the more dangerous; then by name in the given language.
 */
export function compareSites(a: Site, b: Site, language: 'zh' | 'en' = 'zh'): number {
  return (
    SITE_GROUPS.indexOf(groupOf(a)) - SITE_GROUPS.indexOf(groupOf(b)) ||
    Number(b.rebind.oldNumberCode === 'yes') - Number(a.rebind.oldNumberCode === 'yes') ||
    dangerOf(b) - dangerOf(a) ||
    collators[language].compare(a.name[language], b.name[language]) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
