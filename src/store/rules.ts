import type { OwnSite } from '../model/own-site.ts';
import type { TaughtRule } from '../model/taught-rule.ts';
import type { Database } from './open-database.ts';
import { type Read, readStore, sortRecords } from './read-records.ts';
import { parseOwnSite, parseTaughtRule } from './records.ts';

/** Every taught rule, oldest first. */
export async function listRules(db: Database): Promise<Read<TaughtRule>> {
  const read = await readStore(db, 'rules', parseTaughtRule);
  read.records.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return read;
}

/** The rules of one site, oldest first. */
export async function listRulesOf(db: Database, siteId: string): Promise<TaughtRule[]> {
  const raw = await db.getAllFromIndex('rules', 'by-site', siteId);
  return sortRecords('rules', raw, parseTaughtRule).records.sort((a, b) => a.at - b.at);
}

/** Every site of the user's own, oldest first. */
export async function listOwnSites(db: Database): Promise<Read<OwnSite>> {
  const read = await readStore(db, 'ownSites', parseOwnSite);
  read.records.sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
  return read;
}

/** What is put in and taken out together. */
export interface TeachingChange {
  putRules?: readonly TaughtRule[];
  dropRules?: readonly string[];
  putSite?: OwnSite | undefined;
  dropSite?: string;
}

/** Changes rules and own sites, all of it or nothing. */
export async function changeTeaching(db: Database, change: TeachingChange): Promise<void> {
  const tx = db.transaction(['rules', 'ownSites'], 'readwrite');
  const [rules, ownSites] = [tx.objectStore('rules'), tx.objectStore('ownSites')];
  await Promise.all([
    ...(change.dropRules ?? []).map((id) => rules.delete(id)),
    ...(change.putRules ?? []).map((rule) => rules.put(rule)),
    ...(change.dropSite === undefined ? [] : [ownSites.delete(change.dropSite)]),
    ...(change.putSite ? [ownSites.put(change.putSite)] : []),
    tx.done,
  ]);
}
