import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { cataloguePlugin } from '../src/catalogue/build-plugin.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [preact(), cataloguePlugin()],
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('support/fake-browser.ts', import.meta.url)) },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    restoreMocks: true,
    // A limit against a test that hangs, not a measure of speed: the machine may be busy with browsers.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
