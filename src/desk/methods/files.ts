import { extname } from 'node:path';
import { z } from 'zod';
import type { Core } from '../core.ts';
import { readUpload, uploadUrl } from '../files.ts';
import { postAsApp, refusal, threadRoot } from '../messages.ts';
import { type FileShare, resolveChannel, type StoredFile } from '../workspace.ts';
import { failure, json, type Method, method } from './method.ts';

const MIME: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.txt': 'text/plain',
  '.eml': 'message/rfc822',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.html': 'text/html',
};

/** The first and the last of the three steps of an upload; the middle one is a plain POST of the bytes. */
export const files: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': method(
    z.object({ filename: z.string().min(1), length: z.coerce.number().int().min(1) }),
    async (core, args) => {
      const file: StoredFile = { id: core.newId('F'), name: args.filename, size: args.length, shared: false };
      await core.commit({ kind: 'file', file });
      return { ok: true, file_id: file.id, upload_url: uploadUrl(core, file) };
    },
  ),

  'files.completeUploadExternal': method(
    z.object({
      files: json(z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1)),
      channel_id: z.string().optional(),
      channels: z.string().optional(),
      thread_ts: z.string().optional(),
      initial_comment: z.string().optional(),
      blocks: json(z.unknown()).optional(),
    }),
    async (core, args) => {
      const shares: FileShare[] = [];
      for (const wanted of args.files) {
        const share = await shareOf(core, wanted);
        if (!share) return failure('file_not_found');
        shares.push(share);
      }
      const asked = args.channel_id ?? args.channels;
      if (asked !== undefined) {
        const channel = resolveChannel(core.state, asked);
        if (!channel) return failure('channel_not_found');
        const refused = args.blocks ? refusal({ blocks: args.blocks }) : null;
        if (refused) return refused;
        const thread = args.thread_ts ? threadRoot(core.state, channel, args.thread_ts) : undefined;
        if (thread === null) return failure('thread_not_found');
        await postAsApp(
          core,
          channel,
          { text: args.initial_comment, blocks: args.blocks },
          { files: shares, ...(thread && { thread_ts: thread }) },
        );
      }
      for (const share of shares) {
        const file = core.state.files.get(share.id);
        if (file) await core.commit({ kind: 'file', file: { ...file, shared: true } });
      }
      return { ok: true, files: shares };
    },
  ),
};

async function shareOf(
  core: Core,
  wanted: { id: string; title?: string | undefined },
): Promise<FileShare | null> {
  const file = core.state.files.get(wanted.id);
  const bytes = file && !file.shared ? await readUpload(core, file.id) : null;
  if (!file || !bytes) return null;
  return {
    id: file.id,
    name: file.name,
    title: wanted.title ?? file.name,
    mimetype: MIME[extname(file.name).toLowerCase()] ?? 'application/octet-stream',
    size: bytes.length,
  };
}
