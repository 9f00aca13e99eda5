import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from '../../src/browser.ts';
import { sites } from '../../src/catalogue/sites.ts';
import type { OwnNumber } from '../../src/model/own-number.ts';
import { READY_VIEW_KEY, type ReadyView } from '../../src/model/ready-view.ts';
import type { OldNumberCode } from '../../src/model/site.ts';
import { daysAgo } from '../support/clock.ts';
import { NEW, OLD, sighting, verdict } from '../support/facts.ts';
import { createBackground, type TestBackground } from '../support/screen-asker.ts';

const ON_OLD = '138****8000';
/** A site of the catalogue with this answer to whether the old number gets a code. */
const siteWith = (code: OldNumberCode): string =>
  [...sites.values()].find((site) => site.rebind.oldNumberCode === code && !site.sharesAccountWith)?.id ??
  code;
const NEEDS = siteWith('yes');
const NOT_KNOWN = siteWith('unknown');
const NOT_NEEDED = siteWith('no');

let background: TestBackground;
beforeEach(async () => {
  background = createBackground();
  await background.store({ ownNumbers: [OLD, NEW] });
});

const own = async (id = OLD.id): Promise<OwnNumber | undefined> =>
  (await background.ask('number.list', null)).numbers.find((number) => number.id === id);
const summary = async () => {
  await background.ask('view.refresh', null);
  const view = (await browser.storage.local.get(READY_VIEW_KEY))[READY_VIEW_KEY] as ReadyView;
  return view.retiring[0];
};
const cancel = (cancelledOn: string, overrides: Record<string, string> = {}, id = OLD.id) =>
  background.ask('number.cancel', { id, cancelledOn, overrides });

describe('a number is marked as cancelled', () => {
  test('on the day it was, when nothing needs a code on it any more', async () => {
    await background.store({
      facts: [
        sighting(NOT_NEEDED, daysAgo(3), [ON_OLD]),
        sighting(NEEDS, daysAgo(3), [ON_OLD]),
        verdict(NEEDS, daysAgo(2), 'done', { numberId: OLD.id }),
      ],
    });
    expect(await cancel('2027-01-14')).toEqual({ ok: true });
    expect(await own()).toEqual({ ...OLD, status: 'retired', cancelOn: '2027-01-14' });
    expect(await summary()).toMatchObject({ status: 'retired', cancelOn: '2027-01-14' });
  });

  test('today, and long ago', async () => {
    expect(await cancel('2027-01-15')).toEqual({ ok: true });
    await background.ask('number.reopen', { id: OLD.id });
    expect(await cancel('1997-01-15')).toEqual({ ok: true });
  });

  test.each([
    ['2027-01-16', 'date-in-future'],
    ['1997-01-14', 'bad-date'],
    ['2027-02-30', 'bad-date'],
    ['15.1.2027', 'bad-date'],
    ['', 'bad-date'],
  ])('but not on %j: %s', async (day, problem) => {
    expect(await cancel(day)).toEqual({ ok: false, problem, blocking: [] });
    expect(await own()).toEqual(OLD);
  });

  test('but not when it does not exist, is in use or is cancelled already', async () => {
    expect(await cancel('2027-01-14', {}, 'nobody')).toMatchObject({ problem: 'unknown-number' });
    expect(await cancel('2027-01-14', {}, NEW.id)).toMatchObject({ problem: 'not-retiring' });
    await cancel('2027-01-14');
    expect(await cancel('2027-01-13')).toMatchObject({ problem: 'not-retiring' });
    expect((await own())?.cancelOn).toBe('2027-01-14');
  });
});

