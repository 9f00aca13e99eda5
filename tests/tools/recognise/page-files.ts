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
  sidecar: Sidecar | undefined;
}

/** The pages behind the arguments: files as they are, folders with all `*.html` below them. */
export async function listPageFiles(paths: string[]): Promise<PageFile[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) files.push(path);
    else
      for (const name of (await readdir(path, { recursive: true })).sort())
        if (name.endsWith('.html')) files.push(join(path, name));
  }
  return Promise.all(
    files.map(async (file) => ({
      file,
      html: await readFile(file, 'utf8'),
      sidecar: await readSidecar(file.replace(/\.html$/, '.json')),
    })),
  );
}

async function readSidecar(path: string): Promise<Sidecar | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const data = JSON.parse(text) as Partial<Sidecar>;
  return Array.isArray(data.expect) ? { mustNotRecord: [], ...data, expect: data.expect } : undefined;
}
