import { accessSync, constants } from 'node:fs';
import { makeFolder } from '../config/make-folder.ts';
import { StorageError } from './storage.ts';

/**
 * Makes the data folder (absolute path), for this user only, and the folders above it, if they are missing. Throws a
 * `StorageError` that names `LETTERHEAD_DATA` if it cannot be made, read or written.
 */
export function makeDataFolder(folder: string): void {
  try {
    makeFolder(folder, 0o700);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StorageError(
      'folder',
      `LETTERHEAD_DATA: the folder ${folder} cannot be made or used (${codeOf(error)}): give this user the right to it, or set LETTERHEAD_DATA to another one.`,
      error,
    );
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
