/**
 * Reminders in a real browser, with its real clock and its real alarms. The clock is moved the other way round: every
 * calendar day that the extension has stored is moved, while its background is dead, so that the countdown stands
 * where it would stand some days later; and the alarm that the browser keeps is set to ring now. To the extension
 * that is a clock set forward or back, and what ships needs no door for it. The hour of the day is chosen by the time
 * zone in which the browser is started.
 *
 * A click is a real one on the alert that Firefox draws. Chromium without a window draws no notification: there the
 * click is put into the background as an event, and what a notification says is checked in Firefox alone.
 */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { REMINDERS_KEY } from '../../src/model/ready-view.ts';
import type { ReminderRecord } from '../../src/plan/reminders.ts';
import { until } from '../support/browsers/until.ts';
import { otherPage } from './support/account-pages.ts';
import { openDashboard } from './support/journey-screens.ts';
import {
  addNumber,
  ask,
  dayFromNow,
  NEW,
  OLD,
  openWelcome,
  retireNumber,
  untilReady,
} from './support/screens.ts';
import { createWorld, otherPageOf, type World } from './support/world.ts';

const DAY_MS = 86_400_000;

let world: World;
let numberId: string;

/** A time zone in which it is now shortly after two in the afternoon. */
function zoneOfTheAfternoon(): string {
  const east = 14 - new Date().getUTCHours();
  return `Etc/GMT${east < 0 ? '+' : '-'}${Math.abs(east)}`;
}

/** Moves every stored day by so many days, as if the clock had been moved by as many the other way. */
async function moveDays(days: number) {
  await world.driver.killBackground();
  await world.driver.inExtension(
    async (by, dayMs) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      const move = (value: unknown) =>
        JSON.parse(
          JSON.stringify(value).replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) =>
            new Date(Date.parse(day) + by * dayMs).toISOString().slice(0, 10),
          ),
        );
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('rebind'));
      const store = db.transaction('ownNumbers', 'readwrite').objectStore('ownNumbers');
      for (const number of await done(store.getAll())) await done(store.put(move(number)));
      db.close();
      // Last and at once: a background that wakes meanwhile sees by the day of its views that they are to be made anew.
      await chrome.storage.local.set(move(await chrome.storage.local.get(null)));
    },
    days,
    DAY_MS,
  );
}

/** Goes so many days ahead (or back). */
const passDays = (days: number) => moveDays(-days);

/** Rings the alarm, and comes back when the background has dealt with it. */
async function ring() {
  const at = await world.driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    const when = Date.now();
    await chrome.alarms.create('reminder', { when });
    return when;
  });
  await until('the alarm to have rung', async () => (await readAlarm()) !== at);
  // The writes and reminders of the background run in turn: this answer comes after them.
  await ask(world.driver, 'view.refresh', null);
}

/** When the alarm will ring; 0: there is none. */
const readAlarm = () =>
  world.driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    return (await chrome.alarms.get('reminder'))?.scheduledTime ?? 0;
  });

/** The notifications that stand: id and, in Firefox, what they say. */
const readNotifications = () =>
  world.driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    const all = (await chrome.notifications?.getAll()) as
      | Record<string, true | { title: string; message: string }>
      | undefined;
    return Object.entries(all ?? {}).map(([id, said]) => ({
      id,
      text: said === true ? undefined : `${said.title} | ${said.message}`,
    }));
  });

const clearNotifications = () =>
  world.driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    for (const id of Object.keys((await chrome.notifications?.getAll()) ?? {}))
      await chrome.notifications.clear(id);
  });

const readFired = () =>
  world.driver.inExtension(async (key) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    const stored = await chrome.storage.local.get(key);
    return (stored[key] as ReminderRecord | undefined)?.fired.length ?? 0;
  }, REMINDERS_KEY);

/** Expects that one reminder, of the number, stands; and takes it away. */
async function expectReminder(says: string) {
  const standing = await readNotifications();
  expect(standing.map(({ id }) => id)).toEqual([`reminder/${numberId}`]);
  const text = standing[0]?.text;
  if (world.driver.name === 'firefox')
    expect(text).toBe(`Number ending in 8000: ${says} | 2 services are still to be changed. Open the plan.`);
  await clearNotifications();
}

/** Expects that nothing stands, also not after the alarm has rung once more. */
async function expectSilence() {
  await ring();
  expect(await readNotifications()).toEqual([]);
}

beforeAll(async () => {
  process.env.TZ = zoneOfTheAfternoon();
  world = await createWorld(inject('browser'));
  const welcome = await openWelcome(world.driver);
  await addNumber(welcome, OLD);
  await addNumber(welcome, NEW);
  await retireNumber(welcome, OLD, NEW, dayFromNow(40));
  const { numbers } = await ask(world.driver, 'number.list', null);
  numberId = numbers.find(({ e164 }) => e164 === OLD.e164)?.id ?? '';
  await ask(world.driver, 'sites.pick', { numberId, siteIds: ['weibo', 'jd'] });
  await welcome.close();
});
afterAll(() => world?.close());

