import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { MessageKind } from '../form/request.ts';
import { addJob } from '../jobs/add.ts';
import type { Storage, Transaction } from '../storage/storage.ts';
import { seal, sealJson, unseal, unsealJson } from '../storage/vault.ts';
import { appendAudit } from './audit.ts';
import { isId } from './rows.ts';

const DOORS = ['imap', 'folder', 'command'] as const;
const SealedName = z.object({ name: z.string() });

/** Where a message came in. */
export type Door = (typeof DOORS)[number];

export interface IncomingMessage {
  readonly raw: Uint8Array;
  /** File name; for a mail from a mailbox any name that ends in .eml. */
  readonly name: string;
  readonly door: Door;
  /** UTC. */
  readonly receivedAt: Date;
  /** `hashMessageId` of the mail's Message-ID; absent for files that are no mails. */
  readonly messageIdHash?: string | undefined;
}

/**
 * Stores a message before anything else is done with it, sealed with a key of its own, together with the job that reads it.
 * The same bytes are stored once, whatever their name and door: `isNew` is false if they were there.
 */
export async function storeMessage(
  storage: Storage,
  message: IncomingMessage,
): Promise<{ messageId: string; isNew: boolean }> {
  const { raw, name, door, receivedAt, messageIdHash } = message;
  const sha256 = createHash('sha256').update(raw).digest('hex');
  const { key, wrapped } = storage.vault.newKey();
  return storage.prisma.$transaction(async (tx) => {
    const [stored] = await tx.message.createManyAndReturn({
      data: [
        {
          sha256,
          door,
          bytes: raw.length,
          receivedAt,
          messageIdHash: messageIdHash ?? null,
          wrappedKey: wrapped,
          sealedName: sealJson(key, { name }),
          sealedRaw: seal(key, raw),
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    if (stored === undefined) {
      const earlier = await tx.message.findUniqueOrThrow({ where: { sha256 }, select: { id: true } });
      return { messageId: earlier.id, isNew: false };
    }
    await addJob(tx, 'read-message', { messageId: stored.id }, { key: `read-message:${stored.id}` });
    return { messageId: stored.id, isNew: true };
  });
}

export interface StoredMessage {
  readonly name: string;
  readonly raw: Uint8Array;
  readonly receivedAt: Date;
  readonly door: Door;
}

/** Opens a stored message; null if there is none or it was erased. Throws an `UnsealError` if the master key is another one. */
export async function openMessage(storage: Storage, id: string): Promise<StoredMessage | null> {
  if (!isId(id)) return null;
  const row = await storage.prisma.message.findUnique({ where: { id } });
  if (row === null || row.wrappedKey === null || row.sealedRaw === null || row.sealedName === null) {
    return null;
  }
  const key = storage.vault.unwrap(row.wrappedKey);
  return {
    name: unsealJson(key, row.sealedName, SealedName).name,
    raw: unseal(key, row.sealedRaw),
    receivedAt: row.receivedAt,
    door: z.enum(DOORS).parse(row.door),
  };
}

/** Locks a message until the transaction ends, and tells whether it was read as a whole. Throws if it is not stored. */
export async function lockMessage(tx: Transaction, id: string): Promise<{ readonly isRead: boolean }> {
  const rows = await tx.$queryRaw<{ state: string }[]>`
    SELECT "state" FROM "Message" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const [row] = rows;
  if (row === undefined) throw new Error(`message ${id} is not stored: store it before opening its cases`);
  return { isRead: row.state === 'read' };
}

/** Records what a message turned out to be. `reason` is one sentence for what is no request; it must not name a person. */
export async function markRead(
  tx: Transaction,
  id: string,
  kind: MessageKind,
  reason: string | null,
): Promise<void> {
  await tx.message.update({
    where: { id },
    data: { state: 'read', kind, reason, readAt: new Date() },
    select: { id: true },
  });
}

/** `not-set-aside`: it opened cases, joined one, or is still to be read. `erased`: its bytes are gone. */
export type RequestAnyway = 'queued' | 'not-set-aside' | 'erased' | 'unknown-message';

/**
 * Lets a message that was set aside be read again, this time as a request, because a person (`actor`, a Slack user id) says
 * that it is one. The new job carries `asRequest`.
 */
export async function requestAnyway(
  storage: Storage,
  messageId: string,
  actor: string,
): Promise<RequestAnyway> {
  if (!isId(messageId)) return 'unknown-message';
  return storage.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "Message" WHERE "id" = ${messageId}::uuid FOR UPDATE`;
    const row = await tx.message.findUnique({
      where: { id: messageId },
      select: { state: true, wrappedKey: true, repliesToId: true, _count: { select: { cases: true } } },
    });
    if (row === null) return 'unknown-message';
    if (row.wrappedKey === null) return 'erased';
    if (row.state !== 'read' || row.repliesToId !== null || row._count.cases > 0) return 'not-set-aside';
    await tx.message.update({
      where: { id: messageId },
      data: { state: 'received', kind: null, reason: null, readAt: null },
      select: { id: true },
    });
    const seq = await appendAudit(tx, {
      at: new Date(),
      caseNumber: null,
      actor,
      action: 'request-anyway',
      facts: { message: messageId },
    });
    await addJob(
      tx,
      'read-message',
      { messageId, asRequest: true },
      { key: `read-message:${messageId}:${seq}` },
    );
    return 'queued';
  });
}
