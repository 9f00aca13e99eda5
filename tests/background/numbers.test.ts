import { beforeEach, describe, expect, test } from 'vitest';
import type { OwnNumber } from '../../src/model/own-number.ts';
import {
  type Background,
  freshBrowser,
  readView,
  startBackground,
  WEIBO,
} from '../support/background-life.ts';

let background: Background;
beforeEach(async () => {
  freshBrowser();
  background = await startBackground();
});

const list = () => background.ask('number.list', null);
const add = async (text: string, country = 'CN', label?: string): Promise<OwnNumber> => {
  const reply = await background.ask('number.add', { text, country, ...(label !== undefined && { label }) });
  if (!reply.ok) throw new Error(reply.problem);
  return reply.number;
};

describe('adding', () => {
  test('keeps the number as E.164 and shows it as people read it', async () => {
    const number = await add('138-0013-8000', 'CN', '  work ');
    expect(number).toMatchObject({
      e164: '+8613800138000',
      label: 'work',
      status: 'active',
      addedAt: Date.now(),
    });
    expect(await list()).toEqual({ numbers: [number], display: { [number.id]: '138 0013 8000' } });
    expect((await readView())?.ownNumbers).toBe(1);
  });

  test.each([
    ['', 'CN', 'empty'],
    ['hello', 'CN', 'not-a-number'],
    ['12345', 'CN', 'impossible'],
    ['1380013800', 'CN', 'impossible'],
    ['13800138000', '', 'needs-country'],
  ])('refuses "%s": %s', async (text, country, problem) => {
    expect(await background.ask('number.add', { text, country })).toEqual({ ok: false, problem: problem });
    expect((await list()).numbers).toEqual([]);
  });

  test('refuses a number that is there, however it is written', async () => {
    await add('13800138000');
    expect(await background.ask('number.add', { text: '+86 138 0013 8000', country: '' })).toEqual({
      ok: false,
      problem: 'duplicate',
    });
    const both = await Promise.all(
      ['13900001234', '139 0000 1234'].map((text) => background.ask('number.add', { text, country: 'CN' })),
    );
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
  });
});

test('a label is changed and taken away', async () => {
  const { id } = await add('13800138000');
  expect(await background.ask('number.update', { id, label: 'Mum' })).toEqual({ ok: true });
  expect((await list()).numbers[0]?.label).toBe('Mum');
  await background.ask('number.update', { id, label: ' ' });
  expect((await list()).numbers[0]).not.toHaveProperty('label');
  expect(await background.ask('number.update', { id: 'nobody', label: 'x' })).toEqual({ ok: false });
});

describe('removing', () => {
  test('gives the number back, and restoring brings it and its rows back', async () => {
    const { old } = await background.addNumbers();
    await background.report(WEIBO, { outcome: 'shown', numbers: [{ mask: '138****8000' }] });
    expect((await readView())?.rowCount).toBe(1);

    const { ok, removed } = await background.ask('number.remove', { id: old.id });
    expect(ok).toBe(true);
    expect((await list()).numbers).toHaveLength(1);
    expect((await readView())?.rowCount).toBe(0);
    if (!removed) throw new Error('nothing was removed');

    expect(await background.ask('number.restore', { number: removed })).toEqual({ ok: true });
    const { changes, ...listed } = removed ?? {};
    expect(changes).toHaveLength(1);
    expect((await list()).numbers.find(({ id }) => id === old.id)).toEqual(listed);
    expect((await readView())?.rowCount).toBe(1);
    expect(await background.ask('number.restore', { number: removed })).toEqual({ ok: false });
  });

  test('of what is not there is refused, and so is restoring what is no number', async () => {
    expect(await background.ask('number.remove', { id: 'nobody' })).toEqual({ ok: false });
    const number = { id: 'x', e164: '138' } as OwnNumber;
    expect(await background.ask('number.restore', { number })).toEqual({ ok: false });
    expect((await list()).numbers).toEqual([]);
  });
});

