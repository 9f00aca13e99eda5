import { CLEAN_UP_SERVICES } from '../catalogue/clean-up-services.ts';
import { useLocale } from '../pieces/locale-context.ts';
import { factsNote } from '../pieces/row-texts.ts';

/** The official services that clean up a second-hand number of a country, each with its steps, date and sources. */
export function CleanUpCard({ country }: { country: string | undefined }) {
  const locale = useLocale();
  const { t, of } = locale;
  const services = CLEAN_UP_SERVICES.filter((service) => service.country === country);
  return (
    <section class="card clean-up" aria-labelledby="clean-up-title">
      <h3 id="clean-up-title">{t.secondHand.officialTitle}</h3>
      <p class="soft">{services.length > 0 ? t.secondHand.officialLead : t.secondHand.officialNone}</p>
      {services.map(({ id, name, what, how, url, sources, asOf, unverified }) => (
        <details key={id} data-clean-up={id}>
          <summary>
            <strong>{of(name)}</strong>
          </summary>
          <p>{of(what)}</p>
          <ol class="steps">
            {how.map((step) => (
              <li key={step.en}>{of(step)}</li>
            ))}
          </ol>
          {url && (
            <a class="button button-small" href={url} target="_blank" rel="noreferrer">
              {t.secondHand.officialOpen(of(name))}
            </a>
          )}
          <p class="small soft">{factsNote(asOf, unverified !== undefined, Date.now(), locale)}</p>
          <p class="small soft sources">
            {t.secondHand.sources}:{' '}
            {sources.map((source, at) => (
              <span key={source}>
                {at > 0 && ' · '}
                {/^https?:/.test(source) ? (
                  <a href={source} target="_blank" rel="noreferrer">
                    {new URL(source).hostname}
                  </a>
                ) : (
                  source
                )}
              </span>
            ))}
          </p>
        </details>
      ))}
    </section>
  );
}
