import { useEffect, useState } from 'preact/hooks';
import { OFFLINE_CHECKLIST } from '../catalogue/offline-checklist.ts';
import { ask } from '../messages/ask.ts';
import { useLocale } from '../pieces/locale-context.ts';
import type { Done } from '../pieces/undo-bar.tsx';
import { unlessLocked } from '../pieces/unless-locked.ts';

const WHEN = ['before', 'day', 'after'] as const;

/** What no page can prove: address book, SIM card, bank key, cards told at the till. Ticked by hand. */
export function OfflineView({
  numberId,
  madeAt,
  tell,
}: {
  numberId: string;
  madeAt: number | undefined;
  tell: (done: Done) => void;
}) {
  const { t, of, date } = useLocale();
  const [done, setDone] = useState<Record<string, number>>();
  const failed = () => tell({ text: t.notSaved });
  const unread = unlessLocked(() => tell({ text: t.failed }));
  const load = () => {
    ask('checklist.list', { numberId })
      .then((reply) => setDone(reply.done))
      .catch(unread);
  };
  useEffect(load, [numberId, madeAt]);
  const set = (itemId: string, on: boolean) => {
    ask('checklist.set', { numberId, itemId, done: on }).then(load).catch(failed);
  };
  return (
    <section aria-labelledby="offline-title">
      <h2 id="offline-title">{t.offlineTitle}</h2>
      <p class="soft">{t.offlineText}</p>
      {WHEN.map((when) => (
        <section key={when} class="group">
          <h3>{t.offlineWhen[when]}</h3>
          <ul class="offline">
            {OFFLINE_CHECKLIST.filter((item) => item.when === when).map((item) => {
              const at = done?.[item.id];
              return (
                <li key={item.id} data-item={item.id} data-done={at !== undefined}>
                  <label>
                    <input
                      type="checkbox"
                      checked={at !== undefined}
                      disabled={!done}
                      onChange={(event) => set(item.id, event.currentTarget.checked)}
                    />
                    <span>
                      <strong>{of(item.title)}</strong>
                      <span class="soft">{of(item.how)}</span>
                      {at !== undefined && (
                        <span class="small soft">{t.offlineDone(date(at, Date.now()))}</span>
                      )}
                    </span>
                  </label>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </section>
  );
}
