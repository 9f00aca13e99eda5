import { ask } from '../messages/ask.ts';
import type { SweepMessages } from '../messages/sweep-contract.ts';
import type { Row } from '../model/ready-view.ts';
import type { Settings } from '../model/settings.ts';
import { useLocale } from '../pieces/locale-context.ts';
import type { Done } from '../pieces/undo-bar.tsx';
import { announceSweep } from './announce-sweep.ts';
import { SweepChooser } from './sweep-chooser.tsx';
import { SweepFound } from './sweep-found.tsx';
import { SweepRun } from './sweep-run.tsx';
import { useSweep } from './use-sweep.ts';

/** What the parts of the sweep tell the background. */
export type TellSweep = <Name extends keyof SweepMessages>(
  name: Name,
  body: SweepMessages[Name]['request'],
) => void;

/** The sweep: which services, how far it is, what it found. One record decides which of the three is shown. */
export function SweepView({
  rows,
  numberNames,
  settings,
  now,
  tell,
}: {
  rows: Row[];
  /** Own numbers by id, as people read them. */
  numberNames: Record<string, string>;
  settings: Settings;
  now: number;
  tell: (done: Done) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const sweep = useSweep();
  const say: TellSweep = (name, body) => {
    ask(name, body)
      .then((reply) => {
        if (!reply.ok) tell({ text: t.sweep.refused });
      })
      .catch(() => tell({ text: t.notSaved }));
  };
  const isOver = sweep?.status === 'done' || sweep?.status === 'stopped';
  return (
    <section aria-labelledby="sweep-title" class="sweep" data-sweep={sweep?.status ?? 'none'}>
      <h2 id="sweep-title">{isOver ? t.sweep.foundTitle : t.sweep.title}</h2>
      <p class="unseen" role="status">
        {sweep && announceSweep(sweep, locale)}
      </p>
      {sweep === undefined && <p class="soft">{t.loading}</p>}
      {sweep === null && <SweepChooser rows={rows} pace={settings.pace} say={say} />}
      {sweep && !isOver && <SweepRun sweep={sweep} say={say} />}
      {sweep && isOver && (
        <SweepFound sweep={sweep} rows={rows} numberNames={numberNames} now={now} say={say} />
      )}
    </section>
  );
}