test('the first page offers reminders once a day is set; a click turns them on', async () => {
  const welcome = await openWelcome(world.driver);
  expect(await readAlarm()).toBe(0);
  await welcome.click('.reminder-offer [data-action="reminders-on"]');
  await welcome.waitFor(() => !!document.querySelector('.reminder-offer[data-reminders="on"]'));
  await welcome.waitFor(() => document.querySelector<HTMLInputElement>('#setting-reminders')?.checked);
  // The next is the weekly one 35 days before, at ten in the morning.
  const at = new Date(await until('the alarm', readAlarm));
  const [year, month, day] = dayFromNow(5).split('-').map(Number);
  expect([at.getFullYear(), at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes()]).toEqual([
    year,
    month,
    day,
    10,
    0,
  ]);
  await welcome.close();
});

describe('with time', () => {
  test.each([
    [5, '35 days until you cancel'],
    [5, '30 days until you cancel'],
    [16, '14 days until you cancel'],
    [7, '7 days until you cancel'],
  ])('another %d days on: %s, once', async (days, says) => {
    await expectSilence();
    await passDays(days);
    await ring();
    await expectReminder(says);
    await expectSilence();
  });

  test('after a restart none comes again', async () => {
    const fired = await readFired();
    await world.driver.restart();
    await until('the alarm', readAlarm);
    await expectSilence();
    expect(await readFired()).toBe(fired);
  });

  test('a clock set back brings none again, nor does the clock set right', async () => {
    const fired = await readFired();
    await passDays(-1);
    await expectSilence();
    await passDays(-8);
    await expectSilence();
    await passDays(9);
    await expectSilence();
    expect(await readFired()).toBe(fired);
  });

  test('of those missed while the browser was closed the latest is shown, at its start', async () => {
    await passDays(6);
    await world.driver.restart();
    await until('a notification', async () => (await readNotifications()).length > 0);
    await expectReminder('1 day until you cancel');
    await expectSilence();
  });
});

describe('a click', () => {
  test('opens the plan', async () => {
    await passDays(1);
    await ring();
    await world.driver.clickNotification(`reminder/${numberId}`);
    const plan = await world.driver.waitForTab('the plan', (address) =>
      address.endsWith(`#/plan/${numberId}`),
    );
    await untilReady(plan);
    await plan.waitFor(() => !!document.querySelector('#plan-title'));
    expect(await until('the notification to go', async () => (await readNotifications()).length === 0)).toBe(
      true,
    );
    const { entries } = await ask(world.driver, 'activity.list', null);
    expect(entries[0]).toMatchObject({ kind: 'tab-opened', page: 'options.html', by: 'reminder' });
    await plan.close();
  });

  test('leads a dashboard that is open there', async () => {
    const dashboard = await openDashboard(world.driver, 'data');
    const before = (await world.driver.tabAddresses()).length;
    await passDays(7);
    await ring();
    await world.driver.clickNotification(`reminder/${numberId}`);
    await dashboard.waitFor(() => !!document.querySelector('#plan-title'));
    expect(await world.driver.tabAddresses()).toHaveLength(before);
    await dashboard.close();
  });
});

test('when the permission is taken back the settings say so, the plan tells what is due, and nothing fails', async () => {
  await ask(world.driver, 'number.retire', { id: numberId, cancelOn: dayFromNow(8) });
  await world.driver.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    await chrome.permissions.remove({ permissions: ['notifications'] });
  });
  await until('the alarm to go', async () => (await readAlarm()) === 0);
  const fired = await readFired();
  await passDays(1);
  await ask(world.driver, 'view.refresh', null);
  expect(await readFired()).toBe(fired);

  const plan = await openDashboard(world.driver, 'plan');
  await plan.waitFor(() => !!document.querySelector('[data-due="today"]'));
  await plan.close();
  const welcome = await openWelcome(world.driver);
  await welcome.waitFor(() => !!document.querySelector('.reminder-settings[data-reminders="refused"]'));
  await welcome.click('.reminder-settings [data-action="reminders-on"]');
  await welcome.waitFor(() => !!document.querySelector('.reminder-settings[data-reminders="on"]'));
  // Nothing is made up for.
  await until('the alarm', readAlarm);
  expect(await readNotifications()).toEqual([]);
  await welcome.close();
});

test('an alarm of a clock that was far ahead is set right by whatever wakes the background next', async () => {
  const right = await readAlarm();
  await passDays(200);
  await ask(world.driver, 'view.refresh', null);
  await until('another alarm', async () => (await readAlarm()) !== right);
  await passDays(-200);
  // Whatever had woken it before, it is asleep when the tab is opened.
  await world.driver.killBackground();
  const address = otherPageOf('douban');
  world.serve(address, otherPage('豆瓣'));
  const tab = await world.driver.openTab(address);
  await until('the alarm that was set before', async () => (await readAlarm()) === right);
  await tab.close();
  await clearNotifications();
});

test('each kind can be turned off in the settings, and the whole', async () => {
  const welcome = await openWelcome(world.driver);
  const before = await readAlarm();
  await welcome.click('[data-reminder-kind="before-cancel"]');
  await until('a later alarm', async () => (await readAlarm()) > before);
  await welcome.click('#setting-reminders');
  await welcome.waitFor(
    () => document.querySelector<HTMLInputElement>('#setting-reminders')?.checked === false,
  );
  await until('the alarm to go', async () => (await readAlarm()) === 0);
  await passDays(4);
  await ask(world.driver, 'view.refresh', null);
  expect(await readNotifications()).toEqual([]);
  await welcome.close();
});

test('none of it asked anybody for anything', () => {
  expect(world.findStrangeTraffic()).toEqual([]);
});
