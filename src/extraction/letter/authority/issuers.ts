import type { AuthorityKind } from '../../../form/standard-form.ts';
import type { Evidence } from '../../evidence.ts';
import { isOfRemedy } from '../../law/authorities.ts';
import type { Letter } from '../layout.ts';
import { authorityIn } from './authority-names.ts';
import { RANK_OF } from './cited-orders.ts';
import type { Named } from './court-heads.ts';
import { slashOrderOf } from './date-order.ts';
import { dayOf, dayOfDecision } from './dated.ts';

/** The court or office that a letter names; of the kind of who signs, if somebody does. An office without its place is none. */
export function officeOf({ text, language }: Letter, kind: AuthorityKind | null): Named | null {
  const office = authorityIn(text, language);
  if (office === null || isOfRemedy(text, office.start)) return null;
  if (kind !== null && RANK_OF[kind] !== RANK_OF[office.kind]) return null;
  return kind === null || /\s/.test(office.name) ? office : null;
}

/** The day of the letter, or of the order that it is. */
export function addDate(letter: Letter, isOrder: boolean, evidence: Evidence): void {
  const slashes = slashOrderOf(letter, evidence);
  const decided = isOrder && letter.language === 'en' ? null : dayOfDecision(letter, slashes);
  const date = decided ?? dayOf(letter, isOrder, slashes);
  if (date !== null) evidence.add('authority.date', date.iso, [date.quote], letter.place);
}
