import { readdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { createServer, createServerModuleRunner, type ViteDevServer } from 'vite';
import type { ModuleRunner } from 'vite/module-runner';
import { type CollectedTest, collectTests } from './collect-tests.ts';

/** What the instrumented code and the runner tell each other. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: unknown;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

interface MutantRun {
  testFilter?: string[];
  hitLimit?: number;
  activeMutant: { id: string };
  mutantActivation: 'runtime' | 'static';
}

const FOLDERS = ['tests/phone', 'tests/recogniser'];
/** The quick and telling ones first; snapshots of the reasons would notice every change, a harmless one too. */
const LAST = ['layouts.test.ts', 'properties.test.ts', 'hostile.test.ts'];
const LEFT_OUT = ['reasons.test.ts'];

const place = (file: string): number => LAST.findIndex((name) => file.endsWith(name));

async function listTestFiles(): Promise<string[]> {
  const files = await Promise.all(
    FOLDERS.map(async (folder) => (await readdir(folder)).map((name) => resolve(folder, name))),
  );
  return files
    .flat()
    .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.some((name) => file.endsWith(name)))
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/**
 * Runs the tests of the recogniser and the phone rules for Stryker, all in the process that holds the mutants: a
 * mutant costs milliseconds, where a new worker with a page of its own for each test file costs seconds.
 */
export class OneProcessRunner {
  private server: ViteDevServer | undefined;
  private modules: ModuleRunner | undefined;
  private tests: CollectedTest[] = [];
  /** Which mutant was switched on when the modules were read: '' none, undefined before they were. */
  private loadedWith: string | undefined;
  private restore = (): void => undefined;
  private setTests: (words: Record<string, unknown>) => void = () => undefined;

  private get switch(): Switch {
    const all = globalThis as { __stryker__?: Switch };
    all.__stryker__ ??= {};
    return all.__stryker__;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    process.env.NODE_ENV = 'test';
    process.env.VITEST = 'true';
    const { builtinEnvironments } = await import('vitest/runtime');
    await builtinEnvironments['happy-dom'].setup(globalThis, {});
    // All that `expect` and `vi` look for in the worker that they usually run in.
    Object.assign(globalThis, {
      __vitest_worker__: { config: {}, ctx: {}, environment: { name: 'happy-dom' }, rpc: {}, metaEnv: {} },
    });
    const { expect, vi } = await import('vitest');
    this.restore = () => void vi.restoreAllMocks();
    this.setTests = (words) => Object.assign(globalThis, { collectedTests: { ...words, expect, vi } });
    const names = ['it', 'test', 'describe', 'beforeEach', 'afterEach', 'expect', 'vi'];
    this.server = await createServer({
      configFile: false,
      root: process.cwd(),
      logLevel: 'error',
      appType: 'custom',
      server: { middlewareMode: true, ws: false, hmr: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      ssr: { noExternal: ['vitest'] },
      plugins: [
        {
          name: 'collected-tests',
          enforce: 'pre',
          resolveId: (id) => (id === 'vitest' ? '\0collected-tests' : undefined),
          load: (id) =>
            id === '\0collected-tests'
              ? `export const { ${names.join(', ')} } = globalThis.collectedTests;`
              : undefined,
        },
      ],
    });
    this.modules = createServerModuleRunner(this.server.environments.ssr, {
      hmr: false,
      sourcemapInterceptor: false,
    });
  }

  /** Reads the test files and what they test anew; what only reads example pages stays. */
  private async load(mutant: string): Promise<void> {
    const { modules } = this;
    if (!modules) throw new Error('The runner was not started.');
    if (this.loadedWith === mutant) return;
    this.loadedWith = mutant;
    this.switch.activeMutant = mutant || undefined;
    for (const [id, one] of modules.evaluatedModules.idToModuleMap)
      if (/\/src\/|\.test\.ts$|\0collected-tests/.test(id)) modules.evaluatedModules.invalidateModule(one);
    const { tests, words, begin } = collectTests(this.restore);
    this.setTests(words);
    for (const file of await listTestFiles()) {
      begin(relative(process.cwd(), file));
      await modules.import(file);
    }
    this.tests = tests;
  }

  async dryRun() {
    this.switch.mutantCoverage = { static: {}, perTest: {} };
    await this.load('');
    const tests = [];
    for (const { id, name, file, run } of this.tests) {
      this.switch.currentTestId = id;
      const start = performance.now();
      const failureMessage = await failureOf(run);
      this.switch.currentTestId = undefined;
      const base = { id, name, fileName: resolve(file), timeSpentMs: performance.now() - start };
      tests.push(failureMessage ? { ...base, status: 1, failureMessage } : { ...base, status: 0 });
    }
    return { status: 'complete', tests, mutantCoverage: this.switch.mutantCoverage };
  }

  async mutantRun({ testFilter, hitLimit, activeMutant, mutantActivation }: MutantRun) {
    const state = this.switch;
    const chosen = testFilter && new Set(testFilter);
    let nrOfTests = 0;
    let failed: { id: string; message: string } | undefined;
    state.hitLimit = undefined;
    const message = await failureOf(() => this.load(mutantActivation === 'static' ? activeMutant.id : ''));
    if (message) failed = { id: 'loading', message };
    state.activeMutant = activeMutant.id;
    state.hitCount = 0;
    state.hitLimit = hitLimit;
    for (const { id, run } of failed ? [] : this.tests) {
      if (chosen && !chosen.has(id)) continue;
      nrOfTests++;
      const problem = await failureOf(run);
      if (problem) failed = { id, message: problem };
      if (problem) break;
    }
    state.activeMutant = undefined;
    if (hitLimit !== undefined && state.hitCount > hitLimit)
      return { status: 'timeout', reason: 'Hit limit' };
    return failed
      ? { status: 'killed', killedBy: [failed.id], failureMessage: failed.message, nrOfTests }
      : { status: 'survived', nrOfTests };
  }

  async dispose(): Promise<void> {
    await this.modules?.close();
    await this.server?.close();
  }
}

/** Why something did not work; undefined when it did. */
async function failureOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return String(error instanceof Error ? error.message : error) || 'failed';
  }
}
