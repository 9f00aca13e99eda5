import { loadSites } from '../../../src/catalogue/build-plugin.ts';
import type { Driver, DriverName } from '../../support/browsers/driver.ts';
import {
  type Answer,
  BROWSER_OWN_HOSTS,
  type FakeInternet,
  type SeenRequest,
  startFakeInternet,
} from '../../support/browsers/fake-internet.ts';
import { launchTestBrowser } from '../../support/browsers/launch.ts';

/** A real browser with the extension, and an internet that consists of the pages a test serves. */
export interface World {
  driver: Driver;
  internet: FakeInternet;
  /** Puts a page (or another answer) on the internet, or replaces it. The address has no query. */
  serve(address: string, answer: NonNullable<Answer>): void;
  /** Requests and connections that are neither a served page opened by somebody nor the browser's own doing. */
  findStrangeTraffic(): string[];
  close(): Promise<void>;
}

const withoutQuery = (address: string) => address.replace(/[?#].*$/, '');

/** Opens an installed browser on an internet of served pages. */
export async function createWorld(browser: DriverName): Promise<World> {
  const pages = new Map<string, NonNullable<Answer>>();
  const internet = await startFakeInternet(({ scheme, host, path }) =>
    pages.get(withoutQuery(`${scheme}://${host}${path}`)),
  );
  const driver = await launchTestBrowser(browser, internet);
  // The first page comes to the front when it opens; a test that went ahead of it would type into the wrong tab.
  await driver.waitForTab('the first page', (address) =>
    address.startsWith(`${driver.extensionOrigin}/welcome.html`),
  );
  const isOpenedPage = ({ scheme, host, path, dest }: SeenRequest) =>
    (dest === 'document' || dest === 'iframe') && pages.has(withoutQuery(`${scheme}://${host}${path}`));
  return {
    driver,
    internet,
    serve(address, answer) {
      pages.set(withoutQuery(address), answer);
    },
    findStrangeTraffic() {
      const servedHosts = new Set([...pages.keys()].map((address) => new URL(address).hostname));
      return [
        ...internet.requests
          .filter((request) => !isOpenedPage(request))
          .map(
            ({ method, scheme, host, path, dest, madeBy }) =>
              `${method} ${scheme}://${host}${path} for ${dest} by ${madeBy}`,
          ),
        ...internet.connections
          .filter((host) => !servedHosts.has(host) && !BROWSER_OWN_HOSTS.includes(host))
          .map((host) => `connection to ${host}`),
      ];
    },
    async close() {
      await driver.close();
      internet.close();
    },
  };
}

const catalogue = new Map((await loadSites()).map((site) => [site.id, site]));

/** Address of an account page of a site, as its site file gives it. */
export function accountPageOf(siteId: string, index = 0): string {
  const found = catalogue.get(siteId)?.accountPages?.[index];
  if (!found) throw new Error(`src/sites/${siteId}.ts has no account page ${index}`);
  return found.url;
}

/** An address of a site that is none of its account pages. */
export function otherPageOf(siteId: string): string {
  const host = catalogue.get(siteId)?.hosts[0];
  if (!host) throw new Error(`src/sites/${siteId}.ts has no host`);
  return `https://www.${host}/explore`;
}
