import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { makeDataFolder } from '../storage/data-folder.ts';
import { complaint } from './complaint.ts';
import type { ExitCode, Output } from './output.ts';

/** Longest path that a local socket may have on every system. */
const LONGEST_SOCKET_PATH = 100;

const HandedCommand = z.object({ command: z.string(), args: z.unknown() });
const HandedLine = z.union([
  z.object({ out: z.string() }),
  z.object({ err: z.string() }),
  z.object({ exit: z.union([z.literal(0), z.literal(1), z.literal(2)]) }),
]);

/** Runs one command inside the process that has the database open. */
export type RunHanded = (command: string, args: unknown, output: Output) => Promise<ExitCode>;

/**
 * Listens in the data folder for commands of other processes: only one process may open the embedded database. The
 * socket can be used by this user alone. Returns how to close it.
 */
export async function offerHandoff(dataFolder: string, run: RunHanded): Promise<{ close(): Promise<void> }> {
  const path = socketPath(dataFolder);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    // A command that was interrupted leaves its socket; readline passes that on as an error of its own.
    createInterface({ input: socket })
      .on('error', () => {})
      .once('line', (line) => void answer(line, socket, run));
  });
  rmSync(path, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  chmodSync(path, 0o600);
  return {
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.end();
        server.close(() => resolve());
      }),
  };
}

async function answer(line: string, socket: Socket, run: RunHanded): Promise<void> {
  const say = (message: z.infer<typeof HandedLine>) => void socket.write(`${JSON.stringify(message)}\n`);
  try {
    const { command, args } = HandedCommand.parse(JSON.parse(line));
    const exit = await run(command, args, {
      out: (text) => say({ out: text }),
      err: (text) => say({ err: text }),
      gone: () => socket.destroyed,
    });
    say({ exit });
  } catch (error) {
    say({ err: `letterhead: ${complaint(error)}` });
    say({ exit: 1 });
  }
  socket.end();
}

/**
 * Hands a command to the running service of this data folder and passes on what it says. Null if none runs. Throws if
 * the service goes away before it answered.
 */
export async function handOver(
  dataFolder: string,
  command: string,
  args: unknown,
  output: Output,
): Promise<ExitCode | null> {
  const socket = connect(socketPath(dataFolder));
  const connected = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
  if (!connected) return null;
  socket.on('error', () => {});
  socket.write(`${JSON.stringify({ command, args })}\n`);
  for await (const line of createInterface({ input: socket })) {
    const said = HandedLine.parse(JSON.parse(line));
    if ('out' in said) output.out(said.out);
    else if ('err' in said) output.err(said.err);
    else {
      socket.end();
      return said.exit;
    }
  }
  throw new Error(
    'the running service stopped before it had finished; run the command again: nothing is done twice',
  );
}

function socketPath(dataFolder: string): string {
  makeDataFolder(dataFolder);
  const folder = realpathSync(dataFolder);
  const path = join(folder, 'letterhead.sock');
  if (path.length <= LONGEST_SOCKET_PATH) return path;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 24);
  const own = join(tmpdir(), `letterhead-${process.getuid?.() ?? 'user'}`);
  mkdirSync(own, { recursive: true, mode: 0o700 });
  return join(own, `${name}.sock`);
}
