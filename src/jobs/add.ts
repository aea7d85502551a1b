import type { Transaction } from '../storage/storage.ts';
import { type AddOptions, JOB_PAYLOADS, type JobName, type JobPayload } from './job.ts';

/**
 * Writes a job in the transaction of the change that it follows from: both are there, or neither. Nothing is called but the
 * database. Does nothing if a job with the same key was ever written. Throws a `TypeError` if the payload has not the shape
 * that `JOB_PAYLOADS` gives it.
 *
 * After the transaction, `runner.kick()` makes it start at once; without that it starts at the runner's next look.
 */
export async function addJob<N extends JobName>(
  tx: Transaction,
  name: N,
  payload: JobPayload<N>,
  options: AddOptions = {},
): Promise<void> {
  const checked = JOB_PAYLOADS[name].safeParse(payload);
  if (!checked.success) {
    const where = checked.error.issues.map((issue) => `${issue.path.join('.') || 'payload'}: ${issue.code}`);
    throw new TypeError(`job ${name}: the payload has another shape (${where.join('; ')})`);
  }
  await tx.job.createMany({
    data: [
      {
        name,
        payload: checked.data,
        key: options.key ?? null,
        lane: options.lane ?? null,
        ...(options.runAt === undefined ? {} : { runAt: options.runAt }),
      },
    ],
    skipDuplicates: true,
  });
}
