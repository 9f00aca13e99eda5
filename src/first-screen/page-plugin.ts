import type { Plugin } from 'vite';

const PAGE = 'popup/index.html';

/**
 * Makes the popup's built page paint without waiting: its styles are written into it, and the screen is left for the
 * first script to load once it has painted.
 */
export function firstScreenPlugin(): Plugin {
  return {
    name: 'rebind-first-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (!path.endsWith(PAGE)) return html;
        const app = /<script type="module"[^>]* src="([^"]+)"><\/script>\s*/.exec(html);
        if (!app) throw new Error(`${path} names no module script`);
        return html
          .replace(app[0], '')
          .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
          .replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g, (_link, file: string) => {
            const style = bundle?.[file];
            if (style?.type !== 'asset') throw new Error(`${path} names ${file}, which is not built`);
            return `<style>${String(style.source).trim()}</style>`;
          })
          .replace('src="/popup-first.js"', (source) => `${source} data-app="${app[1]}"`);
      },
    },
  };
}
