import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import type { OwnNumber } from '../../src/model/own-number.ts';
import { bindings } from '../../src/queries/bindings.ts';
import { DAY_MS, daysAgo, NOW } from '../support/clock.ts';
import {
  clue,
  makeSite,
  NEW,
  OLD,
  question,
  shuffled,
  sighting,
  siteMap,
  TWIN,
  verdict,
} from '../support/facts.ts';

const SITES = siteMap(makeSite('a'), makeSite('b'));
const ON_OLD = '138****8000';
const ON_NEW = '139****1234';

const believe = (facts: Fact[], numbers: OwnNumber[] = [OLD, NEW], sites = SITES) =>
  bindings(facts, numbers, sites, NOW);
/** The one binding of site a. */
const about = (facts: Fact[], numbers?: OwnNumber[]) => {
  const found = believe(facts, numbers).filter(({ siteId }) => siteId === 'a');
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0];
};

describe('what a page shows', () => {
  test('the retiring number: open, seen, with mask, page and time', () => {
    expect(about([sighting('a', daysAgo(3), [ON_OLD])])).toEqual({
      siteId: 'a',
      numberId: 'old',
      state: 'open',
      grade: 'seen',
      at: daysAgo(3),
      mask: ON_OLD,
      page: 'a.test/account',
    });
  });

  test('a number that is neither, where nothing else is known: no row', () => {
    expect(about([sighting('a', daysAgo(3), [ON_NEW])])).toBeUndefined();
    expect(about([sighting('a', daysAgo(3), ['137****9999'])])).toBeUndefined();
    expect(about([sighting('a', daysAgo(3), [])])).toBeUndefined();
  });

  test('another number after the retiring one: rebound, seen', () => {
    expect(about([sighting('a', daysAgo(3), [ON_OLD]), sighting('a', daysAgo(1), [ON_NEW])])).toMatchObject({
      state: 'rebound',
      grade: 'seen',
      at: daysAgo(1),
      mask: ON_NEW,
    });
  });

  test('a number that is nobody known, or none at all, after the retiring one: rebound', () => {
    expect(
      about([sighting('a', daysAgo(3), [ON_OLD]), sighting('a', daysAgo(1), ['137****9999'])])?.state,
    ).toBe('rebound');
    const none = about([sighting('a', daysAgo(3), [ON_OLD]), sighting('a', daysAgo(1), [])]);
    expect(none?.state).toBe('rebound');
    expect(none).not.toHaveProperty('mask');
  });

  test('the retiring number again: open again', () => {
    const facts = [
      sighting('a', daysAgo(3), [ON_OLD]),
      sighting('a', daysAgo(2), [ON_NEW]),
      sighting('a', daysAgo(1), [ON_OLD]),
    ];
    expect(about(facts)?.state).toBe('open');
  });

  test('two numbers, one of them the retiring one: open', () => {
    expect(about([sighting('a', daysAgo(3), [ON_NEW, ON_OLD])])).toMatchObject({
      state: 'open',
      mask: ON_OLD,
    });
  });

  test('the order in which facts are read does not matter', () => {
    const facts = [
      sighting('a', daysAgo(9), [ON_OLD]),
      verdict('a', daysAgo(8), 'done', { numberId: 'old' }),
      sighting('a', daysAgo(7), [ON_OLD]),
      sighting('a', daysAgo(2), [ON_NEW]),
      sighting('b', daysAgo(4), [ON_OLD], { slot: 'recovery' }),
      question('b', daysAgo(3), ['•••00']),
    ];
    const expected = JSON.stringify(believe(facts).sort((x, y) => (x.siteId < y.siteId ? -1 : 1)));
    for (let seed = 1; seed < 20; seed++)
      expect(
        JSON.stringify(believe(shuffled(facts, seed)).sort((x, y) => (x.siteId < y.siteId ? -1 : 1))),
      ).toBe(expected);
  });
});

