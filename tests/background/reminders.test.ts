import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { REMINDER_ALARM } from '../../src/background/reminders/tend-reminders.ts';
import type { OwnNumber } from '../../src/model/own-number.ts';
import { REMINDERS_KEY } from '../../src/model/ready-view.ts';
import { addDays, dayOf, momentAt } from '../../src/plan/days.ts';
import { type Background, freshBrowser, startBackground } from '../support/background-life.ts';
import { NOW } from '../support/clock.ts';
import { fakePermissions } from '../support/fake-permissions.ts';

const TODAY = dayOf(NOW);
const inDays = (days: number) => addDays(TODAY, days);
const at = (day: string, hour = 10) => momentAt(day, hour);

let background: Background;
let old: OwnNumber;

/** The notifications that stand, by id: their title and text. */
const standing = () =>
  Object.fromEntries(
    Object.entries(fakeBrowser.notifications.getAllCreateOptions()).map(([id, { title, message }]) => [
      id,
      `${title} | ${message}`,
    ]),
  );
const alarm = async () => (await fakeBrowser.alarms.get(REMINDER_ALARM))?.scheduledTime;
/** The clock strikes: the browser starts a background that was asleep, and rings. */
async function ring(when: number) {
  vi.setSystemTime(when);
  await fakeBrowser.alarms.clear(REMINDER_ALARM);
  background = await startBackground();
  const rung = { name: REMINDER_ALARM, scheduledTime: when, persistAcrossSessions: true };
  await fakeBrowser.alarms.onAlarm.trigger(rung);
  await settle();
}
/** Comes back when all that was begun is done. */
async function settle() {
  const { inTurn } = await import('../../src/background/write.ts');
  await inTurn(async () => {});
}
/** Shown since the last call. */
function takeShown() {
  const shown = vi.mocked(fakeBrowser.notifications.create).mock.calls.map(([id]) => id);
  vi.mocked(fakeBrowser.notifications.create).mockClear();
  return shown;
}
const allow = () => fakePermissions().request({ permissions: ['notifications'] });
const retire = (cancelOn: string, id = old.id) => background.ask('number.retire', { id, cancelOn });

beforeEach(async () => {
  freshBrowser();
  vi.spyOn(fakeBrowser.notifications, 'create');
  background = await startBackground();
  old = (await background.addNumbers()).old;
  await background.ask('sites.pick', { numberId: old.id, siteIds: ['weibo', 'jd'] });
  await retire(inDays(8));
  await background.ask('settings.set', { reminders: 'on', language: 'en' });
  await allow();
  await settle();
});

test('the alarm is set for ten o’clock of the next day that matters, and once', async () => {
  expect(await alarm()).toBe(at(inDays(1)));
  const create = vi.spyOn(fakeBrowser.alarms, 'create');
  await background.ask('view.refresh', null);
  await fakeBrowser.runtime.onStartup.trigger();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
  expect(create).not.toHaveBeenCalled();
  await fakeBrowser.alarms.clear(REMINDER_ALARM);
  await fakeBrowser.runtime.onStartup.trigger();
  expect(create).toHaveBeenCalledOnce();
  expect(await alarm()).toBe(at(inDays(1)));
  await retire(inDays(20));
  expect(await alarm()).toBe(at(inDays(6)));
});

test('a reminder names the number by its last digits, says what is left, and is shown once', async () => {
  await ring(at(inDays(1)));
  expect(standing()).toEqual({
    [`reminder/${old.id}`]:
      'Number ending in 8000: 7 days until you cancel | 2 services are still to be changed. Open the plan.',
  });
  expect(takeShown()).toHaveLength(1);
  expect(await alarm()).toBe(at(inDays(5)));
  await ring(at(inDays(1), 11));
  await fakeBrowser.runtime.onStartup.trigger();
  await background.ask('view.refresh', null);
  expect(takeShown()).toEqual([]);
});

test.each([
  ['work', 'work: 7 days until you cancel'],
  ['138 0013 8000', 'Number ending in 8000: 7 days until you cancel'],
])('a number called %s', async (label, title) => {
  await background.ask('number.update', { id: old.id, label });
  await ring(at(inDays(1)));
  expect(Object.values(standing())[0]).toContain(title);
});

test('it is said in the language of the interface', async () => {
  await background.ask('settings.set', { language: 'zh-CN' });
  await ring(at(inDays(8)));
  expect(Object.values(standing())).toEqual(['尾号 8000：计划今天注销 | 还有 2 项没换好，点开看计划。']);
});

test('of those missed while the browser was closed the latest is shown, at the next start', async () => {
  vi.setSystemTime(at(inDays(7), 21));
  background = await startBackground();
  await fakeBrowser.runtime.onStartup.trigger();
  expect(Object.values(standing())[0]).toContain('1 day until you cancel');
  expect(takeShown()).toHaveLength(1);
  expect(await alarm()).toBe(at(inDays(8)));
});

test('a clock that was far ahead and is put right leaves no alarm of then, whatever wakes the background', async () => {
  /** Something happens in the browser for which a background that was asleep is started. */
  const wake = async (now: number) => {
    vi.setSystemTime(now);
    background = await startBackground();
    const tab = { id: 1, url: 'https://weibo.com/', active: true, incognito: false, status: 'complete' };
    await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, tab as never);
    await settle();
  };
  await retire(inDays(300));
  const planned = await alarm();
  await wake(at(inDays(150), 12));
  expect(await alarm()).toBeGreaterThan(at(inDays(150)));
  await wake(NOW);
  // The plan counts from today again, as it did before.
  expect(await alarm()).toBe(planned);
});

