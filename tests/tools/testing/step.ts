import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Finished, runNode } from '../running/command.ts';

/** What a step gave. A step that holds tests counts them; any other counts as one. */
export interface StepResult {
  passed: number;
  failed: number;
  /** What to read when something failed. */
  output: string;
  /** One line worth reading also when all is well. Absent: nothing to add. */
  note?: string;
}

export interface Step {
  name: string;
  run(): Promise<StepResult>;
}

/** A step that is one program: it passes when the program does. `worth` picks the lines to read when it fails. */
export const programStep = (name: string, run: () => Promise<Finished>, worth = /(?:)/): Step => ({
  name,
  async run() {
    const { code, output } = await run();
    const lines = output.split('\n').filter((line) => worth.test(line));
    return { passed: Number(code === 0), failed: Number(code !== 0), output: lines.join('\n') };
  },
});

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
}

interface Run extends StepResult {
  /** Files in which something failed; empty also where the run itself fell over. */
  failedFiles: string[];
  /** Each failed test with the first line of what it said. */
  failures: string[];
}

/** A step that is a Vitest run: its tests are counted one by one. */
export const vitestStep = (name: string, args: string[]): Step => ({ name, run: () => runVitest(args) });

/** More failing files than this are no accident of one moment. */
const MOST_SECOND_TRIES = 2;

/**
 * A Vitest run in a real browser, which other work on the machine can hold up. One or two files that fail are run
 * once more from their beginning, without the rest; what passes only then is counted as passed and named, so that nobody
 * overlooks it.
 */
export const browserStep = (name: string, args: string[]): Step => ({
  name,
  async run() {
    const first = await runVitest(args);
    const { failedFiles } = first;
    if (failedFiles.length === 0 || failedFiles.length > MOST_SECOND_TRIES) return first;
    const second = await runVitest([...args, ...failedFiles]);
    const files = failedFiles.map((file) => path.basename(file)).join(', ');
    if (second.failed > 0)
      return { ...first, output: `${first.output}\nFailed again, run without the rest:\n${second.output}` };
    return {
      passed: first.passed + first.failed,
      failed: 0,
      output: '',
      note: `passed only at the second try: ${files} (at the first: ${first.failures.join('; ') || 'no test began'})`,
    };
  },
});

async function runVitest(args: string[]): Promise<Run> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rebind-report-'));
  const file = path.join(folder, 'report.json');
  try {
    const { code, output } = await runNode('node_modules/vitest/vitest.mjs', [
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    return countTests(code, output, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countTests(code: number, output: string, file: string): Run {
  let report: VitestReport;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return {
      passed: 0,
      failed: 1,
      output: `${output}\nVitest left no report.`,
      failedFiles: [],
      failures: [],
    };
  }
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped } = report;
  // A file that cannot be loaded fails the run without a failed test, and tests after a failed hook are skipped.
  const failed = code === 0 ? numFailedTests : Math.max(1, numFailedTests);
  const failedFiles = report.testResults.flatMap(({ name, status }) => (status === 'failed' ? [name] : []));
  const failures = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages?.[0]?.split('\n')[0] ?? ''}`),
  );
  if (passed + failed === 0)
    return { passed, failed: 1, output: `${output}\nNo test ran.`, failedFiles, failures };
  return {
    passed,
    failed,
    output,
    failedFiles,
    failures,
    ...(skipped > 0 && { note: `${skipped} skipped` }),
  };
}
