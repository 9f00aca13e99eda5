import * as v from 'valibot';
import { findSiteByUrl } from '../../catalogue/find-site.ts';
import { sites } from '../../catalogue/sites.ts';
import { findOwnSite } from '../../model/own-site.ts';
import { findRows } from '../../queries/find-rows.ts';
import { count, type Handlers, idText, shortText } from '../handler.ts';
import { readState, rowsOf } from '../read-state.ts';
import { readTaughtPages } from '../teaching/taught-pages.ts';

export const rowHandlers: Handlers<'rows'> = {
  'rows.list': {
    body: v.object({ from: count, count, query: v.optional(shortText), numberId: v.optional(idText) }),
    async handle({ from, count: wanted, ...filter }, { database, now }) {
      const found = findRows(rowsOf(await readState(await database()), now()), filter, sites);
      return { rows: found.slice(from, from + wanted), total: found.length };
    },
  },

  'rows.forUrl': {
    body: v.object({ url: v.pipe(v.string(), v.maxLength(10_000)) }),
    async handle({ url }, { database, now }) {
      const db = await database();
      const site = findSiteByUrl(url);
      if (!site) {
        const own = findOwnSite((await readTaughtPages()).ownSites, url);
        if (!own) return { siteId: null, rows: [] };
        return { siteId: own.id, rows: rowsOf(await readState(db, [own.id]), now()) };
      }
      // What sites of the same account showed counts as well.
      const related = [...sites.values()].filter(
        (other) => other.sharesAccountWith?.includes(site.id) || site.sharesAccountWith?.includes(other.id),
      );
      const state = await readState(db, [site.id, ...related.map(({ id }) => id)]);
      return { siteId: site.id, rows: rowsOf(state, now()).filter(({ siteId }) => siteId === site.id) };
    },
  },
};
