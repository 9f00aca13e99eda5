/** What is wrong with a new site's id, in plain words; undefined when it will do. */
export function problemWithId(id: string | undefined, taken: readonly string[]): string | undefined {
  if (!id) return 'Give the id of the new service: npm run new-site -- <id>';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return `"${id}" will not do as an id: lower case letters and digits, words joined by hyphens.`;
  if (taken.includes(id)) return `src/sites/${id}.ts exists already.`;
  return undefined;
}

/** The first contents of a site file: every fact still to be filled in fails the checks by name. */
export const siteSkeleton = (id: string): string => `import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

// Facts only: what is not known is left out, what rests on general knowledge is named in \`unverified\`.
// Every field is explained in src/model/site.ts.
export default defineSite({
  id: '${id}',
  name: { zh: '', en: '' },
  category: 'social',
  hosts: [],
  accountPages: [
    {
      url: '',
      kind: 'show',
      confidence: 'low',
      source: '',
    },
  ],
  rebind: { url: '', oldNumberCode: 'unknown' },
  smsLogin: 'unknown',
  sources: [],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: '',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'signed-out',
    url: '',
    expect: { outcome: 'signed-out' },
  },
];
`;

/** The first fixtures, by name without \`.html\`: the saved page goes in, cut to the block that holds the number. */
export const fixtureSkeletons = (): Record<string, string> => ({
  bound: page('<dl><dt>手机号</dt><dd>138****8000 <a href="#">更换</a></dd></dl>'),
  'signed-out': page('<form><input placeholder="手机号"><input type="password"><button>登录</button></form>'),
});

const page = (body: string): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <title>账号设置</title>
  </head>
  <body>
    ${body}
  </body>
</html>
`;
