import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';

interface Reply {
  id?: number;
  result?: { id?: string };
  error?: { message: string };
}

export interface OpenBrowser {
  /** Comes when the person has closed the browser and its profile is gone. */
  closed: Promise<void>;
  /** Ends the browser. */
  end(): void;
}

export interface Opened {
  browser: OpenBrowser;
  /** Why the browser did not take the extension. Absent: it is loaded. */
  problem?: string;
}

/**
 * Opens Chromium, Chrome or Edge in a window with a profile of its own and loads the unpacked extension over the
 * debugging pipe: Chrome since 137 takes no notice of --load-extension, the pipe works in all three.
 */
export async function openChromium(
  program: string,
  extension: string,
  moreArgs: string[] = [],
): Promise<Opened> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'rebind-start-'));
  const child = spawn(
    program,
    [
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      // Chromium does not run its sandbox as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...moreArgs,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const closed = once(child, 'exit').then(() =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  );
  const browser: OpenBrowser = { closed, end: () => child.kill() };
  const loaded = loadUnpacked(child.stdio[3] as Writable, child.stdio[4] as Readable, extension);
  const gone = closed.then(() => {
    throw new Error(`${program} ended at once`);
  });
  gone.catch(() => undefined);
  try {
    await Promise.race([loaded, gone]);
  } catch (error) {
    if (child.exitCode !== null) throw error;
    return { browser, problem: error instanceof Error ? error.message : String(error) };
  }
  return { browser };
}

/** One command of the DevTools protocol over the pipe: JSON texts that end with a zero byte. */
function loadUnpacked(to: Writable, from: Readable, extension: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    to.on('error', reject);
    from.on('data', (chunk: Buffer) => {
      said += chunk;
      const parts = said.split('\0');
      said = parts.pop() ?? '';
      for (const part of parts) {
        const reply = JSON.parse(part) as Reply;
        if (reply.id !== 1) continue;
        if (reply.error) reject(new Error(reply.error.message));
        else resolve();
      }
    });
    to.write(
      `${JSON.stringify({ id: 1, method: 'Extensions.loadUnpacked', params: { path: extension } })}\0`,
    );
  });
}
