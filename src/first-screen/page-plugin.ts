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
        const first = /<script src="\/popup-first\.js"><\/script>\s*/.exec(html);
        if (!app || !first) throw new Error(`${path} does not name both scripts`);
        return (
          html
            .replace(first[0], '')
            .replace(app[0], '')
            .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
            .replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g, (_link, file: string) => {
              const style = bundle?.[file];
              if (style?.type !== 'asset') throw new Error(`${path} names ${file}, which is not built`);
              return `<style>${String(style.source).trim()}</style>`;
            })
            // Behind the styles, which are read while it is on its way; before the body, which waits for it.
            .replace('</head>', `<script src="/popup-first.js" data-app="${app[1]}"></script>\n  </head>`)
        );
      },
    },
  };
}
