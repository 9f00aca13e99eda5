import { runNode } from '../running/command.ts';
import type { Step } from './step.ts';

interface Finding {
  code: string;
  message: string;
  file?: string;
}
interface LintReport {
  errors: Finding[];
  warnings: Finding[];
}

/** Warnings that are understood and stay, with the reason. Any other fails the step. */
const ALLOWED: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT: 'Preact sets innerHTML for dangerouslySetInnerHTML, which no component uses',
};

/** Mozilla's own check of the Firefox build: no error, and no warning but the named ones. */
export const lintAddOn = (folder: string): Step => ({
  name: 'add-on lint (Firefox build)',
  async run() {
    const { output } = await runNode('node_modules/web-ext/bin/web-ext.js', [
      'lint',
      '--no-config-discovery',
      '--output',
      'json',
      '--source-dir',
      folder,
    ]);
    const from = output.indexOf('{');
    if (from < 0) return { passed: 0, failed: 1, output };
    const { errors, warnings } = JSON.parse(output.slice(from, output.lastIndexOf('}') + 1)) as LintReport;
    const wrong = [...errors, ...warnings.filter(({ code }) => !(code in ALLOWED))];
    const allowed = new Set(warnings.map(({ code }) => code).filter((code) => code in ALLOWED));
    return {
      passed: Number(wrong.length === 0),
      failed: Number(wrong.length > 0),
      output: wrong
        .map(({ code, message, file }) => `${code} in ${file ?? 'the add-on'}: ${message}`)
        .join('\n'),
      ...(allowed.size > 0 && {
        note: [...allowed].map((code) => `allowed: ${code} (${ALLOWED[code]})`).join('; '),
      }),
    };
  },
});
