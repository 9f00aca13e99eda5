import { browser, type Tabs } from '../browser.ts';
import type { CardData } from '../messages/card-contract.ts';
import { CARDS_SHOWN_KEY, OPEN_SITES_KEY, SETTINGS_KEY, TAUGHT_PAGES_KEY } from '../model/ready-view.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { NO_TAUGHT_PAGES, type TaughtPages } from '../model/taught-pages.ts';
import { type CardSite, findCardSite, isInFront } from '../queries/card-site.ts';
import { localDay } from '../queries/local-day.ts';
import { localeFor } from '../texts/locale.ts';
import type { Context } from './context.ts';
import { noteActivity } from './note-activity.ts';
import { inTurn } from './write.ts';

/** Site id to the card of that site that is being drawn, until it is known whether the page had room for it. */
const beingDrawn = new Map<string, Promise<void>>();

/**
 * Puts the card into the page of a tab, if it is due there. That it was shown is written down before it is drawn, in
 * turn with everything else: of two tabs, or two lives of the background, one draws it. A page that comes while the
 * card is tried elsewhere, as in the page it takes the place of, waits for how that ends. Never rejects.
 */
export async function offerCard(tab: Tabs.Tab, context: Context): Promise<void> {
  const { id } = tab;
  if (id === undefined || !isInFront(tab)) return;
  try {
    const due = await inTurn(() => claim(tab, context));
    if (!due) return;
    if ('elsewhere' in due) {
      await due.elsewhere;
      await offerCard(await browser.tabs.get(id), context);
      return;
    }
    const trying = tryCard(id, due, context).finally(() => beingDrawn.delete(due.siteId));
    beingDrawn.set(due.siteId, trying);
    await trying;
  } catch {
    // Storage failed, or the tab was closed; the list and the badge are there without a card.
  }
}

/** A card that is due in a page. */
interface DueCard {
  siteId: string;
  data: CardData;
}

/** Draws the card and notes that, or takes back that it counts as shown. */
async function tryCard(tabId: number, { siteId, data }: DueCard, context: Context): Promise<void> {
  const note = () => noteActivity(context, { kind: 'card-shown', siteId, page: new URL(data.origin).host });
  // Not in turn: a page that hangs must not hold up what is to be written.
  const drawing = draw(tabId, data).catch(() => false);
  if (await unlessLeft(tabId, drawing)) return note();
  await inTurn(() => giveBack(siteId));
  // The tab turned to something else and the page is there all the same, as with an address of its own making.
  drawing.then((drawn) => (drawn ? note() : undefined)).catch(() => {});
}

/** What the page of a tab answers, or false as soon as the tab leaves it: for a page that is gone Firefox never answers. */
async function unlessLeft(tabId: number, answer: Promise<boolean>): Promise<boolean> {
  let leave = (_drawn: false): void => {};
  const left = new Promise<false>((resolve) => (leave = resolve));
  const onUpdated = (id: number, { status }: Tabs.OnUpdatedChangeInfoType): void => {
    if (id === tabId && status === 'loading') leave(false);
  };
  const onRemoved = (id: number): void => {
    if (id === tabId) leave(false);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  try {
    return await Promise.race([answer, left]);
  } finally {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  }
}

/** Whether the card is due, and if so that it counts as shown from now on. `elsewhere`: as soon as that has ended. */
async function claim(
  tab: Tabs.Tab,
  context: Context,
): Promise<DueCard | { elsewhere: Promise<void> } | undefined> {
  const stored = await browser.storage.local.get([
    OPEN_SITES_KEY,
    SETTINGS_KEY,
    CARDS_SHOWN_KEY,
    TAUGHT_PAGES_KEY,
  ]);
  const settings = { ...DEFAULT_SETTINGS, ...(stored[SETTINGS_KEY] as Partial<Settings> | undefined) };
  const shown = (stored[CARDS_SHOWN_KEY] as Record<string, string> | undefined) ?? {};
  const openSites = (stored[OPEN_SITES_KEY] as string[] | undefined) ?? [];
  const taught = (stored[TAUGHT_PAGES_KEY] as TaughtPages | undefined) ?? NO_TAUGHT_PAGES;
  const today = localDay(context.now());
  const decided = Object.fromEntries(Object.entries(shown).filter(([id]) => !beingDrawn.has(id)));
  const site = findCardSite(tab, { openSites, settings, shown: decided, taught }, today);
  if (!site || !tab.url) return undefined;
  const elsewhere = beingDrawn.get(site.id);
  if (elsewhere) return { elsewhere };
  const ofToday = Object.entries(shown).filter(([, day]) => day === today);
  await browser.storage.local.set({
    [CARDS_SHOWN_KEY]: { ...Object.fromEntries(ofToday), [site.id]: today },
  });
  return { siteId: site.id, data: cardData(site, settings, new URL(tab.url).origin) };
}

/** The card could not be drawn: the next page of the site may have it. */
async function giveBack(siteId: string): Promise<void> {
  const { [CARDS_SHOWN_KEY]: stored } = await browser.storage.local.get(CARDS_SHOWN_KEY);
  const { [siteId]: _back, ...others } = (stored as Record<string, string> | undefined) ?? {};
  await browser.storage.local.set({ [CARDS_SHOWN_KEY]: others });
}

/** Draws the card in the top frame of a tab; false where the page gave it no room or is another by now. */
async function draw(tabId: number, data: CardData): Promise<boolean> {
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    // Sent as text: it sees nothing but its argument. The card takes it from there.
    func: (words: CardData) => {
      (globalThis as { rebindCard?: CardData }).rebindCard = words;
    },
    args: [data],
  });
  const [answer] = await browser.scripting.executeScript({ target, files: ['/card.js'] });
  return answer?.result === true;
}

/** The words of a site's card, in one language. */
function cardData(
  { name, changeUrl, appPath, counter }: CardSite,
  settings: Settings,
  origin: string,
): CardData {
  const { lang, t, of } = localeFor(settings.language, globalThis.navigator?.language ?? 'en');
  const where = changeUrl
    ? t.card.leadsTo(new URL(changeUrl).host)
    : appPath
      ? t.card.inApp(of(appPath))
      : counter && of(counter);
  return {
    origin,
    theme: settings.theme,
    lang,
    name: t.appName,
    title: t.card.title(of(name)),
    ...(where && { where }),
    ...(changeUrl && { open: t.change }),
    mute: t.card.mute,
    close: t.card.close,
    hint: t.card.hint,
  };
}
