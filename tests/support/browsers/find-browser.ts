import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export const BROWSERS = ['chromium', 'chrome', 'edge', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface FoundBrowser {
  name: BrowserName;
  path: string;
}

/** Everything the look-up depends on, so that a test can stand in for another system. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isProgram: (file: string) => boolean;
}

const ENV_NAME: Record<BrowserName, string> = {
  chromium: 'CHROMIUM',
  chrome: 'CHROME',
  edge: 'EDGE',
  firefox: 'FIREFOX',
};

/** Names under which a program lies in one of the folders of PATH. */
const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome', 'google-chrome-stable', 'google-chrome-beta'],
  edge: ['microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const LINUX: Record<BrowserName, string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium'],
  chrome: ['/usr/bin/google-chrome', '/opt/google/chrome/chrome'],
  edge: ['/usr/bin/microsoft-edge', '/opt/microsoft/msedge/msedge'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox-esr/firefox-esr'],
};

const MAC: Record<BrowserName, string[]> = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium'],
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  edge: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS: Record<BrowserName, string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe'],
  chrome: ['Google\\Chrome\\Application\\chrome.exe'],
  edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

function candidates(name: BrowserName, { platform, env }: Surroundings): string[] {
  const named = env[ENV_NAME[name]];
  const first = named ? [named] : [];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => !!root);
    return [...first, ...roots.flatMap((root) => WINDOWS[name].map((file) => `${root}\\${file}`))];
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  const onPath = folders.flatMap((folder) => COMMANDS[name].map((file) => path.posix.join(folder, file)));
  if (platform !== 'darwin') return [...first, ...onPath, ...LINUX[name]];
  const apps = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  return [...first, ...apps.flatMap((app) => MAC[name].map((file) => `${app}/${file}`)), ...onPath];
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const here: Surroundings = { platform: process.platform, env: process.env, isProgram };

/**
 * Where a browser lies on this machine: the environment variable CHROMIUM, CHROME, EDGE or FIREFOX first, then
 * PATH and the places where the systems' packages put it. Undefined: not installed.
 */
export function findBrowser(name: BrowserName, surroundings = here): FoundBrowser | undefined {
  const file = candidates(name, surroundings).find(surroundings.isProgram);
  return file === undefined ? undefined : { name, path: file };
}

/** The first of `names` that is installed. */
export function findFirstBrowser(
  names: readonly BrowserName[] = BROWSERS,
  surroundings = here,
): FoundBrowser | undefined {
  for (const name of names) {
    const found = findBrowser(name, surroundings);
    if (found) return found;
  }
  return undefined;
}

/** The installed browser that a driver runs its tests in: Chromium itself before Chrome and Edge. */
export const findTestBrowser = (driver: 'chromium' | 'firefox'): FoundBrowser | undefined =>
  findFirstBrowser(driver === 'firefox' ? ['firefox'] : ['chromium', 'edge', 'chrome']);
