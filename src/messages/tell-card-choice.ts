import type { CardChoices } from './card-contract.ts';
import type { Envelope } from './contract.ts';

interface ExtensionApi {
  runtime?: { sendMessage(message: Envelope): Promise<unknown> };
}

/** Tells the background what was chosen on the card. Uses the raw extension API: the polyfill is larger than the card. */
export function tellCardChoice(name: keyof CardChoices): void {
  const scope = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const api = scope.browser?.runtime ? scope.browser : scope.chrome;
  try {
    api?.runtime?.sendMessage({ from: 'page', name, body: null }).catch(() => {});
  } catch {
    // The extension was reloaded or removed under the page: there is nobody left to tell.
  }
}
