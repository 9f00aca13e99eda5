/** `npm run new-site -- <id>`: writes the skeleton of a site file and its first two page fixtures. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGES_FOLDER, SITES_FOLDER } from '../support/site-files.ts';
import { fixtureSkeletons, problemWithId, siteSkeleton } from '../support/site-skeleton.ts';

const id = process.argv[2];
const taken = (await readdir(SITES_FOLDER)).map((name) => name.replace(/\.ts$/, ''));
const problem = problemWithId(id, taken);

if (problem || !id) {
  console.log(problem);
  process.exitCode = 1;
} else {
  const folder = join(PAGES_FOLDER, id);
  await mkdir(folder, { recursive: true });
  await writeFile(join(SITES_FOLDER, `${id}.ts`), siteSkeleton(id), { flag: 'wx' });
  for (const [name, html] of Object.entries(fixtureSkeletons()))
    await writeFile(join(folder, `${name}.html`), html, { flag: 'wx' });
  console.log(`Written: src/sites/${id}.ts and tests/pages/${id}/bound.html, signed-out.html.
Next:
  1. Fill in the facts in src/sites/${id}.ts; each with its source, the unsure ones named in \`unverified\`.
  2. Put the saved page, cut to the block that holds the number and without personal data, into the fixtures.
  3. npm run sites -- --check ${id}`);
}
