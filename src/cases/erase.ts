import type { Storage, Transaction } from '../storage/storage.ts';
import { appendAudit } from './audit.ts';
import { findCaseId } from './find.ts';
import { followWithCard } from './follow-up.ts';
import { lockCase } from './rows.ts';

export type Erasure =
  | {
      readonly outcome: 'erased';
      /** Stored messages whose bytes went as well: the one that brought the case, and its replies. */
      readonly messages: number;
      /** Cases of the same message that are not erased: they keep its bytes. */
      readonly keptFor: number;
    }
  | { readonly outcome: 'already-erased'; readonly at: Date }
  | { readonly outcome: 'unknown-case' };

/**
 * Destroys the key of a case and all that it sealed: the request, staff's words in its decisions, the replies that joined it,
 * the fingerprints that later requests are compared with, and the message that brought it once no other case of that message needs it. The number, the states, the figures' columns and
 * the audit trail stay. Erasing again changes nothing.
 *
 * `reason` goes into the audit trail as it is given and can never be taken out again: it must not name a person. `actor` is a
 * Slack user id or "letterhead". Throws a `TypeError` for a blank reason.
 *
 * Row versions from before the erasure leave the database's files with its next vacuum and its backups with their rotation.
 */
export async function eraseCase(
  storage: Storage,
  number: string,
  reason: string,
  actor: string,
): Promise<Erasure> {
  if (reason.trim() === '') {
    throw new TypeError('the reason is empty: say why the case is erased, without naming a person');
  }
  const id = await findCaseId(storage, number);
  if (id === null) return { outcome: 'unknown-case' };
  return storage.prisma.$transaction(async (tx) => {
    await lockMessageOf(tx, id);
    const row = await lockCase(tx, id);
    if (row === null) return { outcome: 'unknown-case' };
    if (row.erasedAt !== null) return { outcome: 'already-erased', at: row.erasedAt };
    const at = new Date();
    const version = row.version + 1;
    await tx.case.update({
      where: { id },
      data: { wrappedKey: null, sealed: null, erasedAt: at, version },
      select: { id: true },
    });
    await tx.caseTrace.deleteMany({ where: { caseId: id } });
    await tx.pagePicture.deleteMany({ where: { caseId: id } });
    await tx.decision.updateMany({ where: { caseId: id }, data: { sealed: null } });
    const keptFor = await tx.case.count({ where: { messageId: row.messageId, erasedAt: null } });
    const messages = await eraseMessages(tx, id, keptFor === 0 ? row.messageId : null);
    await followWithCard(tx, id, version);
    await appendAudit(tx, {
      at,
      caseNumber: row.number,
      actor,
      action: 'erased',
      facts: { reason, messages, keptFor },
    });
    return { outcome: 'erased', messages, keptFor };
  });
}

/** Of two erasures of one message's cases the second must see what the first did. */
async function lockMessageOf(tx: Transaction, caseId: string): Promise<void> {
  await tx.$executeRaw`
    SELECT 1 FROM "Message" WHERE "id" = (SELECT "messageId" FROM "Case" WHERE "id" = ${caseId}::uuid) FOR UPDATE`;
}

async function eraseMessages(tx: Transaction, caseId: string, messageId: string | null): Promise<number> {
  const replies = { repliesToId: caseId, cases: { none: {} } };
  const { count } = await tx.message.updateMany({
    where: {
      wrappedKey: { not: null },
      ...(messageId === null ? replies : { OR: [{ id: messageId }, replies] }),
    },
    data: { wrappedKey: null, sealedName: null, sealedRaw: null, messageIdHash: null, reason: null },
  });
  return count;
}
