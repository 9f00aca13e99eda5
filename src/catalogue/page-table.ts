import type { Site } from '../model/site.ts';
import { accountPath } from './account-path.ts';

/** What the engine cannot know of an account page by itself; short names because every byte ships. */
export interface PageHints {
  /** Extra labels that the engine's own list does not have. */
  l?: string[];
  /** Selectors of the number, in order of trust. */
  n?: string[];
  /** Words for "no number on file" and for "not signed in". */
  a?: string[];
  s?: string[];
}

/**
 * The account pages of the catalogue, as they ship: four characters for each page (see pageKey), one after the
 * other, and the hints of the few pages that have any. Which pages there are is not spelled out, because only
 * "is this one of them" is ever asked; that keeps the three-hundredth site to a few bytes.
 */
export interface PageTable {
  keys: string;
  hints: Record<string, PageHints>;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Four characters for a host and a path: the low 24 bits of the FNV-1a hash. */
export function pageKey(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 24;
  return [18, 12, 6, 0].map((shift) => ALPHABET[(hash >>> shift) & 63]).join('');
}

const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean);

/** Host, path and route in the one spelling that keys are made of; `/` alone stands only for itself. */
function spell(host: string, path: string[], route: string[] | undefined): string {
  return `${host}/${path.join('/')}${route ? `#${route.join('/')}` : ''}`;
}

/**
 * The part of the catalogue that ships in the content script. `isKnown` tells labels that the engine reads anyway;
 * they are left out. Throws when two pages share a key: a longer key is due then.
 */
export function buildPageTable(sites: Iterable<Site>, isKnown: (label: string) => boolean): PageTable {
  const spelled = new Map<string, string>();
  const hints: Record<string, PageHints> = {};
  for (const site of sites) {
    for (const page of site.accountPages ?? []) {
      const url = new URL(page.url);
      const [path = '/', route] = accountPath(url).split('#');
      const name = spell(url.hostname, segmentsOf(path), route === undefined ? undefined : segmentsOf(route));
      const key = pageKey(name);
      if ((spelled.get(key) ?? name) !== name)
        throw new Error(`page key of ${name} is taken by ${spelled.get(key)}`);
      spelled.set(key, name);
      const own: PageHints = hints[key] ?? {};
      const labels = page.labels?.filter((label) => !isKnown(label));
      if (labels?.length) own.l = [...new Set([...(own.l ?? []), ...labels])];
      if (page.number?.length) own.n = [...new Set([...(own.n ?? []), ...page.number])];
      if (page.absent?.length) own.a = [...new Set([...(own.a ?? []), ...page.absent])];
      if (page.signedOut?.length) own.s = [...new Set([...(own.s ?? []), ...page.signedOut])];
      if (Object.keys(own).length) hints[key] = own;
    }
  }
  return { keys: [...spelled.keys()].sort().join(''), hints };
}

/** All ways to write the first segments, each as it is or as `*`; the longest first. */
function listPrefixes(segments: string[]): string[][] {
  let rows: string[][] = [[]];
  const all: string[][] = [[]];
  for (const segment of segments.slice(0, 8)) {
    rows = rows.flatMap((row) =>
      row.filter((part) => part === '*').length < 2
        ? [
            [...row, segment],
            [...row, '*'],
          ]
        : [[...row, segment]],
    );
    all.unshift(...rows);
  }
  return all;
}

/** The hints of the account page an address lies on, the longest path first; undefined off the account pages. */
export function findPageHints(table: PageTable, url: URL): PageHints | undefined {
  const [path = '/', route] = accountPath(url).split('#');
  const here = segmentsOf(path);
  const has = (name: string): PageHints | undefined => {
    const key = pageKey(name);
    for (let at = table.keys.indexOf(key); at >= 0; at = table.keys.indexOf(key, at + 1))
      if (at % 4 === 0) return table.hints[key] ?? {};
    return undefined;
  };
  const paths = listPrefixes(here);
  if (route !== undefined)
    for (const one of paths)
      for (const way of listPrefixes(segmentsOf(route))) {
        const hints = has(spell(url.hostname, one, way));
        if (hints) return hints;
      }
  for (const one of paths) {
    const hints = (one.length || !here.length) && has(spell(url.hostname, one, undefined));
    if (hints) return hints;
  }
  return undefined;
}
