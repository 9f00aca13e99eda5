import { expect, test } from 'vitest';
import { changeText } from '../../src/dashboard/change-text.ts';
import type { NumberPlan } from '../../src/model/own-number.ts';
import { localeFor } from '../../src/texts/locale.ts';

const locale = localeFor('en', 'en');
const { t, day } = locale;
const then = t.numberThen;
const nameOf = (id: string) => `number ${id}`;
const [MARCH, APRIL] = ['2027-03-01', '2027-04-01'];
const retiring = (part: Partial<NumberPlan> = {}): NumberPlan => ({ status: 'retiring', ...part });
const retired = (part: Partial<NumberPlan> = {}): NumberPlan => ({
  status: 'retired',
  cancelOn: MARCH,
  ...part,
});
const active: NumberPlan = { status: 'active' };

test.each<[string, NumberPlan, NumberPlan, string[]]>([
  [
    'a plan is made',
    active,
    retiring({ cancelOn: MARCH, replacementId: 'a' }),
    [then.toGo, t.cancelOn(day(MARCH)), t.replacedBy('number a')],
  ],
  ['a plan without anything is made', active, retiring(), [then.toGo]],
  [
    'the day is moved',
    retiring({ cancelOn: MARCH }),
    retiring({ cancelOn: APRIL }),
    [then.dayMoved(day(MARCH), day(APRIL))],
  ],
  ['a day is set', retiring(), retiring({ cancelOn: APRIL }), [t.cancelOn(day(APRIL))]],
  ['the day goes', retiring({ cancelOn: MARCH }), retiring(), [then.dayGone(day(MARCH))]],
  [
    'another takes over',
    retiring({ replacementId: 'a' }),
    retiring({ replacementId: 'b' }),
    [then.replacementMoved('number a', 'number b')],
  ],
  ['one takes over', retired(), retired({ replacementId: 'b' }), [t.replacedBy('number b')]],
  ['none takes over', retiring({ replacementId: 'a' }), retiring(), [then.replacementGone('number a')]],
  ['it is cancelled', retiring({ cancelOn: APRIL }), retired(), [t.cancelledOn(day(MARCH))]],
  ['it is given back', retired(), retiring(), [then.back]],
  ['a cancelling is undone', retired(), retiring({ cancelOn: APRIL }), [then.back, t.cancelOn(day(APRIL))]],
  ['it stays', retiring({ cancelOn: MARCH, replacementId: 'a' }), active, [then.stays]],
  ['the freeze is known', retired(), retired({ freezeDays: 1 }), [then.freeze(1)]],
  ['the freeze is as the rule says', retired({ freezeDays: 9 }), retired(), [then.freezeRule]],
  ['only the reasons change', retired(), retired({ overrides: { qq: 'x' } }), [t.status.retired]],
])('%s', (_what, before, after, expected) => {
  expect(changeText({ at: 1, before, after }, locale, nameOf)).toEqual(expected);
});
