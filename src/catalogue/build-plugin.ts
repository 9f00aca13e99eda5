import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { Site } from '../model/site.ts';
import { isKnownLabel } from '../recogniser/meaning.ts';
import { wordTable } from '../recogniser/word-table.ts';
// The site files need it, all at once: the loader of the build's configuration would give some of them half of it.
import './define-site.ts';
import { buildPageTable } from './page-table.ts';
import { drawSiteIcons } from './site-icons.ts';

const pageContext = fileURLToPath(new URL('../messages/page-context.ts', import.meta.url));
const wordTableFile = fileURLToPath(new URL('../recogniser/word-table.ts', import.meta.url));
const folder = fileURLToPath(new URL('../sites/', import.meta.url));

/** Reads all site files in Node, for the build and the command-line tools. Throws on a file without a default export. */
export async function loadSites(): Promise<Site[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const loaded: Site[] = [];
  // One after another: the loader of the build's configuration gives half-made modules to whoever asks meanwhile.
  for (const file of files) {
    const site = (await import(pathToFileURL(folder + file).href)).default as Site | undefined;
    if (!site) throw new Error(`src/sites/${file} has no default export: every file there is one site`);
    loaded.push(site);
  }
  return loaded;
}

/** Match patterns of the hosts that have account pages, for the content script. */
export const accountPageMatches = (all: Site[]): string[] =>
  [
    ...new Set(
      all.flatMap((site) => site.accountPages ?? []).map((page) => `*://${new URL(page.url).hostname}/*`),
    ),
  ].sort();

/** Match patterns of all hosts of the catalogue, for the host permissions (the badge needs to see where a tab is). */
export const hostPermissions = (all: Site[]): string[] =>
  [...new Set(all.flatMap((site) => site.hosts).map((host) => `*://*.${host}/*`))].sort();

/**
 * Gives the bundles only the part of the catalogue each needs:
 * `virtual:page-table` for the content script, `virtual:site-icons` and `virtual:site-glyphs` for the screens. The recogniser's words go in as
 * they are looked up, so that no page has to sort them.
 */
export function cataloguePlugin(): Plugin {
  let building = false;
  return {
    name: 'rebind-catalogue',
    configResolved: (config) => {
      building = config.command === 'build';
    },
    enforce: 'pre',
    resolveId: (id) => {
      if (building && id === 'wxt/utils/content-script-context') return pageContext;
      return /^virtual:(?:page-table|site-icons|site-glyphs)$/.test(id) ? `\0${id}` : undefined;
    },
    async load(id) {
      if (building && id === wordTableFile) return `export const wordTable = ${JSON.stringify(wordTable)};`;
      if (id === '\0virtual:page-table') {
        const all = await loadSites();
        // The match patterns are read when the manifest is made, not in the shipped script: there they only weigh.
        return `export default ${JSON.stringify(buildPageTable(all, isKnownLabel))};
export const matches = ${JSON.stringify(building ? [] : accountPageMatches(all))};`;
      }
      if (id === '\0virtual:site-icons') {
        const ids = (await loadSites()).filter((site) => site.icon).map((site) => site.id);
        return `export default new Set(${JSON.stringify(ids)});`;
      }
      if (id === '\0virtual:site-glyphs') {
        // Read as JSON the browser is done with it many times sooner than as script.
        const glyphs = JSON.stringify(JSON.stringify(drawSiteIcons(await loadSites())));
        return `export default JSON.parse(${glyphs});`;
      }
      return undefined;
    },
  };
}
