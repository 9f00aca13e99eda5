/**
 * Path and, where it takes part in routing, hash of an address: what an account page is matched by.
 * `https://a.test/x/y/?q=1#/security` gives `/x/y#/security`. A trailing slash does not count.
 */
export function accountPath(url: URL): string {
  const path = url.pathname.replace(/\/+$/, '') || '/';
  return /^#!?\//.test(url.hash)
    ? path +
        url.hash
          .replace(/^#!?/, '#')
          .replace(/[?&].*$/, '')
          .replace(/\/+$/, '')
    : path;
}

/**
 * Whether an address lies on the account page written as `pattern` (in the form accountPath gives):
 * the same path or one below it; `*` stands for one segment. A pattern with a hash route wants that route.
 */
export function isOnAccountPath(pattern: string, url: URL): boolean {
  const here = accountPath(url);
  const [path = '/', route] = pattern.split('#');
  const [herePath = '/', hereRoute] = here.split('#');
  if (route !== undefined)
    return segmentsStart(path, herePath) && hereRoute !== undefined && segmentsStart(route, hereRoute);
  return path === '/' ? herePath === '/' : segmentsStart(path, herePath);
}

function segmentsStart(pattern: string, path: string): boolean {
  const want = pattern.split('/').filter(Boolean);
  const have = path.split('/').filter(Boolean);
  return want.length <= have.length && want.every((part, i) => part === '*' || part === have[i]);
}
