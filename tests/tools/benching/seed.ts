import type { Browser } from 'webextension-polyfill';
import type { Fact } from '../../../src/model/fact.ts';
import type { OwnNumber } from '../../../src/model/own-number.ts';
import { READY_VIEW_KEY, type ReadyView } from '../../../src/model/ready-view.ts';
import { DATABASE_NAME } from '../../../src/store/schema.ts';
import { ask } from '../../e2e/support/screens.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { until } from '../../support/browsers/until.ts';

export const OLD_NUMBER_ID = 'bench-old';

const NUMBER: OwnNumber = {
  id: OLD_NUMBER_ID,
  e164: '+8613800138000',
  status: 'retiring',
  replacementId: 'bench-new',
  addedAt: 1,
};
const NEXT: OwnNumber = { id: 'bench-new', e164: '+8613900001234', status: 'active', addedAt: 2 };

const sighting = (id: string, siteId: string, after: number, mask: string): Fact => ({
  id,
  kind: 'sighting',
  siteId,
  at: 1_700_000_000_000 + after,
  source: 'page',
  outcome: 'shown',
  numbers: [{ mask }],
  page: 'bench.example/account',
});

/** Fills the database until it holds `count` bindings of one retiring number, and waits for the view of them. */
export async function seedBindings(driver: Driver, siteIds: readonly string[], count: number): Promise<void> {
  const facts = Array.from({ length: count }, (_, n) => {
    // Sites that the catalogue does not have stand for those that a user adds.
    const siteId = siteIds[n] ?? `bench-site-${n}`;
    const first = sighting(`bench-${n}`, siteId, n, '138****8000');
    // Every third account has moved on to the new number.
    return n % 3 ? [first] : [first, sighting(`bench-${n}-new`, siteId, n + 1_000_000, '139****1234')];
  }).flat();
  await driver.inExtension(
    (name, numbers, records) =>
      new Promise<null>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction(['facts', 'ownNumbers'], 'readwrite');
          for (const number of numbers) tx.objectStore('ownNumbers').put(number);
          for (const record of records) tx.objectStore('facts').put(record);
          tx.onerror = () => reject(tx.error);
          tx.oncomplete = () => {
            db.close();
            resolve(null);
          };
        };
      }),
    DATABASE_NAME,
    [NUMBER, NEXT],
    facts,
  );
  await ask(driver, 'view.refresh', null);
  await until(`a view of ${count} bindings`, async () => {
    const total = await driver.inExtension(async (key) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      const view = (await chrome.storage.local.get(key))[key] as ReadyView | undefined;
      return view?.retiring.reduce((sum, { counts }) => sum + counts.total, 0);
    }, READY_VIEW_KEY);
    return total === count;
  });
}
