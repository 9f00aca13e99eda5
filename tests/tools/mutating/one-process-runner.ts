import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import { createServer, createServerModuleRunner, type ViteDevServer } from 'vite';
import type { ModuleRunner } from 'vite/module-runner';
import { type CollectedTest, collectTests } from './collect-tests.ts';

/** What the instrumented code and the runner tell each other. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: Coverage;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

/** How often each mutant is reached while modules are read, and in each test. */
interface Coverage {
  static: Record<string, number>;
  perTest: Record<string, Record<string, number>>;
}

interface MutantRun {
  testFilter?: string[];
  hitLimit?: number;
  activeMutant: { id: string };
  sandboxFileName: string;
  mutantActivation: 'runtime' | 'static';
}

/** What the run without mutants shows; the process that makes it writes it down for the others. */
interface Known {
  /** How often at most each mutant is reached in one test. */
  reached: Record<string, number>;
  /** How long each test takes. */
  times: Record<string, number>;
}
const KNOWN = 'mutating.json';

const FOLDERS = ['tests/phone', 'tests/recogniser'];
/** Snapshots of the reasons would notice every change, a harmless one too. */
const LEFT_OUT = ['reasons.test.ts'];
/** A mutant that is reached so many times more often in one test than in any without it goes on for ever. */
const MORE_OFTEN = 100;
/** The same for one that is hardly ever reached. */
const OFTEN = 1000;
/** So many of the tests that noticed mutants of a file are asked first. */
const MOST_NOTICED = 40;

