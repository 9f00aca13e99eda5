import { beforeEach, describe, expect, test } from 'vitest';
import { OFFLINE_CHECKLIST } from '../../src/catalogue/offline-checklist.ts';
import { sites } from '../../src/catalogue/sites.ts';
import { daysAgo, HOUR_MS, NOW } from '../support/clock.ts';
import { clue, NEW, OLD, sighting, verdict } from '../support/facts.ts';
import { createBackground, type TestBackground } from '../support/screen-asker.ts';

let background: TestBackground;
beforeEach(async () => {
  background = createBackground();
  await background.store({ ownNumbers: [OLD, NEW] });
});

const [A = '', B = '', C = ''] = [...sites.values()]
  .filter(({ sharesAccountWith }) => !sharesAccountWith)
  .map(({ id }) => id);
const uses = (siteId: string) => ({ siteId, verdict: 'uses', numberId: OLD.id }) as const;
const factCount = async () => (await background.database()).count('facts');
const states = async () =>
  Object.fromEntries(
    (await background.ask('rows.list', { from: 0, count: 100 })).rows.map(({ siteId, state }) => [
      siteId,
      state,
    ]),
  );
const later = (hours = 1) => {
  background.clock.now += hours * HOUR_MS;
};

describe('several verdicts at once', () => {
  test('are all stored, and come back with their ids in order', async () => {
    const reply = await background.ask('verdict.addMany', { items: [uses(A), uses(B)] });
    const evidence = await background.ask('site.evidence', { siteId: B });
    expect(reply).toEqual({ ok: true, ids: [expect.any(String), evidence.facts[0]?.fact.id] });
    expect(evidence.facts[0]?.fact).toMatchObject({ ...uses(B), at: NOW, source: 'user' });
    expect(await states()).toEqual({ [A]: 'check', [B]: 'check' });
  });

  test.each([
    ['a site nobody knows', { siteId: 'nowhere', verdict: 'done' }],
    ['a number that does not exist', { ...uses(A), numberId: 'nobody' }],
    ['a fact that does not exist', { siteId: A, verdict: 'undo', about: 'nothing' }],
    ['no time to come back to', { siteId: A, verdict: 'later', numberId: OLD.id }],
  ] as const)('are none when one of them has %s', async (_what, bad) => {
    expect(await background.ask('verdict.addMany', { items: [uses(A), bad] })).toEqual({ ok: false });
    expect(await factCount()).toBe(0);
  });

  test('may be none', async () => {
    expect(await background.ask('verdict.addMany', { items: [] })).toEqual({ ok: true, ids: [] });
  });

  test('about the sample go with the sample', async () => {
    await background.store({ ownNumbers: [{ ...NEW, sample: true }] });
    await background.ask('verdict.addMany', { items: [{ ...uses(A), numberId: NEW.id }, uses(B)] });
    await background.ask('sample.clear', null);
    expect(await factCount()).toBe(1);
  });

  test('are taken back together', async () => {
    await background.ask('verdict.addMany', { items: [uses(A), uses(B)] });
    later();
    const done = [A, B].map((siteId) => ({ siteId, verdict: 'done', numberId: OLD.id }) as const);
    const reply = await background.ask('verdict.addMany', { items: done });
    expect(await states()).toEqual({ [A]: 'rebound', [B]: 'rebound' });
    later();
    const ids = reply.ok ? reply.ids : [];
    expect(await background.ask('verdict.undoMany', { ids })).toEqual({ ok: true });
    expect(await states()).toEqual({ [A]: 'check', [B]: 'check' });

    const stored = await factCount();
    expect(await background.ask('verdict.undoMany', { ids })).toEqual({ ok: true });
    expect(await factCount()).toBe(stored);
  });

  test('are not taken back when one of them does not exist', async () => {
    const reply = await background.ask('verdict.addMany', { items: [uses(A)] });
    const ids = [...(reply.ok ? reply.ids : []), 'nothing'];
    expect(await background.ask('verdict.undoMany', { ids })).toEqual({ ok: false });
    expect(await states()).toEqual({ [A]: 'check' });
  });

  test('are stored by the thousand', async () => {
    const items = Array.from({ length: 2000 }, (_, i) => uses([A, B, C][i % 3] ?? A));
    expect(await background.ask('verdict.addMany', { items })).toMatchObject({ ok: true });
    expect(await factCount()).toBe(2000);
  });
});

