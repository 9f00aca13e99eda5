import { useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { OwnNumber } from '../model/own-number.ts';
import { useLocale } from '../pieces/locale-context.ts';
import type { Done } from '../pieces/undo-bar.tsx';
import { NumberDetailsForm } from './number-details-form.tsx';
import { RetireForm } from './retire-form.tsx';
import type { Numbers } from './use-numbers.ts';

/** The own numbers with their state; each can be retired, kept after all, or removed; all of it can be undone. */
export function NumberList({ numbers, say }: { numbers: Numbers; say: (done: Done) => void }) {
  const locale = useLocale();
  const { t } = locale;
  const [retiring, setRetiring] = useState<string>();
  const [editing, setEditing] = useState<string>();
  const failed = () => say({ text: t.notSaved });

  const undoBy = (name: 'number.restore' | 'number.putBack', number: OwnNumber) => () => {
    ask(name, { number })
      .then(({ ok }) => say({ text: ok ? t.undone : t.notSaved }))
      .catch(failed);
  };
  /** Says what was done to a number, and leads back to how it was. */
  const sayEdited = (before: OwnNumber, text: string) =>
    say({ text, undo: undoBy('number.putBack', before) });

  const remove = (number: OwnNumber) => {
    const display = numbers.display(number.id);
    ask('number.remove', { id: number.id })
      .then(({ removed }) =>
        say({
          text: t.numberRemoved(display),
          ...(removed && { undo: undoBy('number.restore', removed) }),
        }),
      )
      .catch(failed);
  };

  const keep = (number: OwnNumber) => {
    // A cancelled number that the carrier gave back has yet to be given up.
    const said = number.status === 'retired' ? t.gateReopened : t.retireKept;
    ask('number.keep', { id: number.id })
      .then(() => sayEdited(number, said(numbers.display(number.id))))
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
                      aria-label={
                        number.status === 'retired' ? t.gateReopenOf(display) : t.retireKeepOf(display)
                      }
                      onClick={() => keep(number)}
                    >
                      {number.status === 'retired' ? t.gateReopen : t.retireKeep}
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
                  sayEdited(number, t.numberSaved(display));
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
                  sayEdited(
                    number,
                    number.status === 'retired' ? t.numberSaved(display) : t.retireSaved(display),
                  );
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
