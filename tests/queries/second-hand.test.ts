import { describe, expect, test } from 'vitest';
import { SECOND_HAND_NUMBER } from '../../src/model/second-hand.ts';
import { bindings } from '../../src/queries/bindings.ts';
import { isRepeated } from '../../src/queries/is-repeated.ts';
import { secondHand } from '../../src/queries/second-hand.ts';
import { daysAgo, NOW } from '../support/clock.ts';
import {
  makeSite,
  NEW,
  OLD,
  secondHandFact,
  shuffled,
  sighting,
  siteMap,
  verdict,
} from '../support/facts.ts';

const HAD = secondHandFact(SECOND_HAND_NUMBER, daysAgo(9), 'had-owner');
const at = (siteId: string, days: number, said: Parameters<typeof secondHandFact>[2]) =>
  secondHandFact(siteId, daysAgo(days), said);

describe('a second-hand number', () => {
  test('is one since the user said so, until it is taken back', () => {
    expect(secondHand([], NEW.id)).toEqual({ services: [] });
    expect(secondHand([HAD], NEW.id)).toEqual({ since: daysAgo(9), services: [] });
    expect(secondHand([HAD], OLD.id)).toEqual({ services: [] });
    const back = verdict(SECOND_HAND_NUMBER, daysAgo(1), 'undo', { about: HAD.id });
    expect(secondHand([HAD, back], NEW.id)).toEqual({ services: [] });
  });

  test('lists its services, what is to be done first, in whatever order the facts come', () => {
    const facts = [
      HAD,
      at('weibo', 8, 'noticed'),
      at('jd', 7, 'noticed'),
      at('weibo', 6, 'reported'),
      at('qq', 5, 'noticed'),
      at('qq', 4, 'mine'),
      at('icbc', 3, 'noticed'),
      at('icbc', 2, 'reported'),
      at('icbc', 1, 'solved'),
      secondHandFact('jd', daysAgo(1), 'solved', { numberId: OLD.id }),
    ];
    const { services } = secondHand(facts, NEW.id);
    expect(services.map(({ siteId, state }) => [siteId, state])).toEqual([
      ['jd', 'noticed'],
      ['weibo', 'reported'],
      ['icbc', 'solved'],
      ['qq', 'mine'],
    ]);
    expect(services[1]?.steps).toEqual([
      { state: 'noticed', at: daysAgo(8) },
      { state: 'reported', at: daysAgo(6) },
    ]);
    for (const seed of [1, 2, 3])
      expect(secondHand(shuffled(facts, seed), NEW.id).services).toEqual(services);
  });

  test('goes back to the state before when a step is taken back, and forward when that is', () => {
    const steps = [at('weibo', 5, 'noticed'), at('weibo', 4, 'reported')];
    const back = verdict('weibo', daysAgo(3), 'undo', { about: steps[1]?.id ?? '' });
    const forth = verdict('weibo', daysAgo(2), 'undo', { about: back.id });
    const stateOf = (facts: Parameters<typeof secondHand>[0]) => secondHand(facts, NEW.id).services[0]?.state;
    expect(stateOf(steps)).toBe('reported');
    expect(stateOf([...steps, back])).toBe('noticed');
    expect(stateOf([...steps, back, forth])).toBe('reported');
  });

  test('makes no binding, changes none, and hides no new sighting', () => {
    const sites = siteMap(makeSite('weibo'), makeSite('jd'));
    const retiring = { ...NEW, status: 'retiring' as const };
    const about = ['noticed', 'reported', 'solved', 'mine'] as const;
    const facts = about.map((said, n) => at('weibo', 5 - n, said));
    expect(bindings(facts, [OLD, retiring], sites, NOW)).toEqual([]);
    const seen = [sighting('weibo', daysAgo(6), ['138****8000']), verdict('jd', daysAgo(6), 'uses')];
    expect(bindings([...seen, ...facts], [OLD, retiring], sites, NOW)).toEqual(
      bindings(seen, [OLD, retiring], sites, NOW),
    );
    const again = sighting('weibo', NOW + 2, ['138****8000']);
    expect(
      isRepeated(again, [
        sighting('weibo', NOW, ['138****8000']),
        { ...at('weibo', 0, 'noticed'), at: NOW + 1 },
      ]),
    ).toBe(true);
  });
});
