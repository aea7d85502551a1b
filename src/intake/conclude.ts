import { identifySender } from '../assessment/sender.ts';
import { linkCases } from '../cases/link.ts';
import { lockMessage, markRead } from '../cases/message.ts';
import { type OpenedCase, openCases } from '../cases/open.ts';
import type { PagePicture } from '../cases/page-pictures.ts';
import { attachReply, mayJoin, type Reply, type ReplyOutcome } from '../cases/reply.ts';
import type { Document } from '../documents/document.ts';
import { flatten } from '../documents/flatten.ts';
import type { AskModel } from '../extraction/by-model/model-answer.ts';
import type { Extracted, ExtractedReply } from '../extraction/reading.ts';
import { addJob } from '../jobs/add.ts';
import type { Policy } from '../policy/policy.ts';
import type { Storage, Transaction } from '../storage/storage.ts';
import { addHistory } from './add-history.ts';
import type { Answering } from './answered-case.ts';
import { bringReply } from './bring-reply.ts';
import { type ReplyDocument, readReplies } from './case-document.ts';
import { type CompletedBy, completeCases } from './complete-cases.ts';
import { extractMail } from './extract-mail.ts';
import { type JudgedMessage, type JudgedRequest, judge, judgeUnread } from './judge.ts';
import { judgeWithModel } from './judge-with-model.ts';
import { type ReadingDeps, type ReadMail, rememberMessageId } from './reading.ts';
import { caseContent, weigh, weighLetter } from './weigh-reply.ts';

type Deps = Pick<ReadingDeps, 'storage' | 'reader' | 'extractor' | 'policy' | 'ownAddress' | 'ask' | 'log'>;

/**
 * Judges a message that was read as a whole, and does what follows: opens or completes its cases, joins its case, or tells staff of it.
 */
export async function conclude(
  deps: Deps,
  mail: ReadMail,
  action: CompletedBy['action'] = 'scans-read',
): Promise<void> {
  const { storage, policy, ask, log } = deps;
  const { whole, own, ...answering } = await extractMail(deps, mail);
  const judgeAll = (extracted: Extracted, model: AskModel | null): Promise<JudgedMessage> =>
    judgeWithModel(extracted, policy, mail.circumstances, model);
  // Which of the two counts is certain only under the case's lock; a model is shown no more than the one that seems to.
  const seemsToJoin = own !== null && (await mayJoinNow(storage, replyTo(answering.answered, mail, policy)));
  const judgedOwn = own === null ? null : await judgeAll(own, seemsToJoin ? ask : null);
  const judged = await judgeAll(whole, seemsToJoin ? null : ask);
  const letter = letterOf(answering.said);
  const judgedLetter = letter === null ? null : judge(letter, policy, mail.circumstances);
  const cases = await storage.prisma.case.findMany({
    where: { messageId: mail.messageId },
    select: { id: true },
  });
  const replies = new Map<string, readonly ReplyDocument[]>();
  for (const { id } of cases) replies.set(id, await readReplies(deps, id));
  const opened = await storage.prisma.$transaction((tx) =>
    follow(tx, deps, { ...mail, document: whole.document }, judged, {
      ...answering,
      judgedOwn,
      judgedLetter,
      unread: null,
      completedBy: { replies, action },
    }),
  );
  const numbers = opened.map(({ number }) => number);
  log.info({ messageId: mail.messageId, kind: judged.kind, cases: numbers }, 'A message was read');
}

const REFUSED: Readonly<Record<Exclude<ReplyOutcome, 'joined'>, string>> = {
  suspended: 'a reply that names a case, but staff suspended its sender',
  'other-domain': 'a reply that names a case, but comes from another domain than the request did',
  unauthenticated:
    'a reply that names a case, but its sender is not proven, or less so than the sender of the request',
  'unknown-case': 'a reply that names no case of this desk',
};

/** Why a message that opens no case joins none either. */
function whyNotJoined(
  outcome: Exclude<ReplyOutcome, 'joined'> | null,
  among: readonly string[],
  { reason }: JudgedMessage,
): string {
  if (among.length > 0)
    return `a reply to a mail that opened ${among.join(', ')}, and does not tell which of them it means`;
  return outcome === null ? (reason ?? REFUSED['unknown-case']) : REFUSED[outcome];
}

/** How far a message was read when its cases follow from it. */
export interface ReadSoFar extends Answering {
  /**
   * Of a mail that follows the one that opened its case, judged without what it quotes: its sender wrote that before. Null for others.
   */
  readonly judgedOwn: JudgedMessage | null;
  /** What it says as a reply. Null if it answers no case. */
  readonly said: ExtractedReply | null;
  /** What its letter asks for by itself, judged as a request; null if it asks for nothing, or is not read as a whole. */
  readonly judgedLetter: JudgedMessage | null;
  /** Pages that are pictures and still to be read, and whether requests that the text holds open their cases before; null if there are none. */
  readonly unread: { readonly pages: number; readonly opens: boolean } | null;
  /** Null while pages are still to be read: nothing is completed yet. */
  readonly completedBy: CompletedBy | null;
}

/**
 * Opens the cases of a message, completes those that its text alone opened, lets a reply join the case `answered` and brings what it says
 * there, and tells staff of what is neither. With `unread` the message is not read as a whole: it goes on waiting for its pictures, and
 * its cases say so. Does nothing for a message that was read as a whole before, unless a person calls it a request and it has no case.
 */
