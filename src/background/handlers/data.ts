import * as v from 'valibot';
import { browser } from '../../browser.ts';
import type { DataReply } from '../../messages/journey-contract.ts';
import { CARDS_SHOWN_KEY } from '../../model/ready-view.ts';
import type { Settings } from '../../model/settings.ts';
import { byTime } from '../../queries/effective-facts.ts';
import { localDay } from '../../queries/local-day.ts';
import {
  type Additions,
  additionsTo,
  changeAll,
  dropSnapshot,
  findSnapshot,
  readRawState,
  takeBack,
} from '../../store/change-all.ts';
import { readDataFile, type SavedData, writeDataFile } from '../../store/data-file.ts';
import { readRaw } from '../../store/read-records.ts';
import { listRules } from '../../store/rules.ts';
import { type JourneyHandlers, nothing, type Reply } from '../handler.ts';
import { readState } from '../read-state.ts';
import { knownSettings, readStoredSettings, replaceSettings } from '../stored-settings.ts';
import { forgetSweep } from '../sweep/forget-sweep.ts';
import { inTurn, write } from '../write.ts';

/** Browsers carry no longer messages. */
const text = v.pipe(v.string(), v.maxLength(64 * 1024 * 1024));

const NONE: Additions = { newNumbers: [], changedNumbers: [], newFacts: [], newRules: [], newOwnSites: [] };

export const dataHandlers: JourneyHandlers<'data'> = {
  'data.export': {
    body: nothing,
    handle: (_body, { database, now }) =>
      // In turn with the writes, so that numbers, facts and settings are of one moment.
      inTurn(async () => {
        const db = await database();
        const { facts, ownNumbers, ownSites, problems: others } = await readState(db);
        const rules = await listRules(db);
        const problems = [...others, ...rules.problems];
        const saved: SavedData = {
          savedAt: now(),
          ownNumbers,
          facts: facts.toSorted(byTime),
          taught: { rules: rules.records, ownSites },
          settings: { ...(await readStoredSettings()) },
        };
        return {
          fileName: `rebind-${localDay(now())}.json`,
          text: writeDataFile(saved, problems.length),
          leftOut: problems.length,
        };
      }),
  },

  'data.preview': {
    body: v.object({ text }),
    async handle({ text: sent }, { database }) {
      const read = readDataFile(sent);
      if (!read.ok) return read;
      return tell(read.data, additionsTo(await readRawState(await database()), read.data));
    },
  },

  'data.import': {
    body: v.object({ text, mode: v.picklist(['merge', 'replace']) }),
    handle: ({ text: sent, mode }, context) =>
      write<Reply<'data.import'>>(context, async (db) => {
        const read = readDataFile(sent);
        if (!read.ok) return { reply: read };
        const before = await readRawState(db);
        const stored = await readStoredSettings();
        const merged = additionsTo(before, read.data);
        const replaces = mode === 'replace';
        const fromFile = knownSettings(read.data.settings);
        const settings = replaces ? fromFile : { ...fromFile, ...stored };
        const settingsChange = !isSame(settings, stored);
        const reply = tell(read.data, merged);
        // An import that brings nothing must not cost the user the way back from the one before it.
        if (!replaces && !settingsChange && Object.values(merged).every((list) => list.length === 0))
          return { reply };
        return {
          reply,
          async apply() {
            await changeAll(db, before, {
              act: 'import',
              at: context.now(),
              clear: replaces,
              add: replaces ? additionsTo(undefined, read.data) : merged,
              settings: settingsChange ? stored : undefined,
            });
            if (settingsChange) await replaceSettings(settings);
          },
        };
      }),
  },

  'data.erase': {
    body: nothing,
    handle: (_body, context) =>
      write<Reply<'data.erase'>>(context, async (db) => {
        const before = await readRawState(db);
        const stored = await readStoredSettings();
        const activity = await readRaw(db, 'activity');
        const isEmpty =
          before.factIds.size === 0 &&
          before.numberIds.size === 0 &&
          before.ruleIds.size === 0 &&
          before.siteIds.size === 0 &&
          (await db.count('activity')) === 0;
        if (isEmpty && isSame(stored, {})) return { reply: { ok: true } };
        return {
          reply: { ok: true },
          async apply() {
            await changeAll(db, before, {
              act: 'erase',
              at: context.now(),
              clear: true,
              add: NONE,
              activity,
              settings: stored,
            });
            await replaceSettings({});
            await forgetSweep(context);
            // Which sites had a card today tells which are bound.
            await browser.storage.local.remove(CARDS_SHOWN_KEY);
          },
        };
      }),
  },

  'data.undo': {
    body: nothing,
    handle: (_body, context) =>
      write<Reply<'data.undo'>>(context, async (db) => {
        const snapshot = await findSnapshot(db, context.now());
        if (!snapshot) return { reply: { ok: false } };
        const state = await readRawState(db);
        return {
          reply: { ok: true },
          async apply() {
            await takeBack(db, state, snapshot);
            if (snapshot.settings) await replaceSettings(snapshot.settings);
          },
        };
      }),
  },

  'data.undoable': {
    body: nothing,
    async handle(_body, { database, now }) {
      const snapshot = await findSnapshot(await database(), now());
      if (!snapshot) return { undoable: null };
      const { act, at, until } = snapshot;
      return { undoable: { act, at, until } };
    },
  },

  'data.forget': {
    body: nothing,
    handle: (_body, { database }) =>
      inTurn(async () => {
        await dropSnapshot(await database());
        return { ok: true };
      }),
  },
};

const tell = ({ savedAt, ownNumbers, facts }: SavedData, add: Additions): DataReply => ({
  ok: true,
  savedAt,
  numbers: ownNumbers.length,
  facts: facts.length,
  newNumbers: add.newNumbers.length,
  newFacts: add.newFacts.length,
});

const isSame = (a: Partial<Settings>, b: Partial<Settings>): boolean => {
  const sorted = (settings: Partial<Settings>) => JSON.stringify(Object.entries(settings).sort());
  return sorted(a) === sorted(b);
};
