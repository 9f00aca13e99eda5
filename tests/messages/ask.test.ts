import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../src/messages/ask.ts';
import { reportPage } from '../../src/messages/report-page.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

test('a question goes out in its envelope, and the answer comes back', async () => {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: true } as never);
  expect(await ask('number.keep', { id: 'a' })).toEqual({ ok: true });
  expect(send).toHaveBeenCalledWith({ from: 'screen', name: 'number.keep', body: { id: 'a' } });
});

test.each([undefined, null])('no answer (%s) is an error, not an answer', async (reply) => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(reply as never);
  await expect(ask('number.list', null)).rejects.toThrow('number.list');
});

test('a refusal reaches the screen', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('refused: no'));
  await expect(ask('number.list', null)).rejects.toThrow('refused');
});

test.each([
  ['is gone', undefined],
  ['refuses', { runtime: { sendMessage: () => Promise.reject(new Error('gone')) } }],
  [
    'throws',
    {
      runtime: {
        sendMessage: () => {
          throw new Error('gone');
        },
      },
    },
  ],
])('a page whose extension %s goes on undisturbed', async (_what, api) => {
  vi.stubGlobal('browser', api);
  vi.stubGlobal('chrome', undefined);
  try {
    expect(() => reportPage({ outcome: 'absent', numbers: [] })).not.toThrow();
  } finally {
    vi.unstubAllGlobals();
  }
});