describe('slots', () => {
  test('the newest sighting speaks for its slot only', () => {
    const facts = [
      sighting('a', daysAgo(3), [ON_OLD], { slot: 'recovery' }),
      sighting('a', daysAgo(1), [ON_NEW]),
    ];
    expect(about(facts)).toMatchObject({ state: 'open', at: daysAgo(3) });
  });

  test('the worst slot wins', () => {
    const facts = [
      sighting('a', daysAgo(9), [ON_OLD]),
      sighting('a', daysAgo(8), [ON_OLD], { slot: 'recovery' }),
      sighting('a', daysAgo(2), [ON_NEW]),
      sighting('a', daysAgo(1), [ON_NEW], { slot: 'recovery' }),
    ];
    expect(about(facts.slice(0, 3))?.state).toBe('open');
    expect(about(facts)?.state).toBe('rebound');
  });

  test('another slot says nothing about the number the account hangs on', () => {
    const facts = [
      verdict('a', daysAgo(3), 'uses', { numberId: 'old' }),
      sighting('a', daysAgo(1), [ON_NEW], { slot: 'address' }),
    ];
    expect(about(facts)).toMatchObject({ state: 'check', grade: 'told' });
    expect(about([...facts, sighting('a', daysAgo(1), [ON_NEW])])).toMatchObject({ state: 'rebound' });
  });

  test('where a site has no other slot, that slot speaks for the account', () => {
    const page = {
      url: 'https://a.test/x',
      kind: 'show',
      slot: 'recovery',
      confidence: 'low',
      source: 'test',
    } as const;
    const facts = [
      verdict('a', daysAgo(3), 'uses', { numberId: 'old' }),
      sighting('a', daysAgo(1), [ON_NEW], { slot: 'recovery' }),
    ];
    const sites = siteMap(makeSite('a', { accountPages: [page] }));
    expect(believe(facts, [OLD, NEW], sites)[0]?.state).toBe('rebound');
  });
});

describe('few digits', () => {
  test('two digits of the retiring number alone: open', () => {
    expect(about([sighting('a', daysAgo(3), ['•••• ••00'])])).toMatchObject({ state: 'open', grade: 'seen' });
  });

  test('two digits of another own number never make it rebound: the user is asked', () => {
    const facts = [sighting('a', daysAgo(3), [ON_OLD]), sighting('a', daysAgo(1), ['•••• ••34'])];
    expect(about(facts)).toMatchObject({
      state: 'unsure',
      askAbout: facts[1]?.id,
      fits: ['new'],
    });
    expect(
      about([...facts, verdict('a', NOW, 'is', { numberId: 'new', about: facts[1]?.id ?? '' })]),
    ).toMatchObject({ state: 'rebound' });
  });

  test('two digits of another own number, and no word of the retiring one: no row', () => {
    expect(about([sighting('a', daysAgo(1), ['•••• ••34'])])).toBeUndefined();
  });

  test('two digits that fit nobody are not the retiring number', () => {
    const facts = [sighting('a', daysAgo(3), [ON_OLD]), sighting('a', daysAgo(1), ['•••• ••77'])];
    expect(about(facts)?.state).toBe('rebound');
  });

  test('one telling digit is asked about', () => {
    expect(about([sighting('a', daysAgo(1), ['1••••••••0'])])).toMatchObject({
      state: 'unsure',
      fits: ['old'],
    });
  });
});

describe('two own numbers that share a mask', () => {
  const NUMBERS = [OLD, NEW, TWIN];
  const shown = sighting('a', daysAgo(3), ['•••• ••00']);

  test('unsure, with both and the fact to answer', () => {
    expect(about([shown], NUMBERS)).toMatchObject({
      state: 'unsure',
      grade: 'seen',
      fits: ['old', 'twin'],
      askAbout: shown.id,
    });
  });

  test.each([
    ['is', 'old', 'open'],
    ['is', 'twin', undefined],
    ['not-mine', undefined, undefined],
  ] as const)('answered "%s %s": %s, and never asked again', (said, numberId, state) => {
    const answer = verdict('a', daysAgo(2), said, { about: shown.id, ...(numberId && { numberId }) });
    expect(about([shown, answer], NUMBERS)?.state).toBe(state);
    const later = sighting('a', daysAgo(1), ['********* 00']);
    expect(about([shown, answer, later], NUMBERS)?.state).toBe(state);
    const elsewhere = sighting('a', daysAgo(1), ['•••• ••00'], { slot: 'recovery' });
    expect(about([shown, answer, elsewhere], NUMBERS)?.state).toBe(state);
  });

  test('an answer at one site says nothing about another', () => {
    const answer = verdict('a', daysAgo(2), 'is', { about: shown.id, numberId: 'twin' });
    const other = sighting('b', daysAgo(1), ['•••• ••00']);
    expect(believe([shown, answer, other], NUMBERS)).toMatchObject([{ siteId: 'b', state: 'unsure' }]);
  });

  test('an answer taken back is asked again', () => {
    const answer = verdict('a', daysAgo(2), 'is', { about: shown.id, numberId: 'old' });
    expect(about([shown, answer], NUMBERS)).toMatchObject({ state: 'open', verdictId: answer.id });
    const undo = verdict('a', daysAgo(1), 'undo', { about: answer.id });
    expect(about([shown, answer, undo], NUMBERS)?.state).toBe('unsure');
  });

  test('the newer answer counts', () => {
    const first = verdict('a', daysAgo(2), 'is', { about: shown.id, numberId: 'twin' });
    const second = verdict('a', daysAgo(1), 'is', { about: shown.id, numberId: 'old' });
    expect(about([shown, first, second], NUMBERS)?.state).toBe('open');
  });

  test('an answer about one of several numbers leaves the clear ones alone', () => {
    const both = sighting('a', daysAgo(3), [ON_OLD, '•••• ••00']);
    const answer = verdict('a', daysAgo(2), 'not-mine', { about: both.id });
    expect(about([both, answer], NUMBERS)).toMatchObject({ state: 'open', mask: ON_OLD });
  });

  test('more digits decide without asking', () => {
    expect(about([sighting('a', daysAgo(1), [ON_OLD])], NUMBERS)?.state).toBe('open');
    expect(about([sighting('a', daysAgo(1), ['139****5600'])], NUMBERS)).toBeUndefined();
  });
});

