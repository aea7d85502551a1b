import { applySuspensions } from '../cases/apply-suspensions.ts';
import { followTime } from '../cases/time-marks.ts';
import type { Logger } from '../config/log.ts';
import { precedingWeek, weekStart } from '../digest/week.ts';
import { addJob } from '../jobs/add.ts';
import { describeFailure } from '../jobs/failure.ts';
import type { Storage } from '../storage/storage.ts';

const EVERY_MS = 60_000;
/** Monday, 07:00 UTC. */
const AFTER_WEEK_START_MS = 7 * 3_600_000;

/**
 * Looks once a minute at what the clock asks for: last week's digest, cards whose time runs out, suspensions that end. The jobs' keys make
 * it one digest a week and one refreshed card a mark, however many processes run. Returns how to stop.
 */
export function openSchedule(storage: Storage, log: Logger, kick: () => void): () => void {
  const done = new Set<string>();
  const look = async () => {
    const now = new Date();
    const digest = await scheduleDigest(storage, now);
    const suspensions = await applySuspensions(storage, now);
    if ((await followTime(storage, now, done)) > 0 || suspensions > 0 || digest) kick();
  };
  const tick = () =>
    void look().catch((error: unknown) =>
      log.error(describeFailure(error), 'What is due by the clock could not be looked for'),
    );
  const timer = setInterval(tick, EVERY_MS);
  timer.unref();
  tick();
  return () => clearInterval(timer);
}

/** Writes the job for last week's digest once Monday 07:00 UTC has passed, if anything had come in by then. */
async function scheduleDigest(storage: Storage, now: Date): Promise<boolean> {
  if (now.getTime() < weekStart(now).getTime() + AFTER_WEEK_START_MS) return false;
  const week = precedingWeek(now);
  const any = await storage.prisma.message.findFirst({
    where: { receivedAt: { lt: weekStart(now) } },
    select: { id: true },
  });
  if (any === null) return false;
  await addJob(storage.prisma, 'send-digest', { week }, { key: `send-digest:${week}` });
  return true;
}
