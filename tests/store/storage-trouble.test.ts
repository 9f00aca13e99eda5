import { expect, test } from 'vitest';
import { DatabaseBlocked, UpgradeFailed } from '../../src/store/open-database.ts';
import { storageTrouble } from '../../src/store/storage-trouble.ts';

const never = new Promise<never>(() => {});

test.each([
  ['blocked', new DatabaseBlocked(never)],
  ['newer', new DOMException('The requested version (3) is less than the existing', 'VersionError')],
  ['full', new DOMException('', 'QuotaExceededError')],
  ['full', new Error('Resource::kQuotaBytes quota exceeded')],
  ['full', new Error('IO error: No space left on device')],
  ['full', new UpgradeFailed(2, 3, new DOMException('', 'QuotaExceededError'))],
  ['denied', new DOMException('', 'SecurityError')],
  [
    'denied',
    new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    ),
  ],
  ['upgrade', new UpgradeFailed(2, 3, new Error('no'))],
  ['unreadable', new DOMException('Internal error opening backing store', 'UnknownError')],
] as const)('%s is told from its error', (trouble, error) => {
  expect(storageTrouble(error)).toBe(trouble);
});

test.each([new Error('no answer'), new TypeError('x is undefined'), 'text', undefined, null])(
  'what is no matter of storage stays what it is: %s',
  (error) => {
    expect(storageTrouble(error)).toBeUndefined();
  },
);
