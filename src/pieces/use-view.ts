import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { ask } from '../messages/ask.ts';
import { READY_VIEW_KEY, type ReadyView, SETTINGS_KEY } from '../model/ready-view.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';

/** What a screen starts from: one read of extension storage, without waking the background. */
export interface Start {
  view: ReadyView | undefined;
  settings: Settings;
}

/** What a screen starts from where not even that can be read: it still comes, and says what is wrong. */
export const NO_START: Start = { view: undefined, settings: DEFAULT_SETTINGS };

/** Reads view and settings. The view is undefined when none was made yet or it is of another version. */
export async function readStart(): Promise<Start> {
  const stored = await browser.storage.local.get([READY_VIEW_KEY, SETTINGS_KEY]);
  const view = stored[READY_VIEW_KEY] as ReadyView | undefined;
  const settings = { ...DEFAULT_SETTINGS, ...(stored[SETTINGS_KEY] as Partial<Settings> | undefined) };
  return { view: view?.version === 1 ? view : undefined, settings };
}

/**
 * The ready view, kept current while the screen is open. Where there is none (first start, or an update of the
 * extension changed its shape) the background is asked to make it; `failed` tells that it could not.
 */
export function useView(start: Start): { view: ReadyView | undefined; failed: boolean; retry: () => void } {
  const [view, setView] = useState(start.view);
  const [failed, setFailed] = useState(false);

  const retry = () => {
    setFailed(false);
    ask('view.refresh', null)
      .then(readStart)
      .then((fresh) => (fresh.view ? setView(fresh.view) : setFailed(true)))
      .catch(() => setFailed(true));
  };

  // At once, not after the next frame: a hidden tab may have none for long, and would miss what changes until then.
  useLayoutEffect(() => {
    const follow = (changes: Record<string, { newValue?: unknown }>) => {
      const fresh = changes[READY_VIEW_KEY]?.newValue as ReadyView | undefined;
      if (fresh?.version === 1) setView(fresh);
    };
    browser.storage.local.onChanged.addListener(follow);
    if (!start.view) retry();
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);

  return { view, failed, retry };
}
