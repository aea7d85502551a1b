import { addJob } from '../jobs/add.ts';
import type { Storage } from '../storage/storage.ts';
import { sealJson } from '../storage/vault.ts';
import { appendAudit, type NewAuditEntry } from './audit.ts';
import type { Actor, CaseContent, CaseState } from './case.ts';
import { columnsOf } from './columns.ts';
import { followWithCard } from './follow-up.ts';
import { contentOf, keyOf, lockCase, stateOf } from './rows.ts';
import { traceOf } from './trace.ts';

/** Who changes the form of which case, when, and the version that the person saw. */
export interface FormCommand {
  readonly caseId: string;
  readonly seenVersion: number;
  readonly actor: Actor;
  /** UTC. */
  readonly at: Date;
}

/** `stale`: the case changed since the person saw it, or no longer allows the change; nothing was done. */
export type FormOutcome = 'done' | 'stale' | 'erased' | 'unknown-case';

/** What a person's change makes of a case, and how it goes on record. */
interface FormChange extends Pick<NewAuditEntry, 'action' | 'facts'> {
  readonly changed: CaseContent;
}

/**
 * Changes the form of a case because a person decided so: the case gets a new version, its card follows, it is judged again, and the
 * change goes on record. `change` is given the case as the person saw it; where it gives an outcome in place of a change, nothing is done.
 */
export async function changeForm(
  { prisma, vault }: Storage,
  { caseId, seenVersion, actor, at }: FormCommand,
  change: (content: CaseContent, state: CaseState) => FormChange | 'done' | 'stale',
): Promise<FormOutcome> {
  return prisma.$transaction(async (tx) => {
    const row = await lockCase(tx, caseId);
    if (row === null) return 'unknown-case';
    const content = contentOf(vault, row);
    const key = keyOf(vault, row);
    if (content === null || key === null) return 'erased';
    if (row.version !== seenVersion) return 'stale';
    const made = change(content, stateOf(row));
    if (typeof made === 'string') return made;
    const { changed, action, facts } = made;
    const version = row.version + 1;
    await tx.case.update({
      where: { id: caseId },
      data: { ...columnsOf(changed), sealed: sealJson(key, changed), version },
      select: { id: true },
    });
    await tx.caseTrace.updateMany({ where: { caseId }, data: traceOf(vault, changed) });
    await followWithCard(tx, caseId, version);
    await addJob(tx, 'judge-again', { caseId }, { key: `judge-again:${caseId}:${version}` });
    await appendAudit(tx, { at, caseNumber: row.number, actor: actor.id, action, facts });
    return 'done';
  });
}
