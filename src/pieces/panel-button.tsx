import { useEffect, useState } from 'preact/hooks';
import { browser, hasSidePanel, openSidePanel } from '../browser.ts';
import { useLocale } from './locale-context.ts';

/** Opens the side panel beside the page. Not drawn where the browser has none. */
export function PanelButton() {
  const { t } = useLocale();
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    // Asked for beforehand: the panel opens only straight from a click, without waiting for anything.
    browser.windows
      ?.getCurrent()
      .then(({ id }) => setWindowId(id))
      .catch(() => setWindowId(undefined));
  }, []);
  if (windowId === undefined || !hasSidePanel()) return null;
  return (
    <button
      type="button"
      class="button button-small"
      data-action="panel"
      onClick={() => void openSidePanel(windowId).then(() => window.close())}
    >
      {t.panelOpen}
    </button>
  );
}
