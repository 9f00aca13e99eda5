import type { Settings } from '../model/settings.ts';

/** All that the card in a page knows: words in one language, and no number. */
export interface CardData {
  /** Origin it was made for; drawn on no other. */
  origin: string;
  theme: Settings['theme'];
  /** BCP 47 tag of the words. */
  lang: string;
  /** Name of the program, which also names the region. */
  name: string;
  title: string;
  /** Where the change is made: the host the button leads to, or the way through the app. */
  where?: string;
  /** Label of the button that leads there. Absent: the number is not changed on the web. */
  open?: string;
  mute: string;
  close: string;
  /** Where cards are turned off. */
  hint: string;
}

/** What the user chose on the card. The site and the tab are not in it: the background takes them from the sender. */
export interface CardChoices {
  /** Leads the tab to the page where the number is changed. */
  'card.open': { request: null; reply: { ok: boolean } };
  /** No card on this site any more. */
  'card.mute': { request: null; reply: { ok: boolean } };
}

/** What our own screens may ask about cards. */
export interface CardMessages {
  /** Whether a site has cards; not ok: no such site. */
  'card.setMuted': { request: { siteId: string; muted: boolean }; reply: { ok: boolean } };
}
