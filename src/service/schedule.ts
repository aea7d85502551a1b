import type { Logger } from '../config/log.ts';
import { precedingWeek, weekStart } from '../digest/week.ts';
import { addJob } from '../jobs/add.ts';
import type { Storage } from '../storage/storage.ts';

const EVERY_MS = 60_000;
/** Monday, 07:00 UTC. */
const AFTER_WEEK_START_MS = 7 * 3_600_000;

/**
 * Writes the job for last week's digest once Monday 07:00 UTC has passed, if anything had come in by then. The job's key
 * makes it one digest a week, however many processes run. Returns how to stop.
 */
export function scheduleDigest(storage: Storage, log: Logger, kick: () => void): () => void {
  const look = async () => {
    const now = new Date();
    if (now.getTime() < weekStart(now).getTime() + AFTER_WEEK_START_MS) return;
    const week = precedingWeek(now);
    const any = await storage.prisma.message.findFirst({
      where: { receivedAt: { lt: weekStart(now) } },
      select: { id: true },
    });
    if (any === null) return;
    await addJob(storage.prisma, 'send-digest', { week }, { key: `send-digest:${week}` });
    kick();
  };
  const tick = () =>
    void look().catch((error: Error) =>
      log.error({ reason: error.message }, 'The digest could not be scheduled'),
    );
  const timer = setInterval(tick, EVERY_MS);
  timer.unref();
  tick();
  return () => clearInterval(timer);
}
