import { IN_PAGE_COLOURS } from '../look/in-page-style.ts';

/**
 * How the picker looks. The colours are those of the screens; lengths are in em, so that it follows the reader's own
 * text size. What the page could reach from outside is `!important`, which inside a shadow root wins over the page.
 */
export const PICKER_STYLE = `
:host {
  all: initial !important;
  direction: ltr !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.shade { position: fixed; inset: 0; cursor: crosshair; background: rgb(0 0 0 / 12%); }
.shade[data-asks] { cursor: default; background: rgb(0 0 0 / 28%); }
.frame {
  position: fixed;
  pointer-events: none;
  border: 2px dashed #ffffff;
  outline: 2px solid #0b57d0;
  border-radius: 6px;
}
.frame[data-number] { border-style: solid; outline: 4px solid #0b6a62; background: rgb(111 202 189 / 28%); }
.panel {
  ${IN_PAGE_COLOURS}
  color-scheme: light dark;
  position: fixed;
  inset-inline: 0;
  margin-inline: auto;
  inline-size: min(30em, 100vw - 24px);
  max-block-size: calc(100vh - 24px);
  overflow: auto;
  overflow-wrap: anywhere;
  padding: 0.85em 1em 1em 1.15em;
  font: 400 1em / 1.5 system-ui, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  color: var(--ink);
  background: var(--paper-raised);
  border: 1px solid var(--line);
  border-radius: 12px;
  box-shadow: 0 12px 36px rgb(0 0 0 / 35%);
}
.panel:lang(zh) { line-height: 1.6; }
.panel:lang(zh-TW) { font-family: system-ui, "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif; }
.panel[data-theme="light"] { color-scheme: light; }
.panel[data-theme="dark"] { color-scheme: dark; }
.panel[data-place="bottom"] { bottom: 12px; }
.panel[data-place="top"] { top: 12px; }
.panel:focus { outline: none; }
.head { display: flex; align-items: center; gap: 0.6em; font-size: 0.857em; color: var(--ink-soft); }
.head span { flex: 1; font-weight: 600; letter-spacing: 0.02em; }
p { margin: 0.15em 0 0; }
.what { font-weight: 600; font-size: 1.143em; line-height: 1.4; }
.keys, .said { font-size: 0.875em; color: var(--ink-soft); }
.said:empty { display: none; }
.said { margin-block-start: 0.4em; color: var(--ink); }
.mask { margin-block: 0.35em; font-size: 1.43em; font-weight: 600; font-variant-numeric: tabular-nums; letter-spacing: 0.02em; }
.actions { display: flex; flex-wrap: wrap; gap: 0.5em; margin-block-start: 0.7em; }
button {
  all: unset;
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-block-size: 2.5em;
  padding: 0.25em 1em;
  border: 1px solid var(--line);
  border-radius: 8px;
  color: var(--accent);
  font-weight: 600;
  cursor: pointer;
}
button:hover { background: var(--accent-soft); }
button:focus-visible, button:focus { outline: 2px solid var(--focus); outline-offset: 2px; }
.yes { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.yes:hover { background: var(--accent-hover); }
.leave { min-inline-size: 2.5em; padding: 0; border-color: transparent; color: var(--ink-soft); font-size: 1.143em; }
@media (prefers-contrast: more) { .panel { --ink-soft: var(--ink); --line: light-dark(#7d8883, #7d8d88); } }
@media (forced-colors: active) {
  .shade { background: none; }
  .frame, .frame[data-number] { border-color: Highlight; outline-color: CanvasText; background: none; forced-color-adjust: none; }
  .panel { border: 2px solid CanvasText; }
  button { border-color: ButtonBorder; }
  .yes { border-width: 2px; }
}
@media print { :host { display: none !important; } }
`;
