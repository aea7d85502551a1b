import { OPEN_STATES } from '../cases/case.ts';
import type { Clock } from '../cases/clock.ts';
import type { Storage, Transaction } from '../storage/storage.ts';
import { parseWeek, type WeekSpan } from './week.ts';

/** What the figures of a week are counted from: clear columns only, nothing is unsealed. Times are UTC. */
export interface WeekRows {
  readonly messages: readonly { readonly kind: string | null; readonly count: number }[];
  /** Cases that came in. */
  readonly received: readonly {
    readonly priority: string;
    readonly natures: readonly string[];
    readonly country: string | null;
    readonly agency: string | null;
    readonly flagCodes: readonly string[];
    readonly receivedAt: Date;
    readonly firstCardAt: Date | null;
  }[];
  /** Cases that were approved or rejected. */
  readonly decided: readonly {
    readonly priority: string;
    readonly receivedAt: Date;
    readonly decidedAt: Date | null;
    readonly dueAt: Date;
  }[];
  /** Decisions that took effect: the first of two approvals is none. */
  readonly decisions: readonly { readonly kind: string; readonly forged: boolean; readonly count: number }[];
}

/** What stands open at one moment. */
export interface OpenRows {
  readonly open: readonly (Clock & { readonly escalationDueAt: Date | null })[];
  /** Ends of running preservations. */
  readonly preserved: readonly Date[];
}

export interface DigestRows {
  readonly week: WeekRows;
  readonly weekBefore: WeekRows;
  readonly trend: readonly { readonly week: string; readonly received: number; readonly decided: number }[];
  readonly now: OpenRows;
}

/** Reads everything that a digest of the last of these ISO weeks counts, as it stood at one moment. `weeks`: oldest first. */
export function readRows(storage: Storage, weeks: readonly string[]): Promise<DigestRows> {
  return storage.prisma.$transaction(
    async (tx) => {
      const trend = [];
      for (const week of weeks) trend.push({ week, ...(await countWeek(tx, parseWeek(week))) });
      return {
        week: await readWeek(tx, parseWeek(weeks.at(-1) ?? '')),
        weekBefore: await readWeek(tx, parseWeek(weeks.at(-2) ?? '')),
        trend,
        now: await readOpen(tx),
      };
    },
    { isolationLevel: 'RepeatableRead' },
  );
}

async function readWeek(tx: Transaction, span: WeekSpan): Promise<WeekRows> {
  const messages = await tx.message.groupBy({
    by: ['kind'],
    where: { receivedAt: within(span) },
    _count: true,
  });
  const decisions = await tx.decision.groupBy({
    by: ['kind', 'forged'],
    where: { decidedAt: within(span), provisional: false },
    _count: true,
  });
  return {
    messages: messages.map(({ kind, _count }) => ({ kind, count: _count })),
    received: await tx.case.findMany({
      where: { receivedAt: within(span) },
      select: {
        priority: true,
        natures: true,
        country: true,
        agency: true,
        flagCodes: true,
        receivedAt: true,
        firstCardAt: true,
      },
    }),
    decided: await tx.case.findMany({
      where: { decidedAt: within(span) },
      select: { priority: true, receivedAt: true, decidedAt: true, dueAt: true },
    }),
    decisions: decisions.map(({ kind, forged, _count }) => ({ kind, forged, count: _count })),
  };
}

async function countWeek(tx: Transaction, span: WeekSpan) {
  return {
    received: await tx.case.count({ where: { receivedAt: within(span) } }),
    decided: await tx.case.count({ where: { decidedAt: within(span) } }),
  };
}

async function readOpen(tx: Transaction): Promise<OpenRows> {
  const open = await tx.case.findMany({
    where: { state: { in: [...OPEN_STATES] } },
    select: { dueAt: true, waitingSince: true, escalationDueAt: true },
  });
  const preserved = await tx.case.findMany({
    where: { state: 'preserved', preservedUntil: { not: null } },
    select: { preservedUntil: true },
  });
  return {
    open,
    preserved: preserved.map(({ preservedUntil }) => preservedUntil).filter((end) => end !== null),
  };
}

function within({ from, to }: WeekSpan) {
  return { gte: from, lt: to };
}