describe('questions of the recogniser', () => {
  test('asked only if it may be the retiring number', () => {
    const asked = question('a', daysAgo(1), [ON_OLD]);
    expect(about([asked])).toMatchObject({ state: 'unsure', askAbout: asked.id, fits: ['old'] });
    expect(about([question('a', daysAgo(1), [ON_NEW])])).toBeUndefined();
    expect(about([question('a', daysAgo(1), ['137****9999'])])).toBeUndefined();
  });

  test('believed once answered, as the word of the user', () => {
    const asked = question('a', daysAgo(1), [ON_OLD]);
    const answer = verdict('a', NOW, 'is', { about: asked.id, numberId: 'old' });
    expect(about([asked, answer])).toMatchObject({ state: 'open', grade: 'told' });
    expect(about([asked, verdict('a', NOW, 'not-mine', { about: asked.id })])).toBeUndefined();
  });

  test('a sighting of the same slot that is newer makes it needless', () => {
    expect(about([question('a', daysAgo(2), [ON_OLD]), sighting('a', daysAgo(1), [ON_NEW])])).toBeUndefined();
  });

  test('a doubt does not hide what was seen', () => {
    expect(about([sighting('a', daysAgo(2), [ON_OLD]), question('a', daysAgo(1), [ON_OLD])])?.state).toBe(
      'open',
    );
  });
});

describe('clues and words', () => {
  test('a clue alone makes a row to check', () => {
    expect(about([clue('a', daysAgo(3), { numberId: 'old' })])).toMatchObject({
      state: 'check',
      grade: 'clue',
      at: daysAgo(3),
    });
    expect(about([clue('a', daysAgo(3))])).toMatchObject({ state: 'check', grade: 'clue' });
    expect(about([clue('a', daysAgo(3), { numberId: 'new' })])).toBeUndefined();
  });

  test('what the user told outranks a clue', () => {
    expect(
      about([
        verdict('a', daysAgo(5), 'uses', { numberId: 'old' }),
        clue('a', daysAgo(1), { numberId: 'old' }),
      ]),
    ).toMatchObject({ state: 'check', grade: 'told', at: daysAgo(5) });
  });

  test('a later clue never undoes a sighting', () => {
    const facts = [sighting('a', daysAgo(5), [ON_OLD]), sighting('a', daysAgo(4), [ON_NEW])];
    expect(about([...facts, clue('a', daysAgo(1), { numberId: 'old' })])).toEqual(about(facts));
    expect(about([sighting('a', daysAgo(4), [ON_NEW]), clue('a', daysAgo(1), { numberId: 'old' })])).toBe(
      undefined,
    );
  });

  test('a page that shows another number answers the word: rebound', () => {
    const uses = verdict('a', daysAgo(5), 'uses', { numberId: 'old' });
    expect(about([uses, sighting('a', daysAgo(1), [ON_NEW])])).toMatchObject({
      state: 'rebound',
      grade: 'seen',
    });
    expect(about([uses, sighting('a', daysAgo(1), [ON_OLD])])).toMatchObject({
      state: 'open',
      grade: 'seen',
    });
  });

  test('the word after a page that showed another number: to check', () => {
    const facts = [
      sighting('a', daysAgo(5), [ON_NEW]),
      verdict('a', daysAgo(1), 'uses', { numberId: 'old' }),
    ];
    expect(about(facts)).toMatchObject({ state: 'check', grade: 'told' });
  });

  test('a word about another number makes no row', () => {
    expect(about([verdict('a', daysAgo(5), 'uses', { numberId: 'new' })])).toBeUndefined();
  });
});

