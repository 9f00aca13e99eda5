import { expect, it } from 'vitest';
import { countriesWithRule, freezeRule } from '../../src/catalogue/reuse-rules.ts';

it.each([
  ['CN', 90],
  ['US', 45],
  ['IN', 90],
  ['KR', 90],
  ['TW', 89],
  ['AU', 181],
])('knows the rule of %s: %i days', (country, days) => {
  expect(freezeRule(country)).toMatchObject({ days, known: true });
});

it('takes any case', () => {
  expect(freezeRule('cn')).toBe(freezeRule('CN'));
});

it('falls back to the shortest known rule and says that it is not known', () => {
  const fallback = freezeRule('GB');
  expect(fallback.known).toBe(false);
  expect(fallback.days).toBe(Math.min(...countriesWithRule().map((country) => freezeRule(country).days)));
  expect(freezeRule(undefined)).toBe(fallback);
  expect(freezeRule('')).toBe(fallback);
  expect(freezeRule('constructor')).toBe(fallback);
});

it('never counts months longer than the shortest they can be', () => {
  const day = 86_400_000;
  for (const country of countriesWithRule()) {
    const { days, months } = freezeRule(country);
    if (!months) continue;
    for (let start = Date.UTC(2025, 0, 1); start < Date.UTC(2029, 0, 1); start += day) {
      const from = new Date(start);
      const until = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate());
      expect((until - start) / day).toBeGreaterThanOrEqual(days);
    }
  }
});

it('has a source for every rule', () => {
  for (const country of [...countriesWithRule(), 'ZZ']) expect(freezeRule(country).source).not.toBe('');
});
