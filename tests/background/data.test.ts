import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import type { DataReply } from '../../src/messages/journey-contract.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { OwnNumber } from '../../src/model/own-number.ts';
import { OPEN_SITES_KEY, SETTINGS_KEY } from '../../src/model/ready-view.ts';
import { writeDataFile } from '../../src/store/data-file.ts';
import { ownNumbers, worldOfFacts } from '../support/arbitrary-data.ts';
import { DAY_MS, daysAgo, NOW } from '../support/clock.ts';
import { clue, NEW, OLD, sighting, TWIN, verdict } from '../support/facts.ts';
import { createBackground, type TestBackground } from '../support/screen-asker.ts';

const DAMAGED = { id: 'damaged', kind: 'sighting', siteId: 'weibo', at: 'yesterday', numbers: 7 };
const DAMAGED_NUMBER = { id: 'damaged-number', e164: '138' };

let background: TestBackground;
beforeEach(() => {
  background = createBackground();
});

const byId = (a: unknown, b: unknown) => ((a as Fact).id < (b as Fact).id ? -1 : 1);

/** Everything that is stored, as it lies there, and everything that is shown of it. */
async function world(of: TestBackground = background) {
  const db = await of.database();
  return {
    facts: ((await db.getAll('facts')) as unknown[]).sort(byId),
    ownNumbers: ((await db.getAll('ownNumbers')) as unknown[]).sort(byId),
    settings: (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY] ?? {},
    rows: await of.ask('rows.list', { from: 0, count: 1000 }),
  };
}
const openSites = async () => (await browser.storage.local.get(OPEN_SITES_KEY))[OPEN_SITES_KEY];
const save = async () => (await background.ask('data.export', null)).text;
const take = (text: string, mode: 'merge' | 'replace' = 'merge') =>
  background.ask('data.import', { text, mode });
const erase = () => background.ask('data.erase', null);
const undo = () => background.ask('data.undo', null);

/** A file that holds these records, written by another machine. */
async function fileOf(records: { facts?: Fact[]; ownNumbers?: OwnNumber[] }, settings?: object) {
  const here = background;
  const stored = await browser.storage.local.get(null);
  const { indexedDB } = globalThis;
  background = createBackground();
  await background.store(records);
  if (settings) await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  const text = await save();
  background = here;
  globalThis.indexedDB = indexedDB;
  await browser.storage.local.clear();
  await browser.storage.local.set(stored);
  return text;
}

const SEEN = sighting('weibo', daysAgo(5), ['138****8000']);
const SAID = verdict('jd', daysAgo(4), 'uses', { numberId: OLD.id });
const TICK = verdict('checklist:sim-destroyed', daysAgo(3), 'done', { numberId: OLD.id });
const fill = async () => {
  await background.store({ facts: [SEEN, SAID, TICK], ownNumbers: [{ ...OLD, label: '工作' }, NEW] });
  await background.ask('settings.set', { language: 'en', theme: 'dark' });
  await background.ask('view.refresh', null);
};

