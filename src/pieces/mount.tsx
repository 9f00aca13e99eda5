import { type ComponentChild, type ComponentType, render } from 'preact';
import { browser } from '../browser.ts';
import { localeFor } from '../texts/locale.ts';
import { keepFocus } from './keep-focus.ts';
import { LocaleContext } from './locale-context.ts';
import { noteLinks } from './note-opened.ts';
import { NO_START, readStart, type Start } from './use-view.ts';
import { WithGlyphs } from './with-glyphs.tsx';

/** Puts a screen into its page: reads what it starts from, sets language and theme, and renders. */
export async function mount(
  Screen: ComponentType<{ start: Start }>,
  root: HTMLElement,
  put: (screen: ComponentChild, root: HTMLElement, start: Start) => void = render,
): Promise<void> {
  const start = await readStart().catch(() => NO_START);
  const locale = localeFor(start.settings.language, browser.i18n.getUILanguage());
  document.documentElement.lang = locale.lang;
  const { theme } = start.settings;
  if (theme !== 'auto') document.documentElement.dataset.theme = theme;
  // An older first frame may have put one on.
  else delete document.documentElement.dataset.theme;
  document.title = locale.t.appName;
  keepFocus(root);
  noteLinks(root);
  put(
    <LocaleContext.Provider value={locale}>
      <WithGlyphs>
        <Screen start={start} />
      </WithGlyphs>
    </LocaleContext.Provider>,
    root,
    start,
  );
}
