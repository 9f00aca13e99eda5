import { useEffect, useState } from 'preact/hooks';
import { sites } from '../catalogue/sites.ts';
import { ask } from '../messages/ask.ts';
import type { JourneyMessages } from '../messages/journey-contract.ts';
import type { Fact } from '../model/fact.ts';
import { nameOfSiteId } from '../model/own-site.ts';
import type { Row } from '../model/ready-view.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { RowChip } from '../pieces/row-chip.tsx';
import { RowDetails, type Say } from '../pieces/row-details.tsx';
import { factsNote } from '../pieces/row-texts.ts';
import { SiteIcon } from '../pieces/site-icon.tsx';
import type { Done } from '../pieces/undo-bar.tsx';
import type { Locale } from '../texts/locale.ts';
import { CardSwitch } from './card-switch.tsx';
import { TaughtRules } from './taught-rules.tsx';

/** One service: where it stands, how it is changed, its evidence in time order, and where the facts come from. */
export function ServicePage({
  siteId,
  rows,
  madeAt,
  now,
  numberNames,
  say,
  tell,
}: {
  siteId: string;
  rows: Row[];
  madeAt: number | undefined;
  now: number;
  numberNames: Record<string, string>;
  say: Say;
  tell: (done: Done) => void;
}) {
  const locale = useLocale();
  const { t, of } = locale;
  const [known, setKnown] = useState<JourneyMessages['site.evidence']['reply']>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    ask('site.evidence', { siteId })
      .then((reply) => {
        setKnown(reply);
        setFailed(false);
      })
      .catch(() => setFailed(true));
  }, [siteId, madeAt]);

  const site = sites.get(siteId);
  const own = rows.filter((row) => row.siteId === siteId);
  const name = site ? of(site.name) : (own[0] && of(own[0].name)) || nameOfSiteId(siteId);
  const shared = site?.sharesAccountWith?.flatMap((id) => sites.get(id) ?? []) ?? [];
  return (
    <article class="service-page" aria-labelledby="service-title">
      <a href="#/services" class="back no-print">
        ← {t.servicesTitle}
      </a>
      <header class="service-head">
        <SiteIcon id={siteId} name={name} />
        <h2 id="service-title">{name}</h2>
        {site?.rebind.url && (
          <a class="button button-main" href={site.rebind.url} target="_blank" rel="noreferrer">
            {t.change}
          </a>
        )}
      </header>
      {own.map((row) => (
        <section key={row.numberId} class="card">
          <p>
            <span class="number">{numberNames[row.numberId]}</span> <RowChip row={row} now={now} />
          </p>
          <RowDetails
            row={row}
            id={`details-${row.numberId}`}
            now={now}
            numberNames={numberNames}
            say={say}
          />
        </section>
      ))}
      {own.length === 0 && <p class="soft">{t.serviceNoRow}</p>}
      {known && known.reasons.length > 0 && (
        <section data-given-reasons={known.reasons.length}>
          <h3>{t.gateReasons.title}</h3>
          <ul class="evidence">
            {known.reasons.map(({ numberId, reason, cancelledOn, stands }, n) => {
              const display = numberNames[numberId] ?? t.numberThen.removed;
              return (
                <li key={n} data-stands={stands}>
                  <span>
                    <span class="small soft number">
                      {cancelledOn
                        ? t.gateReasons.given(display, locale.day(cancelledOn))
                        : t.gateReasons.givenSome(display)}
                    </span>{' '}
                    <q>{reason}</q>
                  </span>
                  {!stands && <span class="chip">{t.gateReasons.earlier}</span>}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {site && site.hosts.length > 0 && (
        <CardSwitch siteId={siteId} open={own.some(({ state }) => state === 'open')} />
      )}
      {shared.length > 0 && <p>{t.serviceShares(shared.map((other) => of(other.name)).join(' · '))}</p>}
      {site?.secondFactor && (
        <p>
          <strong>{t.serviceSecondFactor}</strong> {of(site.secondFactor)}
        </p>
      )}
      <TaughtRules siteId={siteId} madeAt={madeAt} tell={tell} />
      <section>
        <h3>{t.evidenceTitle}</h3>
        {failed && (
          <p role="alert" class="error">
            {t.failed}
          </p>
        )}
        {known?.facts.length === 0 && <p class="soft">{t.evidenceNone}</p>}
        <ol class="evidence">
          {known?.facts.map(({ fact, undone }) => (
            <li key={fact.id} data-fact={fact.kind} data-undone={undone}>
              <time class="small soft" dateTime={new Date(fact.at).toISOString()}>
                {locale.date(fact.at, now)}
              </time>
              <span>
                {factText(fact, locale)}
                {undone && <span class="chip">{t.undone}</span>}
              </span>
            </li>
          ))}
        </ol>
      </section>
      {site && (
        <section>
          <h3>{t.sourcesTitle}</h3>
          <p class="small soft">{factsNote(site.asOf, Boolean(site.unverified?.length), now, locale)}</p>
          <ul class="sources small">
            {site.sources.map((source) => (
              <li key={source}>
                {/^https?:/.test(source) ? (
                  <a href={source} target="_blank" rel="noreferrer">
                    {source}
                  </a>
                ) : (
                  source
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

/** One fact as a sentence. */
function factText(fact: Fact, { t }: Locale): string {
  if (fact.kind === 'sighting') {
    const masks = fact.numbers.map(({ mask }) => mask).join(' · ');
    return fact.outcome === 'shown' ? t.factShown(masks, fact.page) : t.factAbsent(fact.page);
  }
  if (fact.kind === 'question')
    return t.factAsked(fact.numbers.map(({ mask }) => mask).join(' · '), fact.page);
  if (fact.kind === 'clue') return t.gradeClue;
  if (fact.kind === 'second-hand')
    return t.secondHand.fact(
      fact.said === 'had-owner' ? t.secondHand.hadOwner : t.secondHand.states[fact.said],
    );
  return t.factSaid(t.saidWords[fact.verdict]);
}
