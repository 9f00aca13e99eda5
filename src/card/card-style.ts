import { IN_PAGE_COLOURS } from '../look/in-page-style.ts';

/**
 * How the card looks. The colours are those of the screens (a test compares them); lengths are in em, so that the
 * card follows the reader's own text size and not the page's. What the page could reach from outside is `!important`,
 * which inside a shadow root wins over everything the page says.
 */
export const CARD_STYLE = `
:host {
  all: initial !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  z-index: 2147483647 !important;
}
.card, .pill {
  ${IN_PAGE_COLOURS}
  color-scheme: light dark;
  position: fixed;
  box-sizing: border-box;
  font: 400 0.875em / 1.5 system-ui, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  color: var(--ink);
  background: var(--paper-raised);
  border: 1px solid var(--line);
  box-shadow: 0 1px 2px light-dark(rgb(20 30 28 / 10%), rgb(0 0 0 / 50%)), 0 12px 36px light-dark(rgb(20 30 28 / 18%), rgb(0 0 0 / 50%));
}
.card:lang(zh), .pill:lang(zh) { line-height: 1.6; }
.card:lang(zh-TW) { font-family: system-ui, "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif; }
[data-theme="light"] { color-scheme: light; }
[data-theme="dark"] { color-scheme: dark; }
.card:not([data-place]), .pill:not([data-place]) { visibility: hidden; left: 0; }
.card:not([data-place]) { top: 0; }
* { box-sizing: border-box; }
.card {
  inline-size: min(23em, 100vw - 24px);
  max-block-size: calc(100vh - 24px);
  overflow: auto;
  overflow-wrap: break-word;
  border-radius: 12px;
}
[data-place^="bottom"] { bottom: 12px; }
[data-place^="top"] { top: 12px; }
[data-place$="right"] { right: 12px; }
[data-place$="left"] { left: 12px; }
.head {
  display: flex;
  align-items: center;
  gap: 0.6em;
  padding: 0.6em 0.6em 0 1.15em;
  color: var(--ink-soft);
  font-size: 0.857em;
}
.head span { flex: 1; font-weight: 600; letter-spacing: 0.02em; }
.mark { inline-size: 1.5em; block-size: 1.5em; flex: none; display: block; }
p { margin: 0; }
.title { padding: 0.25em 1em 0; font-size: 1.143em; line-height: 1.35; font-weight: 600; text-wrap: balance; }
.where { padding: 0.35em 1.143em 0; color: var(--ink-soft); }
.actions { display: flex; flex-wrap: wrap; gap: 0.25em 0.5em; padding: 0.85em 1.143em 0.9em; }
.hint { color: var(--ink-soft); font-size: 0.857em; padding: 0.55em 1.333em 0.65em; border-block-start: 1px solid var(--line); background: var(--paper-sunk); }
button {
  all: unset;
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-block-size: 2.571em;
  padding: 0.25em 0.857em;
  border: 1px solid transparent;
  border-radius: 8px;
  color: var(--accent);
  font-weight: 600;
  text-align: center;
  cursor: pointer;
  transition: background 140ms, border-color 140ms;
}
button:hover { background: var(--accent-soft); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.open { padding-inline: 1.3em; background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.open:hover { background: var(--accent-hover); border-color: var(--accent-hover); }
.actions button:not(.open):first-child { margin-inline-start: -0.857em; }
.close { inline-size: 2.667em; min-block-size: 2.667em; padding: 0; color: var(--ink-soft); }
.close svg { inline-size: 1em; block-size: 1em; display: block; }
.pill { inline-size: 2.6em; min-block-size: 3.4em; padding: 0; background: var(--paper-raised); border-color: var(--line); inset-block-start: calc(50% - 1.7em); }
.pill .mark { inline-size: 1.6em; block-size: 1.6em; }
.pill[data-place="right"] { right: 0; border-inline-end: 0; border-radius: 12px 0 0 12px; }
.pill[data-place="left"] { left: 0; border-inline-start: 0; border-radius: 0 12px 12px 0; }
.pill:focus-visible { outline-offset: -3px; }
@media (max-width: 420px) { .card { left: 12px; right: 12px; inline-size: auto; } }
@media (prefers-reduced-motion: no-preference) {
  .card[data-place] { animation: come 180ms cubic-bezier(0.2, 0.7, 0.3, 1); }
  @keyframes come { from { opacity: 0; translate: 0 8px; } }
}
@media (prefers-reduced-motion: reduce) { button { transition: none; } }
@media (prefers-contrast: more) { .card, .pill { --ink-soft: var(--ink); --line: light-dark(#7d8883, #7d8d88); } }
@media (forced-colors: active) {
  .card, .pill { border: 2px solid CanvasText; }
  button { border-color: ButtonBorder; }
}
@media print { :host { display: none !important; } }
`;
