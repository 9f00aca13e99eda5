import { setTimeout as pause } from 'node:timers/promises';

/** How long anything is waited for. Generous: a test machine may be slow, and a wait ends when its condition holds. */
export const PATIENCE_MS = 60_000;

/**
 * Asks `probe` again and again until it gives something truthy, and gives that. A probe that throws counts as
 * "not yet": a page may be between two documents. Throws with the last answer when patience ends.
 */
export async function until<R>(what: string, probe: () => Promise<R>): Promise<NonNullable<R>> {
  const end = Date.now() + PATIENCE_MS;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await probe();
      if (value) return value as NonNullable<R>;
      last = value;
    } catch (error) {
      last = error;
    }
    await pause(40);
  }
  const seen = last instanceof Error ? last.message : JSON.stringify(last);
  throw new Error(`waited ${PATIENCE_MS / 1000} s in vain for ${what}; last answer: ${seen}`);
}

/** What a waited-for function is called in a message: its name, or the start of its text. */
export const nameOf = (run: { name: string; toString(): string }): string =>
  run.name || run.toString().replace(/\s+/g, ' ').slice(0, 160);
