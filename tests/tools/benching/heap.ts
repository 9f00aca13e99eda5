import type { ChromiumDriver } from '../../support/browsers/chromium.ts';
import { until } from '../../support/browsers/until.ts';

/** The background of the extension, as a debugger sees it. */
export interface DebuggedBackground {
  /** What its JavaScript heap holds once everything that nobody needs is thrown away. */
  heapBytes(): Promise<number>;
}

interface Answer {
  id: number;
  result?: unknown;
  error?: { message: string };
}

/** Attaches to the running service worker; it is not ended for want of work as long as this holds. */
export async function attachToBackground(driver: ChromiumDriver): Promise<DebuggedBackground> {
  const browser = await driver.browserSession();
  const worker = await until('the background to run', async () => {
    // A question wakes it.
    await driver.inExtension(() => undefined);
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(driver.extensionOrigin),
    );
  });
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  const send = async (method: string): Promise<unknown> => {
    last += 1;
    const answered = new Promise<Answer>((resolve) => waiting.set(last, resolve));
    const message = JSON.stringify({ id: last, method });
    await browser.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  return {
    async heapBytes() {
      // What the first round frees may hold more by finalizers.
      for (let round = 0; round < 2; round++) await send('HeapProfiler.collectGarbage');
      return ((await send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
    },
  };
}
