import { historyFlags } from '../assessment/rules/history.ts';
import { lookUp } from '../cases/known.ts';
import type { NewCases } from '../cases/open.ts';
import { byCode } from '../form/flag.ts';
import type { Storage, Transaction } from '../storage/storage.ts';

/**
 * Adds to the requests of a message what only the desk's own records can tell: flags, and the earlier cases that they repeat or
 * carry on; `before` is the number of a case that stands already. Everything that comes in meanwhile waits for the transaction's end.
 */
export async function addHistory(
  tx: Transaction,
  { vault }: Storage,
  { messageId, receivedAt, items }: NewCases,
  before?: string,
): Promise<NewCases['items']> {
  const known: NewCases['items'][number][] = [];
  for (const { content, assessment } of items) {
    const { repeats, ...seen } = await lookUp(tx, vault, { messageId, before, content, receivedAt });
    const flags = [...content.request.flags, ...historyFlags(content.sender, { ...seen, repeats })].sort(
      byCode,
    );
    known.push({ content: { ...content, request: { ...content.request, flags } }, assessment, repeats });
  }
  return known;
}
