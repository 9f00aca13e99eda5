import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';

/**
 * Address of the tab the popup was opened over. Undefined until known, and on pages outside the catalogue, whose
 * address the browser does not tell us. `?tab=<id>` names the tab where the popup itself is opened in a tab.
 */
export function useTabUrl(): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const named = new URLSearchParams(location.search).get('tab');
    const find = named
      ? browser.tabs.get(Number(named))
      : browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);
    find.then((tab) => setUrl(tab?.url)).catch(() => setUrl(undefined));
  }, []);
  return url;
}
