import { useCallback, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { Row } from '../model/ready-view.ts';
import { useLocale } from './locale-context.ts';
import type { Say } from './row-details.tsx';
import type { Done } from './undo-bar.tsx';

const LATER_DAYS = 7;
const DAY_MS = 86_400_000;

/** What a screen needs to let the user say something of a row, to show what was said, and to take it back. */
export function useVerdicts(said?: (row: Row) => void): {
  say: Say;
  done: Done | undefined;
  tell: (done: Done) => void;
  dismiss: () => void;
} {
  const { t, of } = useLocale();
  const [done, setDone] = useState<Done>();
  const dismiss = useCallback(() => setDone(undefined), []);
  const failed = () => setDone({ text: t.notSaved });

  const undo = (siteId: string, verdictId: string) => {
    ask('verdict.add', { siteId, verdict: 'undo', about: verdictId })
      .then(() => setDone({ text: t.undone }))
      .catch(failed);
  };

  const say: Say = (row, verdict, answered) => {
    ask('verdict.add', {
      siteId: row.siteId,
      verdict,
      numberId: answered ?? row.numberId,
      ...((verdict === 'is' || verdict === 'not-mine') && row.askAbout && { about: row.askAbout }),
      ...(verdict === 'later' && { until: Date.now() + LATER_DAYS * DAY_MS }),
    })
      .then((reply) => {
        if (!reply.ok) return failed();
        said?.(row);
        setDone({ text: t.verdictSaid[verdict](of(row.name)), undo: () => undo(row.siteId, reply.id) });
      })
      .catch(failed);
  };

  return { say, done, tell: setDone, dismiss };
}
