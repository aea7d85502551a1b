import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { ConfigurationError } from '../config/environment.ts';
import type { Logger } from '../config/log.ts';
import { describeFailure } from '../jobs/failure.ts';

/** What the service answers over HTTP. */
export interface Routes {
  /** Slack's deliveries (`/slack/events`); null where Slack reaches us by Socket Mode. */
  readonly slack: RequestListener | null;
  /** The local desk: true if it answered. Null where Slack itself is used. */
  readonly desk: ((request: IncomingMessage, response: ServerResponse) => Promise<boolean>) | null;
  /** Null if the service can work, else why not. */
  readonly ready: () => Promise<string | null>;
  readonly metrics: () => Promise<{ contentType: string; text: string }>;
}

/** A server that listens. */
export interface HttpServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Listens on one address for everything: local desk, Slack over HTTP, `/healthz`, `/readyz`, `/metrics`. `routes` may
 * be given later: until then every path but `/healthz` answers 503. Throws ConfigurationError if the port is taken.
 */
export async function listen(
  address: { readonly host: string; readonly port: number },
  log: Logger,
): Promise<HttpServer & { serve(routes: Routes): void }> {
  let routes: Routes | null = null;
  const server = createServer((request, response) => {
    answer(request, response, routes).catch((error: unknown) => {
      log.error(describeFailure(error), 'A request over HTTP failed');
      if (!response.headersSent) respond(response, 500, 'internal error');
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, address)));
    server.listen(address.port, address.host, resolve);
  });
  const shown = address.host.includes(':') ? `[${address.host}]` : address.host;
  return {
    url: `http://${shown}:${address.port}`,
    serve(given) {
      routes = given;
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Routes | null,
): Promise<void> {
  const path = (request.url ?? '/').split('?')[0]!;
  if (path === '/healthz') return respond(response, 200, 'ok');
  if (routes === null) return respond(response, 503, 'starting');
  if (path === '/readyz') {
    const problem = await routes.ready();
    return respond(response, problem === null ? 200 : 503, problem ?? 'ready');
  }
  if (path === '/metrics') {
    const { contentType, text } = await routes.metrics();
    return respond(response, 200, text, contentType);
  }
  if (path === '/slack/events' && routes.slack) return void routes.slack(request, response);
  if (routes.desk && (await routes.desk(request, response))) return;
  respond(response, 404, 'not found');
}

function respond(
  response: ServerResponse,
  status: number,
  text: string,
  contentType = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': contentType, 'x-content-type-options': 'nosniff' });
  response.end(text.endsWith('\n') ? text : `${text}\n`);
}

function explain(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): Error {
  if (error.code === 'EADDRINUSE')
    return new ConfigurationError(
      `PORT: ${port} on ${host} is in use by another program: stop it, or set PORT to another`,
    );
  if (error.code === 'EACCES')
    return new ConfigurationError(`PORT: this user may not listen on ${port}: set PORT to 1024 or higher`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new ConfigurationError(
      `HOST: ${host} is not an address of this machine: set HOST to 127.0.0.1 or 0.0.0.0`,
    );
  return error;
}
