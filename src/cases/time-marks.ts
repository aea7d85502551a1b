import type { Storage } from '../storage/storage.ts';
import { OPEN_STATES } from './case.ts';
import { followWithCard } from './follow-up.ts';

/** Where a case's time has run to: half of it is over, a quarter is left, or it is overdue. */
export type TimeMark = 'half' | 'quarter' | 'overdue';

/** The last mark that a span of time has crossed; null while more than half of it is left. */
export function timeMark(from: Date, due: Date, now: Date): TimeMark | null {
  const left = due.getTime() - now.getTime();
  const whole = due.getTime() - from.getTime();
  if (left < 0) return 'overdue';
  if (left <= whole / 4) return 'quarter';
  return left <= whole / 2 ? 'half' : null;
}

/**
 * Lets the cards of open cases follow the clock: each is written anew once for every mark that its time has crossed, an
 * escalation's own clock included; a clock that stands still crosses none. `done` holds what was asked for before; it saves the database the asking. Returns how many
 * cards will follow.
 */
export async function followTime({ prisma }: Storage, now: Date, done: Set<string>): Promise<number> {
  const open = await prisma.case.findMany({
    where: { state: { in: [...OPEN_STATES] }, firstCardAt: { not: null } },
    select: {
      id: true,
      receivedAt: true,
      dueAt: true,
      waitingSince: true,
      escalatedAt: true,
      escalationDueAt: true,
    },
  });
  let asked = 0;
  for (const { id, receivedAt, dueAt, waitingSince, escalatedAt, escalationDueAt } of open) {
    const sooner = escalatedAt !== null && escalationDueAt !== null && escalationDueAt < dueAt;
    if (waitingSince !== null && !sooner) continue;
    const [from, due] = sooner ? [escalatedAt, escalationDueAt] : [receivedAt, dueAt];
    const mark = timeMark(from, due, now);
    if (mark === null) continue;
    const occasion = `time:${due.getTime()}:${mark}`;
    if (done.has(`${id} ${occasion}`)) continue;
    await followWithCard(prisma, id, occasion);
    done.add(`${id} ${occasion}`);
    asked += 1;
  }
  return asked;
}
