import { type FoundBasis, joinedFrom } from '../../fields/legal-basis.ts';
import { fold } from '../../fold.ts';
import { findProvisions, isPenal } from '../../law/provisions.ts';
import type { Letter } from '../layout.ts';
import { hasWord } from '../words.ts';
import { leads, ofCrime } from './law-leads.ts';

/** "Under article 355AD of the Criminal Code please provide …": what is asked rests on what leads to it, also where a code of crimes holds it. */
export function findActedUnder({ text, language, sentences }: Letter): FoundBasis | null {
  const provisions = findProvisions(text);
  for (const [at, cited] of provisions.entries()) {
    const { start, end } = cited;
    const own = sentences.find((one) => one.start <= start && start < one.end);
    if (own === undefined || !isPenal(cited)) continue;
    const before = text.slice(own.start, start);
    if (before.length > LONGEST_LEAD || !leads(language).test(before)) continue;
    const quote = joinedFrom(text, provisions, at);
    const behind = text.slice(start + quote.length, Math.max(own.end, end)).slice(0, ASKED_WITHIN);
    if (OF_CASE.test(before) || OF_CASE.test(behind.slice(0, DIRECTLY)) || ofCrime(language).test(before))
      continue;
    if (hasWord(language, 'asks', behind)) return { value: fold(quote), quote };
  }
  return null;
}

/** What leads to a law stands at the sentence's beginning, and what is asked soon behind it, in characters. */
const LONGEST_LEAD = 50;
const ASKED_WITHIN = 60;
const DIRECTLY = 30;
/** A case, its registering or a crime, of which the law beside it is. */
const OF_CASE =
  /(?<!\p{L})(?:FIR|crimes?|cases?|offen[cs]\p{L}+|register\p{L}+|booked|charg\p{L}+|punish\p{L}+|suspect\p{L}*|investigat\p{L}+|fraud|theft|straftat\p{L}*|verdacht\p{L}*|strafbar\p{L}*|infraction\p{L}*|délits?|punis?|delitos?|reat[oi]|strafbaar\p{L}*|przestępstw\p{L}*|infracțiun\p{L}*|злочин\p{L}*)(?!\p{L})/iu;
