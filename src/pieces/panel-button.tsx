import { useEffect, useState } from 'preact/hooks';
import { browser, hasSidePanel, openSidePanel } from '../browser.ts';
import { useLocale } from './locale-context.ts';

/** Opens the side panel beside the page. */
export function PanelButton({ open }: { open?: (() => void) | undefined }) {
  const { t } = useLocale();
  return (
    <button type="button" class="button button-small" data-action="panel" onClick={open}>
      {t.panelOpen}
    </button>
  );
}

/** Whether there is a panel to open, and how. */
export function usePanel(): { has: boolean; open: () => void } {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    // Asked for beforehand: the panel opens only straight from a click, without waiting for anything.
    browser.windows
      ?.getCurrent()
      .then(({ id }) => setWindowId(id))
      .catch(() => setWindowId(undefined));
  }, []);
  return {
    has: hasSidePanel(),
    open: () => {
      if (windowId !== undefined) void openSidePanel(windowId).then(() => window.close());
    },
  };
}
