import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { defaultWorkspace } from '../../src/desk/default-workspace.ts';
import type { OutboxMail } from '../../src/desk/page/routes.ts';
import { type Desk, openDesk } from '../../src/desk/server.ts';

export const BOT_TOKEN = 'xoxb-test';

/** A desk and a Bolt app on one HTTP server, as the service runs them. */
export interface DeskWithApp {
  readonly desk: Desk;
  readonly app: App;
  readonly url: string;
  readonly folder: string;
  close(): Promise<void>;
}

export async function openDeskWithApp(
  options: {
    folder?: string;
    port?: number;
    mails?: readonly OutboxMail[];
    now?: () => Date;
    /** The desk's secret; the app's is always 'secret'. */
    signingSecret?: string;
  } = {},
): Promise<DeskWithApp> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'desk-')));
  let listener: RequestListener = (_req, res) => void res.writeHead(503).end();
  const server = createServer((req, res) => listener(req, res));
  await new Promise<void>((done) => server.listen(options.port ?? 0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const desk = await openDesk({
    folder,
    signingSecret: options.signingSecret ?? 'secret',
    botToken: BOT_TOKEN,
    deliverTo: () => `${url}/slack/events`,
    workspace: defaultWorkspace(),
    outbox: async () => options.mails ?? [],
    ...(options.now && { now: options.now }),
  });
  const receiver = new HTTPReceiver({
    signingSecret: 'secret',
    processBeforeResponse: true,
    logLevel: LogLevel.ERROR,
  });
  const app = new App({
    token: BOT_TOKEN,
    tokenVerificationEnabled: false, // no call before a test makes one
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: {
      slackApiUrl: `${url}/slack-api/`,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    },
  });
  listener = (req, res) => {
    desk
      .handle(req, res)
      .then((answered) => {
        if (answered) return;
        if (req.url === '/slack/events') receiver.requestListener(req, res);
        else res.writeHead(404).end();
      })
      .catch(() => res.destroy());
  };
  return {
    desk,
    app,
    url,
    folder,
    async close() {
      await desk.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      if (options.folder === undefined) await rm(folder, { recursive: true });
    },
  };
}
