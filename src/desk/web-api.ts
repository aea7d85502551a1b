import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from './core.ts';
import { answerJson, readBody } from './http.ts';
import { chat } from './methods/chat.ts';
import { conversations } from './methods/conversations.ts';
import { files } from './methods/files.ts';
import { failure, type Method, type Reply } from './methods/method.ts';
import { people } from './methods/people.ts';
import { views } from './methods/views.ts';

const METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries({ ...chat, ...conversations, ...people, ...views, ...files }),
);

/** The scopes that the desk's bot token has, as Slack tells them in a header of every answer. */
const SCOPES =
  'app_mentions:read,channels:history,channels:read,chat:write,commands,files:write,im:history,im:write,reactions:write,usergroups:read,users:read,users:read.email';

/** Answers one call of the Web API, faults included. */
export async function answerWebApi(
  core: Core,
  botToken: string,
  name: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const body = await readBody(req);
  const fault = core.faults.forMethod(name);
  if (fault?.kind === 'rate_limited') {
    res.setHeader('retry-after', String(fault.retryAfter));
    return answerJson(res, 429, failure('ratelimited'));
  }
  if (fault?.kind === 'http_500') return answerJson(res, 500, failure('internal_error'));
  if (fault?.kind === 'reset') return void req.socket.destroy();

  const reply = await run(core, botToken, name, req, body);
  if (fault?.kind === 'lost_response') return void req.socket.destroy();
  if (fault?.kind === 'delayed') await sleep(fault.delay);
  res.setHeader('x-oauth-scopes', SCOPES);
  answerJson(res, 200, reply);
}

async function run(
  core: Core,
  botToken: string,
  name: string,
  req: IncomingMessage,
  body: Buffer,
): Promise<Reply> {
  const args = readArguments(req.headers['content-type'] ?? '', body);
  if (!args) return failure('invalid_post_type');
  const token = req.headers.authorization?.replace(/^Bearer /i, '') ?? args.token;
  if (typeof token !== 'string') return failure('not_authed');
  if (!sameText(token, botToken)) return failure('invalid_auth');
  const method = METHODS.get(name);
  return method ? method(core, args) : failure('unknown_method');
}

function readArguments(contentType: string, body: Buffer): Record<string, unknown> | null {
  const text = body.toString();
  if (!contentType.includes('json')) return Object.fromEntries(new URLSearchParams(text));
  try {
    const parsed: unknown = JSON.parse(text || '{}');
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? Object.fromEntries(Object.entries(parsed))
      : null;
  } catch {
    return null;
  }
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
