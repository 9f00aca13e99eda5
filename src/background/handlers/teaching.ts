import * as v from 'valibot';
import { browser } from '../../browser.ts';
import { accountPath } from '../../catalogue/account-path.ts';
import { findAccountPage, findSiteByUrl } from '../../catalogue/find-site.ts';
import type { TeachingOffer } from '../../messages/teaching-contract.ts';
import { findOwnSite, patternOfOwnSite } from '../../model/own-site.ts';
import { findLastRead } from '../../store/last-read.ts';
import { parseOwnSite, parseTaughtRule } from '../../store/records.ts';
import { changeTeaching, listOwnSites, listRules, listRulesOf } from '../../store/rules.ts';
import type { Context } from '../context.ts';
import { type Handlers, idText, nothing, type Reply } from '../handler.ts';
import { openPickerIn } from '../teaching/inject.ts';
import { isAllowed, listForbidden } from '../teaching/site-permission.ts';
import { placeOf } from '../teaching/taught-pages.ts';
import { findSession, openSession } from '../teaching/teaching-sessions.ts';
import { write } from '../write.ts';

const tabBody = v.object({ tabId: v.pipe(v.number(), v.integer()) });
const record = v.record(v.string(), v.unknown());
/** Two clicks in a row, or the click and the permission it brought, open one picker. */
const AT_ONCE_MS = 2000;

export const teachingHandlers: Handlers<'teach' | 'rule' | 'ownSite'> = {
  'teach.offer': {
    body: tabBody,
    handle: ({ tabId }, context) => findOffer(tabId, context),
  },

  'teach.start': {
    body: tabBody,
    async handle({ tabId }, context) {
      const session = await findSession(tabId, context.now());
      if (session && !session.expects && !session.waiting && context.now() - session.at < AT_ONCE_MS)
        return { ok: true };
      return { ok: await openPickerIn(tabId, session?.start ?? 'point', context) };
    },
  },

  'teach.expect': {
    body: tabBody,
    async handle({ tabId }, { now }) {
      const before = await findSession(tabId, now());
      await openSession(tabId, { start: 'point', ...before, at: now(), expects: true });
      return { ok: true };
    },
  },

  'rule.list': {
    body: v.object({ siteId: v.optional(idText) }),
    async handle({ siteId }, { database }) {
      const db = await database();
      return { rules: siteId === undefined ? (await listRules(db)).records : await listRulesOf(db, siteId) };
    },
  },

  'rule.remove': {
    body: v.object({ id: idText }),
    handle: ({ id }, context) =>
      write<Reply<'rule.remove'>>(context, async (db) => {
        const removed = (await listRules(db)).records.find((rule) => rule.id === id);
        if (!removed) return { reply: { ok: false } };
        return { reply: { ok: true, removed }, apply: () => changeTeaching(db, { dropRules: [id] }) };
      }),
  },

  'rule.restore': {
    body: v.object({ rule: record }),
    handle: ({ rule: sent }, context) =>
      write<Reply<'rule.restore'>>(context, async (db) => {
        const rule = parseTaughtRule(sent);
        if (!rule) return { reply: { ok: false } };
        return { reply: { ok: true }, apply: () => changeTeaching(db, { putRules: [rule] }) };
      }),
  },

  'ownSite.list': {
    body: nothing,
    async handle(_body, { database }) {
      const sites = (await listOwnSites(await database())).records;
      const forbidden = await listForbidden(sites);
      return { sites: sites.map((site) => ({ ...site, allowed: !forbidden.has(site.id) })) };
    },
  },

  'ownSite.remove': {
    body: v.object({ id: idText }),
    handle: ({ id }, context) =>
      write<Reply<'ownSite.remove'>>(context, async (db) => {
        const site = (await listOwnSites(db)).records.find((one) => one.id === id);
        if (!site) return { reply: { ok: false } };
        const rules = await listRulesOf(db, id);
        return {
          reply: { ok: true, removed: { site, rules } },
          apply: () => changeTeaching(db, { dropSite: id, dropRules: rules.map((rule) => rule.id) }),
        };
      }),
  },

  'ownSite.restore': {
    body: v.object({ site: record, rules: v.pipe(v.array(record), v.maxLength(100)) }),
    handle: ({ site: sent, rules: sentRules }, context) =>
      write<Reply<'ownSite.restore'>>(context, async (db) => {
        const site = parseOwnSite(sent);
        const rules = sentRules.map(parseTaughtRule).filter((rule) => rule !== undefined);
        if (!site || rules.some(({ siteId }) => siteId !== site.id)) return { reply: { ok: false } };
        return {
          reply: { ok: true },
          apply: () => changeTeaching(db, { putSite: site, putRules: rules }),
        };
      }),
  },
};

/** What can be taught in a tab. Private windows, and pages that are not of the web, have nothing to teach. */
async function findOffer(tabId: number, { database }: Context): Promise<TeachingOffer> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const { url } = tab ?? {};
  const here = url && !tab?.incognito ? placeOf(url) : undefined;
  if (!url || !here) return { kind: 'none' };
  const db = await database();
  const isUnread = async (siteId: string, page: string) =>
    (await findLastRead(db, siteId, page)) === 'unread';
  const site = findSiteByUrl(url);
  if (site) {
    const account = findAccountPage(site, url);
    const at = account && new URL(account.url);
    const page = at ? at.host + accountPath(at) : here.page;
    return { kind: 'point', siteId: site.id, name: site.name, unread: await isUnread(site.id, page) };
  }
  const { host, protocol } = new URL(url);
  const scheme = protocol === 'http:' ? 'http' : 'https';
  const pattern = patternOfOwnSite({ scheme, host });
  const own = findOwnSite((await listOwnSites(db)).records, url);
  if (!own) return { kind: 'add', host, pattern };
  if (!(await isAllowed(own))) return { kind: 'allow', host, pattern };
  const name = { zh: own.name, en: own.name };
  return { kind: 'point', siteId: own.id, name, unread: await isUnread(own.id, here.page) };
}
