import type { StorageTrouble } from '../model/storage-trouble.ts';
import { DatabaseBlocked, UpgradeFailed } from './open-database.ts';

const BY_NAME: Record<string, StorageTrouble> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
};

/** What browsers write of extension storage, whose errors have no names. */
const NO_ROOM = /quota|no space|disk (?:is )?full/i;
/** What Firefox says where a profile keeps no data: an InvalidStateError as any other. */
const NOTHING_KEPT = /did not allow mutations/i;

/** What is wrong with storage, if that is what an error says; undefined for every other error. */
export function storageTrouble(error: unknown): StorageTrouble | undefined {
  if (error instanceof DatabaseBlocked) return 'blocked';
  if (error instanceof UpgradeFailed) return storageTrouble(error.cause) === 'full' ? 'full' : 'upgrade';
  if (!(error instanceof Error) && !(error instanceof DOMException)) return undefined;
  const named = BY_NAME[error.name];
  if (named) return named;
  if (NO_ROOM.test(error.message)) return 'full';
  if (NOTHING_KEPT.test(error.message)) return 'denied';
  return error instanceof DOMException ? 'unreadable' : undefined;
}