describe('the evidence of a site', () => {
  test('is all its facts, newest first, with what was taken back', async () => {
    const seen = sighting(A, daysAgo(5), ['138****8000']);
    const said = verdict(A, daysAgo(3), 'done', { numberId: OLD.id });
    const undo = verdict(A, daysAgo(2), 'undo', { about: said.id });
    const sms = clue(A, daysAgo(4));
    await background.store({ facts: [seen, said, undo, sms, sighting(B, NOW, ['138****8000'])] });
    expect((await background.ask('site.evidence', { siteId: A })).facts).toEqual([
      { fact: undo, undone: false },
      { fact: said, undone: true },
      { fact: sms, undone: false },
      { fact: seen, undone: false },
    ]);
    expect(await background.ask('site.evidence', { siteId: C })).toEqual({ facts: [], reasons: [] });
  });
});

describe('the history', () => {
  test('is what the user said, newest first, a piece at a time', async () => {
    const first = verdict(A, daysAgo(5), 'uses', { numberId: OLD.id });
    const second = verdict('gone-from-the-catalogue', daysAgo(4), 'closed');
    const third = verdict(B, daysAgo(3), 'done', { numberId: OLD.id });
    const undo = verdict(B, daysAgo(2), 'undo', { about: third.id });
    await background.store({ facts: [third, first, undo, second, sighting(A, NOW, ['138****8000'])] });
    const all = await background.ask('history.list', { from: 0, count: 10 });
    expect(all).toEqual({
      total: 3,
      numberIds: [OLD.id],
      entries: [
        { kind: 'said', verdict: third, siteName: sites.get(B)?.name, undone: true },
        {
          kind: 'said',
          verdict: second,
          siteName: { zh: 'gone-from-the-catalogue', en: 'gone-from-the-catalogue' },
          undone: false,
        },
        { kind: 'said', verdict: first, siteName: sites.get(A)?.name, undone: false },
      ],
    });
    const piece = await background.ask('history.list', { from: 1, count: 1 });
    expect(piece).toEqual({ total: 3, numberIds: [OLD.id], entries: [all.entries[1]] });
  });
});

describe('the offline checklist', () => {
  const [item, other] = OFFLINE_CHECKLIST.map(({ id }) => id);
  const set = (done: boolean, itemId = item ?? '', numberId = OLD.id) =>
    background.ask('checklist.set', { numberId, itemId, done });
  const list = async (numberId = OLD.id) => (await background.ask('checklist.list', { numberId })).done;

  test('is ticked for one number, with the time, and unticked', async () => {
    expect(await list()).toEqual({});
    expect(await set(true)).toEqual({ ok: true });
    later();
    await set(true, other);
    expect(await list()).toEqual({ [item ?? '']: NOW, [other ?? '']: NOW + HOUR_MS });
    expect(await list(NEW.id)).toEqual({});
    later();
    expect(await set(false)).toEqual({ ok: true });
    expect(await list()).toEqual({ [other ?? '']: NOW + HOUR_MS });
    later();
    await set(true);
    expect((await list())[item ?? '']).toBe(NOW + 3 * HOUR_MS);
  });

  test('stores nothing when nothing changes', async () => {
    await set(false);
    expect(await factCount()).toBe(0);
    await set(true);
    await set(true);
    expect(await factCount()).toBe(1);
  });

  test('is unticked at once where two machines had ticked it', async () => {
    const twice = [1, 2].map((days) =>
      verdict(`checklist:${item}`, daysAgo(days), 'done', { numberId: OLD.id }),
    );
    await background.store({ facts: twice });
    expect(await list()).toEqual({ [item ?? '']: daysAgo(1) });
    await set(false);
    expect(await list()).toEqual({});
  });

  test('knows no other items and no other numbers', async () => {
    expect(await set(true, 'water-the-plants')).toEqual({ ok: false });
    expect(await set(true, item, 'nobody')).toEqual({ ok: false });
    expect(await factCount()).toBe(0);
  });

  test('is neither a row of the list nor part of the history', async () => {
    await set(true);
    await background.ask('verdict.addMany', { items: [uses(A)] });
    expect(await states()).toEqual({ [A]: 'check' });
    expect((await background.ask('history.list', { from: 0, count: 10 })).total).toBe(1);
  });
});
