import type { Priority } from '../form/request.ts';
import { addDuration } from '../policy/durations.ts';
import type { Instrument, Policy } from '../policy/policy.ts';

/** Within what time a production order certificate must be answered (Regulation (EU) 2023/1543, article 10). */
const CERTIFICATE = { ordinary: 'P10D', emergency: 'PT8H' } as const;

/** Within what time terrorist content must be removed (Regulation (EU) 2021/784, article 3). */
const REMOVAL = 'PT1H';

/**
 * When an answer is due: the policy's response time for the priority, counted from `now`; for a production order
 * certificate or a removal order the regulation's own time where that ends earlier. A time that the officer names shortens
 * nothing.
 */
export function dueAt(
  now: Date,
  priority: Priority,
  instrument: Instrument | null,
  policy: Pick<Policy, 'responseTimes'>,
): Date {
  const byPolicy = addDuration(now, policy.responseTimes[priority]);
  const byLaw = timeByLaw(priority, instrument);
  return byLaw === null
    ? byPolicy
    : new Date(Math.min(addDuration(now, byLaw).getTime(), byPolicy.getTime()));
}

function timeByLaw(priority: Priority, instrument: Instrument | null): string | null {
  if (instrument === 'removal-order') return REMOVAL;
  if (instrument !== 'epoc') return null;
  return priority === 'emergency' ? CERTIFICATE.emergency : CERTIFICATE.ordinary;
}
