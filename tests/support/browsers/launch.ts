import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.ts';
import type { Driver, DriverName } from './driver.ts';
import type { FakeInternet } from './fake-internet.ts';
import { findTestBrowser } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';

const output = fileURLToPath(new URL('../../../.output/', import.meta.url));
const BUILDS: Record<DriverName, string> = {
  chromium: path.join(output, 'chrome-mv3'),
  firefox: path.join(output, 'firefox-mv3'),
};

/** Folder of the build a browser is tested with. */
export const buildFor = (name: DriverName): string => BUILDS[name];

/**
 * Opens an installed browser with a copy of its build, so that a build made meanwhile does not change the
 * extension under a running test.
 */
export async function launchTestBrowser(name: DriverName, internet: FakeInternet): Promise<Driver> {
  const found = findTestBrowser(name);
  if (!found) throw new Error(`no ${name} on this machine`);
  const extension = mkdtempSync(path.join(os.tmpdir(), 'rebind-build-'));
  cpSync(buildFor(name), extension, { recursive: true });
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({ program: found.path, extension, internet });
  return {
    ...driver,
    async close() {
      await driver.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}
