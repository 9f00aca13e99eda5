/** A database with a record that cannot be read: it is said, it is kept, and the rest works. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { accountPage } from './support/account-pages.ts';
import {
  ask,
  NEW,
  OLD,
  openPopup,
  openWelcome,
  readFacts,
  setUpNumbers,
  untilRow,
  untilSeen,
} from './support/screens.ts';
import { accountPageOf, createWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld(inject('browser'));
});
afterAll(() => world?.close());

const putRecord = (record: object) =>
  world.driver.inExtension(
    (value) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('rebind');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction('facts', 'readwrite');
          tx.objectStore('facts').put(value);
          tx.oncomplete = () => {
            db.close();
            resolve('stored');
          };
          tx.onerror = () => reject(tx.error);
        };
      }),
    record,
  );

test('a damaged record is shown as a problem, the rest works, nothing is deleted', async () => {
  const welcome = await openWelcome(world.driver);
  await setUpNumbers(welcome);
  await welcome.close();
  world.serve(accountPageOf('weibo'), accountPage('绑定手机', OLD.mask));
  const tab = await world.driver.openTab(accountPageOf('weibo'));
  await untilSeen(world.driver, 'weibo', OLD.mask);

  const damaged = { id: 'damaged', kind: 'sighting', siteId: 'weibo', at: 'yesterday', numbers: 7 };
  await putRecord(damaged);
  await world.driver.killBackground();
  await ask(world.driver, 'view.refresh', null);

  const popup = await openPopup(world.driver);
  expect(
    await popup.waitFor(() => document.querySelector<HTMLElement>('[data-problems]')?.dataset.problems),
  ).toBe('1');
  await untilRow(popup, 'weibo', 'open');
  expect((await ask(world.driver, 'problems.list', null)).problems).toEqual([
    { store: 'facts', key: 'damaged' },
  ]);

  world.serve(accountPageOf('weibo'), accountPage('绑定手机', NEW.mask));
  await tab.activate();
  await tab.goto(accountPageOf('weibo'));
  await untilRow(popup, 'weibo', 'rebound');
  expect((await readFacts(world.driver)).find(({ id }) => id === 'damaged')).toEqual(damaged);
});
