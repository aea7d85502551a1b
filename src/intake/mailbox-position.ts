import type { Storage } from '../storage/storage.ts';

/** How far a mailbox has been read. UIDs mean something only under one UIDVALIDITY (RFC 9051 §2.3.1.1). */
export interface Position {
  readonly uidValidity: bigint;
  readonly lastUid: bigint;
}

const HOLD_MS = 60_000;

/**
 * The first UID to read. After a change of UIDVALIDITY everything is read again: the hash of the raw mail tells what
 * is known already.
 */
export function firstUnread(stored: Position | null, uidValidity: bigint): bigint {
  return stored !== null && stored.uidValidity === uidValidity ? stored.lastUid + 1n : 1n;
}

/** Becomes, or stays, the one process that reads the mailbox for the next minute. False if another one is. */
export async function holdMailbox(
  { prisma }: Storage,
  mailbox: string,
  holder: string,
  now: Date,
): Promise<boolean> {
  await prisma.mailboxPosition.createMany({
    data: [{ mailbox, uidValidity: 0n, lastUid: 0n }],
    skipDuplicates: true,
  });
  const held = await prisma.mailboxPosition.updateMany({
    where: { mailbox, OR: [{ holder: null }, { holder }, { heldUntil: { lt: now } }] },
    data: { holder, heldUntil: new Date(now.getTime() + HOLD_MS) },
  });
  return held.count === 1;
}

/** Lets another process read the mailbox at once. */
export async function releaseMailbox({ prisma }: Storage, mailbox: string, holder: string): Promise<void> {
  await prisma.mailboxPosition.updateMany({
    where: { mailbox, holder },
    data: { holder: null, heldUntil: null },
  });
}

/** Where reading stopped; null if the mailbox was never read. */
export async function readPosition({ prisma }: Storage, mailbox: string): Promise<Position | null> {
  const row = await prisma.mailboxPosition.findUnique({ where: { mailbox } });
  return row === null || row.uidValidity === 0n
    ? null
    : { uidValidity: row.uidValidity, lastUid: row.lastUid };
}

/** Remembers that everything up to `lastUid` is stored. */
export async function savePosition({ prisma }: Storage, mailbox: string, position: Position): Promise<void> {
  await prisma.mailboxPosition.update({ where: { mailbox }, data: { ...position } });
}
