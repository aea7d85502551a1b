import { z } from 'zod';
import type { Storage } from '../storage/storage.ts';
import { appendAudit, SERVICE_ACTOR } from './audit.ts';
import { followWithCard } from './follow-up.ts';
import { isId } from './rows.ts';

const MAIL_KINDS = ['receipt', 'deficiency', 'approved', 'rejected', 'withdrawn', 'neutral'] as const;
const MAIL_STATES = ['sent', 'withheld'] as const;

/** A mail to the officer: sent, or withheld and why. */
export interface MailView {
  /** `neutral` is the short note that only says how to reach the desk officially. */
  readonly kind: (typeof MAIL_KINDS)[number];
  /** Message-ID without angle brackets. */
  readonly messageId: string;
  readonly state: (typeof MAIL_STATES)[number];
  /** Why it was withheld; names no person. */
  readonly reason: string | null;
  /** UTC. */
  readonly at: Date;
}

/**
 * Records a mail with its audit entry, and lets the case's thread tell of it. A mail is known by its Message-ID: recording it
 * again in the same state changes nothing; a withheld one that was sent after all becomes `sent`, never the other way round.
 */
export async function recordMail(
  storage: Storage,
  mail: Omit<MailView, 'at'> & { readonly caseId: string },
): Promise<void> {
  const { caseId, kind, messageId, state, reason } = mail;
  await storage.prisma.$transaction(async (tx) => {
    const { count } = await tx.mail.createMany({
      data: [{ caseId, kind, messageId, state, reason }],
      skipDuplicates: true,
    });
    if (count === 0) {
      const sentNow = await tx.mail.updateMany({
        where: { messageId, state: { not: state }, NOT: { state: 'sent' } },
        data: { state, kind, reason, at: new Date() },
      });
      if (sentNow.count === 0) return;
    }
    const recorded = await tx.mail.findUniqueOrThrow({
      where: { messageId },
      select: { id: true, at: true, case: { select: { number: true } } },
    });
    await followWithCard(tx, caseId, `mail:${recorded.id}:${state}`);
    await appendAudit(tx, {
      at: recorded.at,
      caseNumber: recorded.case.number,
      actor: SERVICE_ACTOR,
      action: state === 'sent' ? 'mail-sent' : 'mail-withheld',
      facts: { mail: recorded.id, kind },
    });
  });
}

const DAY_MS = 86_400_000;

/**
 * Takes the one neutral note that an address may get on a day (UTC) for the mail with this Message-ID. True for that mail however
 * often it asks; false if another mail has it. The address is kept as a keyed hash, until the day after.
 */
export async function claimNeutralNote(
  storage: Storage,
  note: { readonly address: string; readonly messageId: string; readonly at: Date },
): Promise<boolean> {
  const { prisma, vault } = storage;
  const addressHash = vault.fingerprint(note.address.toLowerCase());
  const day = new Date(Math.floor(note.at.getTime() / DAY_MS) * DAY_MS);
  await prisma.neutralNote.deleteMany({ where: { day: { lt: new Date(day.getTime() - DAY_MS) } } });
  await prisma.neutralNote.createMany({
    data: [{ addressHash, day, messageId: note.messageId }],
    skipDuplicates: true,
  });
  const taken = await prisma.neutralNote.findUnique({
    where: { addressHash_day: { addressHash, day } },
    select: { messageId: true },
  });
  return taken?.messageId === note.messageId;
}

/** The mails of a case, oldest first. */
export async function mailsOf(storage: Storage, caseId: string): Promise<MailView[]> {
  if (!isId(caseId)) return [];
  const rows = await storage.prisma.mail.findMany({
    where: { caseId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ kind, messageId, state, reason, at }) => ({
    kind: z.enum(MAIL_KINDS).parse(kind),
    messageId,
    state: z.enum(MAIL_STATES).parse(state),
    reason,
    at,
  }));
}
