import type { Fact } from '../model/fact.ts';
import type { NumberPlan, OwnNumber } from '../model/own-number.ts';
import type { Site } from '../model/site.ts';
import { localDay } from '../queries/local-day.ts';

const OLD = 'sample-old';
const NEW = 'sample-new';
const DAY_MS = 86_400_000;
/** Days until the sample's old number is cancelled. */
const CANCEL_IN_DAYS = 30;
/** The day that was planned first, before it was moved. */
const FIRST_PLAN_IN_DAYS = 16;

const ON_OLD = '138****8000';
const ON_NEW = '139****1234';

/** What a sample fact says, and how many days ago it was. */
type Told = { daysAgo: number } & (
  | { kind: 'sighting'; outcome: 'shown' | 'absent'; masks: string[] }
  | { kind: 'clue'; clue: 'sms' | 'login' | 'history' }
  | { kind: 'verdict'; verdict: 'uses' | 'done' | 'closed' | 'not-applicable' | 'later' }
);

const shown = (daysAgo: number, ...masks: string[]): Told => ({
  kind: 'sighting',
  outcome: 'shown',
  masks,
  daysAgo,
});
const said = (daysAgo: number, verdict: 'uses' | 'done' | 'closed' | 'not-applicable' | 'later'): Told => ({
  kind: 'verdict',
  verdict,
  daysAgo,
});

/** Invented accounts in every state the list knows. A site that the catalogue does not have is left out. */
const STORY: Record<string, Told[]> = {
  alipay: [shown(3, '138******00')],
  apple: [shown(6, '+86 ••• •••• ••00')],
  bilibili: [shown(20, ON_OLD), shown(2, ON_NEW)],
  'china-mobile': [said(12, 'uses')],
  chsi: [{ kind: 'clue', clue: 'login', daysAgo: 11 }],
  douyin: [said(12, 'uses'), said(1, 'done')],
  icbc: [said(12, 'uses')],
  jd: [shown(5, ON_OLD)],
  meituan: [{ kind: 'clue', clue: 'sms', daysAgo: 9 }],
  qq: [shown(8, '138******00'), said(4, 'later')],
  taobao: [shown(4, ON_OLD)],
  toutiao: [said(12, 'uses'), said(3, 'not-applicable')],
  wechat: [said(12, 'uses')],
  weibo: [shown(15, ON_OLD), shown(1, ON_NEW)],
  xiaomi: [shown(14, ON_OLD), shown(7, '••• •••• ••34')],
  zhihu: [shown(18, ON_OLD), said(10, 'closed')],
};

/** The built-in sample: two invented numbers and what the story above says about them. Pure in `now`. */
export function makeSample(
  now: number,
  sites: ReadonlyMap<string, Site>,
): { numbers: OwnNumber[]; facts: Fact[] } {
  const planFor = (days: number): NumberPlan => ({
    status: 'retiring',
    replacementId: NEW,
    cancelOn: localDay(now + days * DAY_MS),
  });
  const [first, plan] = [planFor(FIRST_PLAN_IN_DAYS), planFor(CANCEL_IN_DAYS)];
  const numbers: OwnNumber[] = [
    {
      id: OLD,
      e164: '+8613800138000',
      ...plan,
      changes: [
        { at: now - 28 * DAY_MS, before: { status: 'active' }, after: first },
        { at: now - 6 * DAY_MS, before: first, after: plan },
      ],
      addedAt: now - 30 * DAY_MS,
      sample: true,
    },
    { id: NEW, e164: '+8613900001234', status: 'active', addedAt: now - 29 * DAY_MS, sample: true },
  ];
  const facts = Object.entries(STORY).flatMap(([siteId, story]) => {
    const site = sites.get(siteId);
    return site ? story.map((told, i) => toFact(site, told, i, now)) : [];
  });
  return { numbers, facts };
}

function toFact(site: Site, told: Told, i: number, now: number): Fact {
  const base = {
    id: `sample-${site.id}-${i}`,
    siteId: site.id,
    at: now - told.daysAgo * DAY_MS,
    source: 'sample',
  } as const;
  if (told.kind === 'clue') return { ...base, kind: 'clue', clue: told.clue, numberId: OLD };
  if (told.kind === 'verdict')
    return {
      ...base,
      kind: 'verdict',
      verdict: told.verdict,
      numberId: OLD,
      ...(told.verdict === 'later' && { until: now + 5 * DAY_MS }),
    };
  const page = site.accountPages?.[0]?.url ?? `https://${site.hosts[0]}/`;
  return {
    ...base,
    kind: 'sighting',
    outcome: told.outcome,
    numbers: told.masks.map((mask) => ({ mask })),
    page: new URL(page).host + new URL(page).pathname,
  };
}
