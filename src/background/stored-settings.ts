import * as v from 'valibot';
import { browser } from '../browser.ts';
import { SETTINGS_KEY } from '../model/ready-view.ts';
import type { Settings } from '../model/settings.ts';
import { settingsBody } from './handlers/settings.ts';

/** What the user set; what nobody set is missing. */
export const readStoredSettings = async (): Promise<Partial<Settings>> =>
  knownSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);

/** Puts settings in the place of all there were. */
export async function replaceSettings(settings: Partial<Settings>): Promise<void> {
  if (Object.keys(settings).length === 0) await browser.storage.local.remove(SETTINGS_KEY);
  else await browser.storage.local.set({ [SETTINGS_KEY]: settings });
}

/** The settings of this version in a record from elsewhere; a value that it does not know counts as not set. */
export function knownSettings(record: unknown): Partial<Settings> {
  const values = (typeof record === 'object' && record !== null ? record : {}) as Record<string, unknown>;
  const known = Object.entries(settingsBody.entries).flatMap(([name, shape]) => {
    const read = v.safeParse(shape, values[name]);
    return read.success && read.output !== undefined ? [[name, read.output]] : [];
  });
  return Object.fromEntries(known) as Partial<Settings>;
}
