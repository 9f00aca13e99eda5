/** An example page of `tests/pages/layouts` or `tests/pages/not-yet`. */
export interface LayoutPage {
  name: string;
  folder: 'layouts' | 'not-yet';
  /** Read once for all tests; a reading leaves a page as it was. */
  open: () => Document;
  sidecar: Sidecar;
}

interface Sidecar {
  url: string;
  expect: { raw: string }[];
  mayRecord?: string[];
}

const pages = import.meta.glob<string>(['../pages/layouts/*.html', '../pages/not-yet/*.html'], {
  eager: true,
  import: 'default',
  query: '?raw',
});
const sidecars = import.meta.glob<Sidecar>(['../pages/layouts/*.json', '../pages/not-yet/*.json'], {
  eager: true,
  import: 'default',
});

function sidecarOf(path: string): Sidecar {
  const sidecar = sidecars[path.replace(/html$/, 'json')];
  if (!sidecar) throw new Error(`${path.replace(/html$/, 'json')} is missing`);
  return sidecar;
}

function openOnce(html: string): () => Document {
  let page: Document | undefined;
  return () => {
    page ??= new DOMParser().parseFromString(html, 'text/html');
    return page;
  };
}

/**
 * The pages that need nothing of a real browser: no script that draws, no frame that holds, no style sheet that
 * hides.
 */
export const stillPages: LayoutPage[] = Object.entries(pages)
  .filter(([, html]) => !/<script|<i?frame|<style/i.test(html))
  .map(([path, html]) => ({
    name: path.replace(/^.*\/|\.html$/g, ''),
    folder: path.includes('/layouts/') ? 'layouts' : 'not-yet',
    open: openOnce(html),
    sidecar: sidecarOf(path),
  }));
