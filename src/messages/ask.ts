import { browser } from '../browser.ts';
import type { Envelope, ScreenMessageName, ScreenMessages } from './contract.ts';

/** Asks the background on behalf of one of our own screens. Rejects when the background refuses or fails. */
export async function ask<Name extends ScreenMessageName>(
  name: Name,
  body: ScreenMessages[Name]['request'],
): Promise<ScreenMessages[Name]['reply']> {
  const message: Envelope = { from: 'screen', name, body };
  const reply: unknown = await browser.runtime.sendMessage(message);
  if (reply === undefined || reply === null) throw new Error(`no answer to ${name}`);
  return reply as ScreenMessages[Name]['reply'];
}
