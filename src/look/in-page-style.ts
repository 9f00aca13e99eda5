/**
 * Colours of what is drawn in a web page, the same as those of the screens (a test compares them): a page has no
 * stylesheet of ours, and its own must not reach in.
 */
export const IN_PAGE_COLOURS = `--paper-raised: light-dark(#ffffff, #1d2524);
  --paper-sunk: light-dark(#eeefe9, #101514);
  --ink: light-dark(#1b2422, #e8edea);
  --ink-soft: light-dark(#56625e, #a3afaa);
  --line: light-dark(#d9dcd4, #33403d);
  --accent: light-dark(#0b6a62, #6fcabd);
  --accent-hover: light-dark(#085149, #93dbd0);
  --accent-soft: light-dark(#e0efec, #1d3a36);
  --on-accent: light-dark(#ffffff, #06231f);
  --focus: light-dark(#0b57d0, #9cc2ff);`;

/** Gives a shadow root its style, in a way that no content security policy of the page keeps out. */
export function applyInPageStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Some browsers do not let a content script share a sheet with the page's document.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
