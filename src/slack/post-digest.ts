import type { KnownBlock } from '@slack/types';
import type { SlackDeps } from './deps.ts';
import { findPosted, type Mark, readThread } from './find-message.ts';
import { EVENTS } from './ids.ts';
import type { Web } from './web.ts';

/** A picture that goes into the digest's thread. */
export interface DigestImage {
  readonly fileName: string;
  /** Unique within the digest. */
  readonly title: string;
  readonly altText: string;
  readonly bytes: Uint8Array;
}

const LOOK_BACK = 14 * 86_400_000;

/**
 * Posts a digest to the leads' channel with its pictures in the thread: the message first, since Slack shows files only
 * after a scan. `key` names this sending of it: a repeated call posts nothing twice. Throws what Slack throws.
 */
export async function postDigest(
  { deps, web }: { readonly deps: SlackDeps; readonly web: Web },
  digest: {
    readonly blocks: KnownBlock[];
    readonly text: string;
    readonly key: string;
    readonly images: readonly DigestImage[];
  },
): Promise<void> {
  const channel = deps.channels.leads;
  const { text, blocks } = digest;
  const mark: Mark = { event_type: EVENTS.digest, event_payload: { key: digest.key } };
  const since = new Date(deps.now().getTime() - LOOK_BACK);
  const ts =
    (await findPosted(web, channel, mark, since)) ??
    (await web.posting.chat.postMessage({ channel, text, blocks, metadata: mark, unfurl_links: false })).ts;
  if (ts === undefined) throw new Error('Slack posted a message without a timestamp');
  if (digest.images.length === 0) return;
  const thread = await readThread(web, channel, ts);
  const shown = new Set(thread.flatMap((message) => message.files ?? []).map((file) => file.title));
  for (const image of digest.images.filter((one) => !shown.has(one.title))) {
    await web.posting.filesUploadV2({
      channel_id: channel,
      thread_ts: ts,
      filename: image.fileName,
      title: image.title,
      alt_text: image.altText,
      file: Buffer.from(image.bytes),
    });
  }
}
