import { statfsSync } from 'node:fs';

/** MiB that this user may still write on the disk of an existing folder. */
export function freeMebibytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1024 / 1024);
}
