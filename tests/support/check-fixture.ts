import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import type { Site } from '../../src/model/site.ts';
import { isFakeNumber } from './fake-numbers.ts';

/** What may not stand in a page fixture, in plain words; empty when the fixture is clean. */
export function checkFixture(html: string, all: readonly Site[]): string[] {
  const problems: string[] = [];
  if (/<script\b/i.test(html)) problems.push('holds a script');
  if (/\son[a-z]+\s*=/i.test(html)) problems.push('holds an event handler');
  if (
    /<(?:img|link|iframe|source|video|audio|object|embed)\b[^>]*(?:src|href|data)\s*=\s*["']?(?:https?:)?\/\//i.test(
      html,
    )
  )
    problems.push('loads something from elsewhere');
  for (const [mail] of html.matchAll(/[\w.+*•-]+@[\w-]+(?:\.[\w-]+)+/g))
    if (!/@example\.com$/.test(mail)) problems.push(`holds a mail address outside example.com: ${mail}`);
  const hotlines = new Set(all.flatMap((site) => (site.hotline ?? '').match(/[\d-]{5,}/g) ?? []).map(digits));
  // Numbers with a country code, and North American ones without; mainland numbers come below.
  for (const { number } of findPhoneNumbersInText(html, { defaultCountry: 'US' }))
    if (
      !isFakeNumber(number.number, number.country) &&
      !hotlines.has(number.nationalNumber) &&
      !hotlines.has(digits(number.number))
    )
      problems.push(`holds a number that is not on the fake list: ${number.number}`);
  // The library wants word boundaries; this finds a mainland number glued to letters, split by tags or spaces.
  for (const [found] of html.replace(/<[^>]*>|[\s-]/g, '').matchAll(/(?<!\d)1[3-9]\d{9}(?!\d)/g))
    if (!isFakeNumber(`+86${found}`)) problems.push(`holds a number that is not on the fake list: ${found}`);
  return [...new Set(problems)];
}

const digits = (text: string): string => text.replace(/\D/g, '');