describe('settled by the user', () => {
  const shown = sighting('a', daysAgo(5), [ON_OLD]);

  test.each([
    ['done', 'rebound'],
    ['closed', 'closed'],
    ['not-applicable', 'not-applicable'],
  ] as const)('"%s" after a sighting: %s, as told, and not as seen', (said, state) => {
    const word = verdict('a', daysAgo(3), said, { numberId: 'old' });
    const binding = about([shown, word]);
    expect(binding).toMatchObject({ state, grade: 'told', at: daysAgo(3), verdictId: word.id });
    expect(binding).not.toHaveProperty('mask');
    expect(about([shown, word, sighting('a', daysAgo(1), [ON_OLD])])).toMatchObject({
      state: 'open',
      grade: 'seen',
    });
  });

  test('a page that shows another number proves "done", and does not reopen "closed"', () => {
    const after = sighting('a', daysAgo(1), [ON_NEW]);
    expect(about([shown, verdict('a', daysAgo(3), 'done', { numberId: 'old' }), after])).toMatchObject({
      state: 'rebound',
      grade: 'seen',
    });
    expect(about([shown, verdict('a', daysAgo(3), 'closed', { numberId: 'old' }), after])?.state).toBe(
      'closed',
    );
  });

  test('too few digits of the new number do not turn "done" into a question', () => {
    const facts = [
      shown,
      verdict('a', daysAgo(3), 'done', { numberId: 'old' }),
      sighting('a', daysAgo(1), ['•••• ••34']),
    ];
    expect(about(facts)).toMatchObject({ state: 'rebound', grade: 'told' });
  });

  test('a later clue does not reopen it; a later word does', () => {
    const done = verdict('a', daysAgo(3), 'done', { numberId: 'old' });
    expect(about([done, clue('a', daysAgo(1), { numberId: 'old' })])?.state).toBe('rebound');
    expect(about([done, verdict('a', daysAgo(1), 'uses', { numberId: 'old' })])?.state).toBe('check');
  });

  test('undo takes it out, and undo of the undo brings it back', () => {
    const done = verdict('a', daysAgo(3), 'done', { numberId: 'old' });
    const undo = verdict('a', daysAgo(2), 'undo', { about: done.id });
    const redo = verdict('a', daysAgo(1), 'undo', { about: undo.id });
    expect(about([shown, done, undo])).toMatchObject({ state: 'open' });
    expect(about([shown, done, undo])).not.toHaveProperty('verdictId');
    expect(about([shown, done, undo, redo])?.state).toBe('rebound');
  });

  test('a sighting can be taken back as well', () => {
    expect(about([shown, verdict('a', daysAgo(1), 'undo', { about: shown.id })])).toBeUndefined();
  });

  test('"not mine" about an open row takes the row away, and the same mask stays away', () => {
    const word = verdict('a', daysAgo(3), 'not-mine', { numberId: 'old' });
    expect(about([shown, word])).toBeUndefined();
    expect(about([shown, word, sighting('a', daysAgo(1), [ON_OLD])])).toBeUndefined();
  });

  test('a word about one number says nothing about another', () => {
    const other: OwnNumber = { ...TWIN, status: 'retiring' };
    const facts = [
      sighting('a', daysAgo(5), [ON_OLD, '139****5600']),
      verdict('a', daysAgo(3), 'done', { numberId: 'old' }),
    ];
    expect(believe(facts, [OLD, other]).map(({ numberId, state }) => [numberId, state])).toEqual([
      ['old', 'rebound'],
      ['twin', 'open'],
    ]);
  });
});

