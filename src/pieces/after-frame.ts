/** A page that is not in front is given no frames; it goes on without. */
const LONGEST_MS = 250;

/** Calls `run` when the next frame has been painted. Returns what takes the call back. */
export function afterFrame(run: () => void): () => void {
  let waiting = true;
  const go = () => {
    if (!waiting) return;
    waiting = false;
    clearTimeout(timer);
    run();
  };
  const timer = setTimeout(go, LONGEST_MS);
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    go();
  };
  // The message comes in after the painting that follows the callback.
  requestAnimationFrame(() => channel.port2.postMessage(0));
  return () => {
    waiting = false;
    clearTimeout(timer);
  };
}
