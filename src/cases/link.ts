import { z } from 'zod';
import type { Repeat } from '../assessment/assessment.ts';
import type { Transaction } from '../storage/storage.ts';
import { appendAudit, SERVICE_ACTOR } from './audit.ts';

/** A repeat; or `reply`: the later request came in a reply to a mail of the earlier case, though it is another matter. */
type How = Repeat | 'reply';
const HOW = z.enum(['same', 'similar', 'renewal', 'follow-up', 'reply'] satisfies How[]);

/** Another case that has to do with this one. */
export interface LinkView {
  readonly caseId: string;
  readonly number: string;
  /** How the later of the two has to do with the earlier one. */
  readonly how: How;
  /** Whether the other case is the earlier of the two. */
  readonly isEarlier: boolean;
}

/** Links a case to earlier ones, with an audit entry at both; cases that are linked already stay as they are. */
export async function linkCases(
  tx: Transaction,
  later: { readonly id: string; readonly number: string },
  links: readonly { readonly number: string; readonly how: How }[],
  at: Date,
): Promise<void> {
  for (const { number, how } of links) {
    const earlier = await tx.case.findUniqueOrThrow({ where: { number }, select: { id: true } });
    const { count } = await tx.caseLink.createMany({
      data: [{ laterId: later.id, earlierId: earlier.id, how }],
      skipDuplicates: true,
    });
    if (count === 0) continue;
    const entry = { at, actor: SERVICE_ACTOR, action: 'linked' } as const;
    await appendAudit(tx, { ...entry, caseNumber: later.number, facts: { how, earlier: number } });
    await appendAudit(tx, { ...entry, caseNumber: number, facts: { how, later: later.number } });
  }
}

/** The cases that a case is linked to, by their numbers. */
export async function linksOf(tx: Transaction, caseId: string): Promise<LinkView[]> {
  const rows = await tx.caseLink.findMany({
    where: { OR: [{ laterId: caseId }, { earlierId: caseId }] },
    include: { later: { select: { number: true } }, earlier: { select: { number: true } } },
  });
  return rows
    .map((row) => {
      const isEarlier = row.laterId === caseId;
      return {
        caseId: isEarlier ? row.earlierId : row.laterId,
        number: isEarlier ? row.earlier.number : row.later.number,
        how: HOW.parse(row.how),
        isEarlier,
      };
    })
    .sort((a, b) => (a.number < b.number ? -1 : 1));
}
