import type { BrowserName } from '../../support/browsers/find-browser.ts';

const NAMES: Record<BrowserName, string> = {
  chromium: 'Chromium',
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  firefox: 'Firefox',
};

/** What people call a browser. */
export const spokenName = (name: BrowserName): string => NAMES[name];

/** How a missing browser is installed on this system. */
export function whereToGet(names: readonly BrowserName[], platform = process.platform): string {
  if (platform === 'linux')
    return 'Install one: "sudo apt install chromium" or "sudo apt install firefox-esr" on Debian; "sudo snap install chromium" or "sudo snap install firefox" on Ubuntu; your package manager elsewhere.';
  if (platform === 'darwin')
    return 'Install one into Applications, for example with "brew install --cask chromium" or "brew install --cask firefox".';
  return `Install ${names
    .map(spokenName)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1')}, for example from its own site.`;
}

/** How an unpacked build is loaded by hand. */
export const howToLoad = (chromeBuild: string, firefoxBuild: string): string =>
  `To load it by hand:
  Chrome, Edge, Chromium: open chrome://extensions, turn on "Developer mode", "Load unpacked", choose
    ${chromeBuild}
  Firefox: open about:debugging#/runtime/this-firefox, "Load Temporary Add-on", choose manifest.json in
    ${firefoxBuild}`;
