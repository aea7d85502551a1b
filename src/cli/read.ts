import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { openReader, type Reader } from '../documents/sandbox/sandbox.ts';
import { type Extractor, openExtractor } from '../extraction/apart/extractor.ts';
import type { AskModel } from '../extraction/by-model/model-answer.ts';
import type { Extracted } from '../extraction/reading.ts';
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
  // A second process of rules would take longer to become fast than most folders take to be read.
  const [reader, extractor] = [openReader(), openExtractor({ workers: 1 })];
  let unread = false;
  try {
    // The rules are many: their process loads them while this one and the other begin.
    extractor.prepare();
    const policy = await loadPolicy(options.policyFile);
    const files = await filesOf(paths);
    if (files.length === 0) output.err('letterhead: there is no file in this folder');
    const ask = options.model === null ? null : await openAsk(options.model);
    const parts: Parts = { reader, extractor, policy, now: options.now, ask };
    for (const seen of inOrder(files, (file) => readOne(file, parts))) {
      const { file, sha256, message } = await seen;
      if (output.gone()) break;
      if (message.kind === 'unreadable') unread = true;
      if (options.json) output.out(JSON.stringify(lineOf(file, sha256, message)));
      else output.out(describe(file, message));
    }
  } finally {
    await Promise.all([reader.close(), extractor.close()]);
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

/** What a message is read and judged by. */
interface Parts {
  readonly reader: Reader;
  readonly extractor: Extractor;
  readonly policy: Policy;
  readonly now: Date;
  readonly ask: AskModel | null;
}

async function readOne(path: string, parts: Parts): Promise<SeenFile> {
  const file = basename(path);
  try {
    const bytes = await readFile(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    // What judges is loaded while the children read.
    const [extracted, judge] = await Promise.all([
      parts.reader.read(bytes, file).then(parts.extractor.extract),
      openJudge(parts),
    ]);
    return { file, sha256, message: await judge(extracted) };
  } catch (error) {
    const reason = `${file}: ${why(error as NodeJS.ErrnoException)}`;
    return {
      file,
      sha256: '',
      message: { kind: 'unreadable', reason, requests: [], documents: [], mail: null },
    };
  }
}

type Judge = (extracted: Extracted) => JudgedMessage | Promise<JudgedMessage>;

async function openJudge({ policy, now, ask }: Parts): Promise<Judge> {
  const circumstances = { now, authentication: null };
  if (ask === null) {
    const { judge } = await import('../intake/judge.ts');
    return (extracted) => judge(extracted, policy, circumstances);
  }
  const { judgeWithModel } = await import('../intake/judge-with-model.ts');
  return (extracted) => judgeWithModel(extracted, policy, circumstances, ask);
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
