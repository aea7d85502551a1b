import { addJob } from '../jobs/add.ts';
import type { JobPayload } from '../jobs/job.ts';
import type { Transaction } from '../storage/storage.ts';

/** Lets the cards of a case follow it. `occasion` tells this change of the case from the others: its version, mostly. */
export async function followWithCard(
  tx: Transaction,
  caseId: string,
  occasion: number | string,
): Promise<void> {
  await addJob(
    tx,
    'sync-card',
    { caseId },
    { key: `sync-card:${caseId}:${occasion}`, lane: `card:${caseId}` },
  );
}

/** Lets a mail to the officer follow; `decisionId` is null for the receipt. */
export async function followWithMail(
  tx: Transaction,
  caseId: string,
  kind: JobPayload<'send-mail'>['kind'],
  decisionId: string | null,
): Promise<void> {
  const payload = { caseId, kind, decisionId };
  await addJob(tx, 'send-mail', payload, { key: `send-mail:${caseId}:${kind}:${decisionId ?? 'open'}` });
}