describe('later', () => {
  const shown = sighting('a', daysAgo(5), [ON_OLD]);

  test('puts it off until its time', () => {
    const until = NOW + 3 * DAY_MS;
    const later = verdict('a', daysAgo(1), 'later', { numberId: 'old', until });
    expect(about([shown, later])).toMatchObject({ state: 'open', laterUntil: until, verdictId: later.id });
  });

  test('is over when its time has come', () => {
    const later = verdict('a', daysAgo(3), 'later', { numberId: 'old', until: daysAgo(1) });
    expect(about([shown, later])).not.toHaveProperty('laterUntil');
  });

  test('does not mark what is done', () => {
    const later = verdict('a', daysAgo(1), 'later', { numberId: 'old', until: NOW + DAY_MS });
    expect(about([shown, later, sighting('a', NOW, [ON_NEW])])).not.toHaveProperty('laterUntil');
  });
});

describe('numbers', () => {
  test('without a number that goes there is nothing to say', () => {
    expect(believe([sighting('a', daysAgo(1), [ON_OLD])], [{ ...OLD, status: 'active' }])).toEqual([]);
  });

  test('a number that is gone already counts like one that goes', () => {
    expect(about([sighting('a', daysAgo(1), [ON_OLD])], [{ ...OLD, status: 'retired' }])?.state).toBe('open');
  });

  test('two retiring at once have a row each; a mask that fits both is asked about once for each', () => {
    const second: OwnNumber = { ...TWIN, status: 'retiring' };
    const seen = believe(
      [sighting('a', daysAgo(1), [ON_OLD]), sighting('b', daysAgo(1), ['139****5600'])],
      [OLD, second],
    );
    expect(seen.map(({ siteId, numberId, state }) => [siteId, numberId, state])).toEqual([
      ['a', 'old', 'open'],
      ['b', 'twin', 'open'],
    ]);
    expect(believe([sighting('a', daysAgo(1), ['•••• ••00'])], [OLD, second])).toMatchObject([
      { numberId: 'old', state: 'unsure', fits: ['old', 'twin'] },
      { numberId: 'twin', state: 'unsure', fits: ['twin', 'old'] },
    ]);
  });

  test('a move to a number that is itself retiring is open there', () => {
    const second: OwnNumber = { ...NEW, status: 'retiring' };
    const facts = [sighting('a', daysAgo(3), [ON_OLD]), sighting('a', daysAgo(1), [ON_NEW])];
    expect(believe(facts, [OLD, second]).map(({ numberId, state }) => [numberId, state])).toEqual([
      ['old', 'rebound'],
      ['new', 'open'],
    ]);
  });
});

describe('sites that share one account', () => {
  const shared = siteMap(makeSite('a', { sharesAccountWith: ['b'] }), makeSite('b'));
  const uses = (siteId: string) => verdict(siteId, daysAgo(5), 'uses', { numberId: 'old' });
  const stateOf = (facts: Fact[], siteId: string) =>
    believe(facts, [OLD, NEW], shared).find((binding) => binding.siteId === siteId);

  test.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('what the page of %s shows decides a row of %s that rests on words only', (seenAt, other) => {
    expect(stateOf([uses(other), sighting(seenAt, daysAgo(1), [ON_OLD])], other)).toMatchObject({
      state: 'open',
      grade: 'seen',
      page: `${seenAt}.test/account`,
    });
    expect(stateOf([uses(other), sighting(seenAt, daysAgo(1), [ON_NEW])], other)).toMatchObject({
      state: 'rebound',
      grade: 'seen',
    });
  });

  test('it makes no row where there was none, and decides nothing that was seen', () => {
    expect(stateOf([sighting('a', daysAgo(1), [ON_OLD])], 'b')).toBeUndefined();
    const facts = [sighting('b', daysAgo(3), [ON_OLD]), sighting('a', daysAgo(1), [ON_NEW])];
    expect(stateOf(facts, 'b')?.state).toBe('open');
  });

  test('a page seen before the word does not answer it', () => {
    expect(stateOf([sighting('a', daysAgo(9), [ON_NEW]), uses('b')], 'b')?.state).toBe('check');
  });

  test('another number there does not clear a site that only a vague clue speaks of', () => {
    const facts = [clue('b', daysAgo(5)), sighting('a', daysAgo(1), [ON_NEW])];
    expect(stateOf(facts, 'b')?.state).toBe('check');
  });
});

test('a mask that cannot be read never clears a site', () => {
  const facts = [sighting('a', daysAgo(5), [ON_OLD]), sighting('a', daysAgo(1), ['unreadable'])];
  expect(about(facts)).toMatchObject({ state: 'unsure', fits: [] });
});

test('a site that left the catalogue still has its row', () => {
  expect(believe([sighting('gone', daysAgo(1), [ON_OLD])])).toMatchObject([
    { siteId: 'gone', state: 'open' },
  ]);
});
