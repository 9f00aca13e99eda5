import type { DangerReason } from '../model/danger-reason.ts';
import type { Category, Site } from '../model/site.ts';

export interface DangerPart {
  reason: DangerReason;
  /** Points of 100 that this reason adds. */
  points: number;
}

type Stakes = Partial<Record<Category, DangerPart>>;

/** What is at stake, by kind of service. Kinds that are not here add nothing. */
const STAKES: Stakes = {
  bank: { reason: 'money', points: 45 },
  payment: { reason: 'money', points: 45 },
  securities: { reason: 'money', points: 40 },
  'finance-other': { reason: 'money', points: 35 },
  insurance: { reason: 'money', points: 30 },
  mail: { reason: 'opens-others', points: 45 },
  device: { reason: 'opens-others', points: 45 },
  messaging: { reason: 'opens-others', points: 30 },
  telecom: { reason: 'value', points: 20 },
  shopping: { reason: 'value', points: 20 },
  food: { reason: 'value', points: 15 },
  travel: { reason: 'value', points: 15 },
  transport: { reason: 'value', points: 15 },
  membership: { reason: 'value', points: 15 },
  game: { reason: 'value', points: 15 },
  developer: { reason: 'value', points: 15 },
  utilities: { reason: 'value', points: 10 },
  government: { reason: 'identity', points: 30 },
  education: { reason: 'identity', points: 20 },
  health: { reason: 'identity', points: 20 },
  netdisk: { reason: 'identity', points: 20 },
  housing: { reason: 'identity', points: 10 },
  jobs: { reason: 'identity', points: 10 },
};

/**
 * The reasons that make a site dangerous, heaviest first. What is not known counts about half of the bad case,
 * so that a site is never harmless for want of facts.
 */
export function explainDanger(
  site: Pick<Site, 'category' | 'smsLogin' | 'sharesAccountWith'> & {
    rebind: Pick<Site['rebind'], 'oldNumberCode'>;
  },
): DangerPart[] {
  const parts: DangerPart[] = [];
  const stake = STAKES[site.category];
  if (stake) parts.push(stake);
  if (site.smsLogin === 'yes') parts.push({ reason: 'sms-login', points: 30 });
  if (site.smsLogin === 'unknown') parts.push({ reason: 'sms-login-unknown', points: 15 });
  if (site.rebind.oldNumberCode === 'yes') parts.push({ reason: 'locks-out', points: 15 });
  if (site.rebind.oldNumberCode === 'unknown') parts.push({ reason: 'change-unknown', points: 7 });
  if (site.sharesAccountWith?.length) parts.push({ reason: 'shared-account', points: 10 });
  return parts.sort((a, b) => b.points - a.points);
}

/** Danger of leaving a site on a number that is given up: 0 (least) to 100. */
export const dangerOf = (site: Parameters<typeof explainDanger>[0]): number =>
  Math.min(
    100,
    explainDanger(site).reduce((sum, part) => sum + part.points, 0),
  );
