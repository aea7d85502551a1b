import type { Storage } from '../storage/storage.ts';
import { appendAudit, SERVICE_ACTOR } from './audit.ts';
import { followWithCard } from './follow-up.ts';
import { linksOf } from './link.ts';
import { lockCase, stateOf } from './rows.ts';
import { stateAfterCard } from './transition.ts';

/**
 * Records that staff can see the case since `at` (UTC): `received` becomes `triage`. Only the first card counts; later calls
 * change nothing. The cards of the cases that it is linked to follow, now that they can point here. The version stays, for no decision depends on it. Throws if there is no such case.
 */
export async function recordFirstCard(storage: Storage, caseId: string, at: Date): Promise<void> {
  await storage.prisma.$transaction(async (tx) => {
    const row = await lockCase(tx, caseId);
    if (row === null) throw new Error(`case ${caseId} does not exist`);
    if (row.firstCardAt !== null) return;
    const state = stateAfterCard(stateOf(row));
    await tx.case.update({ where: { id: row.id }, data: { firstCardAt: at, state }, select: { id: true } });
    for (const link of await linksOf(tx, row.id)) await followWithCard(tx, link.caseId, `link:${row.id}`);
    await appendAudit(tx, {
      at,
      caseNumber: row.number,
      actor: SERVICE_ACTOR,
      action: 'card-posted',
      facts: {},
    });
  });
}
