import * as v from 'valibot';
import { CATEGORIES, type Example, type Site } from '../../src/model/site.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const texts = v.pipe(v.array(text), v.minLength(1, 'leave the list out when it is empty'));
const bilingual = v.strictObject({
  zh: v.pipe(text, v.regex(/\p{Script=Han}/u, 'must be Chinese')),
  en: v.pipe(text, v.regex(/[A-Za-z]/, 'must be English')),
});
const address = v.pipe(
  text,
  v.check((url) => URL.canParse(url), 'is not an address'),
  v.startsWith('https://', 'must start with https://'),
);

const page = v.strictObject({
  url: address,
  kind: v.picklist(['show', 'change']),
  labels: v.exactOptional(texts),
  absent: v.exactOptional(texts),
  signedOut: v.exactOptional(texts),
  number: v.exactOptional(texts),
  slot: v.exactOptional(v.picklist(['contact', 'recovery', 'second-factor', 'address', 'payment'])),
  confidence: v.picklist(['high', 'medium', 'low']),
  source: text,
});

/** The shape of a site file's facts; nothing else may be in it. */
export const siteSchema = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case words joined by hyphens')),
  // Brand names are often the same word in both languages.
  name: v.strictObject({
    zh: text,
    en: v.pipe(text, v.regex(/[A-Za-z0-9]/, 'must be in Latin letters')),
    tw: v.exactOptional(text),
  }),
  aliases: v.exactOptional(texts),
  category: v.picklist(CATEGORIES),
  icon: v.exactOptional(text),
  hosts: v.array(text),
  accountPages: v.exactOptional(v.pipe(v.array(page), v.minLength(1, 'leave the list out when it is empty'))),
  rebind: v.strictObject({
    url: v.exactOptional(address),
    appPath: v.exactOptional(bilingual),
    counter: v.exactOptional(bilingual),
    oldNumberCode: v.picklist(['yes', 'optional', 'no', 'unknown']),
    whenLost: v.exactOptional(bilingual),
  }),
  smsLogin: v.picklist(['yes', 'no', 'unknown']),
  secondFactor: v.exactOptional(bilingual),
  smsSignatures: v.exactOptional(texts),
  smsSenders: v.exactOptional(texts),
  hotline: v.exactOptional(text),
  lookups: v.exactOptional(v.array(v.picklist(['yizhengtongcha', 'yihaotongcha']))),
  sharesAccountWith: v.exactOptional(texts),
  sources: v.pipe(v.array(text), v.minLength(1, 'give at least one source')),
  asOf: v.exactOptional(v.pipe(text, v.regex(/^20\d\d(-(0[1-9]|1[0-2]))?$/, 'must be YYYY or YYYY-MM'))),
  unverified: v.exactOptional(texts),
}) satisfies v.GenericSchema<unknown, Site>;

export const exampleSchema = v.strictObject({
  page: v.pipe(text, v.regex(/^[a-z0-9-]+$/, 'must be the name of a fixture without .html')),
  url: address,
  expect: v.strictObject({
    outcome: v.picklist(['shown', 'absent', 'signed-out', 'unrecognised']),
    numbers: v.exactOptional(texts),
  }),
}) satisfies v.GenericSchema<unknown, Example>;
