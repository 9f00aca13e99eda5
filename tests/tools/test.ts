/** `npm test`: everything a reviewer would run, each step with its time, all failures told. */
import { performance } from 'node:perf_hooks';
import type { DriverName } from '../support/browsers/driver.ts';
import { buildFor } from '../support/browsers/launch.ts';
import { runNode } from './running/command.ts';
import { whereToGet } from './running/where-to-get.ts';
import { lintAddOn } from './testing/lint-add-on.ts';
import { browserStep, programStep, type Step, type StepResult, vitestStep } from './testing/step.ts';
import { provideBrowsers } from './testing/test-browsers.ts';

const tool =
  (script: string, ...args: string[]) =>
  () =>
    runNode(`node_modules/${script}`, args);
const own =
  (script: string, ...args: string[]) =>
  () =>
    runNode(`tests/tools/${script}`, args);

const withoutBrowser: Step[] = [
  programStep('types', tool('typescript/bin/tsc', '--noEmit')),
  programStep('lint', tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings')),
  vitestStep('unit tests', ['--config', 'tests/vitest.config.ts']),
  programStep('build for Chrome', tool('wxt/bin/wxt.mjs', 'build')),
  programStep('build for Firefox', tool('wxt/bin/wxt.mjs', 'build', '-b', 'firefox')),
  lintAddOn(buildFor('firefox')),
];

const inBrowser = (name: DriverName): Step =>
  browserStep(`end to end in ${name === 'firefox' ? 'Firefox' : 'Chromium'}`, [
    '--config',
    'tests/vitest.e2e.config.ts',
    '--project',
    name,
  ]);

/** The example pages, read by the shipped recogniser; the last line of its output is the score. */
const examplePages = programStep(
  'example pages',
  own('recognise.ts', 'tests/pages/layouts'),
  /^(?:WRONG|MISSED)|Error|\d+ pages?:/,
);

/** In place of a step whose browser is missing: loud, and in CI a failure. */
const missingBrowser = (step: Step, name: DriverName): Step => ({
  name: step.name,
  async run() {
    const said = `SKIPPED: there is no ${name} on this machine. ${whereToGet([name])}`;
    return process.env.CI
      ? { passed: 0, failed: 1, output: `${said}\nIn CI a skipped browser is a failure.` }
      : { passed: 0, failed: 0, output: '', note: said };
  },
});

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

interface Told {
  name: string;
  result: StepResult;
}

/** Runs a step and prints what it came to, with its name where others run beside it. */
async function tell({ name, run }: Step, named: boolean): Promise<Told> {
  const start = performance.now();
  const result = await run().catch(
    (error: unknown): StepResult => ({ passed: 0, failed: 1, output: String(error) }),
  );
  const { passed, failed, output, note } = result;
  const counts = failed > 0 ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
  const parts = [...(named ? [`${name}:`] : []), counts, seconds(performance.now() - start), note ?? []];
  console.log(`  ${parts.flat().join('  ')}`);
  if (failed > 0) console.log(output.trimEnd().replace(/^/gm, '  | '));
  return { name, result };
}

async function main(): Promise<number> {
  console.log('browsers …');
  const missing = await provideBrowsers((line) => console.log(`  ${line}`));
  const needs = (step: Step, name: DriverName) =>
    missing.includes(name) ? missingBrowser(step, name) : step;
  const stages: Step[][] = [
    ...withoutBrowser.map((step) => [step]),
    [needs(examplePages, 'chromium')],
    // Each browser leaves half of a small machine idle; side by side both take little longer than one.
    [needs(inBrowser('chromium'), 'chromium'), needs(inBrowser('firefox'), 'firefox')],
  ];

  const results: Told[] = [];
  for (const stage of stages) {
    console.log(`${stage.map(({ name }) => name).join(', beside it ')} …`);
    results.push(...(await Promise.all(stage.map((step) => tell(step, stage.length > 1)))));
  }

  const failures = results.filter(({ result }) => result.failed > 0);
  if (failures.length > 0) console.log(`\nFailed: ${failures.map(({ name }) => name).join(', ')}`);
  const sum = (key: 'passed' | 'failed') => results.reduce((total, { result }) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return failures.length > 0 ? 1 : 0;
}

process.exitCode = await main();
