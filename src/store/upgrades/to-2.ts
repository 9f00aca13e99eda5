import type { UpgradeStep } from '../upgrade-steps.ts';

/** Room for what is needed to take back the last import or erase; found by the moment it is dropped. */
export const to2: UpgradeStep = (db) => {
  db.createObjectStore('snapshots', { keyPath: 'until' });
};
