import { afterEach, expect, test, vi } from 'vitest';
import { bringReader, offerReader } from '../../src/messages/bring-reader.ts';
import { recogniseInSteps } from '../../src/recogniser/recognise.ts';

const place = globalThis as { rebindReader?: unknown };

/** A background that puts the reader where it was asked to, as often as it is asked. */
function answer(put: boolean) {
  const send = vi.fn(async () => {
    if (put) offerReader(recogniseInSteps);
    return true;
  });
  vi.stubGlobal('browser', { runtime: { sendMessage: send } });
  return send;
}

afterEach(() => {
  delete place.rebindReader;
  vi.unstubAllGlobals();
});

test('the reader is asked for once, and found again as long as it is there', async () => {
  const send = answer(true);
  expect(await bringReader()).toBe(recogniseInSteps);
  expect(await bringReader()).toBe(recogniseInSteps);
  expect(send).toHaveBeenCalledOnce();
});

test('what was brought is held until it is taken, and after that no longer by us', async () => {
  offerReader(recogniseInSteps);
  expect(place.rebindReader).toBe(recogniseInSteps);
  await bringReader();
  expect(place.rebindReader).toBeInstanceOf(WeakRef);
});

test('a reader that the browser has let go is brought again', async () => {
  vi.stubGlobal(
    'WeakRef',
    class {
      deref = () => undefined;
    },
  );
  const send = answer(true);
  expect(await bringReader()).toBe(recogniseInSteps);
  expect(await bringReader()).toBe(recogniseInSteps);
  expect(send).toHaveBeenCalledTimes(2);
});

test('there is none where the background puts none', async () => {
  const send = answer(false);
  expect(await bringReader()).toBeUndefined();
  expect(send).toHaveBeenCalledOnce();
});
