import type { RetiringSummary } from '../model/ready-view.ts';
import { countdownText } from './countdown.ts';
import { useLocale } from './locale-context.ts';
import { Ring } from './ring.tsx';

/** Where the user stands with one retiring number: ring, number, countdown, and what is left in figures. */
export function Summary({ number, now }: { number: RetiringSummary; now: number }) {
  const { t } = useLocale();
  const { counts } = number;
  const left = [
    counts.open > 0 && t.countOpen(counts.open),
    counts.unsure > 0 && t.countUnsure(counts.unsure),
    counts.check > 0 && t.countCheck(counts.check),
  ].filter(Boolean);
  return (
    <section class="summary" data-summary={number.numberId}>
      <Ring done={counts.done} total={counts.total} />
      <div>
        <h2>
          <span class="number">{number.display}</span>
          {(number.label || number.owner) && (
            <span class="soft small"> {[number.label, number.owner].filter(Boolean).join(' · ')}</span>
          )}
        </h2>
        <p class="summary-countdown">{countdownText(number, now, t)}</p>
        <p class="soft small">
          {number.replacementDisplay ? t.replacedBy(number.replacementDisplay) : t.noReplacement}
        </p>
        {left.length > 0 && <p class="soft small">{left.join(' · ')}</p>}
      </div>
    </section>
  );
}
