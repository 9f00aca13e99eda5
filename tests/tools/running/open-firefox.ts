import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startFirefox } from '../../support/browsers/firefox-process.ts';
import type { Opened } from './open-chromium.ts';

/** Opens Firefox in a window with a profile of its own and installs the extension for this session. */
export async function openFirefox(program: string, extension: string, headless = false): Promise<Opened> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'rebind-start-'));
  const firefox = await startFirefox({ program, profile, headless });
  await firefox.bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  const closed = firefox.exited.then(() =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  );
  return { browser: { closed, end: () => firefox.process.kill() } };
}
