import { expect, test, vi } from 'vitest';
import { closeStorage } from '../../src/background/close-storage.ts';
import { browser } from '../../src/browser.ts';

test('content scripts are shut out of extension storage where the browser can do it', async () => {
  const setAccessLevel = vi.fn(async () => {});
  Object.assign(browser.storage.local, { setAccessLevel });
  await closeStorage();
  expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

test('a browser that does not know the call is left in peace', async () => {
  Object.assign(browser.storage.local, { setAccessLevel: undefined });
  await expect(closeStorage()).resolves.toBeUndefined();
});
