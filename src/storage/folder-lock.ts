import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StorageError } from './storage.ts';

/** Longest path that every platform takes for a socket. */
const SOCKET_PATH_BYTES = 100;

/**
 * Takes an existing folder for this process alone and returns the function that gives it back. The lock is a listening socket,
 * so the kernel frees it when the process dies. Throws a `StorageError` ('folder-in-use') if another process has the folder.
 *
 * On Linux the name is abstract, which leaves nothing behind, but holds only within one network namespace; the socket
 * `<folder>.lock` is for containers that share a volume. It is left out where the file system has no sockets.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const real = realpathSync(folder);
  const name = `letterhead-${createHash('sha256').update(real).digest('hex').slice(0, 24)}`;
  const beside = `${real}.lock`;
  if (process.platform === 'win32') return only(folder, await listen(`\\\\.\\pipe\\${name}`));
  if (process.platform !== 'linux') {
    const path = fits(beside) ? beside : join(tmpdir(), name);
    return only(folder, await listenAlone(path));
  }
  const unlock = only(folder, await listen(`\0${name}`));
  if (!fits(beside)) return unlock;
  const second = await listenAlone(beside);
  if (second === 'taken') {
    unlock();
    throw inUse(folder);
  }
  return () => {
    if (!(second instanceof Error)) second.close();
    unlock();
  };
}

const fits = (path: string) => Buffer.byteLength(path) <= SOCKET_PATH_BYTES;

function only(folder: string, server: Server | 'taken' | Error): () => void {
  if (server === 'taken') throw inUse(folder);
  if (server instanceof Error) {
    throw new StorageError('folder', `The folder ${folder} cannot be locked: ${server.message}.`, server);
  }
  return () => {
    server.close();
  };
}

function inUse(folder: string): StorageError {
  return new StorageError(
    'folder-in-use',
    `The folder ${folder} is in use by another process: stop that one, or set DATABASE_URL to a PostgreSQL server.`,
  );
}

function listen(path: string): Promise<Server | 'taken' | Error> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.unref();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'EADDRINUSE' ? 'taken' : error);
    });
    server.listen(path, () => resolve(server));
  });
}

/** Listens on a path in the file system, where a killed process leaves its socket behind. */
async function listenAlone(path: string): Promise<Server | 'taken' | Error> {
  const first = await listen(path);
  if (first !== 'taken' || (await answers(path))) return first;
  rmSync(path, { force: true });
  return listen(path);
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
