import type { UpgradeStep } from '../upgrade-steps.ts';

/** Room for what the program did, for the rules the user taught it, and for sites of the user's own. */
export const to3: UpgradeStep = (db) => {
  db.createObjectStore('activity', { keyPath: 'id' }).createIndex('by-at', 'at');
  db.createObjectStore('rules', { keyPath: 'id' }).createIndex('by-site', 'siteId');
  db.createObjectStore('ownSites', { keyPath: 'id' });
};
