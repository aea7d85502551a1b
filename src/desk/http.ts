import type { IncomingMessage, ServerResponse } from 'node:http';

const LARGEST_BODY = 64 * 1024 * 1024; // bytes; uploads come this way too

/** The whole body. Throws if it is larger than 64 MiB. */
export async function readBody(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > LARGEST_BODY) throw new Error('The body is larger than 64 MiB');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

export function answerJson(res: ServerResponse, status: number, value: unknown): void {
  answer(res, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

export function answer(
  res: ServerResponse,
  status: number,
  contentType: string,
  body: string | Uint8Array,
): void {
  res.writeHead(status, {
    'content-type': contentType,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  res.end(body);
}
