import { expect, it, vi } from 'vitest';
import { finish, finishInSlices } from '../../src/recogniser/steps.ts';

/** Steps that take a millisecond each. */
function work(count: number) {
  let at = 0;
  function* steps(): Generator<void, string> {
    for (; at < count; at++) yield;
    return 'done';
  }
  return { steps: steps(), now: () => at, taken: () => at };
}

it('takes all steps', () => {
  expect(finish(work(5).steps)).toBe('done');
});

it('lets the page go on after each slice', async () => {
  const { steps, now } = work(10);
  const pause = vi.fn(async () => undefined);
  expect(await finishInSlices(steps, { sliceMs: 3, now, pause, goesOn: () => true })).toBe('done');
  expect(pause).toHaveBeenCalledTimes(3);
});

it('leaves off after a pause in which the page changed', async () => {
  const { steps, now, taken } = work(10);
  const goesOn = () => taken() < 5;
  expect(await finishInSlices(steps, { sliceMs: 3, now, pause: async () => {}, goesOn })).toBeUndefined();
  expect(taken()).toBeLessThan(10);
});
