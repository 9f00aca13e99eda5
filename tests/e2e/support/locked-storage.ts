import type { Driver } from '../../support/browsers/driver.ts';

/**
 * Puts what is stored back into a database of version 1 and holds that open, as a program of before would that does
 * not go: the background is kept from bringing it to its own version. Until `letGo`.
 */
export const holdOpen = (driver: Driver): Promise<string> =>
  driver.inExtension(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const before = await done(indexedDB.open('rebind'));
    const stores = before.transaction(['facts', 'ownNumbers']);
    const facts = await done(stores.objectStore('facts').getAll());
    const ownNumbers = await done(stores.objectStore('ownNumbers').getAll());
    before.close();
    // One straight after the other: whoever else wants to open it comes behind them.
    const gone = done(indexedDB.deleteDatabase('rebind'));
    const opening = indexedDB.open('rebind', 1);
    opening.onupgradeneeded = () => {
      const db = opening.result;
      const store = db.createObjectStore('facts', { keyPath: 'id' });
      store.createIndex('by-site', 'siteId');
      store.createIndex('by-at', 'at');
      for (const fact of facts) store.put(fact);
      const numbers = db.createObjectStore('ownNumbers', { keyPath: 'id' });
      for (const number of ownNumbers) numbers.put(number);
    };
    await gone;
    Object.assign(globalThis, { held: await done(opening) });
    return 'held';
  });

/** Lets go what `holdOpen` holds. */
export const letGo = (driver: Driver): Promise<string> =>
  driver.inExtension(() => {
    const holder = globalThis as unknown as { held?: IDBDatabase };
    holder.held?.close();
    delete holder.held;
    return 'let go';
  });

/** Makes the database one of a newer version, with everything in it, as an update that was taken back leaves it. */
export const makeNewer = (driver: Driver): Promise<string> =>
  driver.inExtension(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('rebind', 99);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve('newer');
        };
      }),
  );

/** How many facts and numbers are in the database, of whatever version it is, also while it is held open here. */
export const countStored = (driver: Driver): Promise<number[]> =>
  driver.inExtension(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Another connection would wait behind the background's, which waits for the held one.
    const { held } = globalThis as unknown as { held?: IDBDatabase };
    const db = held ?? (await done(indexedDB.open('rebind')));
    const tx = db.transaction(['facts', 'ownNumbers']);
    const counts = [
      await done(tx.objectStore('facts').count()),
      await done(tx.objectStore('ownNumbers').count()),
    ];
    if (!held) db.close();
    return counts;
  });