describe('taking an edit back', () => {
  const putBack = (number: OwnNumber) => background.ask('number.putBack', { number });

  test('brings the plan back that was dropped, and the label that was changed', async () => {
    const { old } = await background.addNumbers();
    const planned = (await list()).numbers.find(({ id }) => id === old.id) as OwnNumber;
    await background.ask('number.keep', { id: old.id });
    await background.ask('number.update', { id: old.id, label: 'Mum' });
    expect(await putBack(planned)).toEqual({ ok: true });
    expect((await list()).numbers).toContainEqual(planned);
    expect((await readView())?.retiring).toMatchObject([{ numberId: old.id }]);
  });

  test('does not bring back a number that is gone, nor another one in its place', async () => {
    const number = await add('13800138000');
    expect(await putBack({ ...number, e164: '+8613900001234' })).toEqual({ ok: false });
    await background.ask('number.remove', { id: number.id });
    expect(await putBack(number)).toEqual({ ok: false });
    expect((await list()).numbers).toEqual([]);
  });
});

describe('retiring', () => {
  test('of a number that is cancelled sets its replacement alone', async () => {
    const { old, new: next } = await background.addNumbers();
    await background.ask('number.retire', { id: old.id });
    await background.ask('number.cancel', { id: old.id, cancelledOn: '2027-01-10', overrides: {} });
    expect(await background.ask('number.retire', { id: old.id, replacementId: next.id })).toEqual({
      ok: true,
    });
    expect((await list()).numbers[0]).toMatchObject({
      status: 'retired',
      cancelOn: '2027-01-10',
      replacementId: next.id,
    });
    await background.ask('number.retire', { id: old.id });
    expect((await list()).numbers[0]).toMatchObject({ status: 'retired', cancelOn: '2027-01-10' });
    expect((await list()).numbers[0]).not.toHaveProperty('replacementId');
  });

  test('keeps the plan', async () => {
    const old = await add('13800138000');
    const next = await add('13900001234');
    const plan = { replacementId: next.id, cancelOn: '2027-02-14' };
    expect(await background.ask('number.retire', { id: old.id, ...plan })).toEqual({ ok: true });
    expect((await list()).numbers[0]).toMatchObject({ status: 'retiring', ...plan });
    expect((await readView())?.retiring).toMatchObject([
      {
        numberId: old.id,
        display: '138 0013 8000',
        cancelOn: '2027-02-14',
        replacementDisplay: '139 0000 1234',
        freezeDays: 90,
      },
    ]);
  });

  test('refuses a day in the past, and changes nothing', async () => {
    const old = await add('13800138000');
    expect(await background.ask('number.retire', { id: old.id, cancelOn: '2027-01-14' })).toEqual({
      ok: false,
      problem: 'date-in-past',
    });
    expect(await background.ask('number.retire', { id: old.id, cancelOn: '2027-02-30' })).toEqual({
      ok: false,
      problem: 'bad-date',
    });
    expect((await list()).numbers).toEqual([old]);
    expect(await background.ask('number.retire', { id: old.id, cancelOn: '2027-01-15' })).toEqual({
      ok: true,
    });
  });

  test('refuses itself, a number that goes as well, and one that is not there', async () => {
    const { old, new: next } = await background.addNumbers();
    const retire = (id: string, replacementId?: string) =>
      background.ask('number.retire', { id, ...(replacementId !== undefined && { replacementId }) });
    expect(await retire(old.id, old.id)).toEqual({ ok: false, problem: 'same-number' });
    expect(await retire(next.id, old.id)).toEqual({ ok: false, problem: 'replacement-retiring' });
    expect(await retire(old.id, 'nobody')).toEqual({ ok: false, problem: 'unknown-number' });
    expect(await retire('nobody')).toEqual({ ok: false, problem: 'unknown-number' });
  });

  test('again changes the plan; keeping the number drops it', async () => {
    const { old } = await background.addNumbers();
    await background.ask('number.retire', { id: old.id, cancelOn: '2027-03-01' });
    const changed = (await list()).numbers[0];
    expect(changed).toMatchObject({ cancelOn: '2027-03-01' });
    expect(changed).not.toHaveProperty('replacementId');
    expect(await background.ask('number.keep', { id: old.id })).toEqual({ ok: true });
    const kept = (await list()).numbers[0];
    expect(kept?.status).toBe('active');
    expect(kept).not.toHaveProperty('cancelOn');
    expect((await readView())?.retiring).toEqual([]);
    expect(await background.ask('number.keep', { id: 'nobody' })).toEqual({ ok: false });
  });
});
