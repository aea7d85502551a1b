import { type Logger as BoltLogger, LogLevel, webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Logger } from '../config/log.ts';
import { describeFailure } from '../jobs/failure.ts';
import type { SlackDeps } from './deps.ts';

/** The two clients: a rate limit on posting must not hold up a dialog that a person waits for. */
export interface Web {
  readonly posting: webApi.WebClient;
  readonly dialogs: webApi.WebClient;
}

const POSTING_TIMEOUT = 15_000;
/** A trigger is dead after three seconds: an answer that comes later helps nobody. */
const DIALOG_TIMEOUT = 3_000;

type Connection = Pick<SlackDeps['slack'], 'botToken' | 'apiUrl'>;

/** Opens both clients. Neither retries by itself: what must happen is a job, and jobs come again. */
export function openWeb(slack: Connection, log: Logger): Web {
  const client = (timeout: number) =>
    new webApi.WebClient(slack.botToken, { ...clientOptions(slack, log), timeout });
  return { posting: client(POSTING_TIMEOUT), dialogs: client(DIALOG_TIMEOUT) };
}

/** The options of every client, Bolt's own ones too. */
export function clientOptions(slack: Connection, log: Logger): webApi.WebClientOptions {
  return {
    ...(slack.apiUrl === null ? {} : { slackApiUrl: slack.apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: DIALOG_TIMEOUT,
    allowAbsoluteUrls: false,
    logger: boltLogger(log),
  };
}

/** Bolt's log as ours: warnings and errors only, since the finer levels tell of bodies and tokens. */
export function boltLogger(log: Logger): BoltLogger {
  return {
    debug: () => {},
    info: () => {},
    warn: (...told) => log.warn({ told: lineOf(told) }, 'the Slack library warns'),
    error: (...told) => log.error({ told: lineOf(told) }, 'the Slack library reports an error'),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}

function lineOf(told: readonly unknown[]): string {
  return told
    .map((one) => (one instanceof Error || typeof one === 'string' ? describeFailure(one).text : typeof one))
    .join(' ')
    .slice(0, 500);
}

const PlatformError = z.object({ data: z.object({ error: z.string() }) });

/** Slack's own word for what it refused (`message_not_found`), or null if Slack gave no such answer. */
export function slackError(error: unknown): string | null {
  const read = PlatformError.safeParse(error);
  return read.success ? read.data.data.error : null;
}
