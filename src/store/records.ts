import * as v from 'valibot';
import type { Activity } from '../model/activity.ts';
import type { Fact } from '../model/fact.ts';
import type { OwnNumber } from '../model/own-number.ts';
import type { OwnSite } from '../model/own-site.ts';
import type { TaughtPlace, TaughtRule } from '../model/taught-rule.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const id = text;
const time = v.pipe(v.number(), v.finite());
const base = { id, siteId: id, at: time, source: v.picklist(['page', 'user', 'sample']) };

const seenNumber = v.object({
  mask: text,
  role: v.optional(
    v.picklist(['login', 'security', 'recovery', 'second-factor', 'contact', 'backup', 'reserved-at-bank']),
  ),
  state: v.optional(v.picklist(['verified', 'unverified', 'pending'])),
});
const page = v.pipe(v.string(), v.maxLength(2000));
const numbers = v.array(seenNumber);

const factShape = v.variant('kind', [
  v.object({
    ...base,
    kind: v.literal('sighting'),
    outcome: v.picklist(['shown', 'absent']),
    numbers,
    page,
    slot: v.optional(text),
  }),
  v.object({ ...base, kind: v.literal('question'), numbers, page, slot: v.optional(text) }),
  v.object({
    ...base,
    kind: v.literal('clue'),
    clue: v.picklist(['sms', 'login', 'history', 'lookup']),
    numberId: v.optional(id),
  }),
  v.object({
    ...base,
    kind: v.literal('verdict'),
    verdict: v.picklist(['uses', 'is', 'not-mine', 'done', 'closed', 'not-applicable', 'later', 'undo']),
    numberId: v.optional(id),
    about: v.optional(id),
    until: v.optional(time),
  }),
  v.object({
    ...base,
    kind: v.literal('second-hand'),
    numberId: id,
    said: v.picklist(['had-owner', 'noticed', 'reported', 'solved', 'mine']),
  }),
]);

/** More is a slip of the keyboard. */
export const LONGEST_FREEZE_DAYS = 3650;

const plan = {
  status: v.picklist(['active', 'retiring', 'retired']),
  replacementId: v.optional(id),
  cancelOn: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  freezeDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_FREEZE_DAYS))),
  overrides: v.optional(v.record(v.string(), v.string())),
};

const ownNumberShape = v.object({
  ...plan,
  id,
  e164: v.pipe(v.string(), v.regex(/^\+[1-9]\d{4,14}$/)),
  label: v.optional(v.string()),
  owner: v.optional(v.string()),
  changes: v.optional(v.array(v.object({ at: time, before: v.object(plan), after: v.object(plan) }))),
  addedAt: time,
  sample: v.optional(v.boolean()),
});

const activityBase = { id, at: time, page };

const activityShape = v.variant('kind', [
  v.object({
    ...activityBase,
    kind: v.literal('page-read'),
    siteId: id,
    result: v.picklist(['shown', 'absent', 'ask', 'signed-out', 'asks-password', 'unread']),
  }),
  v.object({
    ...activityBase,
    kind: v.literal('tab-opened'),
    siteId: v.optional(id),
    by: v.picklist(['sweep', 'panel', 'popup', 'card', 'reminder', 'dashboard', 'first-page', 'install']),
  }),
  v.object({ ...activityBase, kind: v.literal('card-shown'), siteId: id }),
]);

const label = v.pipe(v.string(), v.minLength(1), v.maxLength(80), v.regex(/^\P{Nd}*$/u));
const place = {
  labels: v.pipe(v.array(label), v.maxLength(5)),
  between: v.pipe(v.number(), v.integer(), v.minValue(0)),
  mark: v.optional(v.pipe(v.string(), v.regex(/^\[[a-z-]{2,20}="[A-Za-z_.:-]{1,60}"\]$/))),
  path: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z][\w.-]{0,60}$/))), v.maxLength(60)),
  ending: v.optional(v.literal(true)),
};

/** What a page says of a place that the user pointed at. */
export const taughtPlaceShape: v.GenericSchema<TaughtPlace> = v.object(place) as never;

const taughtRuleShape = v.object({ ...place, id, siteId: id, at: time, page: v.pipe(page, v.minLength(1)) });

const ownSiteShape = v.pipe(
  v.object({
    id,
    name: text,
    host: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+(?::\d{1,5})?$/)),
    scheme: v.picklist(['https', 'http']),
    page: v.pipe(page, v.minLength(1)),
    addedAt: time,
  }),
  v.check(
    ({ id: own, host, page: at }) => own === `own:${host}` && (at === host || at.startsWith(`${host}/`)),
  ),
);

/** The record as a fact; undefined when it is damaged or of a kind this version does not know. */
export const parseFact = (record: unknown): Fact | undefined =>
  v.is(factShape, record) ? (record as Fact) : undefined;

/** The record as an own number; undefined when it is damaged. */
export const parseOwnNumber = (record: unknown): OwnNumber | undefined =>
  v.is(ownNumberShape, record) ? (record as OwnNumber) : undefined;

/** The record as something the program did; undefined when it is damaged or of a kind this version does not know. */
export const parseActivity = (record: unknown): Activity | undefined =>
  v.is(activityShape, record) ? (record as Activity) : undefined;

/** The record as a taught rule; undefined when it is damaged. */
export const parseTaughtRule = (record: unknown): TaughtRule | undefined =>
  v.is(taughtRuleShape, record) ? (record as TaughtRule) : undefined;

/** The record as a site of the user's own; undefined when it is damaged. */
export const parseOwnSite = (record: unknown): OwnSite | undefined =>
  v.is(ownSiteShape, record) ? (record as OwnSite) : undefined;
