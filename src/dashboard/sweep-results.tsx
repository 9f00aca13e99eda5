import type { Row } from '../model/ready-view.ts';
import type { SweepItem, SweepResult } from '../model/sweep.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { evidenceText } from '../pieces/row-texts.ts';
import { SiteIcon } from '../pieces/site-icon.tsx';
import { StateChip } from '../pieces/state-chip.tsx';
import { groupResults } from '../plan/sweep-progress.ts';
import type { Locale } from '../texts/locale.ts';
import { nameOfSite } from './name-of-site.ts';
import { useSweepPages } from './use-sweep-pages.ts';

/** Results after which opening the page oneself is the next step. */
const OPENABLE: ReadonlySet<SweepResult> = new Set([
  'absent',
  'signed-out',
  'asks-password',
  'elsewhere',
  'unread',
  'not-loaded',
  'no-access',
]);

/** What was found, service by service, under a heading for each result that says what it means. */
export function SweepResults({
  items,
  rows,
  numberNames = {},
  now,
}: {
  items: readonly SweepItem[];
  /** Rows of the list, where they are to be shown with what they rest on. */
  rows?: readonly Row[];
  /** Own numbers by id, for services that have a row for more than one. */
  numberNames?: Readonly<Record<string, string>>;
  now?: number;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { pagesOf } = useSweepPages();
  return (
    <>
      {groupResults(items).map((group) => (
        <section key={group.result} class="group" data-result={group.result}>
          <h3>
            {t.sweep.results[group.result]} <span class="soft number">{group.items.length}</span>
          </h3>
          <p class="soft">{t.sweep.means[group.result]}</p>
          <ul class="sweep-list">
            {group.items.map((item) => {
              const name = nameOfSite(item.siteId, locale);
              const own = rows?.filter(({ siteId }) => siteId === item.siteId) ?? [];
              const [url] = OPENABLE.has(group.result) ? pagesOf(item.siteId) : [];
              return (
                <li key={item.siteId} data-site={item.siteId}>
                  <SiteIcon id={item.siteId} name={name} small />
                  <span class="sweep-name">
                    {own.length > 0 ? (
                      <a href={`#/services/${encodeURIComponent(item.siteId)}`}>{name}</a>
                    ) : (
                      <span>{name}</span>
                    )}
                    {now !== undefined &&
                      seenTexts(own, locale, now).map((text) => (
                        <span key={text} class="small soft">
                          {text}
                        </span>
                      ))}
                    {item.host && <span class="small soft">{t.sweep.ledTo(item.host)}</span>}
                  </span>
                  {own.length > 0 && (
                    <span class="sweep-states">
                      {own.map(({ numberId, state }) => (
                        <span key={numberId} data-number={numberId}>
                          {own.length > 1 && <span class="small number">{numberNames[numberId]}</span>}
                          <StateChip state={state} />
                        </span>
                      ))}
                    </span>
                  )}
                  {url && rows && (
                    <a
                      class="button button-small"
                      href={url}
                      target="_blank"
                      rel="noreferrer"
                      aria-label={t.sweep.openOf(name)}
                    >
                      {t.sweep.open}
                    </a>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What pages showed, each once: the numbers of one person are often told by one and the same page. */
const seenTexts = (rows: readonly Row[], locale: Locale, now: number): string[] => [
  ...new Set(rows.filter(({ grade }) => grade === 'seen').map((row) => evidenceText(row, locale, now))),
];
