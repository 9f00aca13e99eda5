import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { Row } from '../model/ready-view.ts';

/** More rows than anybody has; the dashboard filters and sorts all of them itself. */
const ALL = 100_000;

/** Every row of every retiring number, asked again whenever the view was made anew. Undefined until the first answer. */
export function useAllRows(madeAt: number | undefined): { rows: Row[] | undefined; failed: boolean } {
  const [rows, setRows] = useState<Row[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    ask('rows.list', { from: 0, count: ALL })
      .then((reply) => {
        if (!current) return;
        setRows(reply.rows);
        setFailed(false);
      })
      .catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [madeAt]);
  return { rows, failed };
}
