// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome.ts';
import { recognise } from '../../src/recogniser/recognise.ts';

const pages = import.meta.glob<string>('../pages/layouts/*.html', {
  eager: true,
  import: 'default',
  query: '?raw',
});
const sidecars = import.meta.glob<{ url: string }>('../pages/layouts/*.json', {
  eager: true,
  import: 'default',
});

/** An outcome with all its reasons, as `npm run recognise` would say them. */
function describeOutcome(outcome: Outcome): string {
  const numbers = [
    ...(outcome.kind === 'shown' ? outcome.numbers : []),
    ...('asked' in outcome ? outcome.asked : []),
  ].map(({ raw, role, state }) => `${raw} ${role ?? ''} ${state ?? ''}`.trim());
  const reasons = outcome.why.map(
    ({ raw, decision, label, by, evidence }) =>
      `${decision} ${raw} ← ${label ?? ''} (${by ?? ''}) ${evidence.map(({ name, weight }) => `${name} ${weight}`).join(', ')}`,
  );
  return [[outcome.kind, ...numbers].join(' | '), ...reasons].join('\n');
}

/**
 * What the engine saw and how it weighed it, for pages that need no script. Whoever changes a rule sees here which
 * readings it touches, also where the outcome stays: look at each, then accept them with
 * `npx vitest run --config tests/vitest.config.ts tests/recogniser/reasons.test.ts -u`.
 */
it.each(
  Object.entries(pages)
    .filter(([, html]) => !/<script|<i?frame|<style/i.test(html))
    .map(([path, html]) => [path.replace(/^.*\/|\.html$/g, ''), path, html] as const),
)('%s', (_, path, html) => {
  const url = sidecars[path.replace(/html$/, 'json')]?.url ?? '';
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(describeOutcome(recognise(page, new URL(url)))).toMatchSnapshot();
});
