// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/recogniser/recognise.ts';

interface Sidecar {
  url: string;
  expect: { raw: string }[];
  mayRecord?: string[];
}

const pages = import.meta.glob<string>('../pages/layouts/*.html', {
  eager: true,
  import: 'default',
  query: '?raw',
});
const sidecars = import.meta.glob<Sidecar>('../pages/layouts/*.json', { eager: true, import: 'default' });

/**
 * Pages that the engine does not yet read as a person would. A page that is read rightly must leave the list; one
 * that is not on it must be read rightly.
 */
const NOT_YET: readonly string[] = [
  'en-devices-imei',
  'en-four-roles',
  'en-login-gov-account',
  'en-own-in-order-settings',
  'en-plain-middots',
  'en-polaris-staff-profile',
  'en-stepper-change',
  'fr-banque-securipass',
  'ja-three-inputs-phone',
  'zh-admin-member-detail',
  'zh-full-game-launcher',
  'zh-naive-header-row',
  'zh-semi-drawer-over-members',
  'zht-macau-traveller',
];

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a page without script gives: numbers that are missing, and numbers that should not be there. */
function problemsWith(html: string, { url, expect: expected, mayRecord = [] }: Sidecar): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const outcome = recognise(page, new URL(url));
  const recorded = outcome.kind === 'shown' ? outcome.numbers.map((number) => number.raw) : [];
  const wanted = expected.map((number) => fold(number.raw));
  return [
    ...wanted.filter((raw) => !recorded.includes(raw)).map((raw) => `missed ${raw}`),
    ...recorded
      .filter((raw) => ![...wanted, ...mayRecord.map(fold)].includes(raw))
      .map((raw) => `wrong ${raw}`),
  ];
}

// What scripts draw, frames hold and style sheets hide needs a real browser: `npm run recognise -- tests/pages/layouts`.
const still = Object.entries(pages).filter(([, html]) => !/<script|<iframe|<style/i.test(html));

describe('layouts that need no script', () => {
  it('are many', () => {
    expect(still.length).toBeGreaterThan(150);
  });

  it.each(still.map(([path, html]) => [path.replace(/^.*\/|\.html$/g, ''), html] as const))(
    '%s',
    (name, html) => {
      const sidecar = sidecars[`../pages/layouts/${name}.json`];
      if (!sidecar) throw new Error(`tests/pages/layouts/${name}.json is missing`);
      const problems = problemsWith(html, sidecar);
      if (NOT_YET.includes(name)) expect(problems).not.toEqual([]);
      else expect(problems).toEqual([]);
    },
  );
});
