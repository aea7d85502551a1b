import type { Priority } from '../form/request.ts';
import type { Facts } from './assessment.ts';
import { authorityCountry } from './authority-country.ts';
import { isAtHand, sentOn, soundsAtHand, type Told, wordsOf } from './danger/told.ts';
import { instrumentOf } from './instrument.ts';
import { onlyTakedown } from './measures.ts';
import { deletionIsNear, limitIsNear, procedureIsNear } from './time-limits.ts';

/**
 * How soon a person must look, by facts and never by the word "urgent" alone (CoE 2008 §30): emergency as the form claims
 * it, or where danger is told as at hand, in words that are known or as letters do that tell of it, and the form does not say no; urgent where danger is told otherwise; high for child sexual abuse, terrorism, human trafficking, and a
 * named limit, a hearing or the end of a limitation within seven days, urgent where it is today or tomorrow or what is to be kept is deleted then; urgent too for a removal order, which the law gives an hour; high for the grades N2
 * and N3 that France agreed on with providers (CoE 2020 App. B).
 */
export function priorityOf(facts: Told & Pick<Facts, 'now' | 'sender' | 'text'>): Priority {
  const { form, language } = facts;
  if (form.nature.emergency === true) return 'emergency';
  const sounds = soundsAtHand(facts);
  if (sounds || wordsOf(facts, ['danger']) !== null)
    return form.nature.emergency === null && !onlyTakedown(form) && (sounds || isAtHand(facts))
      ? 'emergency'
      : 'urgent';
  if (instrumentOf(facts) === 'removal-order') return 'urgent';
  const sent = sentOn(facts);
  const near = procedureIsNear(facts.text, language, sent);
  if (near === 'day') return 'urgent';
  if (form.nature.preservation === true && deletionIsNear(facts.text, language, sent)) return 'urgent';
  if (wordsOf(facts, ['childAbuse', 'terrorism', 'trafficking']) !== null) return 'high';
  if (isGraded(facts)) return 'high';
  if (near === 'week') return 'high';
  return form.timeLimits !== null && limitIsNear(form.timeLimits, language, sent) ? 'high' : 'normal';
}

/** The authority's grade of severity: "N3", "niveau N2". */
const GRADE = /(?<![\p{L}\p{N}])n ?[23](?![\p{L}\p{N}.])/u;
const GRADED =
  /(?<!\p{L})(?:niveau|degré|grade|gravité|catégorie|category|level|classement|classification|priorité|severity)(?!\p{L})/u;

/** Whether a French authority grades the matter as serious harm to persons or property (N2) or as terrorism (N3). */
function isGraded(facts: Pick<Facts, 'form' | 'sender' | 'text'>): boolean {
  if (authorityCountry(facts) !== 'FR') return false;
  const grade = GRADE.exec(facts.text);
  return grade !== null && GRADED.test(facts.text.slice(Math.max(0, grade.index - 40), grade.index + 40));
}
