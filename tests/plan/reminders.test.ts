import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReminderKind } from '../../src/model/settings.ts';
import { addDays, dayOf, daysBetween, momentAt } from '../../src/plan/days.ts';
import {
  decideReminders,
  freezeReminderDays,
  NO_REMINDERS,
  REMINDER_HOUR,
  type RemindedNumber,
  type Reminder,
  type ReminderRecord,
} from '../../src/plan/reminders.ts';

const ALL: ReminderKind[] = ['weekly', 'before-cancel', 'freeze'];
const START = '2027-03-01';
const noon = (day: string) => momentAt(day, 12);
const number = (part: Partial<RemindedNumber> = {}): RemindedNumber => ({
  numberId: 'old',
  status: 'retiring',
  freezeDays: 90,
  left: 3,
  ...part,
});

interface World {
  numbers: RemindedNumber[];
  kinds: ReminderKind[];
  now: number;
  record: ReminderRecord;
  next: number | undefined;
  shown: { at: number; reminder: Reminder }[];
  look(now?: number): Reminder[];
  wait(until: string): string[];
}

/** A clock, what is kept, and what was shown; each look is a life of its own that knows nothing but the record. */
function observe(numbers: RemindedNumber[], kinds: ReminderKind[] = ALL, day = START): World {
  const world: World = {
    numbers,
    kinds,
    now: noon(day),
    record: NO_REMINDERS,
    next: undefined,
    shown: [],
    look(now = world.now): Reminder[] {
      world.now = now;
      // What is kept goes through storage.
      const record = JSON.parse(JSON.stringify(world.record)) as ReminderRecord;
      const decision = decideReminders(world.numbers, world.kinds, record, now);
      world.record = decision.record;
      world.next = decision.next;
      world.shown.push(...decision.due.map((reminder) => ({ at: now, reminder })));
      return decision.due;
    },
    /** Looks whenever the alarm rings, up to a day. Gives the days on which something was shown. */
    wait(until: string): string[] {
      const before = world.shown.length;
      world.look();
      while (world.next !== undefined && world.next <= noon(until)) {
        const at = world.next;
        world.look(at);
        if (world.next !== undefined && world.next <= at) throw new Error('the next look is not later');
      }
      world.now = noon(until);
      return world.shown.slice(before).map(({ reminder }) => `${reminder.kind} ${reminder.day}`);
    },
  };
  world.look();
  return world;
}

describe('the days', () => {
  test('weekly first, then ever closer to the cancel day, then weekly until it is said that it was cancelled', () => {
    const world = observe([number({ cancelOn: '2027-04-20' })]);
    expect(world.wait('2027-05-05')).toEqual([
      'weekly 2027-03-09',
      'weekly 2027-03-16',
      'before-cancel 2027-03-21',
      'before-cancel 2027-04-06',
      'before-cancel 2027-04-13',
      'before-cancel 2027-04-17',
      'before-cancel 2027-04-19',
      'before-cancel 2027-04-20',
      'weekly 2027-04-27',
      'weekly 2027-05-04',
    ]);
  });

  test('weekly from the day on which the plan was made, while there is no cancel day', () => {
    expect(observe([number()]).wait('2027-03-25')).toEqual([
      'weekly 2027-03-08',
      'weekly 2027-03-15',
      'weekly 2027-03-22',
    ]);
  });

  test('half-way through the freeze, and 14 and 3 days before the number may be somebody else’s', () => {
    const world = observe([number({ status: 'retired', cancelOn: START })]);
    expect(world.wait('2027-12-31')).toEqual(['freeze 2027-04-15', 'freeze 2027-05-17', 'freeze 2027-05-28']);
    expect(addDays('2027-05-17', 14)).toBe(addDays(START, 91));
  });

  test.each([
    [1, ['2027-03-02']],
    [3, ['2027-03-02', '2027-03-03']],
    [20, ['2027-03-08', '2027-03-11', '2027-03-19']],
  ])('a freeze of %d days has the reminders that fit in it', (days, expected) => {
    expect(freezeReminderDays(START, days)).toEqual(expected);
  });

  test('are those of the kinds that are turned on', () => {
    const plan = number({ cancelOn: '2027-03-20' });
    expect(observe([plan], ['weekly']).wait('2027-03-21')).toEqual([
      'weekly 2027-03-06',
      'weekly 2027-03-13',
      'weekly 2027-03-20',
    ]);
    expect(observe([plan], ['before-cancel']).wait('2027-04-21')).toHaveLength(5);
    expect(observe([plan], ['freeze']).wait('2027-04-21')).toEqual([]);
    expect(observe([plan], []).wait('2027-04-21')).toEqual([]);
  });

  test('begin at ten in the morning of the local day', () => {
    const world = observe([number({ cancelOn: '2027-03-15' })]);
    expect(world.next).toBe(new Date(2027, 2, 8, 10).getTime());
    expect(world.look(new Date(2027, 2, 8, 9, 59, 59).getTime())).toEqual([]);
    expect(world.look(new Date(2027, 2, 8, 10).getTime())).toHaveLength(1);
    expect(world.look(new Date(2027, 2, 8, 10, 0, 1).getTime())).toEqual([]);
  });

  test('of several numbers do not mix', () => {
    const world = observe([
      number({ cancelOn: '2027-03-08' }),
      number({ numberId: 'other', status: 'retired', cancelOn: '2027-02-20', freezeDays: 30 }),
      number({ numberId: 'done', cancelOn: '2027-03-08', left: 0 }),
    ]);
    world.wait('2027-03-07');
    expect(world.shown.map(({ reminder }) => reminder.id)).toEqual([
      'old/2027-03-05',
      'old/2027-03-07',
      'other/2027-03-07',
    ]);
  });
});

