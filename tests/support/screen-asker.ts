import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Context } from '../../src/background/context.ts';
import { createDatabaseHandle } from '../../src/background/database-handle.ts';
import { route } from '../../src/background/router.ts';
import type { ScreenMessageName, ScreenMessages } from '../../src/messages/contract.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { OwnNumber } from '../../src/model/own-number.ts';
import type { Database } from '../../src/store/open-database.ts';
import { NOW } from './clock.ts';
import { freshDatabase } from './fresh-database.ts';

/** A background over an empty database, whose clock stands still unless the test moves it. */
export interface TestBackground {
  /** Asks as one of our own screens does. */
  ask<Name extends ScreenMessageName>(
    name: Name,
    body: ScreenMessages[Name]['request'],
  ): Promise<ScreenMessages[Name]['reply']>;
  database(): Promise<Database>;
  /** Stores records as they are, past every check. */
  store(records: { facts?: readonly unknown[]; ownNumbers?: readonly unknown[] }): Promise<void>;
  clock: { now: number };
  context: Context;
}

export function createBackground(): TestBackground {
  fakeBrowser.reset();
  freshDatabase();
  const clock = { now: NOW };
  const database = createDatabaseHandle();
  const context: Context = { database, now: () => clock.now };
  const screen = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') };
  return {
    clock,
    context,
    database,
    ask: async (name, body) =>
      (await route({ from: 'screen', name, body }, screen, context)) as ScreenMessages[typeof name]['reply'],
    async store({ facts = [], ownNumbers = [] }) {
      const db = await database();
      for (const fact of facts) await db.put('facts', fact as Fact);
      for (const number of ownNumbers) await db.put('ownNumbers', number as OwnNumber);
    },
  };
}
