import * as v from 'valibot';
import type { ReportedNumber } from '../../messages/contract.ts';
import type { Question, SeenNumber, Sighting } from '../../model/fact.ts';
import { parseMask } from '../../phone/parse-mask.ts';
import { isRepeated } from '../../queries/is-repeated.ts';
import { appendFacts, listFactsOf } from '../../store/facts.ts';
import type { Context } from '../context.ts';
import { hideAgain } from '../hide-again.ts';
import { nextMoment } from '../next-moment.ts';
import { noteActivity } from '../note-activity.ts';
import type { PagePlace } from '../page-sender.ts';
import { write } from '../write.ts';

const reported = v.object({
  mask: v.pipe(v.string(), v.minLength(2), v.maxLength(64)),
  role: v.optional(
    v.picklist(['login', 'security', 'recovery', 'second-factor', 'contact', 'backup', 'reserved-at-bank']),
  ),
  state: v.optional(v.picklist(['verified', 'unverified', 'pending'])),
});

/** More numbers than an account page has: an address book. */
const numbers = v.pipe(v.array(reported), v.maxLength(8));

/** What the body of `page.report` must be. Site, page and time are not taken from it. */
export const reportBody = v.object({
  outcome: v.picklist(['shown', 'absent', 'ask', 'signed-out', 'asks-password', 'unread']),
  numbers,
});

type Report = v.InferOutput<typeof reportBody>;

/** More facts of one site on one day than a person can cause: a page gone wild. */
const MOST_A_DAY = 100;
const DAY_MS = 86_400_000;

/** Notes that a page was read, and stores what it showed or asked if that is worth a fact. */
export async function reportPage(
  body: Report,
  place: PagePlace,
  context: Context,
): Promise<{ stored: boolean }> {
  await noteActivity(context, {
    kind: 'page-read',
    siteId: place.siteId,
    page: place.page,
    result: body.outcome,
  });
  const { outcome } = body;
  if (outcome !== 'shown' && outcome !== 'absent' && outcome !== 'ask') return { stored: false };
  return storeFact(outcome, body.numbers, place, context);
}

/** Stores what an account page showed, or the question it raised, unless the same was stored already today. */
const storeFact = (
  outcome: 'shown' | 'absent' | 'ask',
  numbers: Report['numbers'],
  place: PagePlace,
  context: Context,
): Promise<{ stored: boolean }> =>
  write<{ stored: boolean }>(context, async (db) => {
    const seen = outcome === 'absent' ? [] : numbers.filter(isNumber).map(toSeen);
    if (outcome !== 'absent' && seen.length === 0) return { reply: { stored: false } };
    const earlier = (await listFactsOf(db, [place.siteId])).records;
    const at = nextMoment(
      context.now(),
      earlier.map((one) => one.at),
    );
    const base = { id: crypto.randomUUID(), at, source: 'page', ...place } as const;
    const fact: Sighting | Question =
      outcome === 'ask'
        ? { ...base, kind: 'question', numbers: seen }
        : { ...base, kind: 'sighting', outcome, numbers: seen };
    const lately = earlier.filter((one) => one.source === 'page' && one.at > at - DAY_MS).length;
    if (lately >= MOST_A_DAY || isRepeated(fact, earlier)) return { reply: { stored: false } };
    return { reply: { stored: true }, apply: () => appendFacts(db, [fact]) };
  });

const isNumber = ({ mask }: { mask: string }): boolean => parseMask(mask) !== undefined;

function toSeen({ mask, role, state }: v.InferOutput<typeof reported>): SeenNumber {
  const number: ReportedNumber = { mask: hideAgain(mask) };
  return { ...number, ...(role && { role }), ...(state && { state }) };
}
