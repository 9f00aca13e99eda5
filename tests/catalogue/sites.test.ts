import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as icons from 'simple-icons';
import { describe, expect, it } from 'vitest';
import { buildPageTable } from '../../src/catalogue/page-table.ts';
import { isKnownLabel } from '../../src/recogniser/meaning.ts';
import { checkSite } from '../support/check-site.ts';
import { readSiteFiles, SITES_FOLDER } from '../support/site-files.ts';
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

it('has a comment for every selector: what it is on the page, and who says so', async () => {
  for (const { file, site } of files) {
    const selectors = (site.accountPages ?? []).flatMap((page) => page.number ?? []);
    if (!selectors.length) continue;
    const text = await readFile(join(SITES_FOLDER, `${file}.ts`), 'utf8');
    const commented = [...text.matchAll(/^\s*\/\/ .{10,}\n\s*(['"])(.+)\1,$/gm)].map((match) => match[2]);
    expect({ file, selectors: commented }).toEqual({ file, selectors });
  }
});

it('ships less than a hundred bytes per service in the content script', () => {
  const table = JSON.stringify(buildPageTable(all, isKnownLabel));
  expect(new TextEncoder().encode(table).length / all.length).toBeLessThan(100);
});
