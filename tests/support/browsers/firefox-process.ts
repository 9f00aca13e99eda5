import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Bidi, connectBidi } from './bidi.ts';
import { PATIENCE_MS } from './until.ts';

type Prefs = Record<string, string | number | boolean>;

/** Keeps Firefox from calling home, asking first-run questions and restoring the last session. */
const QUIET: Prefs = {
  'remote.prefs.recommended': true,
  'services.settings.server': 'data:,',
  'app.normandy.enabled': false,
  'toolkit.telemetry.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.startup.page': 0,
  'browser.shell.checkDefaultBrowser': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.region.update.enabled': false,
  'browser.region.network.url': '',
};

export interface FirefoxProcess {
  process: ChildProcess;
  bidi: Bidi;
  exited: Promise<void>;
  /** Ends the browser and comes back when it is gone. */
  close(): Promise<void>;
}

/** Starts Firefox with a profile and connects to it. `headless: false` opens a window for a person. */
export async function startFirefox(options: {
  program: string;
  profile: string;
  headless: boolean;
  prefs?: Prefs;
}): Promise<FirefoxProcess> {
  const { program, profile, headless, prefs = {} } = options;
  const lines = Object.entries({ ...QUIET, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    program,
    [
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      // Without it pages of the extension cannot be driven.
      '--remote-allow-system-access',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.off('exit', kill);
      resolve();
    });
    child.once('error', () => resolve());
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => {
      kill();
      reject(new Error(`Firefox did not offer WebDriver BiDi:\n${said.slice(-1000)}`));
    }, PATIENCE_MS);
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk;
      const match = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
      if (!match?.[1]) return;
      clearTimeout(timer);
      resolve(match[1]);
    });
    void exited.then(() => {
      clearTimeout(timer);
      reject(new Error(`Firefox ended at once:\n${said.slice(-1000)}`));
    });
  });
  const bidi = await connectBidi(address);
  return {
    process: child,
    bidi,
    exited,
    async close() {
      bidi.send('browser.close').catch(() => undefined);
      const timer = setTimeout(kill, 15_000);
      await exited;
      clearTimeout(timer);
      bidi.close();
    },
  };
}
