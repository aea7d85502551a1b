import { cp, lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../config/log.ts';
import { describeFailure } from '../jobs/failure.ts';

/** Takes a message in; resolves once it is stored for good. */
export type Receive = (raw: Uint8Array, name: string) => Promise<void>;

/** A door through which messages come in. */
export interface Door {
  /** Resolves when the door takes no more and what it was taking is stored. */
  close(): Promise<void>;
}

interface InboxOptions {
  readonly folder: string;
  /** Laid into the folder when it is made for the first time; null for none. */
  readonly samples: string | null;
  readonly receive: Receive;
  readonly log: Logger;
  readonly everyMs?: number;
}

const UNFINISHED = /^\.|\.(part|tmp|crdownload)$|~$/;
/** Files larger than this are left where they are: 64 MiB. */
const MAX_BYTES = 64 * 1024 * 1024;
const SETTLED_MS = 5000;

/**
 * Makes a folder a mailbox: every file laid there is taken in and then removed, since the sealed copy in the database is
 * the one that counts. A file is taken once two looks in a row saw the same size and time, so that a half-written one
 * is left alone. A file that cannot be read is told in the log once, by its time and size since its name may name a person, and
 * the others go on.
 */
export async function openInboxFolder(options: InboxOptions): Promise<Door> {
  await layFolder(options.folder, options.samples);
  const seen = new Map<string, string>();
  const complained = new Set<string>();
  let closed = false;
  let wake = () => {};
  const pause = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, options.everyMs ?? 1000).unref();
    });

  async function look(): Promise<void> {
    const names = (await readdir(options.folder)).filter((name) => !UNFINISHED.test(name)).sort();
    for (const gone of [...seen.keys()].filter((name) => !names.includes(name))) seen.delete(gone);
    for (const name of names) {
      if (closed) return;
      const file = join(options.folder, name);
      const stat = await lstat(file).catch(() => null);
      if (!stat) continue;
      if (!stat.isFile()) {
        if (!complained.has(name))
          options.log.warn(
            { folder: options.folder, modified: stat.mtime },
            'A folder or link in the inbox folder stays there unread: lay the files themselves there',
          );
        complained.add(name);
        continue;
      }
      const mark = `${stat.size} ${stat.mtimeMs}`;
      const settled = seen.get(name) === mark || Date.now() - stat.mtimeMs > SETTLED_MS;
      seen.set(name, mark);
      if (!settled || complained.has(`${name} ${mark}`)) continue;
      const raw = await readBounded(file, stat.size).catch((error: unknown) => {
        complained.add(`${name} ${mark}`);
        options.log.error(
          { folder: options.folder, modified: stat.mtime, bytes: stat.size, ...describeFailure(error) },
          'A file in the inbox folder cannot be read and stays there: mend its rights or its size',
        );
      });
      if (!raw) continue;
      await options.receive(raw, name);
      await rm(file);
    }
  }

  const watching = (async () => {
    let lost = false;
    while (!closed) {
      try {
        await look();
        lost = false;
      } catch (error) {
        if (!lost)
          options.log.error(
            { folder: options.folder, ...describeFailure(error) },
            'Nothing can be taken in from the inbox folder for now; it will be tried again',
          );
        lost = true;
      }
      if (!closed) await pause();
    }
  })();

  return {
    async close() {
      closed = true;
      wake();
      await watching;
    },
  };
}

async function layFolder(folder: string, samples: string | null): Promise<void> {
  if (await lstat(folder).catch(() => null)) return;
  const made = `${folder}.new`;
  await rm(made, { recursive: true, force: true });
  if (samples) await cp(samples, made, { recursive: true });
  else await mkdir(made, { recursive: true });
  await rename(made, folder);
}

async function readBounded(file: string, size: number): Promise<Uint8Array> {
  if (size > MAX_BYTES) throw new Error(`the file is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
  return readFile(file);
}
