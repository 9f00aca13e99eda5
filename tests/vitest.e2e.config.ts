import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { DriverName } from './support/browsers/driver.ts';
import { findTestBrowser } from './support/browsers/find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: DriverName;
  }
}

const installed = (['chromium', 'firefox'] as const).filter((name) => findTestBrowser(name));
if (installed.length === 0)
  throw new Error('No browser to test in: install Chromium, Chrome, Edge or Firefox.');

/** Every end-to-end file runs once in each browser; `npm run e2e -- --project firefox` picks one. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    fileParallelism: false,
    projects: installed.map((browser) => ({
      test: {
        name: browser,
        include: ['tests/e2e/**/*.test.ts'],
        environment: 'node',
        provide: { browser },
        pool: 'forks',
        // Limits against a browser that hangs, not measures of speed.
        testTimeout: 300_000,
        hookTimeout: 300_000,
      },
    })),
  },
});
