import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { JourneyMessages } from '../messages/journey-contract.ts';
import { useLocale } from '../pieces/locale-context.ts';
import type { Done } from '../pieces/undo-bar.tsx';
import { unlessLocked } from '../pieces/unless-locked.ts';

const PAGE = 50;

/** Everything the user said, newest first, and of which number where there are several; each can still be taken back. */
export function HistoryView({
  madeAt,
  numberNames,
  tell,
}: {
  madeAt: number | undefined;
  /** The numbers a row can be about, by id. */
  numberNames: Record<string, string>;
  tell: (done: Done) => void;
}) {
  const { t, of, date } = useLocale();
  const [history, setHistory] = useState<JourneyMessages['history.list']['reply']>();
  const [count, setCount] = useState(PAGE);
  const failed = () => tell({ text: t.notSaved });
  const unread = unlessLocked(() => tell({ text: t.failed }));
  useEffect(() => {
    ask('history.list', { from: 0, count }).then(setHistory).catch(unread);
  }, [madeAt, count]);
  const undo = (id: string) => {
    ask('verdict.undoMany', { ids: [id] })
      .then(() => tell({ text: t.undone }))
      .catch(failed);
  };
  const several = Object.keys(numberNames).length > 1;
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{t.historyTitle}</h2>
      {history?.entries.length === 0 && <p class="soft">{t.historyNone}</p>}
      <ol class="history">
        {history?.entries.map(({ verdict, siteName, undone }) => (
          <li key={verdict.id} data-verdict-id={verdict.id} data-undone={undone}>
            <time class="small soft" dateTime={new Date(verdict.at).toISOString()}>
              {date(verdict.at, Date.now())}
            </time>
            <span>
              <strong>{of(siteName)}</strong> {t.factSaid(t.saidWords[verdict.verdict])}
              {several && verdict.numberId && (
                <span class="small soft number"> {numberNames[verdict.numberId]}</span>
              )}
            </span>
            {undone ? (
              <span class="chip">{t.undone}</span>
            ) : (
              <button
                type="button"
                class="button button-small"
                aria-label={t.undoOf(of(siteName))}
                onClick={() => undo(verdict.id)}
              >
                {t.undo}
              </button>
            )}
          </li>
        ))}
      </ol>
      {history && history.total > history.entries.length && (
        <button type="button" class="button" onClick={() => setCount(count + PAGE)}>
          {t.showMore(Math.min(PAGE, history.total - history.entries.length))}
        </button>
      )}
    </section>
  );
}
