import type { Sender } from '../assessment/assessment.ts';
import type { Storage, Transaction } from '../storage/storage.ts';
import type { Vault } from '../storage/vault.ts';
import { appendAudit, SERVICE_ACTOR } from './audit.ts';
import { type CaseContent, OPEN_STATES } from './case.ts';
import { clockIn } from './clock.ts';
import { columnsOf } from './columns.ts';
import { followWithCard } from './follow-up.ts';
import { holdArrivals } from './known.ts';
import { type CaseRow, contentOf, lockCase, stateOf } from './rows.ts';
import { comparableReferences, sameMatter } from './same-matter.ts';
import { suspensionOf } from './standing.ts';
import { senderTrace, traceOf } from './trace.ts';
import { stateAfterReply } from './transition.ts';

export interface Reply {
  readonly caseId: string;
  /** Id of the stored message that is the reply. */
  readonly messageId: string;
  readonly sender: Pick<Sender, 'address' | 'organisationalDomain' | 'authentication' | 'freeMail'>;
  /** When it came in (UTC). */
  readonly receivedAt: Date;
}

/**
 * `other-domain`: the reply comes from elsewhere than the request did. `unauthenticated`: its sender's address is forged as
 * far as anyone can tell (RFC 7489), or less certain than that of the request was. `suspended`: staff suspended its sender.
 * Either way nothing was done.
 */
export type ReplyOutcome = 'joined' | 'suspended' | 'other-domain' | 'unauthenticated' | 'unknown-case';

/**
 * Lets a reply join its case: a case that waited for information goes back to triage, and its card follows. Only from the
 * organisational domain that the request came from, from free mail only from the very same address, and only from a proven
 * sender if that of the request was proven. A second call for the same message changes nothing. Throws if the message is not stored.
 */
export async function attachReply(tx: Transaction, vault: Vault, reply: Reply): Promise<ReplyOutcome> {
  const row = await lockCase(tx, reply.caseId);
  const refusal = await refusalOf(tx, vault, row, reply.sender);
  if (row === null || refusal !== null) return refusal ?? 'unknown-case';
  const message = await tx.message.findUniqueOrThrow({
    where: { id: reply.messageId },
    select: { repliesToId: true },
  });
  if (message.repliesToId === row.id) return 'joined';
  await holdArrivals(tx);
  const version = row.version + 1;
  const state = stateAfterReply(stateOf(row));
  await tx.message.update({
    where: { id: reply.messageId },
    data: { repliesToId: row.id },
    select: { id: true },
  });
  await tx.case.update({
    where: { id: row.id },
    data: { state, version, ...clockIn(state, row, reply.receivedAt) },
    select: { id: true },
  });
  await followWithCard(tx, row.id, version);
  await appendAudit(tx, {
    at: reply.receivedAt,
    caseNumber: row.number,
    actor: SERVICE_ACTOR,
    action: 'reply-received',
    facts: { message: reply.messageId, version: row.version },
  });
  return 'joined';
}

/** The replies whose reading the case holds, the oldest first; none of a case that is unknown or erased. */
export async function repliesOf(
  { prisma, vault }: Storage,
  caseId: string,
): Promise<NonNullable<CaseContent['replies']>> {
  const row = await prisma.case.findUnique({
    where: { id: caseId },
    select: { wrappedKey: true, sealed: true },
  });
  return (row === null ? null : contentOf(vault, row))?.replies ?? [];
}

/** How the requests in a reply go with the case that it answers. */
export interface Weighed {
  /** Number of that case; null if the reply may not join it. */
  readonly number: string | null;
  /** For each form whether it is of the same matter, see `sameMatter`. */
  readonly matters: readonly ReturnType<typeof sameMatter>[];
  /** The case waits for its decision. */
  readonly isOpen: boolean;
}

