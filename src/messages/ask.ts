import { browser } from '../browser.ts';
import type { Envelope, ScreenMessageName, ScreenMessages, TroubleReply } from './contract.ts';

/** What is stored could not be opened or written. */
export class StorageLocked extends Error {
  readonly said: TroubleReply;

  constructor(name: string, said: TroubleReply) {
    super(`${name}: ${said.detail}`);
    this.name = 'StorageLocked';
    this.said = said;
  }
}

const listeners = new Set<(said: TroubleReply) => void>();

/** Hears of every question that storage could not serve. Returns what ends it. */
export function onTrouble(listener: (said: TroubleReply) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Asks the background on behalf of one of our own screens. Rejects when the background refuses or fails; with
 * StorageLocked when it cannot get at what is stored.
 */
export async function ask<Name extends ScreenMessageName>(
  name: Name,
  body: ScreenMessages[Name]['request'],
): Promise<ScreenMessages[Name]['reply']> {
  const message: Envelope = { from: 'screen', name, body };
  const reply: unknown = await browser.runtime.sendMessage(message);
  if (reply === undefined || reply === null) throw new Error(`no answer to ${name}`);
  if (typeof reply === 'object' && 'trouble' in reply) {
    for (const listener of listeners) listener(reply as TroubleReply);
    throw new StorageLocked(name, reply as TroubleReply);
  }
  return reply as ScreenMessages[Name]['reply'];
}
