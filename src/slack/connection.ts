import { setTimeout as sleep } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import type { Logger } from '../config/log.ts';
import { describeFailure } from '../jobs/failure.ts';
import { slackError } from './web.ts';

/** A connection that can break. `connect` resolves once it stands, `lost` when it has broken. */
export interface Link {
  connect(): Promise<unknown>;
  lost(signal: AbortSignal): Promise<unknown>;
  disconnect(): Promise<unknown>;
}

/** Waiting times in milliseconds. */
export interface Patience {
  /** `start` waits so long for the first connection, then goes on without it. */
  readonly start: number;
  /** Pause after the first failure; doubles up to `longest`. */
  readonly first: number;
  readonly longest: number;
  /** Only a connection that lasted so long takes the pause back to `first`. */
  readonly proven: number;
}

const PATIENCE: Patience = { start: 10_000, first: 1_000, longest: 60_000, proven: 60_000 };

export interface Connection {
  /** Resolves when connected, or after a while without: it goes on trying. Throws if Slack refuses the token. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Keeps a link up until it is stopped. Bolt's own reconnecting lets a failed attempt end the process; here a failure is a line
 * in the log, and a Slack that is down for hours stops nothing else.
 */
export function keepConnected(link: Link, log: Logger, patience: Patience = PATIENCE): Connection {
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<void> = Promise.resolve();

  const run = async (onFirst: (error: unknown) => void) => {
    let pause = patience.first;
    while (!signal.aborted) {
      const since = performance.now();
      try {
        const lost = link.lost(signal);
        lost.catch(() => {});
        await link.connect();
        onFirst(null);
        await lost;
        log.info({}, 'the connection to Slack is lost: connecting again');
      } catch (error) {
        if (signal.aborted) return;
        onFirst(error);
        log.warn({ error: describeFailure(error).text }, 'Slack cannot be reached: trying again');
      }
      pause = performance.now() - since > patience.proven ? patience.first : pause;
      await sleep(pause, undefined, { signal }).catch(() => {});
      pause = Math.min(pause * 2, patience.longest);
    }
  };

  return {
    async start() {
      const first = new Promise<unknown>((resolve) => {
        running = run((error) => {
          if (error === null || isRefusal(error)) resolve(error);
        });
      });
      const late = sleep(patience.start, null, { ref: false, signal }).catch(() => null);
      const error = await Promise.race([first, late]);
      if (error === null) return;
      stopping.abort();
      throw new Error(
        `Slack refuses SLACK_APP_TOKEN (${slackError(error)}): make a new one under "App-Level Tokens" with connections:write`,
      );
    },
    async stop() {
      stopping.abort();
      await link.disconnect();
      await running;
    },
  };
}

const REFUSALS = [
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'not_allowed_token_type',
  'missing_scope',
];

function isRefusal(error: unknown): boolean {
  return REFUSALS.includes(slackError(error) ?? '');
}

/** The socket of a receiver that does not reconnect by itself. */
export function socketLink({ client }: SocketModeReceiver): Link {
  return {
    connect: () => client.start(),
    lost: (signal) =>
      new Promise<void>((resolve) => {
        const end = () => {
          client.off('disconnected', end);
          signal.removeEventListener('abort', end);
          resolve();
        };
        client.on('disconnected', end);
        signal.addEventListener('abort', end);
      }),
    disconnect: () => client.disconnect(),
  };
}
