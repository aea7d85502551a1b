import type { Circumstances } from '../assessment/assessment.ts';
import { identifySender } from '../assessment/sender.ts';
import { findCaseByMessageIds, findCaseId, hashMessageId } from '../cases/find.ts';
import { markRead, openMessage, type StoredMessage } from '../cases/message.ts';
import { caseNumbersIn } from '../cases/number.ts';
import { type OpenedCase, openCases } from '../cases/open.ts';
import type { PagePicture } from '../cases/page-pictures.ts';
import { attachReply, noteAutomaticAnswer } from '../cases/reply.ts';
import { trustedEntries } from '../cases/standing.ts';
import type { Logger } from '../config/log.ts';
import type { Document, Envelope } from '../documents/document.ts';
import { flatten } from '../documents/flatten.ts';
import type { Reader } from '../documents/sandbox.ts';
import type { AskModel } from '../extraction/model-answer.ts';
import { addJob } from '../jobs/add.ts';
import type { Handler, JobRun } from '../jobs/job.ts';
import type { Policy } from '../policy/policy.ts';
import type { Storage, Transaction } from '../storage/storage.ts';
import { addHistory } from './add-history.ts';
import { isOwnMail, type MachineAnswer, machineAnswer } from './automatic.ts';
import { type JudgedMessage, type JudgedRequest, judgeUnread, judgeWithModel } from './judge.ts';
import type { VerifyMail } from './verify-mail.ts';

interface ReadingDeps {
  readonly storage: Storage;
  readonly reader: Reader;
  readonly policy: Policy;
  readonly verify: VerifyMail;
  /** Null: requests are read by rules alone. */
  readonly ask: AskModel | null;
  /** Address that the desk's own mails come from. */
  readonly ownAddress: string;
  readonly log: Logger;
}

/**
 * The job that reads a stored message: requests open their cases, a reply joins its case, and what is neither is told to
 * staff. A message of which nothing could be read opens a case all the same, so that a person looks at it. The desk's own
 * mails are set aside in silence, and what a machine answered to one of them is noted with its case. A message with pages that
 * are pictures is left to `readScans`. Running it again opens nothing twice.
 */
export function readMessage(deps: ReadingDeps): Handler<'read-message'> {
  const { storage, reader, ownAddress, log } = deps;
  return async ({ messageId, asRequest = false }, run) => {
    const message = await openMessage(storage, messageId);
    if (message === null) return;
    const { document, scans } = await reader.skim(message.raw, message.name);
    const { envelope } = document;
    if (!asRequest && envelope !== null && isOwnMail(envelope, ownAddress)) {
      return setAsideOwn(deps, messageId);
    }
    const circumstances = await circumstancesOf(deps, message, document);
    const known = await withStaffDirectory(deps);
    if (!asRequest && envelope !== null) {
      const answer = machineAnswer(envelope);
      if (
        answer !== null &&
        (await noteWithCase(known, messageId, circumstances, document, envelope, answer))
      )
        return;
    }
    if (scans === 0) return conclude(known, { messageId, message, document, circumstances, asRequest });
    await storage.prisma.$transaction((tx) => leaveToScans(tx, messageId, asRequest, run));
    log.info({ messageId, scans }, 'A message has pages that are pictures: they are read next');
  };
}

/** Messages whose pictures are read at a time: the others of a runner's jobs stay free for mail that is text. */
const SCAN_LANES = 2;
/** Pages after which a long reading is logged. */
const LOG_EVERY = 5;

/** The job that reads a message with pages that are pictures, and then does as `readMessage`. */
export function readScans(deps: ReadingDeps): Handler<'read-scans'> {
  const { storage, reader, log } = deps;
  return async ({ messageId, asRequest = false }) => {
    const message = await openMessage(storage, messageId);
    if (message === null) return;
    const document = await reader.read(message.raw, message.name, ({ done, of }) => {
      if (done % LOG_EVERY === 0 || done === of)
        log.info({ messageId, done, of }, 'Pictures of a message are read');
    });
    const circumstances = await circumstancesOf(deps, message, document);
    await conclude(await withStaffDirectory(deps), {
      messageId,
      message,
      document,
      circumstances,
      asRequest,
    });
  };
}

