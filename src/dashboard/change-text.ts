import type { NumberChange } from '../model/own-number.ts';
import type { Locale } from '../texts/locale.ts';

/**
 * What was changed about the plan for a number, as short sentences; at least one. `nameOf`: a number by its id, as
 * people read it.
 */
export function changeText(change: NumberChange, locale: Locale, nameOf: (id: string) => string): string[] {
  const { before, after } = change;
  const { t } = locale;
  const said = [
    ...statusText(change, locale),
    // A number that stays in use has no day and no replacement: that they went goes without saying.
    ...(after.status === 'retiring' ? dayText(change, locale) : []),
    ...(after.status === 'active' ? [] : replacementText(change, locale, nameOf)),
  ];
  if (before.freezeDays !== after.freezeDays)
    said.push(
      after.freezeDays === undefined ? t.numberThen.freezeRule : t.numberThen.freeze(after.freezeDays),
    );
  return said.length > 0 ? said : [t.status[after.status]];
}

function statusText({ before, after }: NumberChange, { t, day }: Locale): string[] {
  if (after.status === 'retired') {
    if (before.status === 'retired' && before.cancelOn === after.cancelOn) return [];
    return [after.cancelOn === undefined ? t.status.retired : t.cancelledOn(day(after.cancelOn))];
  }
  if (before.status === after.status) return [];
  if (after.status === 'active') return [t.numberThen.stays];
  return [before.status === 'retired' ? t.numberThen.back : t.numberThen.toGo];
}

function dayText({ before, after }: NumberChange, { t, day }: Locale): string[] {
  // The day on which it was cancelled was no plan.
  const from = before.status === 'retiring' ? before.cancelOn : undefined;
  const to = after.cancelOn;
  if (from === to) return [];
  if (to === undefined) return [t.numberThen.dayGone(day(from ?? ''))];
  return [from === undefined ? t.cancelOn(day(to)) : t.numberThen.dayMoved(day(from), day(to))];
}

function replacementText(
  { before, after }: NumberChange,
  { t }: Locale,
  nameOf: (id: string) => string,
): string[] {
  const [from, to] = [before.replacementId, after.replacementId];
  if (from === to) return [];
  if (to === undefined) return [t.numberThen.replacementGone(nameOf(from ?? ''))];
  return [
    from === undefined ? t.replacedBy(nameOf(to)) : t.numberThen.replacementMoved(nameOf(from), nameOf(to)),
  ];
}
