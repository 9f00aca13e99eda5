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
}

/** A step that is a Vitest run: its tests are counted one by one. */
export const vitestStep = (name: string, args: string[]): Step => ({
  name,
  async run() {
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
  },
});

function countTests(code: number, output: string, file: string): StepResult {
  let report: VitestReport;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return { passed: 0, failed: 1, output: `${output}\nVitest left no report.` };
  }
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped } = report;
  // A file that cannot be loaded fails the run without a failed test, and tests after a failed hook are skipped.
  const failed = code === 0 ? numFailedTests : Math.max(1, numFailedTests);
  if (passed + failed === 0) return { passed, failed: 1, output: `${output}\nNo test ran.` };
  return { passed, failed, output, ...(skipped > 0 && { note: `${skipped} skipped` }) };
}
