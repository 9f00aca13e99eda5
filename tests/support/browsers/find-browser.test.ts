import { expect, test } from 'vitest';
import { findBrowser, findFirstBrowser, type Surroundings } from './find-browser.ts';

const machine = (
  platform: NodeJS.Platform,
  programs: string[],
  env: Surroundings['env'] = {},
): Surroundings => ({ platform, env, isProgram: (file) => programs.includes(file) });

test('a browser named by the environment comes before one that is installed', () => {
  const both = machine('linux', ['/usr/bin/firefox-esr', '/opt/mine'], { FIREFOX: '/opt/mine' });
  expect(findBrowser('firefox', both)?.path).toBe('/opt/mine');
});

test('finds what packages install on Debian, macOS and Windows', () => {
  expect(findBrowser('firefox', machine('linux', ['/usr/bin/firefox-esr']))?.path).toBe(
    '/usr/bin/firefox-esr',
  );
  expect(
    findBrowser('chromium', machine('linux', ['/snap/bin/chromium'], { PATH: '/bin:/snap/bin' }))?.path,
  ).toBe('/snap/bin/chromium');
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findFirstBrowser(undefined, machine('darwin', [mac]))).toEqual({ name: 'chrome', path: mac });
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const windows = machine('win32', [edge], { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' });
  expect(findFirstBrowser(undefined, windows)).toEqual({ name: 'edge', path: edge });
});

test('says nothing where nothing is installed', () => {
  expect(findFirstBrowser(undefined, machine('linux', [], { PATH: '/bin' }))).toBeUndefined();
});
