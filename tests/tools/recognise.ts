import { parseArgs } from 'node:util';
import type { Outcome, Reason } from '../../src/model/outcome.ts';
import { listPageFiles } from './recognise/page-files.ts';
import { readInChromium } from './recognise/read-in-chromium.ts';
import { PRECISION_BAR, RECALL_BAR, score } from './recognise/score.ts';

const USAGE = `usage: npm run recognise -- FILE|DIR… [--url URL] [--json]

Reads saved pages with the shipped recogniser in real Chromium and says what it would record, ask or ignore, and why.
  --url URL   address to present the pages under (otherwise the url of the sidecar NAME.json, if there is one)
  --json      print one JSON object and nothing else
Pages with a sidecar are scored; the exit code is 1 below precision ${PRECISION_BAR.toFixed(2)} or recall ${RECALL_BAR}.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help || !positionals.length) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(values.help ? 0 : 2);
}

const print = (line = '') => process.stdout.write(`${line}\n`);
const files = await listPageFiles(positionals);
const pages = files.map(({ file, html, bytes, sidecar }) => ({
  file,
  html,
  bytes,
  url: values.url ?? sidecar?.url,
}));
const outcomes = await readInChromium(pages);

const recordedIn = (outcome: Outcome) => (outcome.kind === 'shown' ? outcome.numbers : []);
const askedIn = (outcome: Outcome) => ('asked' in outcome ? outcome.asked : []);
const results = pages.map((page, i) => {
  const outcome = outcomes[i] ?? { kind: 'unrecognised' as const, asked: [], why: [] };
  return { page, outcome, sidecar: files[i]?.sidecar };
});
const scored = results.flatMap(({ page, outcome, sidecar }) =>
  sidecar ? [{ file: page.file, sidecar, recorded: recordedIn(outcome).map((one) => one.raw) }] : [],
);
const total = score(scored);

if (values.json) {
  print(
    JSON.stringify({
      pages: results.map(({ page, outcome }) => ({
        file: page.file,
        url: page.url ?? null,
        outcome: outcome.kind,
        recorded: recordedIn(outcome).map(({ raw, role }) => ({ raw, role: role ?? null })),
        asked: askedIn(outcome).map(({ raw }) => ({ raw })),
        why: outcome.why,
      })),
    }),
  );
} else {
  for (const { page, outcome } of results) {
    print(`${page.file}  ${outcome.kind}${page.url ? `  ${page.url}` : ''}`);
    for (const reason of outcome.why) print(`  ${describe(reason)}`);
  }
  if (scored.length) {
    print();
    for (const { file, raw } of total.wrong) print(`WRONG  ${file}  «${raw}» must not be recorded`);
    for (const { file, raw } of total.missed) print(`MISSED ${file}  «${raw}»`);
    print(
      `${total.pages} pages: precision ${total.precision.toFixed(3)}, recall ${total.recall.toFixed(3)} (${total.right} right, ${total.wrong.length} wrong, ${total.missed.length} missed)`,
    );
  }
}
if (scored.length && (total.precision < PRECISION_BAR || total.recall < RECALL_BAR)) process.exitCode = 1;

function describe({ raw, decision, label, by, distance, evidence }: Reason): string {
  const found =
    label === undefined && !by
      ? 'no label'
      : `label «${label ?? ''}»${by ? ` (${by}, ${distance ?? 0} steps)` : ''}`;
  const sum = evidence.reduce((all, one) => all + one.weight, 0);
  return `${decision.padEnd(6)} «${raw}»  ${found}  ${evidence.map((one) => `${one.name} ${one.weight > 0 ? '+' : ''}${one.weight}`).join(', ')} = ${sum}`;
}
