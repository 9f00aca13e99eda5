import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageResult } from '../../src/model/activity.ts';
import type { Sweep, SweepTab } from '../../src/model/sweep.ts';
import {
  dueAct,
  PACES,
  REPORT_MS,
  SETTLE_MS,
  type SweepEvent,
  startSweep,
  sweepStep,
  wakeAt,
} from '../../src/plan/sweep-step.ts';
import { HOUR_MS, NOW } from '../support/clock.ts';

const TAB = 7;
const PAGES: Record<string, string[]> = {
  a: ['https://a.test/account'],
  b: ['https://b.test/account'],
  c: ['https://c.test/account'],
  two: ['https://two.test/first', 'https://two.test/second'],
};
const pagesOf = (siteId: string) => PAGES[siteId] ?? [];
const { loadMs, rest } = PACES.normal;

const onPage: SweepTab = { loading: false, where: 'page', host: 'a.test', signIn: false, active: false };
const loading: SweepTab = { ...onPage, loading: true };
const away: SweepTab = { ...onPage, where: 'away', host: 'other.test' };

/** A sweep in somebody's hands: its record, its clock, and what they do with both. */
function play(siteIds: string[]) {
  const play = {
    now: NOW,
    sweep: startSweep('one', siteIds, 'normal', NOW),
    take(event: SweepEvent) {
      play.sweep = sweepStep(play.sweep, event, { now: play.now, chance: 0.5, pagesOf });
      return play;
    },
    /** Does what is due, as the background would. */
    act() {
      for (let act = dueAct(play.sweep); act; act = dueAct(play.sweep)) {
        if (act.kind === 'open') play.take({ kind: 'opened', tabId: TAB });
        else if (act.kind === 'close') play.take({ kind: 'closed', tabId: act.tabId });
        else play.take({ kind: 'led' });
      }
      return play;
    },
    begin: () => play.take({ kind: 'tick' }).act(),
    later(ms: number) {
      play.now += ms;
      return play.take({ kind: 'tick' }).act();
    },
    see: (tab: SweepTab) => play.take({ kind: 'seen', tab }).act(),
    hear: (siteId: string, result: PageResult, frameId = 0, tabId: number | undefined = TAB) =>
      play.take({ kind: 'reported', tabId, frameId, siteId, result }).act(),
    results: () => play.sweep.items.map(({ siteId, result }) => `${siteId} ${result ?? '-'}`),
  };
  return play;
}

describe('a page', () => {
  test('that says what it shows is left after a rest, and the next one is opened in the same tab', () => {
    const sweep = play(['a', 'b']).begin();
    expect(sweep.sweep).toMatchObject({ tabId: TAB, page: { place: 0, url: PAGES.a?.[0], led: true } });
    sweep.see(onPage).hear('a', 'shown');
    expect(sweep.results()).toEqual(['a shown', 'b -']);
    expect(sweep.sweep.page).toBeUndefined();
    expect(wakeAt(sweep.sweep)).toBe(NOW + (rest[0] + rest[1]) / 2);
    sweep.later(rest[0]);
    expect(sweep.sweep.page).toBeUndefined();
    sweep.later(rest[1]);
    expect(sweep.sweep).toMatchObject({ tabId: TAB, page: { place: 1 } });
    sweep.hear('b', 'absent').later(rest[1]);
    expect(sweep.sweep).toMatchObject({ status: 'done' });
    expect(sweep.sweep.tabId).toBeUndefined();
    expect(wakeAt(sweep.sweep)).toBeUndefined();
  });

  test.each([
    ['never loads', loading, loadMs, 'not-loaded'],
    ['loads and says nothing', onPage, REPORT_MS, 'unread'],
    ['leads to another site', away, SETTLE_MS, 'elsewhere'],
    ['leads elsewhere on its site', { ...onPage, where: 'site' }, SETTLE_MS, 'unread'],
    ['leads to its sign-in page', { ...onPage, where: 'site', signIn: true }, SETTLE_MS, 'signed-out'],
    ['is led elsewhere by the user who looks at it', { ...away, active: true }, SETTLE_MS, 'unread'],
  ] as const)('that %s is left when its time is up', (_what, tab, ms, result) => {
    const sweep = play(['a', 'b']).begin().see(tab);
    sweep.later(ms - 1);
    expect(sweep.results()[0]).toBe('a -');
    sweep.later(1);
    expect(sweep.results()[0]).toBe(`a ${result}`);
  });

  test('that moves on by itself is given the time anew, but not for ever', () => {
    const sweep = play(['a']).begin();
    for (let ms = 0; ms < loadMs + REPORT_MS - 2000; ms += 2000)
      sweep.see(away).later(1000).see(onPage).later(1000);
    expect(sweep.results()).toEqual(['a -']);
    sweep.later(2000);
    expect(sweep.results()).toEqual(['a unread']);
  });

  test('of the browser in place of the one asked for did not load', () => {
    const sweep = play(['a']).begin().see(onPage).take({ kind: 'broken', url: 'https://before.test/' });
    expect(sweep.results()).toEqual(['a -']);
    sweep.take({ kind: 'broken', url: 'https://a.test/account' });
    expect(sweep.results()).toEqual(['a not-loaded']);
  });

  test('speaks before the frames in it, unless a frame shows the number', () => {
    const sweep = play(['a', 'b']).begin().hear('a', 'unread', 3);
    expect(sweep.results()[0]).toBe('a -');
    expect(sweep.hear('a', 'asks-password', 4).hear('a', 'unread').results()[0]).toBe('a asks-password');
    sweep.later(rest[1]);
    expect(sweep.hear('b', 'shown', 5).results()[1]).toBe('b shown');
  });

  test('without a number gives way to the next of the same service', () => {
    const sweep = play(['two', 'a']).begin().hear('two', 'absent');
    expect(sweep.results()[0]).toBe('two -');
    sweep.later(rest[1]);
    expect(sweep.sweep.page?.url).toBe(PAGES.two?.[1]);
    expect(sweep.hear('two', 'unread').results()[0]).toBe('two absent');
    const first = play(['two', 'a']).begin().hear('two', 'shown').later(rest[1]);
    expect(first.sweep.page?.url).toBe(PAGES.a?.[0]);
  });

  test('that the browser keeps the program from is passed over', () => {
    const sweep = play(['a', 'b']).take({ kind: 'tick' }).take({ kind: 'opened', tabId: TAB });
    expect(sweep.take({ kind: 'barred' }).results()).toEqual(['a no-access', 'b -']);
  });
});

