import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { openReader, type Reader } from '../documents/sandbox/sandbox.ts';
import type { AskModel } from '../extraction/by-model/model-answer.ts';
import type { JudgedMessage } from '../intake/judge.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import { describe } from './describe.ts';
import { filesOf, why } from './input-files.ts';
import type { ExitCode, Output } from './output.ts';

interface ReadOptions {
  readonly json: boolean;
  readonly now: Date;
  readonly policyFile: string;
  /** Null: no language model is asked. */
  readonly model: Settings['model'];
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
  if (files.length === 0) output.err('letterhead: there is no file in this folder');
  const ask = options.model === null ? null : await openAsk(options.model);
  const judgement: Judgement = { policy, now: options.now, ask };
  const reader = openReader();
  let unread = false;
  try {
    for (const seen of inOrder(files, (file) => readOne(file, reader, judgement))) {
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

async function openAsk(model: NonNullable<ReadOptions['model']>): Promise<AskModel> {
  const [{ openModel }, { openLog }] = await Promise.all([
    import('../model/model.ts'),
    import('../config/open-log.ts'),
  ]);
  return (await openModel(model, openLog('warn'))).ask;
}

interface SeenFile {
  readonly file: string;
  readonly sha256: string;
  readonly message: JudgedMessage;
}

/** What a message is judged by. */
interface Judgement {
  readonly policy: Policy;
  readonly now: Date;
  readonly ask: AskModel | null;
}

async function readOne(path: string, reader: Reader, { policy, now, ask }: Judgement): Promise<SeenFile> {
  const file = basename(path);
  try {
    const bytes = await readFile(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    // The rules are many: they are loaded while the child reads.
    const [document, { judgeWithModel }] = await Promise.all([
      reader.read(bytes, file),
      import('../intake/judge.ts'),
    ]);
    const circumstances = { now, authentication: null };
    return { file, sha256, message: await judgeWithModel(document, policy, circumstances, ask) };
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
  const AHEAD = 8;
  const running: Promise<R>[] = [];
  for (let next = 0; next < items.length || running.length > 0; ) {
    while (next < items.length && running.length < AHEAD) running.push(start(items[next++]!));
    yield running.shift()!;
  }
}
