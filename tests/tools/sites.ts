/**
 * `npm run sites`: how well the catalogue covers each kind of service.
 * `npm run sites -- --check <id>`: what is wrong with one site file, in plain words.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as icons from 'simple-icons';
import { buildPageTable } from '../../src/catalogue/page-table.ts';
import { isKnownLabel } from '../../src/recogniser/meaning.ts';
import { checkSite } from '../support/check-site.ts';
import { coverageOf, coverageTable } from '../support/coverage.ts';
import { problemWithExample } from '../support/run-example.ts';
import { readSiteFile, readSiteFiles, SITES_FOLDER } from '../support/site-files.ts';

const [flag, id] = process.argv.slice(2);

if (flag === undefined) {
  const files = await readSiteFiles();
  console.log(
    coverageTable(
      coverageOf(
        files.map((file) => file.site),
        new Date(),
      ),
    ),
  );
} else if (flag === '--check' && id) {
  process.exitCode = await check(id);
} else {
  console.log(
    'npm run sites                    table of the whole catalogue\nnpm run sites -- --check <id>    check one service',
  );
  process.exitCode = 1;
}

async function check(id: string): Promise<number> {
  if (!existsSync(join(SITES_FOLDER, `${id}.ts`))) {
    console.log(`There is no src/sites/${id}.ts. To begin one: npm run new-site -- ${id}`);
    return 1;
  }
  const file = await readSiteFile(id).catch((error: unknown) => String(error));
  if (typeof file === 'string') {
    console.log(`src/sites/${id}.ts cannot be read: ${file}`);
    return 1;
  }
  const all = (await readSiteFiles()).map((other) => other.site);
  const problems = checkSite(file, { all, icons: new Set(Object.values(icons).map((icon) => icon.slug)) });
  // Only a file that is in order can be looked up by address.
  if (!problems.length) {
    const table = buildPageTable(all, isKnownLabel);
    for (const example of file.examples) {
      const problem = problemWithExample(example, file.fixtures.get(example.page) ?? '', table);
      if (problem) problems.push(problem);
    }
  }
  if (problems.length) {
    console.log(`${id}: ${problems.length} to put right`);
    for (const problem of problems) console.log(`  - ${problem}`);
    return 1;
  }
  const { site, examples } = file;
  console.log(
    `${id}: all is well. ${site.accountPages?.length ?? 0} account pages, ${examples.length} examples, ${site.sources.length} sources, as of ${site.asOf ?? 'no date'}.`,
  );
  if (site.unverified) console.log(`  Not verified: ${site.unverified.join(', ')}`);
  return 0;
}