describe('saving, erasing and restoring', () => {
  test.each(['merge', 'replace'] as const)('ends where it began (%s)', async (mode) => {
    await fill();
    const before = await world();
    expect(before.rows.total).toBe(2);
    expect(await openSites()).toEqual(['weibo']);
    const text = await save();

    expect(await erase()).toEqual({ ok: true });
    expect(await world()).toEqual({ facts: [], ownNumbers: [], settings: {}, rows: { rows: [], total: 0 } });
    expect(await openSites()).toEqual([]);

    const reply: DataReply = { ok: true, savedAt: NOW, numbers: 2, facts: 3, newNumbers: 2, newFacts: 3 };
    expect(await background.ask('data.preview', { text })).toEqual(reply);
    expect(await take(text, mode)).toEqual(reply);
    expect(await world()).toEqual(before);
    expect(await openSites()).toEqual(['weibo']);
  });

  test('ends where it began whatever was stored', async () => {
    await fc.assert(
      fc.asyncProperty(
        worldOfFacts,
        ownNumbers,
        fc.constantFrom('merge' as const, 'replace' as const),
        async (facts, numbers, mode) => {
          background = createBackground();
          await background.store({ facts, ownNumbers: numbers });
          const before = await world();
          const text = await save();
          await erase();
          await take(text, mode);
          expect(await world()).toEqual(before);
          expect(await save()).toBe(text);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('names the file after the day', async () => {
    expect(await background.ask('data.export', null)).toMatchObject({ fileName: 'rebind-2027-01-15.json' });
  });

  test('leaves out what is damaged and says how much that is', async () => {
    await background.store({ facts: [SEEN, DAMAGED], ownNumbers: [OLD, DAMAGED_NUMBER] });
    const saved = await background.ask('data.export', null);
    expect(saved.leftOut).toBe(2);
    expect(JSON.parse(saved.text)).toMatchObject({ leftOut: 2, facts: [SEEN], ownNumbers: [OLD] });
    expect(await background.ask('data.preview', { text: saved.text })).toMatchObject({ ok: true, facts: 1 });
  });
});

describe('an import that is refused', () => {
  test.each([
    ['cut short', 'cut-short', (text: string) => text.slice(0, -20)],
    ['of a newer version', 'newer-version', (text: string) => text.replace(/"version":\d+/, '"version":99')],
    ['damaged', 'damaged', (text: string) => text.replace('"kind":"clue"', '"kind":"rumour"')],
    ['of another program', 'not-rebind', () => '{"items":[]}'],
    ['no JSON', 'not-json', () => 'hello'],
  ] as const)('because it is %s changes nothing', async (_what, problem, change) => {
    await fill();
    const text = change(await fileOf({ facts: [clue('qq', NOW)], ownNumbers: [TWIN] }, { theme: 'light' }));
    const before = await world();
    for (const mode of ['merge', 'replace'] as const)
      expect(await take(text, mode)).toEqual({ ok: false, problem });
    expect(await background.ask('data.preview', { text })).toEqual({ ok: false, problem });
    expect(await world()).toEqual(before);
    expect(await background.ask('data.undoable', null)).toEqual({ undoable: null });
  });

  test('because the database fails in the middle changes nothing', async () => {
    await fill();
    const text = await fileOf({ facts: [clue('qq', NOW), clue('zhihu', NOW)], ownNumbers: [TWIN] });
    const before = await world();
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    // The last of the facts cannot be stored.
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === 'facts' && ++puts === 2) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    for (const mode of ['merge', 'replace'] as const) {
      puts = 0;
      expect(await take(text, mode)).toEqual({ trouble: 'full', detail: 'QuotaExceededError: full' });
      expect(puts).toBe(2);
    }
    failing.mockRestore();
    expect(await world()).toEqual(before);
    expect(await background.ask('data.undoable', null)).toEqual({ undoable: null });
    expect(await take(text)).toMatchObject({ ok: true, newFacts: 2 });
  });
});

test('a look at a file reads no fact that is stored: their ids are enough', async () => {
  await fill();
  const text = await fileOf({ facts: [clue('qq', NOW)], ownNumbers: [TWIN] });
  const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  expect(await background.ask('data.preview', { text })).toMatchObject({ ok: true, newFacts: 1 });
  expect(read.mock.contexts.map((store) => (store as IDBObjectStore).name)).not.toContain('facts');
  expect(read).toHaveBeenCalled();
  read.mockRestore();
});

describe('merging', () => {
  test('adds what is not there, and a second time nothing', async () => {
    await fill();
    const more = [clue('qq', NOW, { numberId: 'their-old' }), SEEN];
    const text = await fileOf({ facts: more, ownNumbers: [{ ...OLD, id: 'their-old' }, TWIN] });
    const reply = { ok: true, numbers: 2, facts: 2, newNumbers: 1, newFacts: 1 };
    expect(await background.ask('data.preview', { text })).toMatchObject(reply);
    expect(await take(text)).toMatchObject(reply);
    const after = await world();
    expect(after.ownNumbers).toEqual([NEW, { ...OLD, label: '工作' }, TWIN].sort(byId));
    expect(after.facts).toEqual([SEEN, SAID, TICK, { ...more[0], numberId: OLD.id }].sort(byId));
    expect(after.rows.rows.map(({ siteId }) => siteId).toSorted()).toEqual(['jd', 'qq', 'weibo']);

    expect(await take(text)).toMatchObject({ ok: true, newNumbers: 0, newFacts: 0 });
    expect(await world()).toEqual(after);
  });

  test('leaves damaged records where they are', async () => {
    await background.store({ facts: [DAMAGED], ownNumbers: [DAMAGED_NUMBER] });
    const text = await fileOf({
      facts: [{ ...SEEN, id: DAMAGED.id }, SAID],
      ownNumbers: [OLD, { ...NEW, id: DAMAGED_NUMBER.id }],
    });
    expect(await take(text)).toMatchObject({ ok: true, newNumbers: 1, newFacts: 1 });
    expect(await world()).toMatchObject({
      facts: [DAMAGED, SAID].sort(byId),
      ownNumbers: [DAMAGED_NUMBER, OLD].sort(byId),
    });
    expect((await background.ask('problems.list', null)).problems).toHaveLength(2);
  });

  test('keeps the settings of this machine and takes those it has not set', async () => {
    await background.ask('settings.set', { theme: 'light' });
    await take(await fileOf({}, { theme: 'dark', language: 'en', colour: 'red' }));
    expect((await world()).settings).toEqual({ theme: 'light', language: 'en' });
  });

  test('of fifty thousand facts works', async () => {
    const facts = Array.from({ length: 50_000 }, (_, n) =>
      sighting(`site-${n % 500}`, NOW - n * 1000, ['138****8000'], { id: `many-${n}` }),
    );
    const text = writeDataFile({ savedAt: NOW, ownNumbers: [OLD], facts, settings: {} }, 0);
    expect(await take(text)).toMatchObject({ ok: true, newFacts: 50_000 });
    expect(await background.ask('rows.list', { from: 0, count: 1 })).toMatchObject({ total: 500 });
  }, 120_000);
});

describe('replacing', () => {
  test('puts the file in the place of everything', async () => {
    await fill();
    const facts = [sighting('qq', NOW, ['138****8000'])];
    const text = await fileOf({ facts, ownNumbers: [OLD] }, { theme: 'light' });
    const reply = { ok: true, numbers: 1, facts: 1, newNumbers: 0, newFacts: 1 };
    expect(await take(text, 'replace')).toMatchObject(reply);
    expect(await world()).toMatchObject({ facts, ownNumbers: [OLD], settings: { theme: 'light' } });
  });
});

describe('taking back', () => {
  const acts: [string, () => Promise<unknown>][] = [
    ['an erase', erase],
    ['a merge', async () => take(await otherFile())],
    ['a replacement', async () => take(await otherFile(), 'replace')],
  ];
  const otherFile = () =>
    fileOf(
      {
        facts: [clue('qq', NOW, { numberId: 'their-old' }), SEEN],
        ownNumbers: [
          { ...OLD, id: 'their-old', owner: 'Mum', status: 'retired', cancelOn: '2027-01-01' },
          TWIN,
        ],
      },
      { theme: 'light' },
    );

  test.each(acts)('%s restores exactly what was, damaged records too', async (_what, act) => {
    await fill();
    await background.store({ facts: [DAMAGED], ownNumbers: [DAMAGED_NUMBER] });
    await background.ask('view.refresh', null);
    const before = await world();
    await act();
    expect(await world()).not.toEqual(before);
    expect(await undo()).toEqual({ ok: true });
    expect(await world()).toEqual(before);
    expect(await openSites()).toEqual(['weibo']);
  });

  test.each(acts)('%s works once', async (_what, act) => {
    await fill();
    await act();
    await undo();
    expect(await undo()).toEqual({ ok: false });
    expect(await background.ask('data.undoable', null)).toEqual({ undoable: null });
  });

  test.each(acts)('%s keeps what was added since', async (_what, act) => {
    await fill();
    await act();
    const since = sighting('zhihu', NOW, ['138****8000']);
    await background.store({ facts: [since] });
    await undo();
    expect((await world()).facts).toEqual([SEEN, SAID, TICK, since].sort(byId));
  });

  test('an erase makes one of a number that was added anew', async () => {
    await fill();
    await erase();
    const added = await background.ask('number.add', { text: '13800138000', country: 'CN' });
    const other = await background.ask('number.add', { text: '13912345678', country: 'CN' });
    if (!added.ok || !other.ok) throw new Error('the numbers were refused');
    await background.ask('number.retire', { id: other.number.id, replacementId: added.number.id });
    const said = { siteId: 'qq', verdict: 'uses', numberId: added.number.id } as const;
    await background.ask('verdict.add', said);
    await undo();
    const { facts, ownNumbers: numbers, rows } = await world();
    const { entries } = await background.ask('history.list', {
      from: 0,
      count: 9,
      numberId: other.number.id,
    });
    expect(entries).toMatchObject([{ change: { after: { replacementId: OLD.id } } }]);
    expect(numbers).toHaveLength(3);
    expect(numbers).toEqual(expect.arrayContaining([expect.objectContaining({ replacementId: OLD.id })]));
    expect(facts).toContainEqual(expect.objectContaining({ ...said, numberId: OLD.id }));
    expect(rows.rows.map(({ siteId }) => siteId)).toContain('qq');
  });

  test('is of the last act only', async () => {
    await fill();
    await take(await otherFile());
    const merged = await world();
    await erase();
    expect((await background.ask('data.undoable', null)).undoable?.act).toBe('erase');
    await undo();
    expect(await world()).toEqual(merged);
    expect(await undo()).toEqual({ ok: false });
  });

  test('is not lost by an act that changed nothing', async () => {
    await fill();
    const before = await world();
    const text = await otherFile();
    await take(text);
    background.clock.now += 1000;
    await take(text);
    expect((await background.ask('data.undoable', null)).undoable?.at).toBe(NOW);
    await undo();
    expect(await world()).toEqual(before);

    await erase();
    await erase();
    await undo();
    expect(await world()).toEqual(before);
  });

  test('can be done for seven days', async () => {
    await fill();
    await erase();
    const until = NOW + 7 * DAY_MS;
    expect(await background.ask('data.undoable', null)).toEqual({
      undoable: { act: 'erase', at: NOW, until },
    });
    background.clock.now = until;
    await background.ask('view.refresh', null);
    expect(await undo()).toEqual({ ok: true });
  });

  test('is over after that, and nothing is kept', async () => {
    await fill();
    await erase();
    background.clock.now = NOW + 7 * DAY_MS + 1;
    expect(await background.ask('data.undoable', null)).toEqual({ undoable: null });
    expect(await undo()).toEqual({ ok: false });
    const db = await background.database();
    expect(await db.count('snapshots')).toBe(1);
    await background.ask('view.refresh', null);
    expect(await db.count('snapshots')).toBe(0);
  });

  test('can be given up at once', async () => {
    await fill();
    await erase();
    expect(await background.ask('data.forget', null)).toEqual({ ok: true });
    expect(await (await background.database()).count('snapshots')).toBe(0);
    expect(await undo()).toEqual({ ok: false });
    expect((await world()).facts).toEqual([]);
  });

  test('restores exactly whatever was stored and taken in', async () => {
    await fc.assert(
      fc.asyncProperty(
        worldOfFacts,
        ownNumbers,
        fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]),
        fc.constantFrom('merge' as const, 'replace' as const),
        async (facts, numbers, kept, mode) => {
          background = createBackground();
          const text = await fileOf({ facts, ownNumbers: numbers });
          const here = facts.filter((_fact, n) => kept.includes(n));
          const mine = numbers.slice(0, 2).map((number) => ({ ...number, status: 'active' as const }));
          await background.store({ facts: here, ownNumbers: mine });
          const before = await world();
          await take(text, mode);
          await undo();
          expect(await world()).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });
});
