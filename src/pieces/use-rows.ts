import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { ReadyView, Row } from '../model/ready-view.ts';
import { rowKey } from './row-texts.ts';

/** Which part of the list is wanted. */
export interface Wanted {
  query: string;
  /** Rows of this retiring number only; undefined for all. */
  numberId: string | undefined;
  count: number;
}

/**
 * The rows to show: those of the ready view where they are enough, else asked of the background. While an answer
 * is on its way the rows at hand stay; `failed` tells that none came.
 */
export function useRows(view: ReadyView | undefined, { query, numberId, count }: Wanted) {
  const [asked, setAsked] = useState<{ key: string; rows: Row[]; total: number }>();
  const [failed, setFailed] = useState(false);
  const ready = view?.rows ?? [];
  const total = view?.rowCount ?? 0;
  const enough = query === '' && numberId === undefined && (count <= ready.length || ready.length >= total);
  const key = `${view?.madeAt} ${numberId} ${count} ${query}`;

  useEffect(() => {
    if (enough || !view) return;
    let current = true;
    setFailed(false);
    ask('rows.list', { from: 0, count, ...(query && { query }), ...(numberId && { numberId }) })
      .then((reply) => current && setAsked({ key, ...reply }))
      .catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [key, enough]);

  if (enough) return { rows: ready, total, busy: false, failed: false };
  return {
    rows: asked?.rows ?? ready,
    total: asked?.total ?? total,
    busy: asked?.key !== key && !failed,
    failed,
  };
}

/** The rows of the site that an address lies on, from the view if it has them, else asked of the background. */
export function useRowsHere(view: ReadyView | undefined, url: string | undefined): Row[] {
  const [asked, setAsked] = useState<Row[]>([]);
  const host = url && URL.canParse(url) ? new URL(url).hostname : undefined;
  const known = host && view ? rowsOfHost(withoutTwins([...view.rows, ...view.recentlyDone]), host) : [];
  const wanted =
    host !== undefined && known.length === 0 && view !== undefined && view.rowCount > view.rows.length;
  useEffect(() => {
    if (!wanted || !url) return setAsked([]);
    ask('rows.forUrl', { url })
      .then((reply) => setAsked(reply.rows))
      .catch(() => setAsked([]));
  }, [wanted, url, view?.madeAt]);
  return known.length > 0 ? known : asked;
}

/** Rows of the site whose listed host covers `host` most closely. */
function rowsOfHost(rows: Row[], host: string): Row[] {
  const covers = (row: Row) =>
    Math.max(
      0,
      ...row.hosts.filter((own) => host === own || host.endsWith(`.${own}`)).map((own) => own.length),
    );
  const best = Math.max(0, ...rows.map(covers));
  return best === 0 ? [] : rows.filter((row) => covers(row) === best);
}

/** A row that is dealt with may stand in the list and among the newest. */
const withoutTwins = (rows: Row[]): Row[] => [...new Map(rows.map((row) => [rowKey(row), row])).values()];
