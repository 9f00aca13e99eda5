import * as v from 'valibot';
import { accountPath, isOnAccountPath } from '../../src/catalogue/account-path.ts';
import type { AccountPage, Site } from '../../src/model/site.ts';
import { PAGES_WITHOUT_EXAMPLE } from '../catalogue/pages-without-example.ts';
import { SHARED_SIGNATURES } from '../catalogue/shared-signatures.ts';
import { checkFixture } from './check-fixture.ts';
import type { SiteFile } from './site-files.ts';
import { exampleSchema, siteSchema } from './site-schema.ts';

/** What a site is held against besides itself. */
export interface Surroundings {
  /** Every site of the catalogue, this one included. */
  all: readonly Site[];
  /** Slugs that simple-icons has. */
  icons: ReadonlySet<string>;
  sharedSignatures?: Readonly<Record<string, readonly string[]>>;
  pagesWithoutExample?: Readonly<Record<string, string>>;
}

// Domains under which strangers register: permission for one would reach far beyond the service.
const PUBLIC_SUFFIX = /^(?:(?:com|net|org|gov|edu|ac|co|or|ne|go)\.[a-z]{2}|[a-z]+)$/;
const EMPTY_SOURCE = /^(?:public source code|unsourced|source|tbd)?[.:]?$/i;
const covers = (host: string, other: string): boolean => other === host || other.endsWith(`.${host}`);

/** The site whose host covers `host` most closely. */
export function ownerOf(all: readonly Site[], host: string): Site | undefined {
  let best: { site: Site; host: string } | undefined;
  for (const site of all)
    for (const own of site.hosts)
      if (covers(own, host) && own.length > (best?.host.length ?? 0)) best = { site, host: own };
  return best?.site;
}

/** What is wrong with one site file, in plain words; empty when all is well. */
export function checkSite(file: SiteFile, around: Surroundings): string[] {
  const parsed = v.safeParse(siteSchema, file.site, { abortPipeEarly: true });
  if (!parsed.success)
    return parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  return [
    ...(file.file === file.site.id ? [] : [`id is "${file.site.id}" but the file is ${file.file}.ts`]),
    ...checkHosts(file.site, around.all),
    ...checkWays(file.site, around.all),
    ...checkPages(file.site, around.all),
    ...checkShared(file.site, around),
    ...checkWords(file.site, around.icons),
    ...checkExamples(file, around.pagesWithoutExample ?? PAGES_WITHOUT_EXAMPLE),
    ...[...file.fixtures].flatMap(([name, html]) =>
      checkFixture(html, around.all).map((problem) => `fixture ${name}.html: ${problem}`),
    ),
  ];
}

function checkHosts({ id, hosts }: Site, all: readonly Site[]): string[] {
  const problems: string[] = [];
  for (const host of hosts) {
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) || host.startsWith('www.'))
      problems.push(`host "${host}" must be bare: no scheme, no path, no www., lower case`);
    if (PUBLIC_SUFFIX.test(host)) problems.push(`host "${host}" belongs to nobody alone`);
    const wider = hosts.find((other) => other !== host && covers(other, host));
    if (wider) problems.push(`host "${host}" is covered by "${wider}" already`);
    const claimedBy = all
      .filter((site) => site.id !== id && site.hosts.includes(host))
      .map((site) => site.id);
    if (claimedBy.length) problems.push(`host "${host}" is claimed by ${claimedBy.join(', ')} too`);
  }
  if (hosts.join() !== [...hosts].sort().join()) problems.push('hosts must be sorted');
  if (new Set(hosts).size !== hosts.length) problems.push('a host is listed twice');
  return problems;
}

function checkWays({ id, accountPages, rebind, sharesAccountWith }: Site, all: readonly Site[]): string[] {
  const problems: string[] = [];
  if (!accountPages?.length && !rebind.appPath && !rebind.counter)
    problems.push(
      'there is no way to change the number: neither an account page nor an app path nor a counter',
    );
  if (rebind.url) {
    const owner = ownerOf(all, new URL(rebind.url).hostname)?.id;
    if (owner !== id && !(owner && sharesAccountWith?.includes(owner)))
      problems.push(
        `rebind.url lies on a host of ${owner ?? 'nobody'}, not of this site or of one it shares its account with`,
      );
    if (rebind.url.includes('*')) problems.push('rebind.url holds a *: nobody can open that');
  }
  return problems;
}

function checkPages({ id, accountPages = [] }: Site, all: readonly Site[]): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const page of accountPages) {
    const url = new URL(page.url);
    const owner = ownerOf(all, url.hostname)?.id;
    if (owner !== id) problems.push(`page ${page.url} lies on a host of ${owner ?? 'nobody'}`);
    if (url.search) problems.push(`page ${page.url}: the query does not count, leave it out`);
    if (url.hash && !/^#!?\//.test(url.hash))
      problems.push(`page ${page.url}: only a #/… route counts, leave the hash out`);
    const key = url.hostname + accountPath(url);
    if (seen.has(key)) problems.push(`page ${page.url} is listed twice`);
    seen.add(key);
    if (EMPTY_SOURCE.test(page.source))
      problems.push(`page ${page.url}: "${page.source}" is no source, say what it was`);
    for (const selector of page.number ?? [])
      if (/^[a-z]+$/i.test(selector))
        problems.push(`page ${page.url}: the selector "${selector}" says nothing but the kind of element`);
    if (page.number && (page.confidence === 'low' || /general knowledge/.test(page.source)))
      problems.push(
        `page ${page.url} has a selector without evidence: a page of low confidence reads by labels only`,
      );
  }
  return problems;
}

