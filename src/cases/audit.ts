import { createHash } from 'node:crypto';
import type { Storage, Transaction } from '../storage/storage.ts';

/** Everything that the audit trail tells of. */
type AuditAction =
  | 'received'
  | 'card-posted'
  | 'escalated'
  | 'approved'
  | 'approved-provisionally'
  | 'rejected'
  | 'information-requested'
  | 'withdrawn'
  | 'answered'
  | 'preserved'
  | 'mail-sent'
  | 'mail-withheld'
  | 'reply-received'
  | 'reply-read'
  | 'reply-value-taken'
  | 'automatic-answer'
  | 'details-opened'
  | 'place-shown'
  | 'reading-confirmed'
  | 'scans-read'
  | 'scans-given-up'
  | 'judged-again'
  | 'request-anyway'
  | 'linked'
  | 'sender-suspended'
  | 'sender-trusted'
  | 'suspension-ended'
  | 'trust-ended'
  | 'erased';

/** Codes, counts and ids: never the name, address or number of an officer or a subject (CoE 2008 §52). */
type AuditFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface NewAuditEntry {
  /** UTC. */
  readonly at: Date;
  /** Null for what concerns no case. */
  readonly caseNumber: string | null;
  /** Slack user id, or "letterhead" for the service itself. */
  readonly actor: string;
  readonly action: AuditAction;
  readonly facts: AuditFacts;
}

/** The actor of what the service does by itself. */
export const SERVICE_ACTOR = 'letterhead';

/** What the first entry has in place of the hash before it. */
const CHAIN_START = '0'.repeat(64);
const AUDIT_LOCK = 1_279_742_049;
const BATCH = 1_000;

/**
 * Appends an entry to the trail and returns its sequence number, counted from 1. Appends wait for each other until the
 * transaction ends: do this last, after every row that the transaction must lock.
 */
export async function appendAudit(tx: Transaction, entry: NewAuditEntry): Promise<bigint> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${AUDIT_LOCK}::bigint)`;
  const last = await tx.auditEntry.findFirst({
    orderBy: { seq: 'desc' },
    select: { seq: true, hash: true },
  });
  const facts = JSON.parse(JSON.stringify(entry.facts)) as Record<string, string>;
  const linked = {
    ...entry,
    facts,
    seq: (last?.seq ?? 0n) + 1n,
    previous: last?.hash ?? CHAIN_START,
  };
  await tx.auditEntry.create({ data: { ...linked, hash: hashOf(linked) }, select: { seq: true } });
  return linked.seq;
}

/** `head` is the hash of the last entry, null for an empty trail: noted elsewhere, it later proves that no entry was cut off. */
export type AuditVerdict =
  | { readonly ok: true; readonly entries: number; readonly head: string | null }
  | { readonly ok: false; readonly seq: bigint; readonly why: string };

/**
 * Checks the chain from its first entry and names the first that is missing, changed or out of order. What the chain alone
 * cannot show: that its last entries were cut off, or that someone with write access wrote it anew from some entry to the end.
 * Compare `head` with one that was noted earlier for that.
 */
export async function verifyAudit(storage: Storage): Promise<AuditVerdict> {
  let seq = 0n;
  let previous = CHAIN_START;
  for (;;) {
    const batch = await storage.prisma.auditEntry.findMany({
      where: { seq: { gt: seq } },
      orderBy: { seq: 'asc' },
      take: BATCH,
    });
    if (batch.length === 0) break;
    for (const entry of batch) {
      const why = brokenLink(entry, seq + 1n, previous);
      if (why !== null) return { ok: false, seq: seq + 1n, why };
      seq = entry.seq;
      previous = entry.hash;
    }
  }
  const first = await storage.prisma.auditEntry.findFirst({
    where: { seq: { lte: 0n } },
    select: { seq: true },
  });
  if (first !== null) return { ok: false, seq: first.seq, why: 'stands before the first entry of the trail' };
  return { ok: true, entries: Number(seq), head: seq === 0n ? null : previous };
}

interface LinkedEntry {
  readonly seq: bigint;
  readonly at: Date;
  readonly caseNumber: string | null;
  readonly actor: string;
  readonly action: string;
  readonly facts: unknown;
  readonly previous: string;
}

function brokenLink(
  entry: LinkedEntry & { readonly hash: string },
  expected: bigint,
  previous: string,
): string | null {
  if (entry.seq !== expected) return `is missing: entry ${entry.seq} comes next`;
  if (hashOf(entry) !== entry.hash) return 'was changed: its content does not match its hash';
  if (entry.previous !== previous) return 'does not follow the entry before it: one of the two was replaced';
  return null;
}

/** Lower-case hex SHA-256 over the entry as JSON with sorted keys (RFC 8785 for the values that facts may hold). */
function hashOf(entry: LinkedEntry): string {
  const { seq, at, caseNumber, actor, action, facts, previous } = entry;
  const json = canonical({
    seq: String(seq),
    at: at.toISOString(),
    caseNumber,
    actor,
    action,
    facts,
    previous,
  });
  return createHash('sha256').update(json).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
