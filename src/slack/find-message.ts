import { z } from 'zod';
import type { Web } from './web.ts';

const PAGE = 200;
const MOST_PAGES = 20;

const Found = z.object({
  ts: z.string(),
  metadata: z.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) }).optional(),
  files: z.array(z.object({ title: z.string().nullish() })).optional(),
});

/** A message of ours as Slack returns it. */
export type FoundMessage = z.infer<typeof Found>;

/** What a message carries so that it can be found again: ids only, since any app of the workspace can read it. */
export interface Mark {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, string>>;
}

/** Looks in a channel for the message with this mark, newest first, no further back than `since`. */
export async function findPosted(web: Web, channel: string, mark: Mark, since: Date): Promise<string | null> {
  const oldest = String(Math.floor(since.getTime() / 1000));
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await web.posting.conversations.history({
      channel,
      oldest,
      limit: PAGE,
      include_all_metadata: true,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const found = readMessages(answer.messages).find((message) => carries(message, mark));
    if (found !== undefined) return found.ts;
    cursor = answer.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) return null;
  }
  return null;
}

/** Every message of a thread, oldest first. */
export async function readThread(web: Web, channel: string, ts: string): Promise<readonly FoundMessage[]> {
  const messages: FoundMessage[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await web.posting.conversations.replies({
      channel,
      ts,
      limit: PAGE,
      include_all_metadata: true,
      ...(cursor === undefined ? {} : { cursor }),
    });
    messages.push(...readMessages(answer.messages));
    cursor = answer.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) break;
  }
  return messages;
}

function readMessages(messages: unknown): readonly FoundMessage[] {
  return z
    .array(z.unknown())
    .parse(messages ?? [])
    .flatMap((message) => {
      const read = Found.safeParse(message);
      return read.success ? [read.data] : [];
    });
}

function carries(message: FoundMessage, mark: Mark): boolean {
  const { metadata } = message;
  if (metadata?.event_type !== mark.event_type) return false;
  return Object.entries(mark.event_payload).every(([key, value]) => metadata.event_payload[key] === value);
}
