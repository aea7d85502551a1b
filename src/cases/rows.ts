import { z } from 'zod';
import { FlagCode } from '../form/flag.ts';
import { Priority, RequestFormat } from '../form/request.ts';
import type { Prisma } from '../storage/generated/client.ts';
import type { Transaction } from '../storage/storage.ts';
import { unsealJson, type Vault } from '../storage/vault.ts';
import {
  CASE_STATES,
  type CaseContent,
  type CaseState,
  DECISION_KINDS,
  type DecisionView,
  type HistoryEntry,
} from './case.ts';
import { CaseContentSchema, DecisionWords } from './content.ts';

export type CaseRow = Prisma.CaseGetPayload<{ include: { decisions: true } }>;
type DecisionRow = CaseRow['decisions'][number];

const NO_WORDS: DecisionWords = { reason: null, explanation: null, callBack: null };
const State = z.enum(CASE_STATES);
const Kind = z.enum(DECISION_KINDS);

/** Whether a text can be the id of a row. */
export function isId(text: string): boolean {
  return z.guid().safeParse(text).success;
}

/**
 * The case with its decisions, oldest first, locked until the transaction ends: nobody else changes it meanwhile. Null if
 * there is none.
 */
export async function lockCase(tx: Transaction, id: string): Promise<CaseRow | null> {
  if (!isId(id)) return null;
  await tx.$executeRaw`SELECT 1 FROM "Case" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return tx.case.findUnique({
    where: { id },
    include: { decisions: { orderBy: { caseVersion: 'asc' } } },
  });
}

/** The state of a row, checked. */
export function stateOf(row: { readonly state: string }): CaseState {
  return State.parse(row.state);
}

/** The key of a case; null once it was erased. Throws an `UnsealError` if the master key is another one. */
export function keyOf(vault: Vault, row: Pick<CaseRow, 'wrappedKey'>): Uint8Array | null {
  return row.wrappedKey === null ? null : vault.unwrap(row.wrappedKey);
}

/** What a case seals; null once it was erased. Throws an `UnsealError` if the key is another one or the bytes were changed. */
export function contentOf(vault: Vault, row: Pick<CaseRow, 'wrappedKey' | 'sealed'>): CaseContent | null {
  const key = keyOf(vault, row);
  return key === null || row.sealed === null ? null : unsealJson(key, row.sealed, CaseContentSchema);
}

/** The clear columns of a row that have a fixed vocabulary, checked. */
export function codesOf(row: Pick<CaseRow, 'format' | 'priority' | 'flagCodes'>): {
  format: RequestFormat;
  priority: Priority;
  flagCodes: FlagCode[];
} {
  return {
    format: RequestFormat.parse(row.format),
    priority: Priority.parse(row.priority),
    flagCodes: z.array(FlagCode).parse(row.flagCodes),
  };
}

/** A decision with staff's words opened; without them once the case was erased (`key` null). */
export function decisionOf(key: Uint8Array | null, row: DecisionRow): DecisionView {
  const words = key === null || row.sealed === null ? NO_WORDS : unsealJson(key, row.sealed, DecisionWords);
  return {
    id: row.id,
    kind: Kind.parse(row.kind),
    provisional: row.provisional,
    forged: row.forged,
    actor: { id: row.actorId, name: row.actorName },
    at: row.decidedAt,
    overriddenFlags: z.array(FlagCode).parse(row.overriddenFlags),
    reasonCodes: z.array(FlagCode).parse(row.reasonCodes),
    ...words,
  };
}

/** The audit entries of a case, oldest first. */
export async function historyOf(tx: Transaction, caseNumber: string): Promise<HistoryEntry[]> {
  const entries = await tx.auditEntry.findMany({
    where: { caseNumber },
    orderBy: { seq: 'asc' },
    select: { seq: true, at: true, actor: true, action: true, facts: true },
  });
  return entries.map((entry) => ({ ...entry, facts: z.record(z.string(), z.unknown()).parse(entry.facts) }));
}
