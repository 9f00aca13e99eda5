/** How long a carrier must keep a cancelled number back before somebody else may get it. */
export interface FreezeRule {
  /** Days from the permanent cancellation; for a rule in months, its shortest length in days. */
  days: number;
  /** False: the country has no rule that is known here, and `days` is the shortest known rule. */
  known: boolean;
  /** The rule's own length where it is written in months. */
  months?: number;
  /** Days after which the number is put up again at the latest, where the rule says. */
  latestDays?: number;
  /** Whether the former holder can ask for the number back in that time, where that is known. */
  returnable?: true;
  /** Where the rule comes from. */
  source: string;
}

/** Shortest legal minimum that was found; stands in where nothing is known. */
const SHORTEST_DAYS = 45;

const RULES: Record<string, FreezeRule> = {
  AU: {
    days: 181,
    months: 6,
    known: true,
    returnable: true,
    source: 'ACMA, disconnected numbers: six months, twelve if cut for nuisance calls',
  },
  CN: {
    days: 90,
    known: true,
    returnable: true,
    source: '电信服务规范: at least 90 days; China Mobile gives the number back to its holder in that time',
  },
  IN: {
    days: 90,
    known: true,
    source:
      'Department of Telecommunications, April 2017; TRAI before the Supreme Court, order of 30 October 2023',
  },
  KR: {
    days: 90,
    known: true,
    source: 'Ministry of Science and ICT and the three carriers, from 1 April 2023',
  },
  TW: { days: 89, months: 3, known: true, source: '電信號碼管理辦法 article 16 (law.moj.gov.tw, K0060066)' },
  US: {
    days: SHORTEST_DAYS,
    latestDays: 90,
    known: true,
    source: '47 CFR 52.15(f)(1)(ii), FCC 18-177: 45 to 90 days, business numbers up to 365',
  },
};

const UNKNOWN: FreezeRule = {
  days: SHORTEST_DAYS,
  known: false,
  source: 'no rule known for this country: the shortest known rule (United States) is taken',
};

/**
 * The re-use rule of a country (ISO 3166 alpha-2, any case). Where none is known (also in the United Kingdom and
 * Japan, where each carrier decides) the shortest known rule, marked as such.
 */
export const freezeRule = (countryIso: string | undefined): FreezeRule =>
  RULES[countryIso?.toUpperCase() ?? ''] ?? UNKNOWN;

/** Countries with a known rule, ISO 3166 alpha-2, sorted. */
export const countriesWithRule = (): string[] => Object.keys(RULES).sort();
