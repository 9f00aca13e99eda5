import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { listFacts } from '../../src/store/facts.ts';
import { DatabaseBlocked, openDatabase, UpgradeFailed } from '../../src/store/open-database.ts';
import { listOwnNumbers } from '../../src/store/own-numbers.ts';
import { DATABASE_NAME } from '../../src/store/schema.ts';
import { UPGRADE_STEPS, type UpgradeStep } from '../../src/store/upgrade-steps.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const shapes = import.meta.glob<Record<string, object[]>>('./shapes/v*.ts', {
  eager: true,
  import: 'records',
});
const steps = import.meta.glob<Record<string, UpgradeStep>>('../../src/store/upgrades/*.ts', { eager: true });

beforeEach(freshDatabase);

/** A database as version `version` left it, with its records. */
async function oldDatabase(version: number): Promise<void> {
  const db = await openDatabase({ steps: UPGRADE_STEPS.slice(0, version) });
  for (const [store, records] of Object.entries(shapes[`./shapes/v${version}.ts`] ?? {}))
    for (const record of records) await db.put(store as 'facts', record as never);
  db.close();
}

test('every file of a step is a step, in its place', () => {
  expect(Object.keys(steps)).toHaveLength(UPGRADE_STEPS.length);
  for (const [i, step] of UPGRADE_STEPS.entries())
    expect(Object.values(steps[`../../src/store/upgrades/to-${i + 1}.ts`] ?? {})).toEqual([step]);
});

describe.each(UPGRADE_STEPS.map((_step, i) => i + 1))('records of version %i', (version) => {
  test('have their shape kept in tests/store/shapes', () => {
    expect(Object.keys(shapes)).toContain(`./shapes/v${version}.ts`);
    expect(shapes[`./shapes/v${version}.ts`]).toBeDefined();
  });

  test('are all read at the newest version', async () => {
    await oldDatabase(version);
    const db = await openDatabase();
    const [facts, ownNumbers] = [await listFacts(db), await listOwnNumbers(db)];
    expect([...facts.problems, ...ownNumbers.problems]).toEqual([]);
    expect(facts.records.length).toBeGreaterThan(0);
    expect(ownNumbers.records.length).toBeGreaterThan(0);
    expect(db.version).toBe(UPGRADE_STEPS.length);
    db.close();
  });
});

test('the newest shape is read as it was written', async () => {
  const newest = UPGRADE_STEPS.length;
  await oldDatabase(newest);
  const db = await openDatabase();
  const written = shapes[`./shapes/v${newest}.ts`]?.facts ?? [];
  const { records } = await listFacts(db);
  expect(records).toHaveLength(written.length);
  expect(records).toEqual(expect.arrayContaining(written));
  db.close();
});

describe('an upgrade that fails', () => {
  const failing: [string, UpgradeStep][] = [
    [
      'at once',
      () => {
        throw new Error('no');
      },
    ],
    [
      'after an await',
      async (_db, tx) => {
        await tx.objectStore('facts').count();
        throw new Error('no');
      },
    ],
    [
      'after it changed something',
      async (db, tx) => {
        db.createObjectStore('more');
        await tx.objectStore('facts').clear();
        throw new Error('no');
      },
    ],
    [
      'in a request',
      async (_db, tx) => {
        await tx.objectStore('facts').add({ id: 's1' });
      },
    ],
  ];

  test.each(failing)('%s is told, and the old version stays readable', async (_when, step) => {
    const newest = UPGRADE_STEPS.length;
    await oldDatabase(newest);
    const failed = openDatabase({ steps: [...UPGRADE_STEPS, step] });
    await expect(failed).rejects.toThrow(UpgradeFailed);
    await expect(failed).rejects.toMatchObject({ from: newest, to: newest + 1 });

    const db = await openDatabase();
    expect(db.version).toBe(newest);
    expect([...db.objectStoreNames]).toEqual([
      'activity',
      'facts',
      'ownNumbers',
      'ownSites',
      'rules',
      'snapshots',
    ]);
    expect((await listFacts(db)).records).toHaveLength(shapes[`./shapes/v${newest}.ts`]?.facts?.length ?? 0);
    db.close();
  });

  test('does not keep a later one from succeeding', async () => {
    await oldDatabase(1);
    const [, step] = failing[1] ?? [];
    await openDatabase({ steps: [...UPGRADE_STEPS, step as UpgradeStep] }).catch(() => {});
    const db = await openDatabase({
      steps: [
        ...UPGRADE_STEPS,
        async (_db, tx) => {
          await tx.objectStore('facts').count();
        },
      ],
    });
    expect(db.version).toBe(UPGRADE_STEPS.length + 1);
    db.close();
  });
});

describe('connections', () => {
  test('an open one makes way for a newer version and says that it is lost', async () => {
    let lost = 0;
    const old = await openDatabase({ onLost: () => lost++ });
    const db = await openDatabase({ steps: [...UPGRADE_STEPS, () => {}] });
    expect(db.version).toBe(UPGRADE_STEPS.length + 1);
    expect(lost).toBe(1);
    await expect(old.count('facts')).rejects.toThrow();
    db.close();
  });

  test('one that does not make way is told, and nothing is left hanging', async () => {
    const stubborn = await openDB(DATABASE_NAME, UPGRADE_STEPS.length);
    const newer = [...UPGRADE_STEPS, () => {}];
    await expect(openDatabase({ steps: newer })).rejects.toThrow(DatabaseBlocked);
    stubborn.close();
    const db = await openDatabase({ steps: newer });
    db.close();
    await deleteDB(DATABASE_NAME);
  });

  test('a database of a newer version is not touched', async () => {
    const newer = await openDB(DATABASE_NAME, 99, {
      upgrade(db) {
        db.createObjectStore('later');
      },
    });
    newer.close();
    await expect(openDatabase()).rejects.toThrow();
    const again = await openDB(DATABASE_NAME);
    expect(again.version).toBe(99);
    again.close();
  });
});
