import type { Row } from '../model/ready-view.ts';
import { useLocale } from './locale-context.ts';
import { RowChip } from './row-chip.tsx';
import { RowDetails, type Say } from './row-details.tsx';
import { isDone, whyNow } from './row-texts.ts';
import { SiteIcon } from './site-icon.tsx';
import { StateChip } from './state-chip.tsx';

/** One service of the list: what it is, why now, its state, and one action. The name opens the details. */
export function ServiceRow({
  row,
  open,
  toggle,
  now,
  numberNames,
  whose,
  say,
  plain = false,
}: {
  row: Row;
  open: boolean;
  toggle: () => void;
  now: number;
  numberNames: Record<string, string>;
  /** The retiring number's name, where several are being retired and the row must say which. */
  whose?: string | undefined;
  say: Say;
  /** Without the brand's icon, for a first drawing that is not to wait for files. */
  plain?: boolean;
}) {
  const id = `details-${row.siteId}-${row.numberId}`;
  const locale = useLocale();
  const { t } = locale;
  const name = locale.of(row.name);
  const done = isDone(row);
  return (
    <li class="row" data-row={row.siteId} data-state={row.state} data-number={row.numberId}>
      <div class="row-head">
        <SiteIcon id={row.siteId} name={name} plain={plain} />
        <button
          type="button"
          class="row-name"
          data-action="details"
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          <span class="row-title">
            <span class="row-label">{name}</span>
            {row.state === 'rebound' ? (
              <StateChip state="rebound" note={t.reboundOn(locale.date(row.at, now))} />
            ) : (
              <RowChip row={row} now={now} />
            )}
          </span>
          <span class="row-why">
            {[whose, done ? row.mask : whyNow(row, locale)].filter(Boolean).join(' · ')}
          </span>
        </button>
        {!done && row.changeUrl && (
          <a
            class="button button-small row-action"
            data-action="change"
            href={row.changeUrl}
            target="_blank"
            rel="noreferrer"
            aria-label={t.changeAt(name)}
          >
            {t.change}
          </a>
        )}
        {!done && !row.changeUrl && (row.appPath || row.counter) && (
          <button
            type="button"
            class="button button-small row-action"
            data-action="how"
            aria-label={t.howToAt(name)}
            aria-expanded={open}
            aria-controls={id}
            onClick={toggle}
          >
            {t.howTo}
          </button>
        )}
      </div>
      {open && <RowDetails row={row} id={id} now={now} numberNames={numberNames} say={say} />}
    </li>
  );
}
