import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StorageError } from './storage.ts';

/**
 * Makes the data folder (absolute path), for this user only, and the folders above it, if they are missing. Throws a
 * `StorageError` that names `LETTERHEAD_DATA` if it cannot be made, read or written.
 */
export function makeDataFolder(folder: string): void {
  try {
    make(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StorageError(
      'folder',
      `LETTERHEAD_DATA: the folder ${folder} cannot be made or used (${codeOf(error)}): give this user the right to it, or set LETTERHEAD_DATA to another one.`,
      error,
    );
  }
}

/** One by one, for `mkdir` with `recursive` never returns where the system refuses folders, as in /proc. */
function make(folder: string): void {
  if (isFolder(folder)) return;
  if (dirname(folder) !== folder) make(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
