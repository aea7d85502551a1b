import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openReader, type Reader } from '../documents/sandbox.ts';
import { type JudgedMessage, judge } from '../intake/judge.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import { describe } from './describe.ts';
import { filesOf, why } from './input-files.ts';
import type { ExitCode, Output } from './output.ts';

interface ReadOptions {
  readonly json: boolean;
  readonly now: Date;
  readonly policyFile: string;
}

/**
 * `letterhead read`: prints what the service would see in each file, without database or network. Exit code 1 if a file
 * could not be read.
 */
export async function read(
  paths: readonly string[],
  options: ReadOptions,
  output: Output,
): Promise<ExitCode> {
  const policy = await loadPolicy(options.policyFile);
  const files = await filesOf(paths);
  const reader = openReader();
  let unread = false;
  try {
    for (const seen of inOrder(files, (file) => readOne(file, reader, policy, options.now))) {
      const { file, sha256, message } = await seen;
      if (output.gone()) break;
      if (message.kind === 'unreadable') unread = true;
      if (options.json) output.out(JSON.stringify(lineOf(file, sha256, message)));
      else output.out(describe(file, message));
    }
  } finally {
    await reader.close();
  }
  return unread ? 1 : 0;
}

interface SeenFile {
  readonly file: string;
  readonly sha256: string;
  readonly message: JudgedMessage;
}

async function readOne(path: string, reader: Reader, policy: Policy, now: Date): Promise<SeenFile> {
  const file = basename(path);
  try {
    const bytes = await readFile(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { file, sha256, message: judge(await reader.read(bytes, file), policy, now) };
  } catch (error) {
    const reason = `${file}: ${why(error as NodeJS.ErrnoException)}`;
    return {
      file,
      sha256: '',
      message: { kind: 'unreadable', reason, requests: [], documents: [], mail: null },
    };
  }
}

/** The contract's line for one file. */
function lineOf(file: string, sha256: string, { kind, reason, requests }: JudgedMessage) {
  return { file, sha256, kind, reason, requests: requests.map(({ request }) => request) };
}

/** Starts a few ahead of the one that is waited for, and hands them out in order. */
function* inOrder<T, R>(items: readonly T[], start: (item: T) => Promise<R>): Generator<Promise<R>> {
  const AHEAD = 4;
  const running: Promise<R>[] = [];
  for (let next = 0; next < items.length || running.length > 0; ) {
    while (next < items.length && running.length < AHEAD) running.push(start(items[next++]!));
    yield running.shift()!;
  }
}
