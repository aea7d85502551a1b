import { type FlagCode, OFFICER_FLAGS } from '../form/flag.ts';
import type { Storage } from '../storage/storage.ts';
import type { CaseView } from './case.ts';
import { codesOf } from './rows.ts';

/** What came before a case from one address, domain or agency. */
export interface Figures {
  readonly earlier: number;
  /** Without any flag that the officer could mend. */
  readonly complete: number;
  /** Found to be forged. */
  readonly forged: number;
  /** What the officer could have mended, the commonest first. */
  readonly defects: readonly { readonly code: FlagCode; readonly count: number }[];
}

/** The figures beside a case; null where address, domain or agency is unknown, or one that anyone may have. */
export interface SenderFigures {
  readonly address: Figures | null;
  readonly domain: { readonly name: string; readonly figures: Figures } | null;
  readonly agency: { readonly name: string; readonly figures: Figures } | null;
}

/**
 * Counts what came before a case. Clear columns and fingerprints only: nothing is unsealed. Cases that were erased still count
 * for their domain and agency, but no longer for an address.
 */
export async function senderFigures(
  { prisma }: Storage,
  { id, number }: Pick<CaseView, 'id' | 'number'>,
): Promise<SenderFigures> {
  const own = await prisma.case.findUniqueOrThrow({
    where: { id },
    select: { senderDomain: true, agency: true, trace: { select: { sender: true } } },
  });
  const select = { format: true, priority: true, flagCodes: true, forged: true } as const;
  const before = { number: { lt: number } };
  const sender = own.trace?.sender ?? null;
  const { senderDomain, agency } = own;
  const count = async (where: object) =>
    figuresOf(await prisma.case.findMany({ where: { ...before, ...where }, select }));
  return {
    address: sender === null ? null : await count({ trace: { sender } }),
    domain: senderDomain === null ? null : { name: senderDomain, figures: await count({ senderDomain }) },
    agency: agency === null ? null : { name: agency, figures: await count({ agency }) },
  };
}

type Row = Parameters<typeof codesOf>[0] & { readonly forged: boolean };

function figuresOf(rows: readonly Row[]): Figures {
  const counts = new Map<FlagCode, number>();
  let complete = 0;
  for (const row of rows) {
    const defects = codesOf(row).flagCodes.filter((code) => OFFICER_FLAGS.some((one) => one === code));
    if (defects.length === 0) complete += 1;
    for (const code of defects) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return {
    earlier: rows.length,
    complete,
    forged: rows.filter(({ forged }) => forged).length,
    defects: [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count),
  };
}