function checkShared(site: Site, around: Surroundings): string[] {
  const problems: string[] = [];
  const shared = site.sharesAccountWith ?? [];
  for (const id of shared) {
    const other = around.all.find((one) => one.id === id);
    if (id === site.id) problems.push('sharesAccountWith names the site itself');
    else if (!other) problems.push(`sharesAccountWith names ${id}, which does not exist`);
    else if (!other.sharesAccountWith?.includes(site.id))
      problems.push(`sharesAccountWith names ${id}, but ${id} does not name ${site.id}`);
    for (const further of other?.sharesAccountWith ?? [])
      if (further !== site.id && !shared.includes(further))
        problems.push(`shares its account with ${id}, which shares it with ${further}: name ${further} too`);
  }
  if (shared.join() !== [...shared].sort().join()) problems.push('sharesAccountWith must be sorted');
  const known = around.sharedSignatures ?? SHARED_SIGNATURES;
  for (const signature of site.smsSignatures ?? []) {
    const claimants = around.all.filter((one) => one.smsSignatures?.includes(signature)).map((one) => one.id);
    if (claimants.length > 1 && !known[signature]?.includes(site.id))
      problems.push(
        `SMS signature 【${signature}】 is also claimed by ${claimants.filter((id) => id !== site.id).join(', ')}; if that is right, list it in tests/catalogue/shared-signatures.ts`,
      );
  }
  return problems;
}

const UNVERIFIABLE = new Set([
  'name',
  'aliases',
  'category',
  'hosts',
  'accountPages',
  'labels',
  'url',
  'appPath',
  'counter',
  'oldNumberCode',
  'whenLost',
  'smsLogin',
  'secondFactor',
  'smsSignatures',
  'smsSenders',
  'hotline',
  'lookups',
  'sharesAccountWith',
]);

function checkWords(site: Site, icons: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  if (site.icon && !icons.has(site.icon)) problems.push(`simple-icons has no icon "${site.icon}"`);
  for (const source of site.sources)
    if (EMPTY_SOURCE.test(source)) problems.push(`"${source}" is no source, say what it was`);
  for (const alias of site.aliases ?? []) {
    if (alias !== alias.toLowerCase()) problems.push(`alias "${alias}" must be lower case`);
    if ([site.id, site.name.zh.toLowerCase(), site.name.en.toLowerCase()].includes(alias))
      problems.push(`alias "${alias}" is the id or a name already`);
  }
  for (const entry of site.unverified ?? []) {
    const [name = '', detail] = entry.split(':');
    const page = name === 'page' && site.accountPages?.[Number(detail)];
    if (entry !== '*' && !UNVERIFIABLE.has(name) && !page)
      problems.push(`unverified names "${entry}", which is no fact of this site`);
  }
  if (site.smsSignatures?.some((signature) => /[【】[\]]/.test(signature)))
    problems.push('SMS signatures are written without brackets');
  // A mobile number in a text would be somebody's; hotlines look different.
  if (
    /(?<!\d)1[3-9]\d{9}(?!\d)/.test(
      JSON.stringify({ ...site, smsSenders: [], sources: [], accountPages: [] }),
    )
  )
    problems.push('a text holds a mobile number');
  return problems;
}

const isOnPage = (page: AccountPage, address: string): boolean => {
  const own = new URL(page.url);
  const url = new URL(address);
  return own.hostname === url.hostname && isOnAccountPath(accountPath(own), url);
};

function checkExamples(
  { site, examples, fixtures }: SiteFile,
  reasons: Readonly<Record<string, string>>,
): string[] {
  const problems: string[] = [];
  const pages = site.accountPages ?? [];
  for (const example of examples) {
    const parsed = v.safeParse(exampleSchema, example);
    if (!parsed.success) {
      problems.push(...parsed.issues.map((issue) => `example ${example.page}: ${issue.message}`));
      continue;
    }
    const html = fixtures.get(example.page);
    if (html === undefined)
      problems.push(`example ${example.page} has no fixture tests/pages/${site.id}/${example.page}.html`);
    if (!site.hosts.some((host) => covers(host, new URL(example.url).hostname)))
      problems.push(`example ${example.page} lies on a host that is not the site's`);
    if (example.expect.outcome === 'shown' && !pages.some((page) => isOnPage(page, example.url)))
      problems.push(`example ${example.page} shows a number at an address that is no account page`);
    if ((example.expect.outcome === 'shown') !== Boolean(example.expect.numbers?.length))
      problems.push(`example ${example.page}: numbers are given with "shown" and only then`);
  }
  const named = examples.map((example) => example.page);
  if (new Set(named).size !== named.length) problems.push('a fixture is used by two examples');
  for (const name of fixtures.keys())
    if (!named.includes(name)) problems.push(`fixture ${name}.html is used by no example`);
  if (!pages.length) return problems;
  for (const page of pages) {
    const shown = examples.some(
      (example) => ['shown', 'absent'].includes(example.expect.outcome) && isOnPage(page, example.url),
    );
    const reason = reasons[`${site.id} ${page.url}`];
    if (shown && reason)
      problems.push(`page ${page.url} has an example: take it off pages-without-example.ts`);
    if (!shown && !reason && page.confidence !== 'low')
      problems.push(
        `page ${page.url} has no example; write one, or give the reason in tests/catalogue/pages-without-example.ts`,
      );
  }
  if (!examples.some((example) => example.expect.outcome === 'shown'))
    problems.push('no example shows a number');
  if (!examples.some((example) => example.expect.outcome !== 'shown'))
    problems.push('there is no page that must give nothing: add signed-out, other-settings or absent');
  return problems;
}
