import type { Sidecar } from './page-files.ts';

/** How well the recorded numbers fit what the sidecars say. */
export interface Score {
  pages: number;
  right: number;
  wrong: { file: string; raw: string }[];
  missed: { file: string; raw: string }[];
  precision: number;
  recall: number;
}

export const PRECISION_BAR = 1;
export const RECALL_BAR = 0.97;

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Compares page by page; any recorded number that is neither expected nor allowed counts as wrong. */
export function score(pages: { file: string; sidecar: Sidecar; recorded: string[] }[]): Score {
  const wrong: Score['wrong'] = [];
  const missed: Score['missed'] = [];
  let right = 0;
  for (const { file, sidecar, recorded } of pages) {
    const have = new Set(recorded.map(fold));
    const expected = new Set(sidecar.expect.map((one) => fold(one.raw)));
    const allowed = new Set((sidecar.mayRecord ?? []).map(fold));
    for (const raw of have) {
      if (expected.has(raw)) right++;
      else if (!allowed.has(raw)) wrong.push({ file, raw });
    }
    for (const raw of expected) if (!have.has(raw)) missed.push({ file, raw });
  }
  return {
    pages: pages.length,
    right,
    wrong,
    missed,
    precision: right + wrong.length ? right / (right + wrong.length) : 1,
    recall: right + missed.length ? right / (right + missed.length) : 1,
  };
}