describe('nothing is shown', () => {
  test('of what lay before the plan was made, nor on the day on which it was', () => {
    expect(observe([number({ cancelOn: '2027-03-04' })]).wait('2027-03-02')).toEqual([]);
    expect(observe([number({ cancelOn: START })]).wait('2027-03-02')).toEqual([]);
  });

  test('when all is done, the number is kept, or reminders are off; and nothing is made up for afterwards', () => {
    for (const change of [
      (world: World) => {
        world.numbers = [number({ cancelOn: '2027-03-10', left: 0 })];
      },
      (world: World) => {
        world.numbers = [];
      },
      (world: World) => {
        world.kinds = [];
      },
    ]) {
      const world = observe([number({ cancelOn: '2027-03-10' })]);
      world.look(noon('2027-03-02'));
      change(world);
      expect(world.wait('2027-03-08')).toEqual([]);
      expect(world.next).toBeUndefined();
      world.numbers = [number({ cancelOn: '2027-03-10' })];
      world.kinds = ALL;
      expect(world.look()).toEqual([]);
      expect(world.wait('2027-03-10')).toEqual(['before-cancel 2027-03-09', 'before-cancel 2027-03-10']);
    }
  });

  test('of a plan that was changed', () => {
    const world = observe([number({ cancelOn: '2027-03-10' })]);
    world.numbers = [number({ cancelOn: '2027-03-20' })];
    expect(world.wait('2027-03-13')).toEqual(['before-cancel 2027-03-06', 'before-cancel 2027-03-13']);
  });
});

describe('after an absence', () => {
  test('the latest of those missed is shown, once', () => {
    const world = observe([number({ cancelOn: '2027-04-20' })]);
    world.look(noon('2027-04-18'));
    expect(world.shown.map(({ reminder }) => reminder.day)).toEqual(['2027-04-17']);
    expect(world.look()).toEqual([]);
  });

  test('none is shown a week later, or when what it warned of is over', () => {
    const late = (day: string, plan: RemindedNumber, kinds = ALL) =>
      observe([plan], kinds).look(noon(day)).length;
    const plan = number({ cancelOn: '2027-04-20' });
    expect(late('2027-03-28', plan)).toBe(1);
    expect(late('2027-03-29', plan)).toBe(0);
    expect(late('2027-04-20', plan)).toBe(1);
    expect(late('2027-04-21', plan)).toBe(0);
    const gone = number({ status: 'retired', cancelOn: START });
    expect(late('2027-05-30', gone)).toBe(1);
    expect(late('2027-05-31', gone)).toBe(0);
  });
});

describe('a clock that is wrong', () => {
  test('for a while, far ahead, takes no reminder from the days that come', () => {
    const world = observe([number({ cancelOn: '2027-03-20' })]);
    world.look(noon('2031-01-01'));
    world.look(noon('2027-03-02'));
    const days = world.wait('2027-03-20').map((text) => text.split(' ')[1]);
    expect(days).toEqual(['2027-03-06', '2027-03-13', '2027-03-17', '2027-03-19', '2027-03-20']);
  });

  test('when the plan is made, and set right afterwards, costs no reminder', () => {
    const world = observe([number({ cancelOn: '2027-03-20' })], ALL, '2031-01-01');
    world.look(noon('2027-03-02'));
    expect(world.wait('2027-03-20')).toHaveLength(5);
  });

  test('for a while, far behind, brings nothing twice', () => {
    const world = observe([number({ cancelOn: '2027-03-20' })]);
    expect(world.wait('2027-03-14')).toHaveLength(2);
    world.look(noon('1999-12-31'));
    expect(world.look(noon('2027-03-14'))).toEqual([]);
    expect(world.wait('2027-03-20')).toHaveLength(3);
  });
});

