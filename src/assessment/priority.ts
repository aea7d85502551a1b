import type { Priority } from '../form/request.ts';
import type { Facts } from './assessment.ts';
import { wordsOf } from './danger/told.ts';
import { limitIsNear } from './time-limits.ts';

/**
 * How soon a person must look, by facts and never by the word "urgent" (CoE 2008 §30): emergency as the form claims
 * it; urgent where danger is told without the claim; high for child sexual abuse, terrorism, human trafficking, and a
 * named limit of custody or within seven days.
 */
export function priorityOf({ form, language, now }: Pick<Facts, 'form' | 'language' | 'now'>): Priority {
  if (form.nature.emergency === true) return 'emergency';
  if (wordsOf(form, language, ['danger']) !== null) return 'urgent';
  if (wordsOf(form, language, ['childAbuse', 'terrorism', 'trafficking']) !== null) return 'high';
  return form.timeLimits !== null && limitIsNear(form.timeLimits, language, now) ? 'high' : 'normal';
}