/** Weighs the filled forms of a reply, or the letter in it, against the case that it answers. To an erased case all is another matter. */
export async function weighForms(
  tx: Transaction,
  vault: Vault,
  reply: Reply,
  forms: readonly Pick<CaseContent, 'request' | 'sender'>[],
): Promise<Weighed> {
  const row = await lockCase(tx, reply.caseId);
  if (row === null || (await refusalOf(tx, vault, row, reply.sender)) !== null)
    return { number: null, matters: forms.map(() => 'other'), isOpen: false };
  const trace = await tx.caseTrace.findUnique({ where: { caseId: row.id } });
  const held = contentOf(vault, row);
  const isOpen = OPEN_STATES.includes(stateOf(row));
  const matters = forms.map((content) => {
    if (trace === null) return 'other';
    const { natures } = columnsOf(content);
    const own = traceOf(vault, content);
    const references =
      held === null
        ? own.references
        : comparableReferences({ ...own, form: content.request.form }, { ...trace, form: held.request.form });
    return sameMatter({ ...own, references, natures }, { ...trace, natures: row.natures });
  });
  return { number: row.number, matters, isOpen };
}

/** Whether a reply may join its case: null in `refusal` if so. `number` is that of the case; null if there is none. */
export async function mayJoin(
  tx: Transaction,
  vault: Vault,
  { caseId, sender }: Reply,
): Promise<{ readonly number: string | null; readonly refusal: Exclude<ReplyOutcome, 'joined'> | null }> {
  const row = await lockCase(tx, caseId);
  return { number: row?.number ?? null, refusal: await refusalOf(tx, vault, row, sender) };
}

async function refusalOf(
  tx: Transaction,
  vault: Vault,
  row: CaseRow | null,
  sender: Reply['sender'],
): Promise<Exclude<ReplyOutcome, 'joined'> | null> {
  if (row === null) return 'unknown-case';
  if ((await suspensionOf(tx, senderTrace(vault, sender), new Date())) !== null) return 'suspended';
  if (!sameOrigin(vault, row, sender)) return 'other-domain';
  return asCertain(vault, row, sender) ? null : 'unauthenticated';
}

/** An automatic answer to a mail of ours: someone is away, or the mail did not arrive. */
export interface AutomaticAnswer {
  readonly caseId: string;
  /** Id of the stored message. */
  readonly messageId: string;
  /** When it came in (UTC). */
  readonly receivedAt: Date;
  /** True if it tells that the mail was not or not yet delivered (RFC 3464). */
  readonly undelivered: boolean;
  /** Who sent it, if it was only the case's number that led to the case, which anyone can guess; null if it was a Message-ID. */
  readonly sender: Reply['sender'] | null;
}

/**
 * Notes an automatic answer with its case: the thread tells of it, but the case stays as it is, since no person wrote. A second
 * call for the same message changes nothing. False, with nothing done, if it only knows the number and does not come from
 * where the request came from. Throws if the case or the message is not stored.
 */
export async function noteAutomaticAnswer(
  tx: Transaction,
  vault: Vault,
  answer: AutomaticAnswer,
): Promise<boolean> {
  const { caseId, messageId, receivedAt, undelivered, sender } = answer;
  const row = await lockCase(tx, caseId);
  if (row === null) throw new Error(`case ${caseId} does not exist`);
  if (sender !== null && !(sameOrigin(vault, row, sender) && asCertain(vault, row, sender))) return false;
  const { count } = await tx.message.updateMany({
    where: { id: messageId, repliesToId: null },
    data: { repliesToId: caseId },
  });
  if (count === 0) return true;
  await followWithCard(tx, caseId, `automatic-answer:${messageId}`);
  await appendAudit(tx, {
    at: receivedAt,
    caseNumber: row.number,
    actor: SERVICE_ACTOR,
    action: 'automatic-answer',
    facts: { message: messageId, undelivered },
  });
  return true;
}

function sameOrigin(vault: Vault, row: CaseRow, sender: Reply['sender']): boolean {
  if (row.senderDomain !== null) {
    return !sender.freeMail && sender.organisationalDomain === row.senderDomain;
  }
  const address = contentOf(vault, row)?.sender.address ?? null;
  return address !== null && sender.address === address;
}

function asCertain(vault: Vault, row: CaseRow, { authentication }: Reply['sender']): boolean {
  const proven = row.senderVerified || contentOf(vault, row)?.sender.authentication === 'pass';
  return proven ? authentication === 'pass' : authentication !== 'fail';
}
