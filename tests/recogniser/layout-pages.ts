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

/** A page that stays as it is shows what it shows; to work it out anew each time takes half the time of all pages. */
function rememberVisibility(element: Element): void {
  const known = new Map<string, boolean>();
  element.checkVisibility = (options) => {
    const key = JSON.stringify(options);
    // Here `hidden` hides nothing; in a browser it hides all that is in it.
    const isVisible =
      known.get(key) ??
      (!element.closest('[hidden]') && Element.prototype.checkVisibility.call(element, options));
    known.set(key, isVisible);
    return isVisible;
  };
}

function openOnce(html: string): () => Document {
  let page: Document | undefined;
  return () => {
    if (!page) {
      page = new DOMParser().parseFromString(html, 'text/html');
      for (const element of page.querySelectorAll('*')) rememberVisibility(element);
    }
    return page;
  };
}

const STYLE = /<style[\s>][\s\S]*?<\/style>/gi;
/** What in a style sheet keeps something from being seen. */
const HIDES = /display\s*:\s*none|visibility|opacity|content|clip|text-indent|@/i;
const hides = (html: string) => html.match(STYLE)?.some((style) => HIDES.test(style)) ?? false;

/**
 * The pages that need nothing of a real browser: no script or shadow root that draws, no frame, no style sheet that
 * hides. Style sheets that do not are left out, because working them out takes long here.
 */
export const stillPages: LayoutPage[] = Object.entries(pages)
  .filter(([, html]) => !/<script|<i?frame|shadowrootmode/i.test(html) && !hides(html))
  .map(([path, html]) => ({
    name: path.replace(/^.*\/|\.html$/g, ''),
    folder: path.includes('/layouts/') ? 'layouts' : 'not-yet',
    open: openOnce(html.replace(STYLE, '')),
    sidecar: sidecarOf(path),
  }));
