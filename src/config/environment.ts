import { resolve } from 'node:path';
import { z } from 'zod';
import { shipped } from './package-root.ts';
import type { Settings } from './settings.ts';

/** The environment does not make sense: one line a problem, each naming the variable and the remedy. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

type Environment = Readonly<Record<string, string | undefined>>;

const url = (protocols: readonly string[], example: string) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
      message: `must be a URL such as ${example}`,
      abort: true,
    })
    .refine(decodable, { message: 'has a % that stands for nothing: write %25 for a % in user or password' });

function decodable(value: string): boolean {
  const { username, password, pathname } = new URL(value);
  try {
    return [username, password, pathname].every((part) => decodeURIComponent(part) !== null);
  } catch {
    return false;
  }
}

const userOrGroup = /^[SUW][A-Z0-9]{2,}$/;
const people = z
  .string()
  .transform((value) => value.split(',').map((entry) => entry.trim()))
  .refine((ids) => ids.every((id) => userOrGroup.test(id)), {
    message: 'must be a user group id (S…) or user ids (U…) separated by commas',
  });
const channel = z.string().regex(/^[CG][A-Z0-9]{2,}$/, 'must be the id of a channel (C…), not its name');
const mailbox = /^(?:(?<name>[^<>\r\n]*?)\s*<(?<inner>[^<>@\s]+@[^<>@\s]+)>|(?<bare>[^<>@\s]+@[^<>@\s]+))$/;

const Variables = z.object({
  LETTERHEAD_DATA: z.string().default('./data'),
  LETTERHEAD_POLICY: z.string().optional(),
  LETTERHEAD_KEY: z
    .string()
    .refine((value) => /^[A-Za-z0-9+/]{43}=$/.test(value), {
      message: 'must be 32 bytes in base64; make one with: openssl rand -base64 32',
    })
    .optional(),
  DATABASE_URL: url(
    ['postgres:', 'postgresql:'],
    'postgresql://user:password@host:5432/letterhead',
  ).optional(),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://host:6379').optional(),
  IMAP_URL: url(['imap:', 'imaps:'], 'imaps://user:password@host:993/INBOX').optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtps://user:password@host:465').optional(),
  MAIL_FROM: z
    .string()
    .regex(mailbox, 'must be an address such as Example Online <legal@example.com>')
    .optional(),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-/, 'must be the bot token (xoxb-…)')
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-/, 'must be the app-level token (xapp-…)')
    .optional(),
  SLACK_SIGNING_SECRET: z.string().min(8, 'must be the signing secret of the Slack app').optional(),
  SLACK_CHANNEL: channel.optional(),
  SLACK_EMERGENCY_CHANNEL: channel.optional(),
  SLACK_LEADS_CHANNEL: channel.optional(),
  SLACK_STAFF_GROUP: people.optional(),
  SLACK_LEADS_GROUP: people.optional(),
  SLACK_ONCALL_GROUP: people.optional(),
  MODEL_BASE_URL: url(['http:', 'https:'], 'http://127.0.0.1:11434/v1').optional(),
  MODEL_NAME: z.string().optional(),
  MODEL_API_KEY: z.string().optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number from 1 to 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, { message: 'must be a port number from 1 to 65535' })
    .default(3000),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),
});
type Variables = z.infer<typeof Variables>;

/** The names of all settings. */
export const VARIABLES: readonly string[] = Object.keys(Variables.shape);

/** What a Slack workspace needs beside its tokens; the local desk brings its own. */
const NEEDED_FOR_SLACK = [
  'SLACK_CHANNEL',
  'SLACK_EMERGENCY_CHANNEL',
  'SLACK_LEADS_CHANNEL',
  'SLACK_STAFF_GROUP',
  'SLACK_ONCALL_GROUP',
] as const;

/**
 * Turns the environment into settings. Empty variables count as unset, blanks around a value do not
 * count; paths are resolved against `folder`. Throws
 * ConfigurationError that lists every problem at once.
 */
