import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { cataloguePlugin } from '../../../src/catalogue/build-plugin.ts';

/** Bundles the engine as it ships into one script that sets `rebindTool.readPage`. */
export async function bundleEngine(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [cataloguePlugin()],
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'rebindTool',
      },
    },
  });
  const [first] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const chunk = first?.output[0];
  if (!chunk) throw new Error('the engine could not be bundled');
  return chunk.code;
}
