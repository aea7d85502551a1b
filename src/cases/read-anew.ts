import { isDeepStrictEqual } from 'node:util';
import type { Known } from '../assessment/assessment.ts';
import type { Transaction } from '../storage/storage.ts';
import { sealJson, type Vault } from '../storage/vault.ts';
import { appendAudit, SERVICE_ACTOR } from './audit.ts';
import { type CaseContent, OPEN_STATES } from './case.ts';
import { columnsOf } from './columns.ts';
import { followWithCard } from './follow-up.ts';
import { linkCases } from './link.ts';
import { keepPagePictures, type PagePicture } from './page-pictures.ts';
import { type CaseRow, contentOf, keyOf, lockCase, stateOf } from './rows.ts';
import { traceOf } from './trace.ts';
import { standingApproval } from './transition.ts';

/** A case that is there, locked until the transaction ends, with what it holds. */
export interface HeldCase {
  readonly row: CaseRow;
  readonly content: CaseContent;
}

/** Locks a case. Null if there is none, or it was erased. Throws an `UnsealError` if the master key is another one. */
export async function holdCase(tx: Transaction, vault: Vault, caseId: string): Promise<HeldCase | null> {
  const row = await lockCase(tx, caseId);
  const content = row === null ? null : contentOf(vault, row);
  return row === null || content === null ? null : { row, content };
}

/** What a case holds after its message was read further, or judged again. */
export interface ReadAnew {
  readonly content: CaseContent;
  /** When an answer would be due by what is known now (UTC). */
  readonly dueAt: Date;
  /** Earlier cases that the request turned out to repeat or carry on. */
  readonly repeats: Known['repeats'];
  readonly pictures: readonly PagePicture[];
  /** How many pages that are pictures were waited for. */
  readonly pages: number;
  readonly action: 'scans-read' | 'scans-given-up' | 'judged-again' | 'reply-read';
  /** UTC. */
  readonly at: Date;
}

/**
 * Lets a case hold what its message was found to say. What staff decided stays: a decided case keeps its state, and only its thread
 * tells what came; a first approval of two lapses if the request changed. The officer is told nothing, so an answer never gets
 * due later than was said. The version stays if nothing changed that a decision could depend on.
 */
export async function keepReading(
  tx: Transaction,
  vault: Vault,
  { row, content: before }: HeldCase,
  { content, dueAt, repeats, pictures, pages, action, at }: ReadAnew,
): Promise<void> {
  const key = keyOf(vault, row);
  if (key === null) return;
  const change = changeOf(before, content);
  if (action === 'judged-again' && !change.isChanged) return;
  const version = row.version + (change.isChanged ? 1 : 0);
  const decided = !OPEN_STATES.includes(stateOf(row));
  await tx.case.update({
    where: { id: row.id },
    data: {
      ...columnsOf(content),
      sealed: sealJson(key, content),
      version,
      dueAt: !decided && dueAt < row.dueAt ? dueAt : row.dueAt,
    },
    select: { id: true },
  });
  await tx.caseTrace.updateMany({ where: { caseId: row.id }, data: traceOf(vault, content) });
  await keepPagePictures(tx, key, row.id, pictures);
  await followWithCard(tx, row.id, change.isChanged ? version : `${action}:${at.getTime()}`);
  await linkCases(tx, row, repeats, at);
  if (!change.isChanged && pages === 0) return;
  await appendAudit(tx, {
    at,
    caseNumber: row.number,
    actor: SERVICE_ACTOR,
    action,
    facts: {
      ...change.facts,
      pages,
      version: row.version,
      changed: change.isChanged,
      decided,
      lapsed: change.isChanged && standingApproval(row) !== null,
    },
  });
}

/** The difference between two readings as paths, codes and words that name nobody. */
function changeOf(before: CaseContent, after: CaseContent) {
  const fields = Object.keys(after.request.sources).filter((path) => !(path in before.request.sources));
  const codes = (content: CaseContent) => new Set(content.request.flags.map(({ code }) => code));
  const [had, has] = [codes(before), codes(after)];
  const raised = [...has].filter((code) => !had.has(code));
  const gone = [...had].filter((code) => !has.has(code));
  const priority = after.request.priority === before.request.priority ? null : after.request.priority;
  const differing = differingIn(after).filter((path) => !differingIn(before).includes(path));
  const isChanged = differing.length > 0 || !isDeepStrictEqual(before.request, after.request);
  return {
    isChanged,
    facts: { fields, differing: differing.map((one) => one.replace(/@.*/, '')), raised, gone, priority },
  };
}

/** Paths in which replies say otherwise than the case. */
function differingIn({ replies = [] }: CaseContent): string[] {
  return replies.flatMap(({ messageId, differing }) => differing.map((path) => `${path}@${messageId}`));
}
