import type { Transaction } from '../storage/storage.ts';

/**
 * The next case number of the year of `receivedAt` (UTC), such as LH-2026-000123. The year's counter stays locked until the
 * transaction ends and is rolled back with it: numbers have no gaps.
 */
export async function nextNumber(tx: Transaction, receivedAt: Date): Promise<string> {
  const year = receivedAt.getUTCFullYear();
  const [counter] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "CaseCounter" ("year", "last") VALUES (${year}::int, 1)
    ON CONFLICT ("year") DO UPDATE SET "last" = "CaseCounter"."last" + 1
    RETURNING "last"`;
  if (counter === undefined) throw new Error(`no case number could be drawn for ${year}`);
  return `LH-${String(year).padStart(4, '0')}-${String(counter.last).padStart(6, '0')}`;
}

/** The case numbers that stand in a text such as a mail's subject, in order, each once. */
export function caseNumbersIn(text: string): string[] {
  const found = text.match(/(?<![A-Za-z0-9])LH-\d{4}-\d{6,9}(?!\d)/gi) ?? [];
  return [...new Set(found.map((number) => number.toUpperCase()))];
}