describe('news', () => {
  test('from another tab or of another service ends no page', () => {
    const sweep = play(['a', 'b'])
      .begin()
      .hear('b', 'shown')
      .hear('a', 'shown', 0, TAB + 1);
    expect(sweep.results()).toEqual(['a -', 'b -']);
  });

  test('that is better changes a result, from whatever tab it comes', () => {
    const sweep = play(['a', 'b']).begin().hear('a', 'signed-out');
    expect(sweep.hear('a', 'unread', 0, 99).results()[0]).toBe('a signed-out');
    expect(sweep.hear('a', 'shown', 0, 99).results()[0]).toBe('a shown');
    expect(sweep.hear('a', 'absent', 0, 99).results()[0]).toBe('a shown');
  });
});

describe('a sweep', () => {
  test('skips a service that has gone from the catalogue, and is done when none is left', () => {
    const sweep = play(['gone', 'a', 'lost']).begin();
    expect(sweep.sweep.page?.place).toBe(1);
    sweep.hear('a', 'shown').later(rest[1]);
    expect(sweep.results()).toEqual(['gone gone', 'a shown', 'lost gone']);
    expect(sweep.sweep.status).toBe('done');
  });

  test('that is paused closes its tab and opens the page in hand again', () => {
    const sweep = play(['a', 'b']).begin().see(onPage).take({ kind: 'pause', why: 'user' });
    expect(dueAct(sweep.sweep)).toEqual({ kind: 'close', tabId: TAB });
    sweep.act();
    expect(sweep.sweep).toMatchObject({ status: 'paused', why: 'user' });
    expect([dueAct(sweep.sweep), wakeAt(sweep.sweep), sweep.sweep.tabId]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    sweep.later(HOUR_MS);
    expect(sweep.sweep.status).toBe('paused');
    sweep.take({ kind: 'resume', pace: 'quick' }).act();
    expect(sweep.sweep).toMatchObject({ status: 'running', pace: 'quick', page: { place: 0, led: true } });
    expect(sweep.sweep.why).toBeUndefined();
  });

  test('is paused with the reason when its tab is closed, and after a restart without touching that tab', () => {
    const closed = play(['a']).begin().take({ kind: 'closed', tabId: TAB });
    expect(closed.sweep).toMatchObject({ status: 'paused', why: 'tab-closed' });
    expect(play(['a']).begin().take({ kind: 'closed', tabId: 99 }).sweep.status).toBe('running');
    const restarted = play(['a']).begin().take({ kind: 'restarted' });
    expect(restarted.sweep).toMatchObject({ status: 'paused', why: 'restart' });
    expect(dueAct(restarted.sweep)).toBeUndefined();
    const other = play(['a'])
      .begin()
      .take({ kind: 'restarted', tabId: TAB + 1 });
    expect(other.sweep).toMatchObject({ status: 'paused', why: 'restart' });
    expect(dueAct(other.sweep)).toBeUndefined();
  });

  test('goes on after an update in its tab, where the page in hand is opened again', () => {
    const sweep = play(['a', 'b']).begin().see(onPage);
    sweep.later(1000).take({ kind: 'restarted', tabId: TAB });
    expect(sweep.sweep).toMatchObject({ status: 'running', tabId: TAB });
    expect(dueAct(sweep.sweep)).toMatchObject({ kind: 'lead', tabId: TAB, siteId: 'a' });
    expect(sweep.act().see(onPage).hear('a', 'shown').results()).toEqual(['a shown', 'b -']);
    // Between two pages there is nothing to open again.
    const resting = sweep.take({ kind: 'restarted', tabId: TAB });
    expect(resting.sweep).toMatchObject({ status: 'running', tabId: TAB });
    expect(dueAct(resting.sweep)).toBeUndefined();
  });

  test('that is stopped keeps what it found, closes its tab and does not go on', () => {
    const sweep = play(['a', 'b']).begin().hear('a', 'shown').take({ kind: 'stop' }).act().later(HOUR_MS);
    expect(sweep.sweep).toMatchObject({ status: 'stopped' });
    expect(sweep.sweep.tabId).toBeUndefined();
    expect(sweep.results()).toEqual(['a shown', 'b -']);
    expect(sweep.take({ kind: 'resume', pace: 'normal' }).sweep.status).toBe('stopped');
  });

  test('that is over sweeps some of its services again and keeps the rest', () => {
    const sweep = play(['a', 'b', 'c']).begin().hear('a', 'shown').later(rest[1]).hear('b', 'signed-out');
    sweep.later(rest[1]).hear('c', 'signed-out').later(rest[1]);
    expect(sweep.sweep.status).toBe('done');
    sweep.take({ kind: 'again', siteIds: ['b', 'c'], pace: 'normal' }).act();
    expect(sweep.sweep).toMatchObject({ status: 'running', asked: 2, page: { place: 1 } });
    expect(sweep.results()).toEqual(['a shown', 'b -', 'c -']);
    sweep.hear('b', 'shown').later(rest[1]).hear('c', 'shown').later(rest[1]);
    expect(sweep.results()).toEqual(['a shown', 'b shown', 'c shown']);
  });

  test('of a machine that slept through a page opens it once more', () => {
    const sweep = play(['a']).begin().see(onPage);
    sweep.later(8 * HOUR_MS);
    expect(sweep.sweep).toMatchObject({ status: 'running', page: { led: true, again: true } });
    sweep.see(onPage).later(8 * HOUR_MS);
    expect(sweep.results()).toEqual(['a unread']);
  });

  test('bears a clock that is put back, on a page and in a rest', () => {
    const sweep = play(['a', 'b'])
      .begin()
      .see(onPage)
      .later(-8 * HOUR_MS);
    expect(sweep.sweep.page?.since).toBe(sweep.now);
    expect(sweep.see(onPage).later(REPORT_MS).results()[0]).toBe('a unread');
    sweep.later(-HOUR_MS);
    expect(sweep.sweep.page?.place).toBe(1);
  });
});

/** What may happen at any moment, whether it fits or not. */
const anyEvent: fc.Arbitrary<SweepEvent | { wait: number }> = fc.oneof(
  fc.record({ wait: fc.integer({ min: -HOUR_MS, max: 20_000 }) }),
  fc.record({ wait: fc.integer({ min: 0, max: 20_000 }) }),
  fc.constant<SweepEvent>({ kind: 'pause', why: 'user' }),
  fc.constant<SweepEvent>({ kind: 'resume', pace: 'normal' }),
  fc.constant<SweepEvent>({ kind: 'restarted' }),
  fc.constant<SweepEvent>({ kind: 'restarted', tabId: TAB }),
  fc.constant<SweepEvent>({ kind: 'broken', url: 'https://b.test/account' }),
  fc.integer({ min: 1, max: 9 }).map<SweepEvent>((tabId) => ({ kind: 'closed', tabId })),
  fc
    .record({
      loading: fc.boolean(),
      where: fc.constantFrom('page', 'site', 'away', 'own'),
      signIn: fc.boolean(),
      active: fc.boolean(),
    })
    .map<SweepEvent>((tab) => ({ kind: 'seen', tab })),
  fc
    .record({
      tabId: fc.constantFrom(TAB, 99, undefined),
      frameId: fc.constantFrom(0, 3),
      siteId: fc.constantFrom('a', 'b', 'two', 'gone', 'other'),
      result: fc.constantFrom<PageResult>('shown', 'absent', 'ask', 'signed-out', 'asks-password', 'unread'),
    })
    .map<SweepEvent>((report) => ({ kind: 'reported', ...report })),
);
const SITES = ['a', 'two', 'gone', 'b', 'c'];

/** A browser whose background is killed at any point: between any two of its own steps. */
function live(events: readonly (SweepEvent | { wait: number })[], kills: readonly boolean[]) {
  let now = NOW;
  let nextTab = TAB;
  let killed = 0;
  const tabs = new Set<number>();
  const led: string[] = [];
  // Only what was stored outlives a kill; what was done in the browser stays done.
  let stored = startSweep('one', SITES, 'normal', NOW);
  let spared = false;
  const isKilled = () => !spared && (kills[killed++ % kills.length] ?? false);
  const save = (sweep: Sweep) => {
    stored = JSON.parse(JSON.stringify(sweep)) as Sweep;
  };
  const handle = (event: SweepEvent) => {
    const moment = { now, chance: 0, pagesOf };
    // Whoever takes it up looks first whether the tab is still there.
    const { tabId } = stored;
    if (tabId !== undefined && !tabs.has(tabId)) save(sweepStep(stored, { kind: 'closed', tabId }, moment));
    save(sweepStep(stored, event, moment));
    for (let act = dueAct(stored), n = 0; act && n < 20; act = dueAct(stored), n++) {
      if (isKilled()) return;
      if (act.kind === 'open') {
        // A tab that is open without being known is adopted.
        const left = [...tabs][0];
        if (left === undefined) tabs.add(nextTab++);
        if (isKilled()) return;
        save(sweepStep(stored, { kind: 'opened', tabId: [...tabs][0] ?? 0 }, moment));
      } else if (act.kind === 'close') {
        tabs.delete(act.tabId);
        if (isKilled()) return;
        save(sweepStep(stored, { kind: 'closed', tabId: act.tabId }, moment));
      } else {
        led.push(act.url);
        expect(tabs.has(act.tabId)).toBe(true);
        if (isKilled()) return;
        save(sweepStep(stored, { kind: 'led' }, moment));
      }
    }
    expect(tabs.size).toBeLessThanOrEqual(1);
  };
  for (const event of events) {
    if ('wait' in event) {
      now += event.wait;
      handle({ kind: 'tick' });
      continue;
    }
    if (event.kind === 'closed' && !tabs.delete(event.tabId)) continue;
    if (event.kind !== 'restarted') {
      handle(event);
      continue;
    }
    // Of the tabs that were left behind only the one that a running sweep works in is kept.
    const { tabId, status } = stored;
    const kept = event.tabId === tabId && status === 'running' && tabs.has(TAB) ? TAB : undefined;
    for (const id of tabs) if (id !== kept) tabs.delete(id);
    handle({ kind: 'restarted', ...(kept !== undefined && { tabId: kept }) });
  }
  // Left alone, and resumed where it is paused, it comes to its end.
  spared = true;
  for (let n = 0; n < 200 && stored.status !== 'done'; n++) {
    now += 20_000;
    handle(stored.status === 'paused' ? { kind: 'resume', pace: 'normal' } : { kind: 'tick' });
  }
  for (let n = 0; n < 100 && stored.tabId !== undefined; n++) handle({ kind: 'tick' });
  return { stored, tabs, led };
}

test('killed at whatever step, it comes to its end with one result for each service and no tab left', () => {
  fc.assert(
    fc.property(
      fc.array(anyEvent, { maxLength: 40 }),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 11 }),
      (events, kills) => {
        const { stored, tabs, led } = live(events, kills);
        expect(stored.status).toBe('done');
        expect(stored.items.map(({ siteId }) => siteId)).toEqual(SITES);
        expect(stored.items.every(({ result }) => result !== undefined)).toBe(true);
        expect(stored.items.find(({ siteId }) => siteId === 'gone')?.result).toBe('gone');
        expect([...tabs]).toEqual([]);
        expect(stored.tabId).toBeUndefined();
        expect(led.every((url) => Object.values(PAGES).flat().includes(url))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
