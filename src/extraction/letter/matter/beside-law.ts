import { leadsFromCrime } from '../../fields/legal-basis.ts';
import { findProvisions, isPenal, isProcedural, type Provision } from '../../law/provisions.ts';
import type { Letter, Span } from '../layout.ts';
import { hasWord } from '../words.ts';
import { OF_CRIME } from './crime-words.ts';

/*
 * What stands directly beside an article of a penal law, between two marks, is the name of that crime, whatever it is called: "Suspicion:
 * preslepitev pri pridobitvi posla, 228 KZ-1", "Case 2 – insult (§ 185 StGB)".
 */

/** A mark at which a name begins or ends. */
const MARK = /[:;|\t\n()[\]«»"“”„]|[.!?](?=\s)|\s[–—-]{1,2}\s|,\s/g;
/** Marks that only part a name from its law. */
const TO_LAW =
  /[\s,;:(–—-]*(?:(?<!\p{L})(?:(?:(?:and\s)?(?:foreseen|provided for|defined|described|punished|punishable|repressed|sanctioned|prohibited|penali[sz]ed|criminali[sz]ed|falling)\s){1,2}(?:by|in|under|at)|contrary to|according to|in violation of|under|as per|per|gemäß|gem\.|nach|selon|prévue?s? (?:et réprimée?s? )?par|de l['’]|del?|du|según|als bedoeld in|ex|di cui all['’]|previst[oa]s? (?:e punid[oa]s? )?p?el[oa]|z|tj\.|w\szw\.(?: z)?|prev\. de|prevăzut[ăe] de|за|по|podle|dle|podľa|iz|po|enligt|efter|etter|jf\.)(?!\p{L})[\s,;:(]*(?:the\s+|l['’]|el\s+|la\s+)?)?$/iu;
/** What ends with a small word that goes on: no name. */
const LEFT_OPEN =
  /\s(?:by|of|under|in|with|for|to|and|the|a|an|par|de|du|des|et|von|nach|und|der|die|per|di|e|por|del|y|em|van|op|en|z|w|i|oraz)$/iu;
const FARTHEST = 140;
const MOST_WORDS = 10;
/** What no name of a crime has: who speaks, who is meant, and what is or was done. */
const SAYS =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|been|we|i|you|he|she|they|please|who|which|that|our|your|this|ist|sind|wird|werden|wurde|hat|wir|ich|sie|ihre?|bitte|est|sont|nous|vous|qui|votre|notre|cette|es|son|fue|ha|han|su|sus|è|sono|vostra|wordt|worden|werd|heeft|wij|ik|u|die|dat|uw|foi|são|não|vossa|jest|są|się|został\p{L}*|har|er|är|blev|vi|olen|on|sunt|este|vă|je|su|jsou|byl\p{L}*|art|section|article|articles?|case|request|order|data|account|file|investigation)(?!\p{L})/iu;

/** The first name that stands so beside an article of a penal law; null where none does. */
export function besideLaw(letter: Letter): string | null {
  const { text, language } = letter;
  const laws = findProvisions(text).filter((one) => isCrimes(text, one));
  for (const one of laws) {
    const name = [nameBefore(text, one), nameBehind(text, one)].find(
      (found) => found !== null && isName(found, language),
    );
    if (name !== undefined) return name;
  }
  return null;
}

function isCrimes(text: string, one: Provision): boolean {
  if (isProcedural(one)) return false;
  return (
    isPenal(one) ||
    /^18\s?U\.?\s?S/i.test(one.text) ||
    leadsFromCrime(text.slice(Math.max(0, one.start - 90), one.start)) ||
    (one.law !== '' && text[one.start - 1] === '(' && text[one.end] === ')')
  );
}

/** "…: name (law)": from the last mark to the law. */
function nameBefore(text: string, { start }: Span): string | null {
  const from = Math.max(0, start - FARTHEST);
  const before = text.slice(from, start).replace(TO_LAW, '');
  const mark = [...before.matchAll(MARK)].at(-1);
  if (mark === undefined && from > 0) return null;
  return before.slice(mark === undefined ? 0 : mark.index + mark[0].length).trim();
}

/** "law – name": from the dash, the colon or the bracket behind the law to the next mark. */
function nameBehind(text: string, { end }: Span): string | null {
  const after = text.slice(end, end + FARTHEST);
  const opening = /^\s*\)?\s*(?:[(:]|[–—-]{1,2}\s)\s*["„“«]?/u.exec(after)?.[0];
  if (opening === undefined) return null;
  const rest = after.slice(opening.length);
  const mark = rest.search(MARK);
  return mark < 0 ? null : rest.slice(0, mark).trim();
}

/** True for words that may be the name of a crime: no sentence, and nothing that asks. */
export function isName(name: string, language: string): boolean {
  return (
    /^\p{L}[^\d@/]{4,88}$/u.test(name) &&
    name.split(/\s+/).length <= MOST_WORDS &&
    !name.includes('..') &&
    !LEFT_OPEN.test(name) &&
    !SAYS.test(name) &&
    !OF_CRIME.test(name) &&
    !hasWord(language, 'produce', name) &&
    !hasWord(language, 'preserve', name) &&
    !hasWord(language, 'things', name)
  );
}
