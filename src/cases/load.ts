import type { FlagCode } from '../form/flag.ts';
import type { Priority, RequestFormat } from '../form/request.ts';
import type { Storage } from '../storage/storage.ts';
import { type CaseState, type CaseView, OPEN_STATES } from './case.ts';
import { linksOf } from './link.ts';
import { codesOf, contentOf, decisionOf, historyOf, isId, keyOf, stateOf } from './rows.ts';
import { standingsOf } from './standing.ts';

/**
 * A case with its content, decisions and history as they stood at one moment; null if there is none. Throws an `UnsealError`
 * if `LETTERHEAD_KEY` is not the key that sealed it.
 */
export async function loadCase(storage: Storage, id: string): Promise<CaseView | null> {
  if (!isId(id)) return null;
  const found = await storage.prisma.$transaction(
    async (tx) => {
      const row = await tx.case.findUnique({
        where: { id },
        include: { decisions: { orderBy: { caseVersion: 'asc' } }, trace: true },
      });
      if (row === null) return null;
      return {
        row,
        history: await historyOf(tx, row.number),
        links: await linksOf(tx, id),
        standings: row.trace === null ? [] : await standingsOf(tx, storage.vault, row.trace, new Date()),
      };
    },
    { isolationLevel: 'RepeatableRead' },
  );
  if (found === null) return null;
  const { row, history, links, standings } = found;
  const { format, priority } = codesOf(row);
  const key = keyOf(storage.vault, row);
  return {
    id: row.id,
    number: row.number,
    state: stateOf(row),
    version: row.version,
    format,
    language: row.language,
    priority,
    receivedAt: row.receivedAt,
    dueAt: row.dueAt,
    waitingSince: row.waitingSince,
    firstCardAt: row.firstCardAt,
    decidedAt: row.decidedAt,
    escalatedAt: row.escalatedAt,
    escalationDueAt: row.escalationDueAt,
    preservedUntil: row.preservedUntil,
    content: contentOf(storage.vault, row),
    decisions: row.decisions.map((decision) => decisionOf(key, decision)),
    links,
    standings,
    history,
  };
}

/** An open case as lists show it: clear columns only, nothing is unsealed. */
export interface OpenCase {
  readonly id: string;
  readonly number: string;
  readonly state: CaseState;
  readonly version: number;
  readonly format: RequestFormat;
  readonly language: string;
  readonly priority: Priority;
  readonly country: string | null;
  readonly agency: string | null;
  readonly natures: readonly string[];
  readonly dataTypes: readonly string[];
  readonly flagCodes: readonly FlagCode[];
  readonly receivedAt: Date;
  /** When the case is due (UTC): an escalation's own clock if that ends sooner. */
  readonly dueAt: Date;
  readonly waitingSince: Date | null;
  readonly firstCardAt: Date | null;
  readonly escalatedAt: Date | null;
  readonly escalationDueAt: Date | null;
}

/** All open cases, the one that is due first at the top. */
export async function listOpenCases(storage: Storage): Promise<OpenCase[]> {
  const rows = await storage.prisma.case.findMany({
    where: { state: { in: [...OPEN_STATES] } },
    omit: { wrappedKey: true, sealed: true },
  });
  return rows
    .map((row) => ({
      id: row.id,
      number: row.number,
      state: stateOf(row),
      version: row.version,
      ...codesOf(row),
      language: row.language,
      country: row.country,
      agency: row.agency,
      natures: row.natures,
      dataTypes: row.dataTypes,
      receivedAt: row.receivedAt,
      dueAt: soonest(row.dueAt, row.escalationDueAt),
      waitingSince: row.waitingSince,
      firstCardAt: row.firstCardAt,
      escalatedAt: row.escalatedAt,
      escalationDueAt: row.escalationDueAt,
    }))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.number < b.number ? -1 : 1));
}

function soonest(dueAt: Date, escalationDueAt: Date | null): Date {
  return escalationDueAt !== null && escalationDueAt < dueAt ? escalationDueAt : dueAt;
}
