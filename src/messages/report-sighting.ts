import type { Envelope, PageMessages } from './contract.ts';

interface ExtensionApi {
  runtime: { sendMessage(message: Envelope): Promise<unknown> };
}

/**
 * Sends up what a page shows. Uses the raw extension API: the polyfill is larger than the whole content script.
 * A failure means that the extension was reloaded or removed under the page; there is nobody left to tell.
 */
export function reportSighting(body: PageMessages['sighting.report']['request']): void {
  const scope = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  try {
    (scope.browser?.runtime ? scope.browser : scope.chrome)?.runtime
      .sendMessage({ from: 'page', name: 'sighting.report', body })
      .catch(() => undefined);
  } catch {
    // As above, where the API throws at once.
  }
}
