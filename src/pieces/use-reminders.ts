import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { ask } from '../messages/ask.ts';
import { REMINDERS_KEY, SETTINGS_KEY } from '../model/ready-view.ts';
import { DEFAULT_SETTINGS, type ReminderKind, type Settings } from '../model/settings.ts';
import type { ReminderRecord } from '../plan/reminders.ts';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Reminders as they are set and as far as the browser lets them be shown. */
export interface Reminders {
  /** What the user set. */
  on: boolean;
  /** Whether the browser lets us show notifications. */
  allowed: boolean;
  /** True after the browser, or the user it asked, refused. */
  refused: boolean;
  kinds: ReminderKind[];
  /** Local calendar day since which a number is reminded of. Absent: it is not. */
  since(numberId: string): string | undefined;
  /** Asks for the permission, and turns reminders on if it is given. To be called straight from a click. */
  turnOn(): void;
  turnOff(): void;
  setKinds(kinds: ReminderKind[]): void;
}

/** The reminders, kept current while the screen is open; undefined until they are read. */
export function useReminders(): Reminders | undefined {
  const [read, setRead] = useState<Pick<Reminders, 'on' | 'allowed' | 'kinds' | 'since'>>();
  const [refused, setRefused] = useState(false);

  useLayoutEffect(() => {
    let latest = 0;
    const follow = () => {
      const turn = ++latest;
      // Permission and setting come one right after the other: an answer to the earlier question is out of date.
      readReminders().then(
        (now) => turn === latest && setRead(now),
        () => {},
      );
    };
    const followStorage = (changes: object) => {
      if (SETTINGS_KEY in changes || REMINDERS_KEY in changes) follow();
    };
    follow();
    browser.storage.local.onChanged.addListener(followStorage);
    browser.permissions.onAdded.addListener(follow);
    browser.permissions.onRemoved.addListener(follow);
    return () => {
      browser.storage.local.onChanged.removeListener(followStorage);
      browser.permissions.onAdded.removeListener(follow);
      browser.permissions.onRemoved.removeListener(follow);
    };
  }, []);

  const set = (change: Partial<Settings>) => ask('settings.set', change);
  return (
    read && {
      ...read,
      refused,
      turnOn() {
        // Nothing may be waited for before this: the browser asks only straight from a click.
        browser.permissions
          .request(NOTIFICATIONS)
          .then(async (granted) => {
            setRefused(!granted);
            if (granted) await set({ reminders: 'on' });
          })
          .catch(() => setRefused(true));
      },
      turnOff() {
        setRefused(false);
        set({ reminders: 'off' }).catch(() => {});
      },
      setKinds(reminderKinds) {
        set({ reminderKinds }).catch(() => {});
      },
    }
  );
}

async function readReminders(): Promise<Pick<Reminders, 'on' | 'allowed' | 'kinds' | 'since'>> {
  const [stored, allowed] = await Promise.all([
    browser.storage.local.get([SETTINGS_KEY, REMINDERS_KEY]),
    browser.permissions.contains(NOTIFICATIONS),
  ]);
  const settings = { ...DEFAULT_SETTINGS, ...(stored[SETTINGS_KEY] as Partial<Settings> | undefined) };
  const record = stored[REMINDERS_KEY] as Partial<ReminderRecord> | undefined;
  return {
    on: settings.reminders === 'on',
    allowed,
    kinds: settings.reminderKinds,
    since: (numberId) => record?.plans?.[numberId]?.since,
  };
}
