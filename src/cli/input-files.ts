import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { complaint } from './complaint.ts';
import { UsageError } from './output.ts';

/**
 * The files that the paths name, in the order given: a file itself, a folder's files sorted by name (hidden ones and
 * folders inside it left out). Throws UsageError for a path that is not there.
 */
export async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`${path}: ${why(error)}`);
    });
    if (found.isDirectory()) files.push(...(await filesIn(path)));
    else files.push(path);
  }
  return files;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${folder}: ${why(error)}`);
  });
  const names: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    if (
      entry.isFile() ||
      (entry.isSymbolicLink() && (await stat(join(folder, entry.name)).catch(() => null))?.isFile())
    )
      names.push(entry.name);
  }
  return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => join(folder, name));
}

/** What went wrong with a file, in words that say the remedy. */
export function why(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such file or folder';
  if (error.code === 'EACCES' || error.code === 'EPERM')
    return 'no right to read it: give this user the right, or run as its owner';
  if (error.code === 'EISDIR') return 'is a folder';
  return complaint(error);
}
