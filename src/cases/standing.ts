import { z } from 'zod';
import type { Known } from '../assessment/assessment.ts';
import { DirectoryEntry } from '../policy/policy.ts';
import type { Storage, Transaction } from '../storage/storage.ts';
import { sealJson, unsealJson, type Vault } from '../storage/vault.ts';
import { appendAudit } from './audit.ts';
import type { Actor } from './case.ts';
import { isId } from './rows.ts';
import type { Trace } from './trace.ts';

const KINDS = ['trusted', 'suspended'] as const;
const SCOPES = ['address', 'domain'] as const;
const Sealed = z.object({
  /** The address or the domain. */
  who: z.string(),
  reason: z.string(),
  callBack: z.string().nullable(),
  entry: DirectoryEntry.nullable(),
});

/** What staff say of a sender, until it ends. */
export interface StandingView extends z.infer<typeof Sealed> {
  readonly id: string;
  readonly kind: (typeof KINDS)[number];
  readonly scope: (typeof SCOPES)[number];
  readonly actor: Actor;
  readonly since: Date;
  /** Last moment (UTC); null for one without an end. */
  readonly until: Date | null;
}

/** A standing that is about to be written. */
export interface NewStanding extends Omit<StandingView, 'id'> {
  /** Number of the case on which it was decided. */
  readonly caseNumber: string;
}

const STANDING_LOCK = 1_279_742_051;

/**
 * Writes a standing with its audit entry. `false`, and nothing is written, if the same holds already. The audit trail is told
 * kind and scope, never who it is.
 */
export async function addStanding(storage: Storage, given: NewStanding): Promise<boolean> {
  const { caseNumber, who, reason, callBack, entry, actor, since, ...clear } = given;
  const fingerprint = storage.vault.fingerprint(`${clear.scope} ${who.toLowerCase()}`);
  const { key, wrapped } = storage.vault.newKey();
  return storage.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${STANDING_LOCK}::bigint)`;
    const { kind, scope } = clear;
    if ((await tx.standing.count({ where: { kind, scope, fingerprint, ...holdsAt(since) } })) > 0)
      return false;
    const { id } = await tx.standing.create({
      data: {
        ...clear,
        fingerprint,
        since,
        wrappedKey: wrapped,
        sealed: sealJson(key, { who: who.toLowerCase(), reason, callBack, entry }),
        actorId: actor.id,
        actorName: actor.name,
      },
      select: { id: true },
    });
    await appendAudit(tx, {
      at: since,
      caseNumber,
      actor: actor.id,
      action: kind === 'trusted' ? 'sender-trusted' : 'sender-suspended',
      facts: { standing: id, scope, until: clear.until?.toISOString() ?? null },
    });
    return true;
  });
}

/** Ends a standing: what it sealed is destroyed, and the trail keeps who ended it. False if it had ended. */
export async function endStanding(storage: Storage, id: string, actor: string, at: Date): Promise<boolean> {
  if (!isId(id)) return false;
  return storage.prisma.$transaction(async (tx) => {
    const { count } = await tx.standing.updateMany({
      where: { id, endedAt: null },
      data: { endedAt: at, wrappedKey: null, sealed: null },
    });
    if (count === 0) return false;
    const { kind, scope } = await tx.standing.findUniqueOrThrow({
      where: { id },
      select: { kind: true, scope: true },
    });
    await appendAudit(tx, {
      at,
      caseNumber: null,
      actor,
      action: kind === 'trusted' ? 'trust-ended' : 'suspension-ended',
      facts: { standing: id, scope },
    });
    return true;
  });
}

/** Every standing that holds at a moment (UTC), the oldest first. */
export async function listStandings({ prisma, vault }: Storage, now: Date): Promise<StandingView[]> {
  const rows = await prisma.standing.findMany({ where: holdsAt(now), orderBy: { since: 'asc' } });
  return rows.flatMap((row) => viewOf(vault, row));
}

/** The directory that staff keep: what they trust at a moment (UTC), as entries of the policy's kind. */
export async function trustedEntries(storage: Storage, now: Date): Promise<DirectoryEntry[]> {
  const { prisma, vault } = storage;
  const rows = await prisma.standing.findMany({ where: { kind: 'trusted', ...holdsAt(now) } });
  return rows.flatMap((row) => viewOf(vault, row)).flatMap(({ entry }) => entry ?? []);
}

/** What holds of a sender at a moment (UTC). */
export async function standingsOf(
  tx: Transaction,
  vault: Vault,
  trace: Pick<Trace, 'sender' | 'domain'>,
  now: Date,
): Promise<StandingView[]> {
  const rows = await tx.standing.findMany({ where: { ...isAbout(trace), ...holdsAt(now) } });
  return rows.flatMap((row) => viewOf(vault, row));
}

/** The suspension of a sender that holds at a moment (UTC); of several the one that ends last. */
export async function suspensionOf(
  tx: Transaction,
  trace: Pick<Trace, 'sender' | 'domain'>,
  now: Date,
): Promise<Known['suspension']> {
  const [row] = await tx.standing.findMany({
    where: { kind: 'suspended', ...isAbout(trace), ...holdsAt(now) },
    orderBy: { until: { sort: 'desc', nulls: 'first' } },
    select: { scope: true, until: true },
    take: 1,
  });
  return row === undefined ? null : { scope: z.enum(SCOPES).parse(row.scope), until: row.until };
}

/** Condition for the standings that hold at a moment. */
export function holdsAt(now: Date) {
  return { endedAt: null, since: { lte: now }, OR: [{ until: null }, { until: { gte: now } }] };
}

function isAbout({ sender, domain }: Pick<Trace, 'sender' | 'domain'>) {
  const prints = [sender, domain].filter((print) => print !== null);
  return { fingerprint: { in: prints } };
}

interface StandingRow {
  readonly id: string;
  readonly kind: string;
  readonly scope: string;
  readonly wrappedKey: Uint8Array | null;
  readonly sealed: Uint8Array | null;
  readonly actorId: string;
  readonly actorName: string;
  readonly since: Date;
  readonly until: Date | null;
}

function viewOf(vault: Vault, row: StandingRow): StandingView[] {
  if (row.wrappedKey === null || row.sealed === null) return [];
  const sealed = unsealJson(vault.unwrap(row.wrappedKey), row.sealed, Sealed);
  return [
    {
      ...sealed,
      id: row.id,
      kind: z.enum(KINDS).parse(row.kind),
      scope: z.enum(SCOPES).parse(row.scope),
      actor: { id: row.actorId, name: row.actorName },
      since: row.since,
      until: row.until,
    },
  ];
}
