import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from './core.ts';
import { syncFolder } from './persistence.ts';
import type { StoredFile } from './workspace.ts';

/** Where the app sends a file's bytes; the id cannot be guessed. */
export function uploadUrl(core: Core, file: StoredFile): string {
  return `${core.origin()}/desk/upload/${file.id}`;
}

/** Keeps the bytes of a file whose upload was announced. False if it was not, or if it is complete already. */
export async function keepUpload(
  core: Core,
  id: string,
  body: Buffer,
  contentType: string,
): Promise<boolean> {
  const file = core.state.files.get(id);
  if (!file || file.shared) return false;
  const bytes = contentType.startsWith('multipart/form-data') ? await firstPart(body, contentType) : body;
  if (!bytes) return false;
  const folder = join(core.folder, 'files');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const target = join(folder, id);
  const handle = await open(`${target}.new`, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${target}.new`, target);
  await syncFolder(folder);
  return true;
}

/** The bytes of a file, or null if none came. */
export async function readUpload(core: Core, id: string): Promise<Buffer | null> {
  if (!core.state.files.has(id)) return null;
  return readFile(join(core.folder, 'files', id)).catch(() => null);
}

async function firstPart(body: Buffer, contentType: string): Promise<Buffer | null> {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': contentType },
  }).formData();
  for (const value of form.values()) {
    return typeof value === 'string' ? Buffer.from(value) : Buffer.from(await value.arrayBuffer());
  }
  return null;
}
