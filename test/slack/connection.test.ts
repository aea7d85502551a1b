import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { openSlack } from '../../src/slack/app.ts';
import { keepConnected, type Link } from '../../src/slack/connection.ts';
import type { SlackDeps } from '../../src/slack/deps.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { logged } from '../logged.ts';
import { waitUntil } from '../wait-until.ts';

const QUICK = { start: 5_000, first: 1, longest: 4, proven: 60_000 };

/** A link whose first attempts fail, and that a test can break. */
function shakyLink(failures: number): Link & { readonly attempts: () => number; breakUp(): void } {
  let attempts = 0;
  let breaks: (() => void)[] = [];
  const breakUp = () => {
    for (const end of breaks) end();
    breaks = [];
  };
  return {
    attempts: () => attempts,
    breakUp,
    connect: async () => {
      attempts += 1;
      if (attempts <= failures) throw new Error('no route to Slack');
    },
    lost: () => new Promise<void>((resolve) => breaks.push(resolve)),
    disconnect: async () => breakUp(),
  };
}

describe('a kept connection', () => {
  test('is tried until it stands, and again when it breaks', async () => {
    const link = shakyLink(3);
    const log = logged();
    const connection = keepConnected(link, log, QUICK);
    await connection.start();
    expect(link.attempts()).toBe(4);
    expect(log.lines.filter((line) => line.level === 'warn')).toHaveLength(3);
    link.breakUp();
    await waitUntil('another attempt', () => link.attempts() === 5);
    await connection.stop();
    expect(link.attempts()).toBe(5);
  });

  test('lets the start go on without it, and can be stopped meanwhile', async () => {
    const link = shakyLink(Number.POSITIVE_INFINITY);
    const connection = keepConnected(link, logged(), { ...QUICK, start: 20 });
    await connection.start();
    await connection.stop();
    const attempts = link.attempts();
    expect(attempts).toBeGreaterThan(0);
    await new Promise((resolve) => setImmediate(resolve));
    expect(link.attempts()).toBe(attempts);
  });
});

describe('Socket Mode', () => {
  let server: Server | undefined;
  afterEach(() => void server?.close());

  const openSocket = (change: Partial<SlackDeps['slack']> = {}) =>
    openSlack({
      log: logged(),
      storage: {} as Storage,
      policy: {} as Policy,
      slack: {
        botToken: 'xoxb-1',
        mode: 'socket',
        appToken: 'xapp-1',
        signingSecret: null,
        apiUrl: null,
        ...change,
      },
      channels: { triage: 'C1', emergency: 'C2', leads: 'C3' },
      groups: { staff: [], leads: [], oncall: [] },
      draft: { rejection: () => '', information: () => '' },
      reachesOfficer: () => true,
      preview: async () => null,
      kick: () => {},
      now: () => new Date(),
    });

  test('needs its token, and HTTP its secret', async () => {
    await expect(openSocket({ appToken: null })).rejects.toThrow('SLACK_APP_TOKEN');
    await expect(openSocket({ mode: 'http' })).rejects.toThrow('SLACK_SIGNING_SECRET');
  });

  test('has no listener, and says which token Slack refuses', async () => {
    server = createServer((_req, res) => {
      res.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":false,"error":"invalid_auth"}');
    }).listen(0, '127.0.0.1');
    await waitUntil('the server', () => server?.listening);
    const slack = await openSocket({
      apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    });
    expect(slack.listener).toBeNull();
    await expect(slack.start()).rejects.toThrow('Slack refuses SLACK_APP_TOKEN (invalid_auth)');
    await slack.stop();
  });
});
