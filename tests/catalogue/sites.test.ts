import * as icons from 'simple-icons';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../support/check-site.ts';
import { readSiteFiles } from '../support/site-files.ts';
import { PAGES_WITHOUT_EXAMPLE } from './pages-without-example.ts';
import { SHARED_SIGNATURES } from './shared-signatures.ts';

const files = await readSiteFiles();
const all = files.map((file) => file.site);
const slugs = new Set(Object.values(icons).map((icon) => icon.slug));

describe('every site file', () => {
  it.each(files.map((file) => [file.file, file] as const))('%s', (_, file) => {
    expect(checkSite(file, { all, icons: slugs })).toEqual([]);
  });
});

it('lists only signatures that several sites claim, with exactly those sites', () => {
  for (const [signature, ids] of Object.entries(SHARED_SIGNATURES)) {
    const claimants = all.filter((site) => site.smsSignatures?.includes(signature)).map((site) => site.id);
    expect({ signature, ids: [...ids].sort() }).toEqual({ signature, ids: claimants.sort() });
    expect(ids.length).toBeGreaterThan(1);
  }
});

it('excuses only account pages that exist', () => {
  const pages = all.flatMap((site) => (site.accountPages ?? []).map((page) => `${site.id} ${page.url}`));
  expect(Object.keys(PAGES_WITHOUT_EXAMPLE).filter((key) => !pages.includes(key))).toEqual([]);
});
