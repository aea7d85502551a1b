import type { Priority } from '../form/request.ts';
import type { Facts } from './assessment.ts';
import { type Told, wordsOf } from './danger/told.ts';
import { limitIsNear } from './time-limits.ts';

/**
 * How soon a person must look, by facts and never by the word "urgent" (CoE 2008 §30): emergency as the form claims
 * it; urgent where danger is told without the claim; high for child sexual abuse, terrorism, human trafficking, and a
 * named limit of custody or within seven days.
 */
export function priorityOf(facts: Told & Pick<Facts, 'now'>): Priority {
  const { form, language, now } = facts;
  if (form.nature.emergency === true) return 'emergency';
  if (wordsOf(facts, ['danger']) !== null) return 'urgent';
  if (wordsOf(facts, ['childAbuse', 'terrorism', 'trafficking']) !== null) return 'high';
  return form.timeLimits !== null && limitIsNear(form.timeLimits, language, now) ? 'high' : 'normal';
}
