import { useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { OwnNumber } from '../model/own-number.ts';
import { useLocale } from '../pieces/locale-context.ts';
import type { Done } from '../pieces/undo-bar.tsx';
import { NumberDetailsForm } from './number-details-form.tsx';
import { RetireForm } from './retire-form.tsx';
import type { Numbers } from './use-numbers.ts';

/** The own numbers with their state; each can be retired, kept after all, or removed (and put back). */
export function NumberList({ numbers, say }: { numbers: Numbers; say: (done: Done) => void }) {
  const locale = useLocale();
  const { t } = locale;
  const [retiring, setRetiring] = useState<string>();
  const [editing, setEditing] = useState<string>();
  const failed = () => say({ text: t.notSaved });

  const remove = (number: OwnNumber) => {
    const display = numbers.display(number.id);
    ask('number.remove', { id: number.id })
      .then(({ removed }) =>
        say({
          text: t.numberRemoved(display),
          ...(removed && {
            undo: () =>
              void ask('number.restore', { number: removed })
                .then(() => say({ text: t.undone }))
                .catch(failed),
          }),
        }),
      )
      .catch(failed);
  };

  const keep = (number: OwnNumber) => {
    ask('number.keep', { id: number.id })
      .then(() => say({ text: t.retireKept(numbers.display(number.id)) }))
      .catch(failed);
  };

  if (numbers.list.length === 0) return <p class="soft">{t.numbersEmpty}</p>;
  return (
    <ul class="number-list">
      {numbers.list.map((number) => {
        const display = numbers.display(number.id);
        const plan = number.status === 'active' ? [] : planTexts(number, numbers, locale);
        return (
          <li key={number.id} data-number={number.e164} data-status={number.status}>
            <div class="number-head">
              <div class="number-name">
                <strong class="number">{display}</strong>
                {[number.label, number.owner].map((text) => text && <span class="soft">{text}</span>)}
                {number.status !== 'active' && (
                  <span class="chip" data-state="open">
                    {t.status[number.status]}
                  </span>
                )}
                {plan.length > 0 && <p class="soft small">{plan.join(' · ')}</p>}
              </div>
              <div class="actions">
                {number.status === 'active' ? (
                  <button
                    type="button"
                    class="button button-small"
                    data-action="retire"
                    aria-expanded={retiring === number.id}
                    aria-label={t.retireOf(display)}
                    onClick={() => setRetiring(retiring === number.id ? undefined : number.id)}
                  >
                    {t.retire}
                  </button>
                ) : (
                  <>
                    <button
                      type="button"
                      class="button button-small"
                      data-action="retire"
                      aria-expanded={retiring === number.id}
                      aria-label={t.retireEditOf(display)}
                      onClick={() => setRetiring(retiring === number.id ? undefined : number.id)}
                    >
                      {t.retireEdit}
                    </button>
                    <button
                      type="button"
                      class="button button-small"
                      data-action="keep"
                      aria-label={t.retireKeepOf(display)}
                      onClick={() => keep(number)}
                    >
                      {t.retireKeep}
                    </button>
                  </>
                )}
                <button
                  type="button"
                  class="button button-small button-plain"
                  data-action="edit"
                  aria-expanded={editing === number.id}
                  aria-label={t.numberDetailsOf(display)}
                  onClick={() => setEditing(editing === number.id ? undefined : number.id)}
                >
                  {t.numberDetails}
                </button>
                <button
                  type="button"
                  class="button button-small button-plain"
                  data-action="remove"
                  aria-label={t.numberRemoveOf(display)}
                  onClick={() => remove(number)}
                >
                  {t.numberRemove}
                </button>
              </div>
            </div>
            {editing === number.id && (
              <NumberDetailsForm
                number={number}
                display={display}
                cancel={() => setEditing(undefined)}
                saved={() => {
                  setEditing(undefined);
                  say({ text: t.numberSaved(display) });
                }}
              />
            )}
            {retiring === number.id && (
              <RetireForm
                number={number}
                numbers={numbers}
                cancel={() => setRetiring(undefined)}
                saved={() => {
                  setRetiring(undefined);
                  say({ text: t.retireSaved(display) });
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function planTexts(number: OwnNumber, numbers: Numbers, { t, day }: ReturnType<typeof useLocale>): string[] {
  const when = number.cancelOn && day(number.cancelOn);
  return [
    number.replacementId ? t.replacedBy(numbers.display(number.replacementId)) : t.noReplacement,
    when ? (number.status === 'retired' ? t.cancelledOn(when) : t.cancelOn(when)) : t.noDate,
  ];
}