async function leaveToScans(
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

async function circumstancesOf(
  { verify }: ReadingDeps,
  message: StoredMessage,
  { envelope }: Document,
): Promise<Circumstances> {
  const fromMailbox = message.door === 'imap';
  const authentication = envelope === null ? null : await verify({ raw: message.raw, envelope, fromMailbox });
  return { now: message.receivedAt, authentication };
}

interface ReadWhole {
  readonly messageId: string;
  readonly message: StoredMessage;
  readonly document: Document;
  readonly circumstances: Circumstances;
  readonly asRequest: boolean;
}

/** Opens the cases of a message that was read as a whole, or does what else follows from it. */
async function conclude(deps: ReadingDeps, whole: ReadWhole): Promise<void> {
  const { storage, policy, ask, log } = deps;
  const { messageId, message, document, circumstances, asRequest } = whole;
  const judged = await judgeWithModel(document, policy, circumstances, ask);
  const replyTo = judged.kind === 'reply' && !asRequest ? await caseAnsweredBy(storage, document) : null;
  const opened = await storage.prisma.$transaction(async (tx) => {
    await rememberMessageId(tx, messageId, document);
    if (replyTo !== null) {
      const outcome = await attachReply(tx, storage.vault, {
        caseId: replyTo,
        messageId,
        sender: identifySender(document.envelope, policy, circumstances.authentication),
        receivedAt: message.receivedAt,
      });
      await markRead(tx, messageId, 'reply', REPLY_OUTCOMES[outcome]);
      if (outcome !== 'joined') await tellStaff(tx, messageId);
      return [];
    }
    const requests = requestsOf(judged, document, policy, circumstances, asRequest);
    if (requests.length === 0) {
      const reason = judged.reason ?? 'a reply that names no case of this desk';
      await markRead(tx, messageId, judged.kind, reason);
      await tellStaff(tx, messageId);
      return [];
    }
    await markRead(tx, messageId, judged.kind === 'unreadable' ? 'unreadable' : 'request', judged.reason);
    return open(tx, storage, whole, judged, requests);
  });
  const cases = opened.map(({ number }) => number);
  log.info({ messageId, kind: judged.kind, cases }, 'A message was read');
}

/** The parts with the authorities that staff trust beside those of the policy's own directory. */
async function withStaffDirectory(deps: ReadingDeps): Promise<ReadingDeps> {
  const { storage, policy } = deps;
  const trusted = await trustedEntries(storage, new Date());
  return { ...deps, policy: { ...policy, directory: [...policy.directory, ...trusted] } };
}

async function setAsideOwn({ storage, log }: ReadingDeps, messageId: string): Promise<void> {
  const reason = "It comes from the desk's own address.";
  await storage.prisma.$transaction((tx) => markRead(tx, messageId, 'not-a-request', reason));
  log.info({ messageId }, "A mail from the desk's own address was set aside");
}

/**
 * False if the answer is to no mail of a case, or knows no more than its number and comes from elsewhere: then it is a
 * message like any other.
 */
async function noteWithCase(
  { storage, policy, log }: ReadingDeps,
  messageId: string,
  { now, authentication }: Circumstances,
  document: Document,
  envelope: Envelope,
  answer: MachineAnswer,
): Promise<boolean> {
  const byMessageId =
    (await caseReferredTo(storage, envelope)) ??
    (await findCaseByMessageIds(storage, returnedMessageIds(document)));
  const caseId = byMessageId ?? (await caseNumbered(storage, envelope));
  if (caseId === null) return false;
  const sender = byMessageId === null ? identifySender(envelope, policy, authentication) : null;
  const undelivered = answer === 'undelivered';
  const noted = await storage.prisma.$transaction(async (tx) => {
    const note = { caseId, messageId, receivedAt: now, undelivered, sender };
    if (!(await noteAutomaticAnswer(tx, storage.vault, note))) return false;
    await rememberMessageId(tx, messageId, document);
    await markRead(tx, messageId, 'reply', 'An automatic answer to a mail of the desk.');
    return true;
  });
  if (noted) log.info({ messageId, caseId, answer }, 'An automatic answer was noted');
  return noted;
}

const MESSAGE_ID_LINE = /^Message-ID:\s*(<[^<>\s]{1,400}>)/gim;
const MAX_RETURNED = 20;

/** Message-IDs of the mails that a notice of non-delivery brings back, whole or as a header (RFC 3462). */
function returnedMessageIds(document: Document): string[] {
  const returned = flatten(document).slice(1);
  const whole = returned.flatMap(({ envelope }) => envelope?.messageId ?? []);
  const quoted = [document, ...returned].flatMap(({ pages }) =>
    pages.flatMap(({ text }) => [...text.matchAll(MESSAGE_ID_LINE)].flatMap((match) => match[1] ?? [])),
  );
  return [...whole, ...quoted].slice(0, MAX_RETURNED);
}

const REPLY_OUTCOMES = {
  joined: null,
  suspended: 'a reply that names a case, but staff suspended its sender',
  'other-domain': 'a reply that names a case, but comes from another domain than the request did',
  unauthenticated:
    'a reply that names a case, but its sender is not proven, or less so than the sender of the request',
  'unknown-case': 'a reply that names no case of this desk',
} as const;

function requestsOf(
  judged: JudgedMessage,
  document: Document,
  policy: Policy,
  circumstances: Circumstances,
  asRequest: boolean,
): readonly JudgedRequest[] {
  if (judged.requests.length > 0) return judged.requests;
  if (judged.kind === 'unreadable' || asRequest) return [judgeUnread(document, policy, circumstances)];
  return [];
}

async function open(
  tx: Transaction,
  storage: Storage,
  { messageId, message: { receivedAt }, document }: ReadWhole,
  { documents, mail }: JudgedMessage,
  requests: readonly JudgedRequest[],
): Promise<OpenedCase[]> {
  const items = requests.map(({ request, assessment }) => ({
    content: { request, sender: assessment.sender, documents, mail },
    assessment,
  }));
  const arrived = { messageId, receivedAt, items };
  return openCases(tx, storage.vault, {
    ...arrived,
    pictures: picturesIn(document),
    items: await addHistory(tx, storage, arrived),
  });
}

/** The pages that were read from pictures. */
function picturesIn(document: Document): PagePicture[] {
  return flatten(document).flatMap(({ name, pages }) =>
    pages.flatMap(({ number, scan }) =>
      scan === undefined || number === null
        ? []
        : [{ ...scan, words: [...scan.words], document: name, page: number }],
    ),
  );
}

/** The case that a mail answers: by its references, then by the number in its subject. */
async function caseAnsweredBy(storage: Storage, { envelope }: Document): Promise<string | null> {
  if (envelope === null) return null;
  return (await caseReferredTo(storage, envelope)) ?? (await caseNumbered(storage, envelope));
}

function caseReferredTo(
  storage: Storage,
  { inReplyTo, references }: Pick<Envelope, 'inReplyTo' | 'references'>,
): Promise<string | null> {
  return findCaseByMessageIds(
    storage,
    [inReplyTo, ...references.toReversed()].filter((id) => id !== null),
  );
}

async function caseNumbered(
  storage: Storage,
  { subject }: Pick<Envelope, 'subject'>,
): Promise<string | null> {
  for (const number of caseNumbersIn(subject ?? '')) {
    const found = await findCaseId(storage, number);
    if (found !== null) return found;
  }
  return null;
}

async function rememberMessageId(tx: Transaction, messageId: string, { envelope }: Document): Promise<void> {
  if (!envelope?.messageId) return;
  const messageIdHash = hashMessageId(envelope.messageId);
  await tx.message.update({ where: { id: messageId }, data: { messageIdHash }, select: { id: true } });
}

async function tellStaff(tx: Transaction, messageId: string): Promise<void> {
  await addJob(tx, 'post-notice', { messageId }, { key: `post-notice:${messageId}` });
}
