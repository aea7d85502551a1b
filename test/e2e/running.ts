import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.ts';
import { waitUntil } from '../wait-until.ts';

export const PROGRAM = fileURLToPath(new URL('../../bin/letterhead.js', import.meta.url));
export const MAILBOX = fileURLToPath(new URL('../../fixtures/mailbox', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string>>;

/** The environment of a fresh machine: nothing of ours is set but what the test gives. */
function environment(given: Environment): NodeJS.ProcessEnv {
  const own = /^(LETTERHEAD_|SLACK_|IMAP_|SMTP_|MAIL_|MODEL_|DATABASE_URL|REDIS_URL|HOST$|PORT$|LOG_LEVEL$)/;
  const inherited = Object.entries(process.env).filter(([name]) => !own.test(name));
  return { ...Object.fromEntries(inherited), ...given };
}

/** Runs a command of the program to its end, in a folder without a .env file. */
export function run(args: readonly string[], given: Environment = {}): Promise<Ran> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: environment(given), cwd: tmpdir() });
  return ended(child);
}

/** Starts a command and leaves it running. */
export function start(
  args: readonly string[],
  given: Environment = {},
): ChildProcess & { ended: Promise<Ran> } {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: environment(given), cwd: tmpdir() });
  return Object.assign(child, { ended: ended(child) });
}

function ended(child: ChildProcess): Promise<Ran> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => (out += chunk));
  child.stderr?.on('data', (chunk) => (err += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

export interface Running {
  readonly url: string;
  readonly data: string;
  readonly environment: Environment;
  /** What it wrote so far. */
  output(): string;
  /** Ends it as an operator would, and waits. */
  stop(): Promise<Ran>;
  /** Ends it as a power cut would, and waits. */
  kill(): Promise<void>;
}

export function dataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'letterhead-e2e-'));
}

/** Starts the service on a free port and waits until it is ready. */
export async function serve(given: Environment = {}): Promise<Running> {
  const port = await freePort();
  const data = given.LETTERHEAD_DATA ?? dataFolder();
  const env = { LETTERHEAD_DATA: data, PORT: String(port), ...given };
  const url = `http://127.0.0.1:${env.PORT}`;
  const child = start(['serve'], env);
  let text = '';
  child.stdout?.on('data', (chunk) => (text += chunk));
  child.stderr?.on('data', (chunk) => (text += chunk));
  await waitUntil('the service is ready', async () => {
    if (child.exitCode !== null) throw new Error(`serve ended with ${child.exitCode}:\n${text}`);
    return (await fetch(`${url}/readyz`)).status === 200;
  });
  return {
    url,
    data,
    environment: env,
    output: () => text,
    stop() {
      child.kill('SIGTERM');
      return child.ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await child.ended;
    },
  };
}

/** The mails that were sent so far, by file name. */
export function outbox(data: string): { name: string; text: string }[] {
  const folder = join(data, 'outbox');
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  } catch {
    return [];
  }
}