export async function follow(
  tx: Transaction,
  deps: Pick<Deps, 'storage' | 'policy'>,
  mail: ReadMail,
  whole: JudgedMessage,
  { answered, among, judgedOwn, judgedLetter, said, unread, completedBy }: ReadSoFar,
): Promise<readonly OpenedCase[]> {
  const { storage, policy } = deps;
  const { messageId, message, document } = mail;
  const { isRead } = await lockMessage(tx, messageId);
  if (isRead && (!mail.asRequest || (await tx.case.count({ where: { messageId } })) > 0)) return [];
  await rememberMessageId(tx, messageId, document);
  const pictures = picturesIn(document);
  const reply = replyTo(answered, mail, policy);
  const followed = reply !== null && judgedOwn !== null ? await mayJoin(tx, storage.vault, reply) : null;
  const seen = followed?.refusal === null && judgedOwn !== null ? judgedOwn : whole;
  const asked = requestsOf(seen, mail, policy);
  const { completed, rest } =
    completedBy === null
      ? { completed: 0, rest: asked }
      : await completeCases(tx, deps, mail, seen, asked, pictures, completedBy);
  // What completed a case that is open already has been weighed when that was opened.
  const isWeighed = completed > 0 && rest.length === 0;
  const letter = asked.length > 0 ? null : judgedLetter;
  const weighed =
    reply === null || isWeighed
      ? null
      : ((await weighLetter(tx, storage, reply, letter)) ?? (await weigh(tx, storage, reply, seen, rest)));
  const judged = weighed?.judged ?? seen;
  const outcome =
    reply === null || weighed?.joins !== true ? null : await attachReply(tx, storage.vault, reply);
  if (outcome === 'joined' && reply !== null && answered?.documents != null && said !== null)
    await bringReply(tx, deps, answered.documents, {
      reply,
      own: said,
      forms: (weighed?.joining ?? []).filter(isFilledForm),
      hasForms: rest.some(isFilledForm),
      unreadPages: unread?.pages ?? 0,
      pictures,
    });
  const opened = await openRequests(tx, storage, mail, judged, {
    requests: unread?.opens === false ? [] : (weighed?.opens ?? rest),
    firstPosition: completed,
    unreadPages: unread?.pages ?? 0,
    pictures,
  });
  const number = weighed?.number ?? (followed?.refusal === 'suspended' ? null : followed?.number);
  for (const one of opened)
    if (one.isNew && number != null) await linkCases(tx, one, [{ number, how: 'reply' }], message.receivedAt);
  if (unread !== null) return opened;
  if (opened.length + completed > 0) {
    await markRead(tx, messageId, judged.kind === 'unreadable' ? 'unreadable' : 'request', judged.reason);
  } else {
    const isReplyToSome = outcome !== null || among.length > 0;
    const reason = outcome === 'joined' ? null : whyNotJoined(outcome, among, judged);
    await markRead(tx, messageId, isReplyToSome ? 'reply' : judged.kind, reason);
    if (outcome !== 'joined') await tellStaff(tx, messageId);
  }
  return opened;
}

/** What the letter in a reply asks for by itself, as a request; null if it asks for nothing. */
function letterOf(said: ExtractedReply | null): Extracted | null {
  if (said === null || !said.reading.asks) return null;
  return { document: said.document, reading: { kind: 'request', reason: null, requests: [said.reading] } };
}

/** A message as a reply to the case that it answers; null if it answers none. */
function replyTo(
  answered: Answering['answered'],
  { messageId, message: { receivedAt }, document: { envelope }, circumstances }: ReadMail,
  policy: Policy,
): Reply | null {
  if (answered === null) return null;
  const sender = identifySender(envelope, policy, circumstances.authentication);
  return { caseId: answered.caseId, messageId, sender, receivedAt };
}

async function mayJoinNow({ prisma, vault }: Storage, reply: Reply | null): Promise<boolean> {
  if (reply === null) return false;
  const { refusal } = await prisma.$transaction((tx) => mayJoin(tx, vault, reply));
  return refusal === null;
}

const isFilledForm = ({ request: { format } }: JudgedRequest): boolean => format !== 'free-form';

function requestsOf(
  judged: JudgedMessage,
  { document, circumstances, asRequest }: ReadMail,
  policy: Policy,
): readonly JudgedRequest[] {
  if (judged.requests.length > 0) return judged.requests;
  if (judged.kind === 'unreadable' || asRequest) return [judgeUnread(document, policy, circumstances)];
  return [];
}

async function openRequests(
  tx: Transaction,
  storage: Storage,
  { messageId, message: { receivedAt } }: ReadMail,
  judged: JudgedMessage,
  input: {
    readonly requests: readonly JudgedRequest[];
    readonly firstPosition: number;
    readonly unreadPages: number;
    readonly pictures: readonly PagePicture[];
  },
): Promise<OpenedCase[]> {
  const { requests, firstPosition, unreadPages, pictures } = input;
  if (requests.length === 0) return [];
  const items = requests.map((one) => {
    const content = caseContent(one, judged);
    return {
      content: unreadPages === 0 ? content : { ...content, unreadPages },
      assessment: one.assessment,
    };
  });
  const arrived = { messageId, receivedAt, items };
  return openCases(tx, storage.vault, {
    ...arrived,
    firstPosition,
    pictures,
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

async function tellStaff(tx: Transaction, messageId: string): Promise<void> {
  await addJob(tx, 'post-notice', { messageId }, { key: `post-notice:${messageId}` });
}
