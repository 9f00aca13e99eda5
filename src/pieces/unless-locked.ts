import { StorageLocked } from '../messages/ask.ts';

/** For what could not be read: runs `say`, unless it is storage that fails, of which the screen tells as a whole. */
export const unlessLocked =
  (say: () => void) =>
  (error: unknown): void => {
    if (!(error instanceof StorageLocked)) say();
  };
