import type { UpgradeStep } from '../upgrade-steps.ts';

/** First version: facts, found by site and by time, and the user's numbers. */
export const to1: UpgradeStep = (db) => {
  const facts = db.createObjectStore('facts', { keyPath: 'id' });
  facts.createIndex('by-site', 'siteId');
  facts.createIndex('by-at', 'at');
  db.createObjectStore('ownNumbers', { keyPath: 'id' });
};
