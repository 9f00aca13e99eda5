import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a sidecar says about a page; see the README of the pages. */
export interface Sidecar {
  url?: string;
  kind?: string;
  expect: { raw: string; role?: string }[];
  mustNotRecord: string[];
  mayRecord?: string[];
  why?: string;
}

export interface PageFile {
  file: string;
  html: string;
  /** As saved, which old pages are in the encoding they name. */
  bytes: Buffer;
  sidecar: Sidecar | undefined;
}

/** What a browser saves beside a page NAME.html: frames, which are read with the page they are in. */
const PARTS = /_files[\\/]/;

/** With UTF-8 said where it is; otherwise the page names its encoding itself. */
export const contentTypeOf = (bytes: Buffer): string =>
  isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html';

/** The pages behind the arguments: files as they are, folders with all `*.html` below them. */
export async function listPageFiles(paths: string[]): Promise<PageFile[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) files.push(path);
    else
      for (const name of (await readdir(path, { recursive: true })).sort())
        if (name.endsWith('.html') && !PARTS.test(name)) files.push(join(path, name));
  }
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      return {
        file,
        html: bytes.toString('utf8'),
        bytes,
        sidecar: await readSidecar(file.replace(/\.html$/, '.json')),
      };
    }),
  );
}

async function readSidecar(path: string): Promise<Sidecar | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const data = JSON.parse(text) as Partial<Sidecar>;
  return Array.isArray(data.expect) ? { mustNotRecord: [], ...data, expect: data.expect } : undefined;
}
