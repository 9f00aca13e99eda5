import { expect, it } from 'vitest';
import { accountPageMatches, hostPermissions, loadSites } from '../../src/catalogue/build-plugin.ts';
import wxtConfig from '../../wxt.config.ts';

const sites = await loadSites();
const hosts = new Set(sites.flatMap((site) => site.hosts));
const hostOf = (pattern: string): string => pattern.replace(/^\*:\/\/(\*\.)?|\/\*$/g, '');
const covered = (host: string): boolean => [...hosts].some((own) => own === host || host.endsWith(`.${own}`));

it('asks for exactly the hosts of the catalogue', () => {
  const asked = hostPermissions(sites);
  expect(new Set(asked.map(hostOf))).toEqual(hosts);
  expect(asked.filter((pattern) => !/^\*:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(pattern))).toEqual(
    [],
  );
  expect(new Set(asked).size).toBe(asked.length);
});

it('runs the content script on exactly the hosts that have account pages', () => {
  const matched = accountPageMatches(sites);
  const wanted = new Set(
    sites.flatMap((site) => site.accountPages ?? []).map((page) => new URL(page.url).hostname),
  );
  expect(new Set(matched.map(hostOf))).toEqual(wanted);
  // Nothing wider than the host itself, and no host the permissions do not cover.
  expect(matched.filter((pattern) => pattern.includes('*.'))).toEqual([]);
  expect([...wanted].filter((host) => !covered(host))).toEqual([]);
});

it.each(['chrome', 'firefox'])(
  'writes them into the manifest of %s, and nothing that reaches every site',
  async (browser) => {
    if (typeof wxtConfig.manifest !== 'function') throw new Error('the manifest is made by a function');
    const manifest = await wxtConfig.manifest({
      browser,
      manifestVersion: 3,
      mode: 'production',
      command: 'build',
    });
    expect(manifest.host_permissions).toEqual(hostPermissions(sites));
    // What is asked for with a reason, at a click, is no permission yet.
    const { optional_host_permissions: asked, ...granted } = manifest;
    expect(asked).toEqual(['*://*/*']);
    const text = JSON.stringify(granted);
    expect(text).not.toContain('<all_urls>');
    expect(text).not.toMatch(/"(\*|https?):\/\/\*\/|"\*:\/\/\*\.[a-z]+\/\*"/);
  },
);
