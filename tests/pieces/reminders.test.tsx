// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import { PlanReminders } from '../../src/dashboard/plan-reminders.tsx';
import { REMINDERS_KEY, SETTINGS_KEY } from '../../src/model/ready-view.ts';
import type { Settings } from '../../src/model/settings.ts';
import { LocaleContext } from '../../src/pieces/locale-context.ts';
import { localeFor } from '../../src/texts/locale.ts';
import { ReminderSettings } from '../../src/welcome/reminder-settings.tsx';
import { fakePermissions } from '../support/fake-permissions.ts';
import { makeRetiring } from '../support/rows.ts';

const now = new Date(2027, 2, 1, 9).getTime();
const number = makeRetiring({
  cancelOn: '2027-03-15',
  counts: { total: 4, done: 1, open: 2, unsure: 1, check: 0 },
});

let root: HTMLElement;

beforeEach(async () => {
  await browser.storage.local.clear();
  fakePermissions().resetState();
  document.body.innerHTML = '<div id="app"></div>';
  root = document.getElementById('app') as HTMLElement;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, body } = message as { name: string; body: Partial<Settings> };
    if (name === 'settings.set') await set(body);
    return { ok: true };
  });
});
afterEach(() => render(null, root));

async function set(change: Partial<Settings>) {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  await browser.storage.local.set({ [SETTINGS_KEY]: { ...(stored[SETTINGS_KEY] as object), ...change } });
}

/** Draws the settings and the plan's part side by side, as two screens would be open. */
async function open(part = number) {
  await act(async () => {
    render(
      <LocaleContext.Provider value={localeFor('en', 'en')}>
        <ReminderSettings />
        <PlanReminders number={part} now={now} />
      </LocaleContext.Provider>,
      root,
    );
  });
  await until('.reminder-settings');
}

const until = (selector: string) => vi.waitUntil(() => root.querySelector<HTMLElement>(selector));
const whole = () => root.querySelector<HTMLInputElement>('#setting-reminders');
const click = async (selector: string) => {
  const target = await until(selector);
  await act(async () => target.click());
};

test('offered, they are turned on by a click, and both screens follow', async () => {
  await open();
  expect(whole()?.checked).toBe(false);
  await click('.reminder-offer button');
  await until('.reminder-settings[data-reminders="on"]');
  expect(whole()?.checked).toBe(true);
  expect(root.querySelectorAll('[data-reminder-kind]')).toHaveLength(3);
  expect(root.querySelector('.reminder-offer')?.textContent).toContain('Reminders are on');
});

test('refused, the switch stays off and says why, and may be tried again', async () => {
  fakePermissions().willing = false;
  await open();
  await click('#setting-reminders');
  await until('.reminder-settings[data-reminders="refused"]');
  expect(whole()?.checked).toBe(false);
  expect(root.querySelector('#reminders-refused')?.textContent).toContain('does not let Rebind');
  expect(await browser.storage.local.get(SETTINGS_KEY)).toEqual({});
  fakePermissions().willing = true;
  await click('.reminder-settings button');
  await until('.reminder-settings[data-reminders="on"]');
  expect(root.querySelector('#reminders-refused')?.textContent).toBe('');
});

test('a browser that cannot ask counts as one that refuses', async () => {
  vi.spyOn(fakePermissions(), 'request').mockRejectedValue(new Error('not from a click'));
  await open();
  await click('.reminder-offer button');
  await until('.reminder-offer[data-reminders="refused"]');
});

test('taken back, both screens say so', async () => {
  await fakePermissions().request({ permissions: ['notifications'] });
  await set({ reminders: 'on' });
  await open();
  expect(root.querySelector('.reminder-offer')).toBeNull();
  await act(async () => {
    await fakePermissions().remove({ permissions: ['notifications'] });
  });
  await until('.reminder-settings[data-reminders="refused"]');
  await until('.reminder-offer[data-reminders="refused"]');
});

test('one kind is turned off by itself, and the whole again', async () => {
  await fakePermissions().request({ permissions: ['notifications'] });
  await set({ reminders: 'on' });
  await open();
  await click('[data-reminder-kind="weekly"]');
  await vi.waitUntil(async () => {
    const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
    return JSON.stringify((stored as Settings).reminderKinds) === '["before-cancel","freeze"]';
  });
  await click('#setting-reminders');
  await until('.reminder-settings[data-reminders="off"]');
});

test('the plan names the next day, counted from when the plan was made', async () => {
  await fakePermissions().request({ permissions: ['notifications'] });
  await set({ reminders: 'on' });
  const record = { plans: { old: { plan: '', since: '2027-02-20' } }, fired: [] };
  await browser.storage.local.set({ [REMINDERS_KEY]: record });
  await open();
  expect((await until('[data-next-reminder]')).dataset.nextReminder).toBe('2027-03-08');
  // Fourteen days before: one is due.
  expect(root.querySelector('[data-due]')?.textContent).toContain('3 services are still to be changed');
});

test('what is due is said without the permission too, and nothing when all is done', async () => {
  await open();
  expect(root.querySelector('[data-due]')).not.toBeNull();
  render(null, root);
  await open(makeRetiring({ cancelOn: '2027-03-15' }));
  expect(root.querySelector('[data-due], .reminder-offer')).toBeNull();
});
