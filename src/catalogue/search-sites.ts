import type { Site } from '../model/site.ts';
import { foldName } from './chinese-scripts.ts';

type Searchable = Pick<Site, 'id' | 'name' | 'aliases' | 'hosts'>;

/** What was typed, or a word to find it in, without what does not count: script, width, case and blanks. */
export const foldQuery = (text: string): string => foldName(text).replace(/\s+/g, '');

/** `https://www.weibo.com/set` gives `weibo.com`; other text stays as it is. */
const hostIn = (query: string): string => query.replace(/^https?:\/\//, '').replace(/^www\.|[/?#].*$/g, '');

/** First letters of an alias of several words, so that "dzdp" finds what "da zhong dian ping" stands for. */
const initials = (alias: string): string[] =>
  /\s/.test(alias.trim())
    ? [
        alias
          .trim()
          .split(/\s+/)
          .map((word) => word[0])
          .join(''),
      ]
    : [];

/** What a service is found by apart from its hosts: names, id, other words, and the letters those begin with; folded. */
export const searchWords = (site: Pick<Searchable, 'id' | 'name' | 'aliases'>): string[] => {
  const words = [site.name.zh, site.name.en, site.id, ...(site.aliases ?? [])];
  return [...words, ...words.flatMap(initials)].map(foldQuery);
};

/** 0 whole, 1 beginning, 2 somewhere inside; undefined: no match. */
function rankOf(site: Searchable, query: string): number | undefined {
  const folded = searchWords(site);
  const host = hostIn(query);
  if (folded.includes(query)) return 0;
  if (site.hosts.some((own) => own === host || host.endsWith(`.${own}`))) return 0;
  if (folded.some((word) => word.startsWith(query)) || site.hosts.some((own) => own.startsWith(host)))
    return 1;
  // A single Latin letter inside a word says nothing; a single Chinese character does.
  if (/^[a-z0-9.]$/.test(query)) return undefined;
  return folded.some((word) => word.includes(query)) || site.hosts.some((own) => own.includes(host))
    ? 2
    : undefined;
}

/**
 * Services that answer to what the user typed: Chinese or English name, pinyin or other alias, id, host or a
 * whole address. Whole matches come first, then beginnings, then the rest; otherwise the given order stays.
 * An empty query gives all.
 */
export function searchSites<S extends Searchable>(sites: Iterable<S>, typed: string): S[] {
  const query = foldQuery(typed);
  if (!query) return [...sites];
  return [...sites]
    .flatMap((site) => {
      const rank = rankOf(site, query);
      return rank === undefined ? [] : [{ site, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.site);
}
