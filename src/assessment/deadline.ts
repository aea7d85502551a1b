import type { Priority, RequestFormat } from '../form/request.ts';
import { addDuration } from '../policy/durations.ts';
import type { Policy } from '../policy/policy.ts';

/** Within what time a production order certificate must be answered (Regulation (EU) 2023/1543, article 10). */
const CERTIFICATE = { ordinary: 'P10D', emergency: 'PT8H' } as const;

/**
 * When an answer is due: the policy's response time for the priority, counted from `now`; for a production order
 * certificate the regulation's own time where that ends earlier. A time that the officer names shortens nothing.
 */
export function dueAt(now: Date, priority: Priority, format: RequestFormat, policy: Policy): Date {
  const byPolicy = addDuration(now, policy.responseTimes[priority]);
  if (format !== 'epoc') return byPolicy;
  const byLaw = addDuration(now, priority === 'emergency' ? CERTIFICATE.emergency : CERTIFICATE.ordinary);
  return new Date(Math.min(byLaw.getTime(), byPolicy.getTime()));
}
