import { PATIENCE_MS } from './until.ts';

/** A WebDriver BiDi session over one web socket. */
export interface Bidi {
  send<R>(method: string, params?: object): Promise<R>;
  close(): void;
}

interface Reply {
  id?: number;
  type?: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

/** Connects to the address that Firefox prints, and opens the session. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`no WebDriver BiDi at ${address}`));
  });
  const waiting = new Map<
    number,
    { method: string; resolve: (v: unknown) => void; reject: (e: Error) => void }
  >();
  let lastId = 0;
  socket.onmessage = ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    const asked = reply.id === undefined ? undefined : waiting.get(reply.id);
    if (!asked || reply.id === undefined) return;
    waiting.delete(reply.id);
    if (reply.type === 'error') asked.reject(new Error(`${asked.method}: ${reply.error}: ${reply.message}`));
    else asked.resolve(reply.result);
  };
  socket.onclose = () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the browser is gone`));
    waiting.clear();
  };
  const bidi: Bidi = {
    send: <R>(method: string, params: object = {}) =>
      new Promise<R>((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) {
          reject(new Error(`${method}: the browser is gone`));
          return;
        }
        const id = ++lastId;
        const timer = setTimeout(() => reject(new Error(`${method}: no answer`)), PATIENCE_MS);
        waiting.set(id, {
          method,
          resolve: (value) => {
            clearTimeout(timer);
            resolve(value as R);
          },
          reject: (error) => {
            clearTimeout(timer);
            reject(error);
          },
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return bidi;
}
