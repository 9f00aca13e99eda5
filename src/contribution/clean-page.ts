/** Words of which addresses of account pages are made; anything else in a path may be somebody's name. */
const WORDS =
  /^(?:accounts?|address(?:es)?|admin|app|auth|basic|bind(?:ing)?|cent(?:er|re)|change|console|contacts?|customer|dashboard|data|details?|edit|general|home|identity|index|info(?:rmation)?|login|main|manage(?:ment)?|me|members?|membership|mine|mobile|my|number|overview|pages?|passport|password|personal|phones?|preferences?|privacy|profiles?|safe(?:ty)?|security|settings?|set|sign-?in|tel|users?|usercenter|verify|verification|web)$/i;

/** Whether every part of a path segment is such a word: `account-settings`, `userInfo.html`. */
const isKnown = (segment: string): boolean =>
  segment
    .replace(/\.(?:html?|php|aspx?|jsp|action|do)$/i, '')
    .split(/[-_]|(?<=[a-z])(?=[A-Z])/)
    .every((word) => WORDS.test(word));

/**
 * A page, host and path, as it may be told to others: what may be somebody's name or number is `*`, which stands for
 * one segment in the catalogue too.
 */
export function cleanPage(page: string): string {
  const [path = '', route] = page.replace(/[?&].*$/, '').split('#');
  const [host = '', ...segments] = path.split('/');
  const clean = (parts: string[]) =>
    parts.map((part) => (part === '' || isKnown(part) ? part : '*')).join('/');
  return (
    [host, ...(segments.length > 0 ? [clean(segments)] : [])].join('/') +
    (route === undefined ? '' : `#${clean(route.split('/'))}`)
  );
}
