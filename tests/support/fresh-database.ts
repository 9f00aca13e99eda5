import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

/** Gives the test a browser without any database. */
export function freshDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
}
