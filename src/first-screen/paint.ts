import { OPENED_KEY, type OpenedPage } from '../model/activity.ts';
import type { Drawn } from './draw.ts';
import type { FirstScreen } from './first-screen.tsx';
import type { Painted } from './painted.ts';
import { frameIn } from './popup-address.ts';

interface Api {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
  i18n: { getUILanguage(): string };
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Paints the popup's first frame as the background has drawn it, then lets the screen come and take it over. Runs
 * before anything else is loaded: no package, no style sheet, no other file, no storage is waited for.
 */
export async function paintFirst(script: HTMLOrSVGScriptElement | null, painted: Painted): Promise<void> {
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  const api = scope.browser ?? scope.chrome;
  const load = () => {
    // What the page is called from here on, in messages say, need not hold the frame. Earlier it would delay it.
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
    const app = document.createElement('script');
    app.type = 'module';
    app.src = script?.dataset.app ?? '';
    document.head.append(app);
  };
  const frame = await readFrame(api);
  if (!frame) {
    load();
    return;
  }
  whenParsed(() => {
    paint(frame.screen);
    painted.text = frame.text;
    keepClicks(painted, api);
    afterPainting(load);
  });
}

/** The frame that the address holds, if it still says what is. */
async function readFrame(api: Api): Promise<{ text: string; screen: FirstScreen } | undefined> {
  try {
    const text = await frameIn(location.hash);
    const screen = JSON.parse(text) as FirstScreen;
    return isTrue(screen, api) ? { text, screen } : undefined;
  } catch {
    return undefined;
  }
}

/** It was drawn on this day, for this language, and nothing put off is due. */
function isTrue({ browserLanguage, day, until }: FirstScreen, api: Api): boolean {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return day === today && !(until && until <= now.getTime()) && browserLanguage === api.i18n.getUILanguage();
}

function whenParsed(run: () => void): void {
  if (document.getElementById('app')) {
    run();
    return;
  }
  new MutationObserver((_changes, observer) => {
    if (!document.getElementById('app')) return;
    observer.disconnect();
    run();
  }).observe(document, { childList: true, subtree: true });
}

function paint({ lang, theme, title, drawn }: FirstScreen): void {
  const { documentElement: html } = document;
  html.lang = lang;
  if (theme !== 'auto') html.dataset.theme = theme;
  document.title = title;
  document.getElementById('app')?.append(...drawn.map((node) => make(node, false)));
}

function make(drawn: Drawn, inSvg: boolean): Node {
  if (typeof drawn === 'string') return document.createTextNode(drawn);
  const [tag, attributes, ...children] = drawn;
  const svg = inSvg || tag === 'svg';
  const element = svg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
  for (const child of children) element.append(make(child, svg));
  return element;
}

/** Links work by themselves, and it is noted that they led away. A button that is pressed before the screen is there is pressed for the user once it is. */
function keepClicks(painted: Painted, api: Api): void {
  const note = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const button = target.closest('button');
    if (button) painted.pressed = button;
    const opened: OpenedPage = { url: target.closest('a')?.href ?? '', by: 'popup' };
    if (opened.url) api.storage.local.set({ [OPENED_KEY + crypto.randomUUID()]: opened }).catch(() => {});
  };
  addEventListener('click', note, true);
  painted.stopNoting = () => removeEventListener('click', note, true);
}

/** Calls `run` once the frame that is due has been painted; in a page that is given no frames, soon. */
function afterPainting(run: () => void): void {
  let waiting = true;
  const go = () => {
    if (waiting) run();
    waiting = false;
  };
  setTimeout(go, 250);
  requestAnimationFrame(() => setTimeout(go));
}
