import type { Envelope, PageMessages } from './contract.ts';

interface ExtensionApi {
  runtime?: { id?: string; sendMessage(message: Envelope): Promise<unknown> };
}

/**
 * Asks the background on behalf of a script in a page; undefined when it refuses or is gone. Uses the raw extension
 * API, like all that goes into pages.
 */
export async function askFromPage<Name extends keyof PageMessages>(
  name: Name,
  body: PageMessages[Name]['request'],
): Promise<PageMessages[Name]['reply'] | undefined> {
  const scope = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const api = scope.browser?.runtime ? scope.browser : scope.chrome;
  try {
    const reply = await api?.runtime?.sendMessage({ from: 'page', name, body });
    return (reply ?? undefined) as PageMessages[Name]['reply'] | undefined;
  } catch {
    return undefined;
  }
}
