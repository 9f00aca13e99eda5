import { useLocale } from '../pieces/locale-context.ts';
import { nameOfSite } from './name-of-site.ts';

/** The reasons for which a number was cancelled although services may need a code on it; folded, as there can be many. */
export function GateReasons({
  overrides = {},
}: {
  overrides?: Readonly<Record<string, string>> | undefined;
}) {
  const locale = useLocale();
  const given = Object.entries(overrides);
  if (given.length === 0) return null;
  return (
    <details class="gate-reasons">
      <summary class="small">{locale.t.gateReasons.count(given.length)}</summary>
      <ul class="bullets small">
        {given.map(([siteId, reason]) => (
          <li key={siteId} data-reason={siteId}>
            <a href={`#/services/${encodeURIComponent(siteId)}`}>{nameOfSite(siteId, locale)}</a>{' '}
            <q>{reason}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
