import { useEffect, useState } from 'preact/hooks';
import { findTargetTab } from './target-tab.ts';

/**
 * Address of the tab the popup was opened over. Undefined until known, and on pages outside the catalogue, whose
 * address the browser does not tell us.
 */
export function useTabUrl(): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    findTargetTab()
      .then((tab) => setUrl(tab?.url))
      .catch(() => setUrl(undefined));
  }, []);
  return url;
}