async function listTestFiles(): Promise<string[]> {
  const files = await Promise.all(
    FOLDERS.map(async (folder) => (await readdir(folder)).map((name) => resolve(folder, name))),
  );
  return files
    .flat()
    .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.some((name) => file.endsWith(name)))
    .sort();
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
  /** What the first run has shown. */
  private known: Known | undefined;
  /** For each file of the source the tests that noticed a mutant of it, the latest first. */
  private readonly noticed = new Map<string, string[]>();
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
    const { console } = globalThis;
    // Of each frame it would tell that it was not loaded, which takes longer than the test.
    globalThis.console = { ...console, error: () => undefined };
    await builtinEnvironments['happy-dom'].setup(globalThis, {});
    globalThis.console = console;
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

  /**
   * Reads the test files and what they test anew; what only reads example pages stays. With a file of the source only
   * the tests that read it, be it by way of others: none else can notice how it was read.
   */
  private async load(mutant: string, file?: string): Promise<void> {
    const { modules } = this;
    if (!modules) throw new Error('The runner was not started.');
    if (this.loadedWith === mutant) return;
    // Which test reads which file is known once all were read.
    if (file && this.loadedWith === undefined) await this.load('');
    this.loadedWith = mutant;
    this.switch.activeMutant = mutant || undefined;
    for (const [id, one] of modules.evaluatedModules.idToModuleMap)
      if (/\/src\/|\.test\.ts$|\0collected-tests/.test(id)) modules.evaluatedModules.invalidateModule(one);
    const { tests, words, begin } = collectTests(this.restore);
    this.setTests(words);
    for (const test of await listTestFiles()) {
      if (file && !this.reads(test, file)) continue;
      begin(relative(process.cwd(), test));
      await modules.import(test);
    }
    this.tests = tests;
  }

  private reads(test: string, file: string, seen = new Set<string>()): boolean {
    if (test === file) return true;
    seen.add(test);
    const { importedModules } = this.server?.environments.ssr.moduleGraph.getModuleById(test) ?? {};
    return [...(importedModules ?? [])].some(
      ({ id }) => id !== null && !seen.has(id) && this.reads(id, file, seen),
    );
  }

  /** The tests most likely to notice a mutant of a file first, and of the others the quick ones. */
  private inOrder(file: string): CollectedTest[] {
    const noticed = this.noticed.get(file) ?? [];
    const own = `/${basename(file, '.ts')}.test.ts`;
    const place = (test: CollectedTest): number => {
      const latest = noticed.indexOf(test.id);
      if (latest >= 0) return latest - noticed.length;
      return test.file.endsWith(own) ? 0 : 1;
    };
    return this.tests
      .map((test) => ({ test, place: place(test), time: this.known?.times[test.id] ?? 0 }))
      .sort((a, b) => a.place - b.place || a.time - b.time)
      .map(({ test }) => test);
  }

  async dryRun() {
    // The instrumented code keeps this one object.
    const coverage: Coverage = { static: {}, perTest: {} };
    this.switch.mutantCoverage = coverage;
    await this.load('');
    await this.runAll();
    const first = coverage.perTest;
    coverage.perTest = {};
    const tests = await this.runAll();
    // What is reached the first time alone fills something that a module keeps: it matters to all tests.
    const later = new Set(Object.values(coverage.perTest).flatMap((mutants) => Object.keys(mutants)));
    for (const mutants of Object.values(first))
      for (const [mutant, times] of Object.entries(mutants))
        if (!later.has(mutant)) coverage.static[mutant] = (coverage.static[mutant] ?? 0) + times;
    const known: Known = { reached: {}, times: {} };
    for (const { id, timeSpentMs } of tests) {
      known.times[id] = timeSpentMs;
      for (const [mutant, times] of Object.entries(coverage.perTest[id] ?? {}))
        known.reached[mutant] = Math.max(known.reached[mutant] ?? 0, times);
    }
    await writeFile(KNOWN, JSON.stringify(known));
    return { status: 'complete', tests, mutantCoverage: coverage };
  }

  private async runAll() {
    const tests = [];
    for (const { id, name, file, run } of this.tests) {
      this.switch.currentTestId = id;
      const start = performance.now();
      const failureMessage = await failureOf(run);
      this.switch.currentTestId = undefined;
      const base = { id, name, fileName: resolve(file), timeSpentMs: performance.now() - start };
      tests.push(failureMessage ? { ...base, status: 1, failureMessage } : { ...base, status: 0 });
    }
    return tests;
  }

  async mutantRun({ testFilter, hitLimit, activeMutant, sandboxFileName, mutantActivation }: MutantRun) {
    const state = this.switch;
    this.known ??= JSON.parse(await readFile(KNOWN, 'utf8')) as Known;
    const chosen = testFilter && new Set(testFilter);
    const { id } = activeMutant;
    let nrOfTests = 0;
    let failed: { id: string; message: string } | undefined;
    let endless = false;
    state.hitCount = 0;
    state.hitLimit = hitLimit;
    const isFresh = mutantActivation === 'static' || (await keepsSomething(sandboxFileName));
    const message = await failureOf(() => (isFresh ? this.load(id, sandboxFileName) : this.load('')));
    if (message) failed = { id: 'loading', message };
    endless = hitLimit !== undefined && state.hitCount > hitLimit;
    state.activeMutant = id;
    const limit = MORE_OFTEN * Math.max(this.known.reached[id] ?? 0, OFTEN);
    for (const test of failed ? [] : this.inOrder(sandboxFileName)) {
      if (chosen && !chosen.has(test.id)) continue;
      nrOfTests++;
      state.hitCount = 0;
      state.hitLimit = limit;
      const problem = await failureOf(test.run);
      endless = state.hitCount > limit;
      if (problem) failed = { id: test.id, message: problem };
      if (endless || problem) break;
    }
    state.activeMutant = undefined;
    state.hitLimit = undefined;
    if (endless) return { status: 'timeout', reason: 'Hit limit' };
    if (!failed) return { status: 'survived', nrOfTests };
    const others = (this.noticed.get(sandboxFileName) ?? []).filter((other) => other !== failed.id);
    this.noticed.set(sandboxFileName, [failed.id, ...others].slice(0, MOST_NOTICED));
    return { status: 'killed', killedBy: [failed.id], failureMessage: failed.message, nrOfTests };
  }

  async dispose(): Promise<void> {
    await this.modules?.close();
    await this.server?.close();
  }
}

/** Whether a module keeps something from one call to the next, which could hide a mutant that comes later. */
const keepsSomething = async (file: string): Promise<boolean> =>
  /^let |^const \w+ = new Map/m.test(await readFile(file, 'utf8'));

/** Why something did not work; undefined when it did. */
async function failureOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return String(error instanceof Error ? error.message : error) || 'failed';
  }
}
