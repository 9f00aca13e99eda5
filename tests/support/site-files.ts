import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Example, Site } from '../../src/model/site.ts';

/** A site file with what belongs to it. */
export interface SiteFile {
  /** File name without `.ts`. */
  file: string;
  site: Site;
  examples: Example[];
  /** Text of the page fixtures, by name without `.html`. */
  fixtures: Map<string, string>;
}

// import.meta.dirname, not url: in happy-dom tests the latter is an http address.
const root = join(import.meta.dirname, '../..');
export const SITES_FOLDER = join(root, 'src/sites');
export const PAGES_FOLDER = join(root, 'tests/pages');

/** Reads the page fixtures of one site; none when it has no folder. */
export async function readFixtures(id: string): Promise<Map<string, string>> {
  const folder = join(PAGES_FOLDER, id);
  const names = await readdir(folder).catch(() => []);
  const pages = names.filter((name) => name.endsWith('.html')).sort();
  return new Map(
    await Promise.all(
      pages.map(
        async (name) => [name.replace(/\.html$/, ''), await readFile(join(folder, name), 'utf8')] as const,
      ),
    ),
  );
}

/** Reads one site file. Throws when it does not load or has no default export. */
export async function readSiteFile(id: string): Promise<SiteFile> {
  const loaded = (await import(pathToFileURL(join(SITES_FOLDER, `${id}.ts`)).href)) as {
    default?: Site;
    examples?: Example[];
  };
  if (!loaded.default)
    throw new Error(`src/sites/${id}.ts has no default export: every file there is one site`);
  return {
    file: id,
    site: loaded.default,
    examples: loaded.examples ?? [],
    fixtures: await readFixtures(id),
  };
}

/** Reads all site files, in the order of their names. */
export async function readSiteFiles(): Promise<SiteFile[]> {
  const files = (await readdir(SITES_FOLDER)).filter((name) => name.endsWith('.ts')).sort();
  return Promise.all(files.map((name) => readSiteFile(name.replace(/\.ts$/, ''))));
}