test('it is kept as shown before it is shown', async () => {
  vi.mocked(fakeBrowser.notifications.create).mockImplementation(async () => {
    const kept = (await fakeBrowser.storage.local.get(REMINDERS_KEY))[REMINDERS_KEY];
    expect(kept).toMatchObject({ fired: [`${old.id}/${inDays(1)}`] });
    throw new Error('no such service');
  });
  await ring(at(inDays(1)));
  expect(takeShown()).toHaveLength(1);
  await ring(at(inDays(1), 11));
  expect(takeShown()).toEqual([]);
});

test('it is not shown when it could not be kept', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
  await ring(at(inDays(1)));
  expect(takeShown()).toEqual([]);
  set.mockRestore();
  await ring(at(inDays(1), 11));
  expect(takeShown()).toHaveLength(1);
});

test('a record that cannot be read counts as none, and a write goes on when reminders fail', async () => {
  await fakeBrowser.storage.local.set({ [REMINDERS_KEY]: { plans: 1 } });
  vi.spyOn(fakeBrowser.alarms, 'get').mockRejectedValue(new Error('no alarms'));
  expect(await retire(inDays(9))).toEqual({ ok: true });
});

test('several numbers are reminded of side by side', async () => {
  const { numbers } = await background.ask('number.list', null);
  const other = numbers.find(({ id }) => id !== old.id)?.id ?? '';
  await retire(inDays(8), other);
  await background.ask('sites.pick', { numberId: other, siteIds: ['taobao'] });
  await ring(at(inDays(1)));
  expect(Object.keys(standing()).sort()).toEqual([`reminder/${old.id}`, `reminder/${other}`].sort());
});

describe('nothing is shown', () => {
  const stays = async () => {
    await ring(at(inDays(5)));
    expect(takeShown()).toEqual([]);
  };

  test('when everything is done', async () => {
    for (const siteId of ['weibo', 'jd'])
      await background.ask('verdict.add', { siteId, verdict: 'done', numberId: old.id });
    expect(await alarm()).toBeUndefined();
    await stays();
  });

  test('when the number is kept', async () => {
    await background.ask('number.keep', { id: old.id });
    expect(await alarm()).toBeUndefined();
    await stays();
  });

  test('when the number is removed, and nothing is kept of the last', async () => {
    await ring(at(inDays(1)));
    takeShown();
    for (const { id } of (await background.ask('number.list', null)).numbers)
      await background.ask('number.remove', { id });
    expect(await fakeBrowser.storage.local.get(REMINDERS_KEY)).toEqual({
      [REMINDERS_KEY]: { plans: {}, fired: [] },
    });
    await stays();
  });

  test('when reminders are off as a whole or this kind of them', async () => {
    await background.ask('settings.set', { reminderKinds: ['weekly', 'freeze'] });
    expect(await alarm()).toBe(at(inDays(8)));
    await stays();
    await background.ask('settings.set', { reminders: 'off' });
    expect(await alarm()).toBeUndefined();
    await stays();
  });

  test('when the permission is refused or taken back, and nothing is made up for later', async () => {
    await fakePermissions().remove({ permissions: ['notifications'] });
    await settle();
    expect(await alarm()).toBeUndefined();
    await stays();
    await allow();
    await settle();
    expect(takeShown()).toEqual([]);
    expect(await alarm()).toBe(at(inDays(7)));
  });

  test('of the built-in sample', async () => {
    await background.ask('number.remove', { id: old.id });
    await background.ask('sample.load', null);
    expect(await alarm()).toBeUndefined();
  });
});

describe('a click', () => {
  const plan = (id = old.id) => `${fakeBrowser.runtime.getURL('/options.html' as '/')}#/plan/${id}`;
  const click = async (id: string) => {
    await fakeBrowser.notifications.onClicked.trigger(id);
    return (await fakeBrowser.tabs.query({})).map(({ url }) => url);
  };

  test('opens the plan of the number, and the notification goes', async () => {
    await ring(at(inDays(1)));
    expect(await click(`reminder/${old.id}`)).toContain(plan());
    expect(standing()).toEqual({});
    const { entries } = await background.ask('activity.list', null);
    expect(entries).toMatchObject([{ kind: 'tab-opened', page: 'options.html', by: 'reminder' }]);
  });

  test('leads an open dashboard there', async () => {
    await ring(at(inDays(1)));
    const tab = await fakeBrowser.tabs.create({
      url: `${fakeBrowser.runtime.getURL('/options.html' as '/')}#/data`,
    });
    const before = (await fakeBrowser.tabs.query({})).length;
    const after = await click(`reminder/${old.id}`);
    expect(after).toHaveLength(before);
    expect((await fakeBrowser.tabs.get(tab.id ?? 0))?.url).toBe(plan());
  });

  test('on a notification of something else does nothing', async () => {
    const before = await fakeBrowser.tabs.query({});
    expect(await click('other')).toHaveLength(before.length);
  });
});
