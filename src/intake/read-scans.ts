import { openMessage, type StoredMessage } from '../cases/message.ts';
import type { Document } from '../documents/document.ts';
import type { Priority } from '../form/request.ts';
import { addJob } from '../jobs/add.ts';
import type { Handler, JobRun } from '../jobs/job.ts';
import type { Transaction } from '../storage/storage.ts';
import type { CompletedBy } from './complete-cases.ts';
import { conclude, follow } from './conclude.ts';
import { extractMail } from './extract-mail.ts';
import { judgeText } from './judge.ts';
import { circumstancesOf, type ReadingDeps, type ReadMail, withStaffDirectory } from './reading.ts';

/** Messages whose pictures are read at a time: the others of a runner's jobs stay free for mail that is text. */
const SCAN_LANES = 2;
/** Pages after which a long reading is logged. */
const LOG_EVERY = 5;
/** Requests that do not wait for the pictures that came with them: life is in danger, or the law gives an hour. */
const PRESSING: readonly Priority[] = ['emergency', 'urgent'];

/**
 * Leaves the pictures of a message to `readScans`. If its text alone holds a request that presses, its cases are opened at once, and say
 * how many pages are still to come; any other request waits, since a cover letter alone would be told to lack what is in the
 * scan. A reply joins its case at once.
 */
export async function leaveToScans(
  deps: ReadingDeps,
  mail: ReadMail,
  scans: number,
  run: Pick<JobRun, 'id'>,
): Promise<void> {
  const { storage, policy, log } = deps;
  const { messageId, circumstances, asRequest } = mail;
  const { whole, own, ...answering } = await extractMail(deps, mail);
  const judged = judgeText(whole, policy, circumstances);
  const opens = judged.requests.some(({ request }) => PRESSING.includes(request.priority));
  const judgedOwn = own === null ? null : judgeText(own, policy, circumstances);
  const unread = { pages: scans, opens };
  const opened = await storage.prisma.$transaction(async (tx) => {
    const follows = opens || answering.answered !== null;
    const read = { ...mail, document: whole.document };
    const cases = follows
      ? await follow(tx, deps, read, judged, {
          ...answering,
          judgedOwn,
          judgedLetter: null,
          unread,
          completedBy: null,
        })
      : [];
    await addScansJob(tx, messageId, asRequest, run);
    return cases;
  });
  const cases = opened.map(({ number }) => number);
  log.info({ messageId, scans, cases }, 'A message has pages that are pictures: they are read next');
}

/** The job that reads a message with pages that are pictures, and then does as `readMessage`; cases that are open already are completed. */
export function readScans(deps: ReadingDeps): Handler<'read-scans'> {
  const { reader, log } = deps;
  return ({ messageId, asRequest = false }) =>
    concludeScans(deps, { messageId, asRequest }, 'scans-read', ({ raw, name }) =>
      reader.read(raw, name, ({ done, of }) => {
        if (done % LOG_EVERY === 0 || done === of)
          log.info({ messageId, done, of }, 'Pictures of a message are read');
      }),
    );
}

/**
 * The job that goes on without the pictures of a message when `readScans` was given up: the same follows, and each document with such a
 * page is flagged as unreadable.
 */
export function giveUpScans(deps: ReadingDeps): Handler<'give-up-scans'> {
  const { reader, log } = deps;
  return async ({ messageId, asRequest = false }) => {
    log.warn({ messageId }, 'The pictures of a message could not be read: its case goes on without them');
    await concludeScans(deps, { messageId, asRequest }, 'scans-given-up', ({ raw, name }) =>
      reader.readWithoutScans(raw, name),
    );
  };
}

async function concludeScans(
  deps: ReadingDeps,
  { messageId, asRequest }: Pick<ReadMail, 'messageId' | 'asRequest'>,
  action: CompletedBy['action'],
  read: (message: StoredMessage) => Promise<Document>,
): Promise<void> {
  const message = await openMessage(deps.storage, messageId);
  if (message === null) return;
  const document = await read(message);
  const known = await withStaffDirectory(deps);
  const circumstances = await circumstancesOf(deps, message, document);
  await conclude(known, { messageId, message, document, circumstances, asRequest }, action);
}

async function addScansJob(
  tx: Transaction,
  messageId: string,
  asRequest: boolean,
  run: Pick<JobRun, 'id'>,
): Promise<void> {
  const lane = `scans-${Number.parseInt(messageId.slice(-1), 16) % SCAN_LANES}`;
  const key = scansKey(messageId) + (asRequest ? `:${run.id}` : '');
  await addJob(tx, 'read-scans', { messageId, asRequest }, { key, lane });
}

/** The natural key of the job that reads the pictures of a message that came in. */
export function scansKey(messageId: string): string {
  return `read-scans:${messageId}`;
}