export function readSettings(environment: Environment, folder: string): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const parsed = Variables.safeParse(given);
  const problems = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`);
  if (!parsed.success || problems.length > 0) throw new ConfigurationError(problems.join('\n'));
  return settingsOf(parsed.data, folder);
}

function contradictions(v: Variables): string[] {
  const problems: string[] = [];
  const slackParts = Object.entries(v).filter(
    ([name, value]) => name.startsWith('SLACK_') && value !== undefined,
  );
  if (v.SLACK_BOT_TOKEN) {
    if (!v.SLACK_APP_TOKEN && !v.SLACK_SIGNING_SECRET)
      problems.push('SLACK_BOT_TOKEN: also set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)');
    for (const name of NEEDED_FOR_SLACK)
      if (v[name] === undefined) problems.push(`${name}: must be set when SLACK_BOT_TOKEN is`);
  } else if (slackParts.length > 0) {
    problems.push(
      `SLACK_BOT_TOKEN: must be set when ${slackParts[0]![0]} is; unset both to use the local desk`,
    );
  }
  if (v.SMTP_URL && !v.MAIL_FROM)
    problems.push('MAIL_FROM: must be set when SMTP_URL is: who our mails are from');
  if (v.MODEL_BASE_URL && !v.MODEL_NAME)
    problems.push('MODEL_NAME: must be set when MODEL_BASE_URL is: the name of the model to ask there');
  const modelPart = v.MODEL_NAME ? 'MODEL_NAME' : v.MODEL_API_KEY ? 'MODEL_API_KEY' : null;
  if (!v.MODEL_BASE_URL && modelPart !== null)
    problems.push(`MODEL_BASE_URL: must be set when ${modelPart} is; unset both to ask no language model`);
  const imap = v.IMAP_URL ? new URL(v.IMAP_URL) : null;
  if (imap !== null && (imap.username === '' || imap.password === ''))
    problems.push('IMAP_URL: must name the user and the password: imaps://user:password@host:993/INBOX');
  return problems;
}

function settingsOf(v: Variables, folder: string): Settings {
  return {
    dataFolder: resolve(folder, v.LETTERHEAD_DATA),
    policyFile: v.LETTERHEAD_POLICY ? resolve(folder, v.LETTERHEAD_POLICY) : shipped('fixtures/policy.yaml'),
    policyIsExample: v.LETTERHEAD_POLICY === undefined,
    key: v.LETTERHEAD_KEY ? new Uint8Array(Buffer.from(v.LETTERHEAD_KEY, 'base64')) : null,
    databaseUrl: v.DATABASE_URL ?? null,
    redisUrl: v.REDIS_URL ?? null,
    imap: v.IMAP_URL ? imapOf(new URL(v.IMAP_URL)) : null,
    smtp: v.SMTP_URL ? { url: v.SMTP_URL } : null,
    mailFrom: addressOf(v.MAIL_FROM ?? 'Letterhead <legal@letterhead.test>'),
    slack: v.SLACK_BOT_TOKEN
      ? {
          botToken: v.SLACK_BOT_TOKEN,
          mode: v.SLACK_APP_TOKEN ? 'socket' : 'http',
          appToken: v.SLACK_APP_TOKEN ?? null,
          signingSecret: v.SLACK_SIGNING_SECRET ?? null,
        }
      : null,
    model:
      v.MODEL_BASE_URL && v.MODEL_NAME
        ? { baseUrl: v.MODEL_BASE_URL, name: v.MODEL_NAME, apiKey: v.MODEL_API_KEY ?? null }
        : null,
    channels: {
      triage: v.SLACK_CHANNEL ?? 'C0TRIAGE',
      emergency: v.SLACK_EMERGENCY_CHANNEL ?? 'C0EMERGENCY',
      leads: v.SLACK_LEADS_CHANNEL ?? 'C0LEADS',
    },
    groups: {
      staff: v.SLACK_STAFF_GROUP ?? ['S0STAFF'],
      leads: v.SLACK_LEADS_GROUP ?? (v.SLACK_BOT_TOKEN ? [] : ['S0LEADS']),
      oncall: v.SLACK_ONCALL_GROUP ?? ['S0ONCALL'],
    },
    host: v.HOST,
    port: v.PORT,
    logLevel: v.LOG_LEVEL,
  };
}

function imapOf(address: URL): NonNullable<Settings['imap']> {
  const secure = address.protocol === 'imaps:';
  return {
    host: address.hostname,
    port: address.port ? Number(address.port) : secure ? 993 : 143,
    secure,
    user: decodeURIComponent(address.username),
    password: decodeURIComponent(address.password),
    mailbox: decodeURIComponent(address.pathname.slice(1)) || 'INBOX',
  };
}

function addressOf(value: string): Settings['mailFrom'] {
  const { name, inner, bare } = mailbox.exec(value)!.groups!;
  return { name: (name ?? '').replace(/^"|"$/g, ''), address: (inner ?? bare)! };
}
