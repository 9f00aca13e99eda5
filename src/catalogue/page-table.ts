import type { Site } from '../model/site.ts';
import { accountPath, isOnAccountPath } from './account-path.ts';

/** What the content script needs to know of one account page; short names because every byte ships. */
export interface PageHints {
  /** Path pattern, as accountPath writes it. */
  p: string;
  /** Extra labels that the engine's own list does not have. */
  l?: string[];
  /** Selectors of the number, in order of trust. */
  n?: string[];
  /** Words for "no number on file" and for "not signed in". */
  a?: string[];
  s?: string[];
}

/** Host of account pages to its pages. A host stands for itself only, not for its subdomains. */
export type PageTable = Record<string, PageHints[]>;

/**
 * The part of the catalogue that ships in the content script: hosts, paths and what the engine cannot know.
 * `knownLabels` are words the engine reads anyway; they are left out to keep the script small.
 */
export function buildPageTable(sites: Iterable<Site>, knownLabels: (label: string) => boolean): PageTable {
  const table: PageTable = {};
  for (const site of sites) {
    for (const page of site.accountPages ?? []) {
      const url = new URL(page.url);
      const hints: PageHints = { p: accountPath(url) };
      const labels = page.labels?.filter((label) => !knownLabels(label));
      if (labels?.length) hints.l = labels;
      if (page.number?.length) hints.n = page.number;
      if (page.absent?.length) hints.a = page.absent;
      if (page.signedOut?.length) hints.s = page.signedOut;
      table[url.hostname] ??= [];
      const pages = table[url.hostname] ?? [];
      if (!pages.some((other) => other.p === hints.p)) pages.push(hints);
    }
  }
  return table;
}

/** The page of the table an address lies on, the longest path first; undefined off the account pages. */
export function findPageHints(table: PageTable, url: URL): PageHints | undefined {
  return table[url.hostname]
    ?.filter((page) => isOnAccountPath(page.p, url))
    .sort((a, b) => b.p.length - a.p.length)[0];
}