describe('what needs a code on the number', () => {
  beforeEach(() =>
    background.store({
      facts: [NEEDS, NOT_KNOWN, NOT_NEEDED].map((siteId) => sighting(siteId, daysAgo(3), [ON_OLD])),
    }),
  );

  test('keeps it from being cancelled and is told', async () => {
    const reply = await cancel('2027-01-14');
    expect(reply).toMatchObject({ ok: false, problem: 'blocked' });
    const sites = 'blocking' in reply ? reply.blocking.map(({ siteId }) => siteId) : [];
    expect(sites.toSorted()).toEqual([NOT_KNOWN, NEEDS].toSorted());
    expect(await own()).toEqual(OLD);
  });

  test('is let go with a reason for each, and the reasons are kept', async () => {
    const one = await cancel('2027-01-14', { [NEEDS]: 'shut down', [NOT_KNOWN]: '  ' });
    expect(one).toMatchObject({ ok: false, problem: 'blocked', blocking: [{ siteId: NOT_KNOWN }] });

    const reasons = { [NEEDS]: ' shut down ', [NOT_KNOWN]: 'empty', [NOT_NEEDED]: 'not asked for' };
    expect(await cancel('2027-01-14', reasons)).toEqual({ ok: true });
    expect((await own())?.overrides).toEqual({ [NEEDS]: 'shut down', [NOT_KNOWN]: 'empty' });
  });

  test('on another number does not matter', async () => {
    const other: OwnNumber = { ...NEW, status: 'retiring' };
    await background.store({ ownNumbers: [other] });
    expect(await cancel('2027-01-14', {}, other.id)).toEqual({ ok: true });
  });

  test('is asked about anew when the number was given back', async () => {
    await cancel('2027-01-14', { [NEEDS]: 'shut down', [NOT_KNOWN]: 'empty' });
    expect(await background.ask('number.reopen', { id: OLD.id })).toEqual({ ok: true });
    expect(await own()).toEqual(OLD);
    expect(await cancel('2027-01-14')).toMatchObject({ problem: 'blocked' });
  });
});

test('only a cancelled number can be given back', async () => {
  expect(await background.ask('number.reopen', { id: OLD.id })).toEqual({ ok: false });
  expect(await background.ask('number.reopen', { id: NEW.id })).toEqual({ ok: false });
  expect(await background.ask('number.reopen', { id: 'nobody' })).toEqual({ ok: false });
});

test('keeping a cancelled number takes it back to retiring first, then into use', async () => {
  await cancel('2027-01-14');
  expect(await background.ask('number.keep', { id: OLD.id })).toEqual({ ok: true });
  expect(await own()).toEqual(OLD);
  await background.ask('number.keep', { id: OLD.id });
  const { replacementId: _gone, ...rest } = OLD;
  expect(await own()).toEqual({ ...rest, status: 'active' });
});

describe('the length of the freeze', () => {
  const setFreeze = (days: number | null, id = OLD.id) => background.ask('number.setFreeze', { id, days });

  test('is the rule of the country until the user sets it, and again after', async () => {
    expect(await summary()).toMatchObject({ freezeDays: 90, freezeKnown: true });
    expect(await summary()).not.toHaveProperty('freezeEdited');
    expect(await setFreeze(120)).toEqual({ ok: true });
    expect(await summary()).toMatchObject({ freezeDays: 120, freezeKnown: true, freezeEdited: true });
    expect(await setFreeze(null)).toEqual({ ok: true });
    expect(await own()).toEqual(OLD);
  });

  test('is known once it is set, also where there is no rule', async () => {
    await background.store({ ownNumbers: [{ ...OLD, e164: '+447700900123' }] });
    expect(await summary()).toMatchObject({ freezeKnown: false });
    await setFreeze(1);
    expect(await summary()).toMatchObject({ freezeDays: 1, freezeKnown: true });
  });

  test.each([0, 3651, 1.5, -1])('cannot be %d', async (days) => {
    expect(await setFreeze(days)).toEqual({ ok: false });
    expect(await own()).toEqual(OLD);
  });

  test('can be as long as ten years, and only of a number there is', async () => {
    expect(await setFreeze(3650)).toEqual({ ok: true });
    expect(await setFreeze(90, 'nobody')).toEqual({ ok: false });
  });
});

describe('whose number it is', () => {
  test('is told when it is added, and shown with the number', async () => {
    const added = await background.ask('number.add', {
      text: '13912345678',
      country: 'CN',
      owner: '  Mum ',
    });
    expect(added).toMatchObject({ ok: true, number: { owner: 'Mum' } });
    await background.ask('number.update', { id: OLD.id, label: 'work', owner: 'Dad' });
    expect(await summary()).toMatchObject({ label: 'work', owner: 'Dad' });
  });

  test('stays when only the label changes, and goes when it is emptied', async () => {
    await background.ask('number.update', { id: OLD.id, label: '', owner: 'Dad' });
    await background.ask('number.update', { id: OLD.id, label: 'work' });
    expect(await own()).toEqual({ ...OLD, label: 'work', owner: 'Dad' });
    await background.ask('number.update', { id: OLD.id, label: 'work', owner: ' ' });
    expect(await own()).toEqual({ ...OLD, label: 'work' });
  });
});
