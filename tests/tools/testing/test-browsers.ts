import { accessSync } from 'node:fs';
import type { DriverName } from '../../support/browsers/driver.ts';
import { findTestBrowser } from '../../support/browsers/find-browser.ts';
import { runCommand } from '../running/command.ts';

const DRIVERS = ['chromium', 'firefox'] as const;
const PACKAGES: Record<DriverName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const canInstall = () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    accessSync('/usr/bin/apt-get');
    return true;
  } catch {
    return false;
  }
};

/**
 * The browsers to test in. A missing one is named, and installed where that is possible: as root on Debian and its
 * kin. Answers with those that are still missing.
 */
export async function provideBrowsers(say: (line: string) => void): Promise<DriverName[]> {
  const missing = () => DRIVERS.filter((name) => !findTestBrowser(name));
  const wanted = missing();
  if (wanted.length === 0) return [];
  say(`missing here: ${wanted.join(' and ')}`);
  if (!canInstall()) return wanted;
  const packages = [...wanted.map((name) => PACKAGES[name]), 'fonts-noto-cjk'];
  say(`installing ${packages.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await runCommand('apt-get', ['update'], env);
  const installed = await runCommand(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    env,
  );
  if (installed.code !== 0) say(`apt-get failed:\n${(updated.output + installed.output).slice(-2000)}`);
  return missing();
}
