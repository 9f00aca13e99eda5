import * as v from 'valibot';
import type { Runtime } from '../../browser.ts';
import type { TeachingPageMessages } from '../../messages/teaching-contract.ts';
import type { PageResult } from '../../model/activity.ts';
import { isOwnSiteId, type OwnSite } from '../../model/own-site.ts';
import type { TaughtPlace, TaughtRule } from '../../model/taught-rule.ts';
import { taughtPlaceShape } from '../../store/records.ts';
import { changeTeaching, listOwnSites, listRulesOf } from '../../store/rules.ts';
import type { Context } from '../context.ts';
import { reportPage } from '../handlers/page-reports.ts';
import { nextMoment } from '../next-moment.ts';
import { noteActivity } from '../note-activity.ts';
import { findPagePlace, type PagePlace } from '../page-sender.ts';
import { readLocale } from '../read-locale.ts';
import { write } from '../write.ts';
import { findReadPlace, findTeachPlace, findWholePage } from './find-place.ts';
import { readByRules } from './inject.ts';
import { isAllowed } from './site-permission.ts';
import { placeOf } from './taught-pages.ts';
import { closeSession, findSession, openSession, type Waiting } from './teaching-sessions.ts';

type Name = keyof TeachingPageMessages;
type Sender = Runtime.MessageSender & { origin?: string };
type Answers = {
  [One in Name]: (
    sender: Sender,
    body: unknown,
    context: Context,
  ) => Promise<TeachingPageMessages[One]['reply']>;
};

const done = v.object({
  place: v.nullable(taughtPlaceShape),
  mask: v.pipe(v.string(), v.minLength(2), v.maxLength(64)),
});

/** More numbers than one page has; the oldest go. */
const MOST_RULES = 5;

/** Answers what scripts of teaching ask from a page; who asks is told by the browser, never by the message. */
export const teachingAnswers: Answers = {
  async 'teach.begin'(sender, _body, { now }) {
    const page = findWholePage(sender);
    const session = page && (await findSession(page.tabId, now()));
    if (!session) return { ok: false };
    const { lang, t, theme } = await readLocale();
    return { ok: true, texts: { name: t.appName, ...t.picker }, lang, theme, start: session.start };
  },

  async 'teach.leave'(sender, _body, { now }) {
    const page = findWholePage(sender);
    if (page) await closeSession(page.tabId, now());
    return { ok: page !== undefined };
  },

  async 'teach.done'(sender, body, context) {
    const page = findWholePage(sender);
    const here = findTeachPlace(sender);
    const said = v.safeParse(done, body);
    const refused = { stored: false, kept: false };
    if (!page || !here || !said.success || !(await findSession(page.tabId, context.now()))) return refused;
    await closeSession(page.tabId, context.now());
    const own = isOwnSiteId(here.siteId) ? ownSiteAt(page.url, here, context.now()) : undefined;
    const { place, mask } = said.output;
    if (own && !(await isAllowed(own))) {
      const waiting = { address: page.url, place, mask };
      await openSession(page.tabId, { at: context.now(), start: 'point', waiting });
      return { ...refused, waits: true };
    }
    const reply = await keepTaught(here, own, said.output, context);
    // From now on it is noticed when it changes, also while the page stays open.
    if (reply.kept) await readByRules(page.tabId, 0, here);
    return reply;
  },

  async 'rules.here'(sender, _body, { database }) {
    const here = await findReadPlace(sender);
    if (!here) return { places: [] };
    const rules = await listRulesOf(await database(), here.siteId);
    return { places: rules.filter(({ page }) => page === here.page).map(toPlace) };
  },

  async 'rules.missed'(sender, body, context) {
    const here = await findReadPlace(sender);
    if (!here) return { ok: false };
    // Of an account page of the catalogue the content script has said so already.
    if (!findPagePlace(sender))
      await noteActivity(context, {
        kind: 'page-read',
        siteId: here.siteId,
        page: here.page,
        result: missedResult(body),
      });
    return { ok: true };
  },
};

const missed = v.object({ asksPassword: v.boolean() });

/** What a page comes to on which nothing of what was taught was found. */
export const missedResult = (body: unknown): PageResult =>
  v.is(missed, body) && body.asksPassword ? 'asks-password' : 'unread';

export const isTeachingMessage = (name: string): name is Name => Object.hasOwn(teachingAnswers, name);

const toPlace = ({ labels, between, mark, path, ending }: TaughtRule): TaughtPlace => ({
  labels,
  between,
  path,
  ...(mark !== undefined && { mark }),
  ...(ending && { ending }),
});

function ownSiteAt(address: string, { siteId, page }: { siteId: string; page: string }, at: number): OwnSite {
  const { host, protocol } = new URL(address);
  return {
    id: siteId,
    name: host.replace(/^www\./, ''),
    host,
    scheme: protocol === 'http:' ? 'http' : 'https',
    page,
    addedAt: at,
  };
}

/** Keeps what was pointed at: the rule, the site if it is the user's own, and what the page shows. */
async function keepTaught(
  here: PagePlace,
  own: OwnSite | undefined,
  { place, mask }: { place: TaughtPlace | null; mask: string },
  context: Context,
): Promise<{ stored: boolean; kept: boolean }> {
  const kept = place !== null && (await keepRule(place, here, own, context));
  if (own && !kept) await keepSite(own, context);
  const { stored } = await reportPage({ outcome: 'shown', numbers: [{ mask }] }, here, context);
  // The same number seen again on the same day is no second fact, and known all the same.
  return { stored: stored || kept, kept };
}

/** The permission has come: keeps what waited for it. */
export async function keepWaiting(waiting: Waiting, context: Context): Promise<void> {
  const here = placeOf(waiting.address);
  if (!here) return;
  await keepTaught(here, ownSiteAt(waiting.address, here, context.now()), waiting, context);
}

/** Keeps the rule in the place of an older one with the same words, and the site with it if it is new. */
const keepRule = (
  place: TaughtPlace,
  { siteId, page }: { siteId: string; page: string },
  own: OwnSite | undefined,
  context: Context,
): Promise<boolean> =>
  write(context, async (db) => {
    const there = (await listRulesOf(db, siteId)).filter((rule) => rule.page === page);
    const sites = (await listOwnSites(db)).records;
    const words = ({ labels, mark }: TaughtPlace) => JSON.stringify(labels.length > 0 ? labels : mark);
    const replaced = there.filter((rule) => words(rule) === words(place));
    const others = there.filter((rule) => !replaced.includes(rule));
    const at = nextMoment(
      context.now(),
      there.map((rule) => rule.at),
    );
    const rule: TaughtRule = { ...place, id: crypto.randomUUID(), siteId, at, page };
    return {
      reply: true,
      apply: () =>
        changeTeaching(db, {
          putRules: [rule],
          dropRules: [...replaced, ...others.slice(0, Math.max(0, others.length - MOST_RULES + 1))].map(
            ({ id }) => id,
          ),
          putSite: sites.some(({ id }) => id === own?.id) ? undefined : own,
        }),
    };
  });

/** Keeps a site of which nothing could be taught, so that it is in the list. */
const keepSite = (own: OwnSite, context: Context): Promise<boolean> =>
  write(context, async (db) => {
    if ((await listOwnSites(db)).records.some(({ id }) => id === own.id)) return { reply: false };
    return { reply: true, apply: () => changeTeaching(db, { putSite: own }) };
  });
