import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the content script is measured against: the least that any script must do to look at a page. */
export const REFERENCES = {
  /** Visits every text node and does nothing with it. */
  walk: `const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
let length = 0;
while (walker.nextNode()) length += walker.currentNode.data.length;
globalThis.length = length;`,
  /** One string of the whole page, one pattern over it. */
  text: `globalThis.found = /(?:\\+?\\d[\\d\\s-]{2,}[*•●xX＊]{2,}\\s?\\d{2,4}|(?<!\\d)1[3-9]\\d{9}(?!\\d))/.test(document.body.textContent);`,
} as const;
export type Reference = keyof typeof REFERENCES;

/** Host on which a reference runs. */
export const referenceHost = (name: Reference): string => `${name}.bench.example`;

/** Writes an unpacked extension that does nothing but one reference, injected the way ours is. */
export function writeReferenceExtension(name: Reference, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: `Reference: ${name}`,
      version: '1',
      content_scripts: [
        {
          matches: [`*://${referenceHost(name)}/*`],
          all_frames: true,
          run_at: 'document_idle',
          js: ['reference.js'],
        },
      ],
    }),
  );
  writeFileSync(path.join(folder, 'reference.js'), `(() => {${REFERENCES[name]}})();`);
}
