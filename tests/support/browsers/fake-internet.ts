import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { createCertificate } from './certificate.ts';

/** One request that reached the fake internet. */
export interface SeenRequest {
  /** Epoch milliseconds. */
  at: number;
  scheme: 'http' | 'https';
  /** Host without port. */
  host: string;
  /** Path with query. */
  path: string;
  method: string;
  /** What the browser says the answer is for: `document`, `iframe`, `image`, `empty` (a fetch) … Absent: not said. */
  dest?: string;
  /** Origin that made the request, from `Origin` or `Referer`. Absent: not said, as with an address typed in. */
  madeBy?: string;
}

/** What a host answers. A string is HTML; undefined is a 404; `never`: the browser is left to wait. */
export type Answer = string | { type: string; body: string } | { redirect: string } | 'never' | undefined;
export type Handler = (request: SeenRequest) => Answer;

export interface FakeInternet {
  /** Port of the proxy on 127.0.0.1 through which every host is reached. */
  proxyPort: number;
  /** See Certificate.fingerprint. */
  fingerprint: string;
  /** Every request so far, in order. */
  requests: SeenRequest[];
  /** Every host a connection was asked for, also where no request followed (a failed handshake, say). */
  connections: string[];
  close(): void;
}

/**
 * Hosts that browsers call of their own accord, by name and with the reason. They are refused at the proxy, so
 * no test depends on them; everything else that a browser asks for must be accounted for by the test.
 */
export const BROWSER_OWN_HOSTS: readonly string[] = [
  'accounts.google.com', // Chromium: state of its own sign-in
  'update.googleapis.com', // Chromium: component updater
  'redirector.gvt1.com', // Chromium: component downloads
  'content-autofill.googleapis.com', // Chromium: form field types
  'clients2.google.com', // Chromium: extension update check
  'optimizationguide-pa.googleapis.com', // Chromium: page hints
  'firefox.settings.services.mozilla.com', // Firefox: remote settings
  'content-signature-2.cdn.mozilla.net', // Firefox: signatures of remote settings
  'aus5.mozilla.org', // Firefox: updates of itself and its media plugins
];

const hostOf = (header: string | undefined) => (header ?? '').replace(/:\d+$/, '').toLowerCase();

function describe(scheme: SeenRequest['scheme'], request: IncomingMessage): SeenRequest {
  const { origin, referer } = request.headers;
  const dest = request.headers['sec-fetch-dest'];
  const made = origin && origin !== 'null' ? origin : referer && new URL(referer).origin;
  return {
    at: Date.now(),
    scheme,
    host: hostOf(request.headers.host),
    path: request.url ?? '/',
    method: request.method ?? 'GET',
    ...(typeof dest === 'string' && { dest }),
    ...(made && { madeBy: made }),
  };
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer === 'never') return;
  if (typeof answer === 'object' && 'redirect' in answer) {
    response.writeHead(302, { location: answer.redirect, 'cache-control': 'no-store' }).end();
    return;
  }
  const { type, body } =
    typeof answer === 'string'
      ? { type: 'text/html; charset=utf-8', body: answer }
      : (answer ?? { type: 'text/plain', body: 'no such page' });
  response.writeHead(answer === undefined ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

const listen = (server: net.Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

/**
 * Every host of the world on the loopback device: a proxy leads each connection to one HTTP and one TLS server
 * here, and `handler` answers by host and path. Browsers believe they are on the real hosts, and whatever
 * anybody asks for is seen.
 */
export async function startFakeInternet(handler: Handler): Promise<FakeInternet> {
  const { key, cert, fingerprint } = createCertificate();
  const requests: SeenRequest[] = [];
  const connections: string[] = [];
  const serve = (scheme: SeenRequest['scheme'], request: IncomingMessage, response: ServerResponse) => {
    const seen = describe(scheme, request);
    requests.push(seen);
    send(response, handler(seen));
  };

  const secure = https.createServer({ key, cert }, (request, response) => serve('https', request, response));
  const securePort = await listen(secure);
  // A proxied plain request names the whole address in its first line.
  const proxy = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    connections.push(url.hostname);
    if (BROWSER_OWN_HOSTS.includes(url.hostname)) {
      response.writeHead(502).end();
      return;
    }
    request.url = url.pathname + url.search;
    serve('http', request, response);
  });
  proxy.on('connect', (request, socket, head) => {
    const host = hostOf(request.url);
    connections.push(host);
    socket.on('error', () => socket.destroy());
    if (BROWSER_OWN_HOSTS.includes(host)) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = net.connect(securePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
  });
  const proxyPort = await listen(proxy);

  return {
    proxyPort,
    fingerprint,
    requests,
    connections,
    close() {
      for (const server of [secure, proxy]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
