/** A text in both first languages of the product; neither may be empty. */
export interface Bilingual {
  zh: string;
  en: string;
  /** In traditional characters. Absent: written the same, or not known; then the simplified text is shown. */
  tw?: string;
}

/** What kind of service a site is. Decides its group in lists and feeds the danger grade. */
export const CATEGORIES = [
  'device',
  'mail',
  'netdisk',
  'payment',
  'bank',
  'securities',
  'insurance',
  'finance-other',
  'messaging',
  'social',
  'shopping',
  'food',
  'travel',
  'transport',
  'telecom',
  'government',
  'education',
  'health',
  'utilities',
  'housing',
  'jobs',
  'membership',
  'video',
  'streaming',
  'content',
  'game',
  'productivity',
  'developer',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Whether the person still needs the old number to change it. `optional`: another proof is accepted too. */
export type OldNumberCode = 'yes' | 'optional' | 'no' | 'unknown';

/** A public look-up that counts accounts on a number at this service. */
export type Lookup = 'yizhengtongcha' | 'yihaotongcha';

/** One page of a site that shows or changes the number on file. */
export interface AccountPage {
  /**
   * Address of the page, with scheme. Host and path say which pages match: the path as written, and anything
   * below it; a `#/…` hash takes part in the match, other hashes and the query do not. `*` in the path stands
   * for one path segment (an account id, say); such a page is read but never linked to.
   */
  url: string;
  /** `show`: the number is displayed; `change`: it is changed here (and often displayed too). */
  kind: 'show' | 'change';
  /** Words that stand by the number, as the page writes them; only those that evidence gives. */
  labels?: string[];
  /** Words by which the page says that no number is on file, as it writes them. */
  absent?: string[];
  /** Words by which the page says that nobody is signed in, as it writes them. */
  signedOut?: string[];
  /** CSS selectors of the element that holds the number, in order of trust; only with public evidence. */
  number?: string[];
  /**
   * Which number this page holds, where a service keeps several apart (contact, recovery, second factor).
   * Pages of one slot speak about the same number: a newer sighting on one replaces an older one on another.
   * Absent means the account's main number.
   */
  slot?: 'contact' | 'recovery' | 'second-factor' | 'address' | 'payment';
  /** How sure the public evidence is that this page carries the number. */
  confidence: 'high' | 'medium' | 'low';
  /** Where the address and the words come from. */
  source: string;
}

/** How the number is changed at a site. At least one of an account page, `appPath` and `counter` exists. */
export interface Rebind {
  /** Page on which the number is changed (or the nearest page to it that is known). Absent: not on the web, or not known. */
  url?: string;
  /** Way through the phone app, menu by menu. */
  appPath?: Bilingual;
  /** What to do at a counter or by phone, and what to bring. */
  counter?: Bilingual;
  oldNumberCode: OldNumberCode;
  /** What to do when the old number no longer receives a code. Absent: not known. */
  whenLost?: Bilingual;
}

/** The facts about one service, as public evidence gives them. A missing field means: not known. */
export interface Site {
  /** Same as the file name. Stored in the user's data, so it never changes. */
  id: string;
  name: Bilingual;
  /** Other words people search it by (pinyin, abbreviations, former names), lower case. */
  aliases?: string[];
  category: Category;
  /** Slug in simple-icons; absent where the set has no icon of this brand (a lettered tile is drawn). */
  icon?: string;
  /**
   * Bare hosts of this service (no scheme, no `www.`), sorted; a host covers its subdomains, and the longest
   * matching host of all sites decides. Empty for services that have no website of use.
   */
  hosts: string[];
  accountPages?: AccountPage[];
  rebind: Rebind;
  /** Whether an SMS code alone signs in. */
  smsLogin: 'yes' | 'no' | 'unknown';
  /** What is asked besides the number or the password, in short. */
  secondFactor?: Bilingual;
  /** Signatures of its text messages, without brackets. */
  smsSignatures?: string[];
  /** Numbers its text messages come from. */
  smsSenders?: string[];
  hotline?: string;
  lookups?: Lookup[];
  /** Ids of sites that use the very same account: one rebind closes them all. */
  sharesAccountWith?: string[];
  /** Where the facts come from: addresses or a description of the public material. Never empty. */
  sources: string[];
  /** Newest date of the evidence, `YYYY` or `YYYY-MM`. Absent: the evidence is undated. */
  asOf?: string;
  /** Names of the fields above that rest on general knowledge; `*` for the whole entry. */
  unverified?: string[];
}

/** An example of one page of a site, kept beside the facts and run by the tests. */
export interface Example {
  /** File in `tests/pages/<site id>/`, without `.html`. */
  page: string;
  /** Address under which the page is read. */
  url: string;
  /** What the recogniser must say. */
  expect: {
    outcome: 'shown' | 'absent' | 'signed-out' | 'unrecognised';
    /** Numbers as the page shows them, in page order; only with `shown`. */
    numbers?: string[];
  };
}
