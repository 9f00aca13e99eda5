import type { Site } from '../model/site.ts';

const files = import.meta.glob<Site>('../sites/*.ts', { eager: true, import: 'default' });

/** Every service of the catalogue, by id. For the background and the screens; content scripts use the page table. */
export const sites: ReadonlyMap<string, Site> = new Map(
  Object.values(files)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((site) => [site.id, site]),
);