/** What may happen between two looks. */
type Event =
  | { do: 'clock'; days: number; hours: number }
  | {
      do: 'plan';
      at: number;
      status: 'retiring' | 'retired' | 'kept';
      cancelIn: number | undefined;
      freezeDays: number;
    }
  | { do: 'left'; at: number; left: number }
  | { do: 'kinds'; kinds: ReminderKind[] };

const IDS = ['first', 'second', 'third'];
const events: fc.Arbitrary<Event[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('clock' as const),
        days: fc.integer({ min: 0, max: 20 }),
        hours: fc.integer({ min: 0, max: 23 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('clock' as const),
        days: fc.integer({ min: -400, max: 400 }),
        hours: fc.integer({ min: -23, max: 23 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('plan' as const),
        at: fc.nat(2),
        status: fc.constantFrom('retiring' as const, 'retired' as const, 'kept' as const),
        cancelIn: fc.option(fc.integer({ min: -100, max: 60 }), { nil: undefined }),
        freezeDays: fc.constantFrom(1, 45, 90),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('left' as const), at: fc.nat(2), left: fc.nat(2) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('kinds' as const), kinds: fc.subarray(ALL) }) },
  ),
  { maxLength: 60 },
);

test('whatever the clock and the user do: each at most once, in order while time goes on, never a flood, none without need', () => {
  let shownInAll = 0;
  fc.assert(
    fc.property(events, (story) => {
      const world = observe(IDS.map((numberId) => number({ numberId, cancelOn: '2027-04-20' })));
      const lastOf = new Map<string, string>();
      for (const event of story) {
        const before = world.now;
        if (event.do === 'clock') world.now += (event.days * 24 + event.hours) * 3_600_000;
        if (event.do === 'kinds') world.kinds = event.kinds;
        if (event.do === 'left')
          world.numbers = world.numbers.map((one) =>
            one.numberId === IDS[event.at] ? { ...one, left: event.left } : one,
          );
        if (event.do === 'plan') {
          const numberId = IDS[event.at] ?? '';
          const { status, cancelIn = status === 'retired' ? -1 : undefined, freezeDays } = event;
          world.numbers = world.numbers.filter((one) => one.numberId !== numberId);
          const cancelOn = cancelIn === undefined ? undefined : addDays(dayOf(world.now), cancelIn);
          if (status !== 'kept')
            world.numbers.push(number({ numberId, status, freezeDays, ...(cancelOn && { cancelOn }) }));
        }
        // A clock that was set back begins a new order.
        if (world.now < before) lastOf.clear();
        const due = world.look();
        const today = dayOf(world.now);
        for (const one of due) {
          const about = world.numbers.find(({ numberId }) => numberId === one.numberId);
          expect(about?.left).toBeGreaterThan(0);
          expect(world.kinds).toContain(one.kind);
          expect(one.day <= today && daysBetween(one.day, today) <= 7).toBe(true);
          expect(momentAt(one.day, REMINDER_HOUR)).toBeLessThanOrEqual(world.now);
          expect(one.day > (lastOf.get(one.numberId) ?? '')).toBe(true);
          lastOf.set(one.numberId, one.day);
        }
        expect(new Set(due.map(({ numberId }) => numberId)).size).toBe(due.length);
        expect(world.look()).toEqual([]);
        if (world.next !== undefined) expect(world.next).toBeGreaterThan(world.now);
      }
      const ids = world.shown.map(({ reminder }) => reminder.id);
      expect(new Set(ids).size).toBe(ids.length);
      shownInAll += ids.length;
    }),
    { numRuns: 300 },
  );
  // The stories are not all silent ones.
  expect(shownInAll).toBeGreaterThan(300);
});

test('looking more often, and being killed between looks, shows the same', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 120 * 24 }), { maxLength: 40 }), (hours) => {
      const plan = [number({ cancelOn: '2027-05-10' })];
      const alone = observe(plan);
      const days = alone.wait('2027-06-20');
      const often = observe(plan);
      for (const hour of hours.toSorted((a, b) => a - b)) {
        const at = noon(START) + hour * 3_600_000;
        while (often.next !== undefined && often.next <= at) often.look(often.next);
        often.look(at);
      }
      often.wait('2027-06-20');
      expect(
        often.shown.map(({ reminder }) => `${reminder.kind} ${reminder.day}`).slice(0, days.length),
      ).toEqual(days);
    }),
    { numRuns: 50 },
  );
});
