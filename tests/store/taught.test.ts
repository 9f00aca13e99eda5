import { beforeEach, describe, expect, test } from 'vitest';
import type { OwnSite } from '../../src/model/own-site.ts';
import type { TaughtRule } from '../../src/model/taught-rule.ts';
import { additionsTo, changeAll, findSnapshot, readRawState, takeBack } from '../../src/store/change-all.ts';
import { readDataFile, writeDataFile } from '../../src/store/data-file.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { parseOwnSite, parseTaughtRule } from '../../src/store/records.ts';
import { changeTeaching, listOwnSites, listRules, listRulesOf } from '../../src/store/rules.ts';
import { NOW } from '../support/clock.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const SITE: OwnSite = {
  id: 'own:shop.example.com:8443',
  name: 'shop.example.com',
  host: 'shop.example.com:8443',
  scheme: 'https',
  page: 'shop.example.com:8443/me#/security',
  addedAt: NOW,
};
const RULE: TaughtRule = {
  id: 'r1',
  siteId: SITE.id,
  at: NOW,
  page: SITE.page,
  labels: ['联络方式', 'Account'],
  between: 1,
  mark: '[name="mobile"]',
  path: ['div', 'x-number'],
  ending: true,
};
const OTHER: TaughtRule = {
  id: 'r2',
  siteId: 'jd',
  at: NOW + 1,
  page: 'safe.jd.com/x',
  labels: ['线'],
  between: 0,
  path: [],
};

beforeEach(freshDatabase);

test('records are checked when they are read', () => {
  expect(parseTaughtRule(RULE)).toBe(RULE);
  expect(parseOwnSite(SITE)).toBe(SITE);
  for (const wrong of [
    { labels: ['138'] },
    { mark: 'body, *' },
    { mark: '[id="x"] *' },
    { path: ['div > *'] },
    { between: -1 },
    { page: '' },
    { ending: false },
  ])
    expect(parseTaughtRule({ ...RULE, ...wrong }), JSON.stringify(wrong)).toBeUndefined();
  for (const wrong of [
    { id: 'own:bank.example.com' },
    { host: 'shop.example.com/x' },
    { scheme: 'javascript' },
    { page: 'bank.example.com/me' },
    { page: 'shop.example.com:8443.evil.example.com/me' },
  ])
    expect(parseOwnSite({ ...SITE, ...wrong }), JSON.stringify(wrong)).toBeUndefined();
});

describe('what was taught', () => {
  const data = { savedAt: NOW, ownNumbers: [], facts: [], settings: {} };
  const taught = { rules: [RULE, OTHER], ownSites: [SITE] };

  test('is in a saved file, and a file without it is read as ever', () => {
    expect(readDataFile(writeDataFile({ ...data, taught }, 0))).toEqual({
      ok: true,
      data: { ...data, taught },
    });
    expect(readDataFile(writeDataFile(data, 0))).toEqual({ ok: true, data });
    const damaged = writeDataFile({ ...data, taught }, 0).replace('"between":1', '"between":"1"');
    expect(readDataFile(damaged)).toEqual({ ok: false, problem: 'damaged' });
  });

  test('is merged by id, and an import is taken back whole', async () => {
    const db = await openDatabase();
    await changeTeaching(db, { putRules: [{ ...RULE, between: 0 }] });
    const before = await readRawState(db);
    const add = additionsTo(before, { ...data, taught });
    expect(add).toMatchObject({ newRules: [OTHER], newOwnSites: [SITE] });
    await changeAll(db, before, { act: 'import', at: NOW, clear: false, add, settings: undefined });
    expect((await listRules(db)).records).toEqual([{ ...RULE, between: 0 }, OTHER]);
    expect(await listRulesOf(db, 'jd')).toEqual([OTHER]);
    const again = additionsTo(await readRawState(db), { ...data, taught });
    expect(Object.values(again).flat()).toEqual([]);

    const snapshot = await findSnapshot(db, NOW + 1);
    if (!snapshot) throw new Error('nothing to take back');
    await takeBack(db, await readRawState(db), snapshot);
    expect((await listRules(db)).records).toEqual([{ ...RULE, between: 0 }]);
    expect((await listOwnSites(db)).records).toEqual([]);
    db.close();
  });

  test('is erased with everything else and comes back with it, damaged records too', async () => {
    const db = await openDatabase();
    await changeTeaching(db, { putRules: [RULE, { ...OTHER, labels: ['1'] }], putSite: SITE });
    const before = await readRawState(db);
    const add = { newNumbers: [], changedNumbers: [], newFacts: [], newRules: [], newOwnSites: [] };
    await changeAll(db, before, { act: 'erase', at: NOW, clear: true, add, settings: undefined });
    expect([await db.count('rules'), await db.count('ownSites')]).toEqual([0, 0]);
    const snapshot = await findSnapshot(db, NOW + 1);
    if (!snapshot) throw new Error('nothing to take back');
    await takeBack(db, await readRawState(db), snapshot);
    expect((await listOwnSites(db)).records).toEqual([SITE]);
    const { records, problems } = await listRules(db);
    expect(records).toEqual([RULE]);
    expect(problems).toEqual([{ store: 'rules', key: 'r2' }]);
    db.close();
  });

  test('of an act of an older version is left alone when it is taken back', async () => {
    const db = await openDatabase();
    await changeTeaching(db, { putRules: [OTHER] });
    const old = {
      until: NOW + 10,
      at: NOW,
      act: 'erase',
      addedFacts: [],
      addedNumbers: [],
      facts: [],
      ownNumbers: [],
    } as const;
    await db.put('snapshots', { ...old, addedFacts: [], addedNumbers: [], facts: [], ownNumbers: [] });
    const snapshot = await findSnapshot(db, NOW + 1);
    if (!snapshot) throw new Error('nothing to take back');
    await takeBack(db, await readRawState(db), snapshot);
    expect((await listRules(db)).records).toEqual([OTHER]);
    db.close();
  });
});
