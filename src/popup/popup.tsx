import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import { READY_ROWS } from '../model/ready-view.ts';
import { afterFrame } from '../pieces/after-frame.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { Locked } from '../pieces/locked.tsx';
import { OfflineNote } from '../pieces/offline-note.tsx';
import { usePanel } from '../pieces/panel-button.tsx';
import { rowKey } from '../pieces/row-texts.ts';
import { UndoBar } from '../pieces/undo-bar.tsx';
import { useEscape } from '../pieces/use-escape.ts';
import { useOffline } from '../pieces/use-offline.ts';
import { useRows, useRowsHere } from '../pieces/use-rows.ts';
import { useTabUrl } from '../pieces/use-tab-url.ts';
import { useTrouble } from '../pieces/use-trouble.ts';
import { useVerdicts } from '../pieces/use-verdicts.ts';
import { type Start, useView } from '../pieces/use-view.ts';
import { dayOf, daysUntil } from '../plan/days.ts';
import { PopupScreen } from './popup-screen.tsx';
import { TeachingOfferCard } from './teaching-offer.tsx';
import { useTeachingOffer } from './use-teaching-offer.ts';

const MORE_ROWS = 200;

/** The toolbar popup: what is left to do, the site of the current tab first. */
export function Popup({ start }: { start: Start }) {
  const { t } = useLocale();
  const { view, failed, retry } = useView(start);
  const [query, setQuery] = useState('');
  const [numberId, setNumberId] = useState<string>();
  const [count, setCount] = useState(READY_ROWS);
  const [openRow, setOpenRow] = useState<string>();
  // By the time it is stored another row may have been opened, which stays open.
  const { say, done, tell, dismiss } = useVerdicts((row) =>
    setOpenRow((open) => (open?.endsWith(` ${rowKey(row)}`) ? undefined : open)),
  );
  const now = useMemo(() => Date.now(), [view]);
  const here = useRowsHere(view, useTabUrl());
  const { rows, total, failed: rowsFailed } = useRows(view, { query, numberId, count });
  const panel = usePanel();
  const teaching = useTeachingOffer();
  const trouble = useTrouble();
  const { offline } = useOffline(tell);
  const unread = teaching?.offer.kind === 'point' && teaching.offer.unread;
  const offer = view && view.ownNumbers > 0 && teaching && <TeachingOfferCard {...teaching} />;

  const [first, setFirst] = useState(true);
  const drawn = view !== undefined || failed;
  useLayoutEffect(() => (drawn ? afterFrame(() => setFirst(false)) : undefined), [drawn]);
  useLayoutEffect(() => {
    if (first) return;
    document.documentElement.dataset.ready = 'true';
    performance.mark('rebind:rows-painted');
  }, [first]);

  // A view of another day counts days and puts off rows as of then.
  useEffect(() => {
    if (view && daysUntil(dayOf(view.madeAt), Date.now()) !== 0) ask('view.refresh', null).catch(() => {});
  }, [view?.madeAt]);

  const close = useCallback(() => setOpenRow(undefined), []);
  useEscape(openRow !== undefined, close);

  return (
    <PopupScreen
      state={{
        view,
        now,
        panel: panel.has,
        first,
        failed: (failed || rowsFailed) && !trouble,
        above: trouble ? (
          <Locked trouble={trouble} shownAsOf={view?.madeAt} />
        ) : (
          !first && <OfflineNote offline={offline} />
        ),
        query,
        numberId,
        rows,
        total,
        here,
        openRow,
        notice: unread && offer,
        offer: !unread && offer,
        bar: <UndoBar done={done} dismiss={dismiss} />,
      }}
      acts={{
        clearSample: () => void ask('sample.clear', null).then(() => tell({ text: t.sampleCleared })),
        retry,
        openPanel: panel.open,
        search: setQuery,
        chooseNumber: setNumberId,
        toggle: (key) => setOpenRow(openRow === key ? undefined : key),
        more: () => setCount(count + MORE_ROWS),
        say,
      }}
      more={MORE_ROWS}
    />
  );
}
