import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Core, ResponseUrl } from './core.ts';
import { postAsApp, refusal, rewrite } from './messages.ts';
import { failure, type Reply } from './methods/method.ts';
import { findMessage } from './workspace.ts';

const USES = 5;
const LIFE = 30 * 60_000; // milliseconds

const answerSchema = z.object({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: z.boolean().optional(),
  delete_original: z.boolean().optional(),
  thread_ts: z.string().optional(),
});

/** A URL at which the app may answer what the user just did here. */
export function newResponseUrl(core: Core, place: Pick<ResponseUrl, 'channel' | 'user' | 'message'>): string {
  const id = randomUUID();
  core.responseUrls.set(id, { ...place, at: core.now().getTime(), used: 0 });
  return `${core.origin()}/desk/response/${id}`;
}

/** What the app posted to a response URL takes effect. */
export async function respond(core: Core, id: string, body: unknown): Promise<Reply> {
  const url = core.responseUrls.get(id);
  if (!url || core.now().getTime() - url.at > LIFE) return failure('expired_url');
  if (url.used >= USES) return failure('used_url');
  url.used += 1;
  return answerFrom(core, url, body);
}

/** An app's answer to a user's act, from a response URL or in the acknowledgement of a command. */
export async function answerFrom(
  core: Core,
  place: Pick<ResponseUrl, 'channel' | 'user' | 'message'>,
  body: unknown,
): Promise<Reply> {
  const parsed = answerSchema.safeParse(typeof body === 'string' ? { text: body } : body);
  if (!parsed.success) return failure('invalid_payload');
  const answer = parsed.data;
  const original = place.message && findMessage(core.state, place.channel, place.message.ts);
  if (answer.delete_original && original) {
    await core.commit({ kind: 'message-deleted', channel: original.channel, ts: original.ts });
    return { ok: true };
  }
  const refused = refusal(answer);
  if (refused) return refused;
  if (answer.replace_original && original) {
    await rewrite(core, original, answer);
    return { ok: true };
  }
  const thread = answer.thread_ts ?? place.message?.thread;
  await postAsApp(core, place.channel, answer, {
    ...(answer.response_type !== 'in_channel' && { ephemeralTo: place.user }),
    ...(thread && { thread_ts: thread }),
  });
  return { ok: true };
}
