import path from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { cataloguePlugin } from '../../../src/catalogue/build-plugin.ts';
import { PROJECT } from '../running/command.ts';

const PAGE = 'entrypoints/options/index.html';
const FOLDER = 'bench-whole';

/** Address of the dashboard that `buildWholeList` adds to an extension. */
export const WHOLE_LIST_PAGE = `/${FOLDER}/${PAGE}`;

/** Adds to an unpacked extension the dashboard as it would be with all rows in the page and `content-visibility`. */
export async function buildWholeList(extension: string): Promise<void> {
  const wholeList = fileURLToPath(new URL('./whole-list.tsx', import.meta.url));
  await build({
    configFile: false,
    root: PROJECT,
    base: `/${FOLDER}/`,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      preact(),
      cataloguePlugin(),
      {
        name: 'bench-whole-list',
        enforce: 'pre',
        resolveId: (source) => (source.endsWith('/virtual-list.tsx') ? wholeList : undefined),
      },
    ],
    build: {
      outDir: path.join(extension, FOLDER),
      emptyOutDir: true,
      rollupOptions: { input: path.join(PROJECT, PAGE) },
    },
  });
}
