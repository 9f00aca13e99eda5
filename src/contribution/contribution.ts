import type { AccountPage, Site } from '../model/site.ts';
import type { TaughtRule } from '../model/taught-rule.ts';
import { cleanPage } from './clean-page.ts';
import { printSource } from './print-source.ts';

/** What others need to read a page as well: a site file, and the words to send it with. */
export interface Contribution {
  fileName: string;
  siteFile: string;
  issue: string;
}

/** What every site file begins with. In pieces, for no line of this file is to be taken for an import of its own. */
const HEAD = [
  ['import { defineSite }', 'from', "'../catalogue/define-site.ts';"],
  ['import type { Example }', 'from', "'../model/site.ts';"],
].map((line) => line.join(' '));

/**
 * What the user taught, as it may be given back. It holds the page without what may be a name in it, the words beside
 * the number and how the page is built there: no number, no query, no name of an account. `month`: `YYYY-MM`.
 */
export function makeContribution(
  rule: Pick<TaughtRule, 'page' | 'labels' | 'between' | 'path'>,
  site: Site | undefined,
  scheme: 'https' | 'http',
  month: string,
): Contribution {
  const known = site?.accountPages?.find(({ url }) => pageOf(url) === rule.page);
  const page = known ? rule.page : cleanPage(rule.page);
  const address = known?.url ?? `${scheme}://${page}`;
  const label = rule.labels[0];
  const source = `own account page, seen ${month}`;
  const host = page.split(/[/#]/)[0] ?? '';
  const id = site?.id ?? idFor(host);
  const taught: AccountPage = {
    url: address,
    kind: 'show',
    ...(label !== undefined && { labels: [label] }),
    confidence: 'medium',
    source,
  };
  const facts = site ? withPage(site, known, taught) : newSite(id, host, taught);
  return {
    fileName: `src/sites/${id}.ts`,
    siteFile: `${HEAD.join('\n')}

export default defineSite(${printSource({ ...facts, asOf: month })});

// The page goes to tests/pages/${id}/, cut to the block with the number, every personal value invented.
export const examples: Example[] = ${printSource([
      { page: 'bound', url: address, expect: { outcome: 'shown', numbers: [] } },
    ])};
`,
    issue: issueText(site?.name.en ?? host, address, rule, month),
  };
}

/** Host and path of an address, with its route: as rules name pages. */
function pageOf(address: string): string {
  const url = new URL(address);
  const route = /^#!?(\/.*)$/.exec(url.hash)?.[1]?.replace(/[?&].*$|\/+$/g, '');
  return url.host + (url.pathname.replace(/\/+$/, '') || '/') + (route === undefined ? '' : `#${route}`);
}

/** The facts of a known site with what was taught of the page. */
function withPage(site: Site, known: AccountPage | undefined, taught: AccountPage): Site {
  const pages = site.accountPages ?? [];
  if (!known) return { ...site, accountPages: [...pages, taught] };
  const labels = [...new Set([...(known.labels ?? []), ...(taught.labels ?? [])])];
  const { labels: _before, confidence: _doubt, source, ...rest } = known;
  const more = { ...rest, ...(labels.length > 0 && { labels }), confidence: taught.confidence };
  return {
    ...site,
    accountPages: pages.map((page) =>
      page === known ? { ...more, source: `${source}; ${taught.source}` } : page,
    ),
  };
}

/** A new site: what is not known is left to whoever sends it in. */
const newSite = (id: string, host: string, page: AccountPage): Site => ({
  id,
  name: { zh: '', en: '' },
  category: 'social',
  hosts: [host.replace(/^www\./, '').replace(/:\d+$/, '')],
  accountPages: [page],
  rebind: { ...(page.url.includes('*') ? {} : { url: page.url }), oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  sources: [page.source],
});

/** `www.shop.example.com` gives `shop-example`. */
const idFor = (host: string): string =>
  host
    .replace(/^www\.|:\d+$/g, '')
    .split('.')
    .slice(0, -1)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'new-site';

const issueText = (
  name: string,
  address: string,
  { labels, between, path }: Pick<TaughtRule, 'labels' | 'between' | 'path'>,
  month: string,
): string => `${name}: the number on its account page is not read

Page: ${address}
Words by the number, the nearest first: ${labels.map((label) => `"${label}"`).join(', ') || 'none'}
Words of state in between: ${between === 0 ? 'none' : 'some'}
Built of: ${path.join(' > ') || 'one element'}
Seen: ${month}

The number, the name of the account and the query of the address are not in this text.
`;
