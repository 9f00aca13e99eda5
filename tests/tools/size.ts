/** Bytes shipped, by part of the extension. `node tests/tools/size.ts` prints them for the present build. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFor } from '../support/browsers/launch.ts';

export interface Size {
  part: string;
  raw: number;
  gzip: number;
}

/** Files that a page of the extension loads: itself and every script and style it names, directly or by import. */
function filesOf(build: string, page: string): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(path.join(build, file), 'utf8');
    const folder = path.posix.dirname(file);
    for (const [, named = ''] of text.matchAll(/["'`]([^"'`\s]+\.(?:js|css))["'`]/g)) {
      const other = named.startsWith('/') ? named.slice(1) : path.posix.join(folder, named);
      if (existing.has(other)) visit(other);
    }
  };
  const existing = new Set(
    readdirSync(build, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/')),
  );
  visit(page);
  return [...found];
}

function sizeOf(build: string, part: string, files: readonly string[]): Size {
  const contents = files.map((file) => readFileSync(path.join(build, file)));
  return {
    part,
    raw: contents.reduce((sum, { length }) => sum + length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

/** Sizes of the parts of a Chrome build. */
export const measureSizes = (build: string): Size[] => [
  sizeOf(build, 'content script', ['content-scripts/account-page.js']),
  sizeOf(build, 'reader', ['page-reader.js']),
  sizeOf(build, 'background', ['background.js']),
  sizeOf(build, 'popup', filesOf(build, 'popup.html')),
];

/** Prints sizes, one part a line. */
export function printSizes(sizes: readonly Size[]): void {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  for (const { part, raw, gzip } of sizes)
    console.log(`  ${part.padEnd(16)} ${kB(raw)} raw ${kB(gzip)} gzip`);
}

if (import.meta.main) printSizes(measureSizes(buildFor('chromium')));
