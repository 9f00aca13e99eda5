/** Who may import whom, and what no line of the extension may do: read from the source. */
import { describe, expect, test } from 'vitest';
import { sites } from '../src/catalogue/sites.ts';

const sources = {
  ...import.meta.glob<string>(['../src/**/*.{ts,tsx}', '!**/*.d.ts'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
  ...import.meta.glob<string>('../entrypoints/**/*.{ts,tsx,html}', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
};
const SCREENS = ['popup', 'welcome', 'panel', 'dashboard'];

interface Rule {
  /** Other rooms it may import. */
  rooms: readonly string[];
  /** Packages, by the beginning of their name. */
  packages?: readonly string[];
}

const screen: Rule = {
  rooms: ['browser', 'catalogue', 'contribution', 'look', 'messages', 'model', 'pieces', 'plan', 'texts'],
  packages: ['preact', '@preact/signals'],
};

/** Every room of src. A room that is not here must be added here first. */
const ROOMS: Record<string, Rule> = {
  browser: { rooms: [], packages: ['webextension-polyfill'] },
  model: { rooms: [] },
  phone: { rooms: ['model'] },
  sites: { rooms: ['catalogue', 'model'] },
  catalogue: { rooms: ['model', 'sites'] },
  recogniser: { rooms: ['catalogue', 'model', 'phone'] },
  contribution: { rooms: ['model'] },
  teaching: { rooms: ['look', 'messages', 'model', 'phone', 'recogniser'] },
  messages: { rooms: ['browser', 'model'] },
  store: { rooms: ['model'], packages: ['idb', 'valibot'] },
  queries: { rooms: ['catalogue', 'model', 'phone', 'plan'] },
  plan: { rooms: ['model', 'texts'] },
  sample: { rooms: ['model', 'queries'] },
  texts: { rooms: ['model'] },
  look: { rooms: [] },
  card: { rooms: ['look', 'messages'] },
  background: {
    rooms: [
      'browser',
      'catalogue',
      'first-screen',
      'messages',
      'model',
      'phone',
      'plan',
      'queries',
      'sample',
      'store',
      'texts',
    ],
    packages: ['valibot'],
  },
  pieces: screen,
  // The popup's first frame, drawn by the background and painted before the popup is loaded.
  'first-screen': {
    rooms: ['model', 'pieces', 'plan', 'popup', 'texts'],
    packages: ['preact'],
  },
  ...Object.fromEntries(SCREENS.map((room) => [room, screen])),
};

/** What single files may import beyond their room. */
const FILES: Record<string, Rule> = {
  'first-screen/page-plugin.ts': { rooms: [], packages: ['vite'] },
  'popup/take-over.ts': { rooms: ['first-screen'] },
  'catalogue/build-plugin.ts': { rooms: ['recogniser'], packages: ['node:', 'vite'] },
  'catalogue/site-icons.ts': { rooms: [], packages: ['simple-icons'] },
  'messages/bring-reader.ts': { rooms: ['recogniser'] },
  'messages/report-outcome.ts': { rooms: ['phone'] },
  'phone/format-number.ts': { rooms: [], packages: ['libphonenumber-js'] },
  'phone/read-own-number.ts': { rooms: [], packages: ['libphonenumber-js'] },
  'welcome/countries.ts': { rooms: [], packages: ['libphonenumber-js'] },
};

/** What an entrypoint wires together. */
const ENTRYPOINTS: Record<string, Rule> = {
  'account-page': { rooms: ['catalogue', 'messages', 'recogniser'], packages: ['wxt/'] },
  background: { rooms: ['background'], packages: ['wxt/'] },
  card: { rooms: ['card', 'messages'], packages: ['wxt/'] },
  'page-reader': { rooms: ['messages', 'recogniser'], packages: ['wxt/'] },
  picker: { rooms: ['messages', 'teaching'], packages: ['wxt/'] },
  popup: { rooms: ['popup', 'pieces', 'look'], packages: ['preact'] },
  'popup-first': { rooms: ['first-screen'], packages: ['wxt/'] },
  'read-taught': { rooms: ['messages', 'teaching'], packages: ['wxt/'] },
  welcome: { rooms: ['welcome', 'pieces', 'look'], packages: ['preact'] },
  sidepanel: { rooms: ['panel', 'pieces', 'look'], packages: ['preact'] },
  options: { rooms: ['dashboard', 'pieces', 'look'], packages: ['preact'] },
};

interface Import {
  to: string;
  typeOnly: boolean;
  /** Fetched when it is needed, and so not part of the first bundle. */
  dynamic: boolean;
}

/** The source without comments. Strings stay; none of ours holds a comment sign after a blank. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

function importsOf(text: string): Import[] {
  const plain = code(text);
  return [
    ...[...plain.matchAll(/^(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)?'([^']+)';/gm)].map(
      ([, type, to = '']) => ({ to, typeOnly: type !== undefined, dynamic: false }),
    ),
    ...[...plain.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map(([, to = '']) => ({
      to,
      typeOnly: false,
      dynamic: true,
    })),
  ];
}

/** Path of a relative import, as a key of `sources`. */
const resolve = (from: string, to: string): string =>
  decodeURI(new URL(to, `https://x/root/${from.replace('../', '')}`).pathname).replace('/root/', '../');

const roomOf = (path: string): string => path.split('/')[2]?.replace(/\.tsx?$/, '') ?? '';

function violations(path: string, rule: Rule, own: string): string[] {
  return importsOf(sources[path] ?? '').flatMap(({ to, typeOnly }) => {
    if (!to.startsWith('.')) {
      const known = to.startsWith('virtual:') || rule.packages?.some((name) => to.startsWith(name));
      return known ? [] : [`${path} imports ${to}`];
    }
    const target = resolve(path, to);
    const room = roomOf(target);
    if (!target.startsWith('../src/')) return [`${path} imports ${target}`];
    // The contract is the words all rooms share; its types cost nothing.
    const allowed = room === own || rule.rooms.includes(room) || (typeOnly && room === 'messages');
    return allowed ? [] : [`${path} imports ${target}`];
  });
}

const all = Object.keys(sources);
const inRoom = (room: string) => all.filter((path) => path.startsWith('../src/') && roomOf(path) === room);

test('the reader of imports reads them', () => {
  const text = `import { a } from './a.ts';
import type { B } from '../b/b.ts';
import {
  c,
  type D,
} from 'c';
import './look.css';
export * from "./no.ts";
export { e } from './e.ts';
// import { f } from './f.ts';
const g = () => import('./g.ts');`;
  expect(importsOf(text)).toEqual([
    { to: './a.ts', typeOnly: false, dynamic: false },
    { to: '../b/b.ts', typeOnly: true, dynamic: false },
    { to: 'c', typeOnly: false, dynamic: false },
    { to: './look.css', typeOnly: false, dynamic: false },
    { to: './e.ts', typeOnly: false, dynamic: false },
    { to: './g.ts', typeOnly: false, dynamic: true },
  ]);
  expect(resolve('../src/a/b.ts', '../c/d.ts')).toBe('../src/c/d.ts');
  expect(all.length).toBeGreaterThan(100);
  const found = all.flatMap((path) => importsOf(sources[path] ?? '')).length;
  const written = all.reduce(
    (sum, path) => sum + (code(sources[path] ?? '').match(/\sfrom '|^import '|\bimport\('/gm)?.length ?? 0),
    0,
  );
  expect(found).toBe(written);
});

describe('rooms', () => {
  test('are all known', () => {
    expect([...new Set(all.filter((path) => path.startsWith('../src/')).map(roomOf))].sort()).toEqual(
      Object.keys(ROOMS)
        .filter((room) => inRoom(room).length > 0)
        .sort(),
    );
  });

  test.each(Object.keys(ROOMS))('%s imports only what it may', (room) => {
    const rule = ROOMS[room] ?? { rooms: [] };
    expect(
      inRoom(room).flatMap((path) => {
        const more = FILES[path.replace('../src/', '')];
        return violations(
          path,
          {
            rooms: [...rule.rooms, ...(more?.rooms ?? [])],
            packages: [...(rule.packages ?? []), ...(more?.packages ?? [])],
          },
          room,
        );
      }),
    ).toEqual([]);
  });

  test('site files take nothing from the catalogue but the form they fill', () => {
    const taken = inRoom('sites').flatMap((path) =>
      importsOf(sources[path] ?? '')
        .filter(({ to }) => to.includes('/catalogue/'))
        .map(({ to }) => to),
    );
    expect([...new Set(taken)]).toEqual(['../catalogue/define-site.ts']);
  });

  test('entrypoints wire their own room, and nothing imports them', () => {
    const doors = all.filter((path) => path.startsWith('../entrypoints/') && !path.endsWith('.html'));
    expect(
      doors.flatMap((path) => {
        const name = path.split('/')[2]?.split('.')[0] ?? '';
        return violations(path, ENTRYPOINTS[name] ?? { rooms: [] }, name);
      }),
    ).toEqual([]);
    const back = all.filter((path) =>
      importsOf(sources[path] ?? '').some(({ to }) => to.includes('entrypoints/')),
    );
    expect(back).toEqual([]);
  });

  test('the store is opened by the background alone', () => {
    const outside = all.filter(
      (path) =>
        roomOf(path) !== 'store' &&
        roomOf(path) !== 'background' &&
        importsOf(sources[path] ?? '').some(({ to }) => to.includes('/store/') || to === 'idb'),
    );
    expect(outside).toEqual([]);
  });
});

/** Every file and package that comes with a file when it is loaded, without what is fetched later. */
function bundleOf(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { to, typeOnly, dynamic } of importsOf(sources[path] ?? '')) {
    if (typeOnly || dynamic) continue;
    if (to.startsWith('.')) bundleOf(resolve(path, to), seen);
    else seen.add(to);
  }
  return seen;
}

describe('bundles', () => {
  const heavy = (path: string, pattern: RegExp) => [...bundleOf(path)].filter((part) => pattern.test(part));

  test('the content script carries no package of ours and no catalogue', () => {
    expect(bundleOf('../entrypoints/account-page.content.ts').size).toBeGreaterThan(5);
    expect(
      heavy(
        '../entrypoints/account-page.content.ts',
        /^(?:libphonenumber|valibot|idb|preact|webextension)|catalogue\/sites\.ts|\/texts\/|\/browser\.ts/,
      ),
    ).toEqual([]);
  });

  test('the first bundle of the popup carries neither catalogue nor number plans nor database', () => {
    expect(bundleOf('../entrypoints/popup/main.tsx').size).toBeGreaterThan(5);
    expect(
      heavy('../entrypoints/popup/main.tsx', /^(?:libphonenumber|valibot|idb)|catalogue\/sites\.ts/),
    ).toEqual([]);
  });

  test('queries neither wait nor read the clock', () => {
    const impure = [...inRoom('queries'), ...inRoom('plan')].filter((path) =>
      /\basync\b|\bawait\b|Date\.now|new Date\(\)|Math\.random|randomUUID/.test(code(sources[path] ?? '')),
    );
    expect(impure).toEqual([]);
  });
});

describe('no line of the extension', () => {
  const engine = all.filter((path) => roomOf(path) !== 'sites');
  const using = (pattern: RegExp, files = engine) =>
    files.filter((path) => pattern.test(code(sources[path] ?? '')));

  test.each([
    [
      'asks the network',
      /\bfetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|RTCPeerConnection|WebTransport/,
    ],
    ['writes to the console', /\bconsole\s*[.[]/],
    ['makes code out of text', /\beval\(|new Function\(|setTimeout\(\s*['"`]/],
    [
      'makes a page out of text',
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment/,
    ],
    ['loads anything from elsewhere', /importScripts|<script[^>]+src="https?:|<link[^>]+href="https?:/],
  ])('%s', (_what, pattern) => {
    expect(using(pattern)).toEqual([]);
  });

  test('reaches the extension API but through its door', () => {
    // The content script goes without the polyfill, which is larger than the whole of it.
    const door = [
      'browser',
      'first-screen/paint',
      'messages/open-shadow-root',
      'messages/ask-from-page',
      'messages/report-page',
      'messages/tell-card-choice',
    ].map((file) => `../src/${file}.ts`);
    const other = using(/\b(?:chrome|globalThis\.browser)\b|webextension-polyfill/).filter(
      (path) => !door.includes(path),
    );
    expect(other).toEqual([]);
  });

  test('names a site, but for the catalogue and the sample', () => {
    const hosts = [...sites.values()].flatMap((site) => site.hosts);
    // Some sites are called like an ordinary word of the code.
    const words = new Set(['line', 'notion', 'signal', 'target', 'wise']);
    const ids = [...sites.keys()].filter((id) => !words.has(id));
    const escaped = (texts: string[]) => texts.map((text) => text.replace(/[.\\]/g, '\\$&')).join('|');
    const named = new RegExp(`(?<![\\w.-])(?:${escaped(hosts)})(?![\\w-])|['"\`](?:${escaped(ids)})['"\`]`);
    const rooms = Object.keys(ROOMS).filter((room) => !['sites', 'sample', 'catalogue'].includes(room));
    expect(using(named, rooms.flatMap(inRoom))).toEqual([]);
    expect(named.test("if (host === 'weibo.com')") && named.test("case 'weibo':")).toBe(true);
  });
});
