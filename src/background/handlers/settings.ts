import * as v from 'valibot';
import { browser } from '../../browser.ts';
import { SETTINGS_KEY } from '../../model/ready-view.ts';
import { paintBadges } from '../badge.ts';
import { type Handlers, idText } from '../handler.ts';
import { tendReminders } from '../reminders/tend-reminders.ts';
import { redrawFirstFrame, withdrawFirstFrame } from '../toolbar-popup.ts';
import { inTurn } from '../write.ts';

/** What can be set, and to what. */
export const settingsBody = v.object({
  language: v.optional(v.picklist(['auto', 'zh-CN', 'zh-TW', 'en'])),
  theme: v.optional(v.picklist(['auto', 'light', 'dark'])),
  pace: v.optional(v.picklist(['normal', 'quick'])),
  card: v.optional(v.picklist(['daily', 'badge', 'off'])),
  mutedSites: v.optional(v.pipe(v.array(idText), v.maxLength(10_000))),
  privateWindows: v.optional(v.picklist(['nothing', 'read'])),
  reminders: v.optional(v.picklist(['on', 'off'])),
  reminderKinds: v.optional(
    v.pipe(v.array(v.picklist(['weekly', 'before-cancel', 'freeze'])), v.maxLength(3)),
  ),
});

export const settingsHandlers: Handlers<'settings'> = {
  'settings.set': {
    body: settingsBody,
    handle: (changed, context) =>
      inTurn(async () => {
        await withdrawFirstFrame();
        const stored = await browser.storage.local.get(SETTINGS_KEY);
        await browser.storage.local.set({
          [SETTINGS_KEY]: { ...(stored[SETTINGS_KEY] as object | undefined), ...changed },
        });
        await redrawFirstFrame(context.now());
        await paintBadges();
        await tendReminders(context);
        return { ok: true };
      }),
  },
};
