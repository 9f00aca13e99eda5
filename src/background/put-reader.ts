import { browser, type Runtime } from '../browser.ts';

/** Puts the reader into the frame that a message comes from; false where that is gone. */
export async function putReader({ tab, frameId = 0 }: Runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: ['/page-reader.js'],
    });
    return true;
  } catch {
    return false;
  }
}
