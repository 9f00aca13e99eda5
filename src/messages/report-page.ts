import type { Envelope, PageMessages } from './contract.ts';

interface ExtensionApi {
  runtime?: { id?: string; sendMessage(message: Envelope): Promise<unknown> };
}

/**
 * Sends up what reading the page came to. Uses the raw extension API: the polyfill is larger than the whole content script.
 * `onGone` is called when the extension was reloaded or removed under the page: there is nobody left to tell.
 */
export function reportPage(body: PageMessages['page.report']['request'], onGone?: () => void): void {
  const scope = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const api = scope.browser?.runtime ? scope.browser : scope.chrome;
  const failed = (): void => {
    if (!api?.runtime?.id) onGone?.();
  };
  try {
    api?.runtime?.sendMessage({ from: 'page', name: 'page.report', body }).catch(failed);
  } catch {
    failed();
  }
}
