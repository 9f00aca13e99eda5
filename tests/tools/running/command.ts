import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Top folder of the project. */
export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** The environment, without what makes programs colour their output or look for newer versions of themselves. */
const { FORCE_COLOR: _, ...inherited } = process.env;
const calm = { ...inherited, NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1' };

export interface Finished {
  /** Exit code; 1 when the program could not be started or was ended by a signal. */
  code: number;
  /** Everything it printed, on both streams. */
  output: string;
}

/** Runs a program in the project folder to its end, without input. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...calm, ...env },
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a JavaScript program of node_modules (`wxt/bin/wxt.mjs`) or of the project with this very Node. */
export const runNode = (script: string, args: readonly string[], env?: Record<string, string>) =>
  runCommand(process.execPath, [script, ...args], env);

/** Builds the extension for one family of browsers. Throws with the build's output when it fails. */
export async function build(family: 'chromium' | 'firefox'): Promise<void> {
  const target = family === 'firefox' ? ['-b', 'firefox'] : [];
  const { code, output } = await runNode('node_modules/wxt/bin/wxt.mjs', ['build', ...target]);
  if (code !== 0) throw new Error(`the build failed:\n${output}`);
}
