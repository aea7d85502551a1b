import { withoutAccents } from '../../../words/accents.ts';
import { PLAIN } from '../../fold.ts';
import { isFactsHeading } from '../matter/facts.ts';
import { isRank } from '../writer/signature-parts.ts';
import type { LabelMeaning } from './label-meaning.ts';
import { TOLD } from './label-values.ts';
import { RULES, SWITCHBOARD } from './rules.ts';
import { meaningOfWording } from './wordings/wording.ts';

const MOST_WORDS = 8;
const LONGEST = 70;
/** Words of a sentence, which no label has. */
const SENTENCE =
  /(?<![\p{L}])(?:please|kindly|hereby|following|folgend\p{L}*|suivante?s?|siguientes?|seguent[ie]|volgende|nastepujac\p{L}*|you|your|bitte|wir|ihnen|veuillez|vous|nous|rogamos|ruego|usted|proszę|prosimy|verzoeken|chiediamo|просимо|прошу)(?![\p{L}])/iu;

/**
 * What a label asks for, by its words in any of the languages and by the shape of its value (null for a heading); null if nobody knows. A label
 * in two languages ("Base legal / Legal basis") says it in either.
 */
export function meaningOf(label: string, value: string | null): LabelMeaning | null {
  const bare = label.replace(/\([^()]{0,40}\)/g, ' ');
  const words = plainWords(label);
  const meaning =
    meaningOfWording(words, value) ??
    (bare === label ? meaningByRule(words, value) : meaningOfWords(plainWords(bare), value));
  if (meaning === 'telephone' && SWITCHBOARD.test(words)) return 'organisation.switchboard';
  if (meaning !== null) return meaning;
  for (const part of [
    ...bare.split(/\s*[/|]\s*|\s[–—-]\s/),
    ...(/\(([^()]{3,40})\)/.exec(label)?.slice(1) ?? []),
  ]) {
    if (part === label || part.trim() === '') continue;
    const ofPart = meaningOfWords(plainWords(part), value);
    if (ofPart !== null && ofPart !== 'skip') return ofPart;
  }
  if (value !== null && TOLD.test(value) && isFactsHeading(label)) return 'overview';
  // "Det: Jane Roe"
  return isRank(label) && value !== null && PERSON.test(value) ? 'requester' : null;
}

/** A name of two words or more, perhaps behind a rank. */
const PERSON = /^(?:\p{L}{1,5}\.\s)?(?:\p{Lu}[\p{L}’'.-]*\s){1,3}\p{Lu}[\p{L}’'-]+(?:\s#?\d+)?$/u;

function meaningOfWords(words: string, value: string | null): LabelMeaning | null {
  return (mayBeLabel(words) ? meaningOfWording(words, value) : null) ?? meaningByRule(words, value);
}

function mayBeLabel(words: string): boolean {
  if (words === '' || words.length > LONGEST || words.split(' ').length > MOST_WORDS) return false;
  return !SENTENCE.test(words) || /^(?:your|what you)/.test(words);
}

function meaningByRule(words: string, value: string | null): LabelMeaning | null {
  if (!mayBeLabel(words)) return null;
  const rule = RULES.find(
    (one) => one.pattern.test(words) && (value === null || one.value === undefined || one.value.test(value)),
  );
  return rule?.meaning ?? null;
}

/** The label's words in small letters, without accents and signs. */
function plainWords(label: string): string {
  return withoutAccents(label)
    .toLowerCase()
    .replace(/[łđßøæœı]/g, (letter) => PLAIN[letter]!)
    .replace(/[’'`ºª]/g, ' ')
    .replace(/[^\p{L}\p{N}./-]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .replace(/(?:^|\s)l(?=\s)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True for what a label gives as the number of a case or a letter: "Case no" of "26-114873". */
export function isCaseNumber(label: string, value: string): boolean {
  if (!/\d{3}/.test(value)) return false;
  const meaning = meaningOf(label, value);
  return meaning === 'crime.caseNumber' || meaning === 'registrationNumber';
}
