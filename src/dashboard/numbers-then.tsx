import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { OwnNumber } from '../model/own-number.ts';
import { useLocale } from '../pieces/locale-context.ts';
import type { Done } from '../pieces/undo-bar.tsx';
import { unlessLocked } from '../pieces/unless-locked.ts';
import { datesAfter } from '../plan/make-plan.ts';
import { GateReasons } from './gate-reasons.tsx';

/** The user's numbers, each with its days: since when it is known here, when it goes or went, and to which it gave way. */
export function NumbersThen({
  madeAt,
  freezeDays,
  tell,
}: {
  madeAt: number | undefined;
  /** Length of the freeze by the id of a number that is being retired. */
  freezeDays: Record<string, number>;
  tell: (done: Done) => void;
}) {
  const { t, date, day } = useLocale();
  const [numbers, setNumbers] = useState<{ list: OwnNumber[]; display: Record<string, string> }>();
  const unread = unlessLocked(() => tell({ text: t.failed }));
  useEffect(() => {
    ask('number.list', null)
      .then(({ numbers: list, display }) => setNumbers({ list, display }))
      .catch(unread);
  }, [madeAt]);

  const days = ({ id, status, cancelOn, replacementId, addedAt }: OwnNumber): string[] => {
    const said = [t.numberSince(date(addedAt, Date.now()))];
    if (status === 'active') return said;
    const replacement = replacementId && numbers?.display[replacementId];
    // It may have been taken out of the list since.
    if (replacement) said.push(t.replacedBy(replacement));
    if (!cancelOn) return [...said, t.noDate];
    said.push((status === 'retired' ? t.cancelledOn : t.cancelOn)(day(cancelOn)));
    const frozen = freezeDays[id];
    if (frozen !== undefined)
      said.push(t.allDone.steps.reissue.title(day(datesAfter(cancelOn, frozen).reissueFrom)));
    return said;
  };

  if (!numbers || numbers.list.length === 0) return null;
  return (
    <section aria-labelledby="numbers-then-title" class="numbers-then">
      <h2 id="numbers-then-title">{t.numbersTitle}</h2>
      <ul class="history">
        {numbers.list.map((number) => (
          <li key={number.id} data-own-number={number.e164}>
            <span>
              <strong class="number">{numbers.display[number.id]}</strong>{' '}
              <span class="soft">{[number.label, number.owner].filter(Boolean).join(' · ')}</span>
              <br />
              <span class="small soft">{days(number).join(' · ')}</span>
              <GateReasons overrides={number.overrides} />
            </span>
            <span class="chip">{t.status[number.status]}</span>
          </li>
        ))}
      </ul>
      <p class="no-print">
        <a href="/welcome.html#numbers">{t.manage}</a>
      </p>
    </section>
  );
}
