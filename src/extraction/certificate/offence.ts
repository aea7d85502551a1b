import { crimeTold } from '../fields/crime.ts';
import { fold } from '../fold.ts';
import { findProvisions } from '../law/provisions.ts';
import type { Entry } from './entries.ts';
import type { Read } from './plan.ts';
import { REGULATION_NUMBERS } from './wording.ts';

/** Fewer words tell nothing. */
export const LEAST_WORDS = 5;

/** True for words that tell something: a whole sentence. */
export function isSentence(text: string): boolean {
  return /[.!]\s*$/u.test(text) && text.trim().split(/\s+/).length >= LEAST_WORDS;
}

/** A full stop that ends a sentence, not an abbreviation. */
const FULL_STOP = /(?<=\p{L}{4})\.$/u;

/** So many words behind a law, without a number among the first, tell what was done. */
const WORDS_THAT_TELL = /^\p{Ll}\p{L}*(?:[ ,]+\p{L}+){3}/u;

/** The words that name an offence with its provisions, and the sentences on the facts behind them. */
export function offenceAndFacts(text: string): { named: string; facts: string } {
  const end = findProvisions(text).at(-1)?.end ?? 0;
  // A code's letters end in the full stop that ends the sentence: "386 ΠΚ. …".
  const from = text[end - 1] === '.' ? end - 1 : end;
  for (const after of text.slice(from).matchAll(/(?:[.;]\s+|\n)(?=\p{Lu})/gu)) {
    const at = from + after.index;
    const rest = text.slice(at + after[0].length).trim();
    const facts = isSentence(rest) ? rest : rest.slice(0, rest.lastIndexOf('. ') + 1);
    if (isSentence(facts)) return { named: text.slice(0, at).replace(/\.?\s*$/, ''), facts };
  }
  const behind = /^\.?\s*\)?;\s+(?=\p{Ll})/u.exec(text.slice(end));
  if (end > 0 && behind !== null) {
    const facts = text.slice(end + behind[0].length).trim();
    if (WORDS_THAT_TELL.test(facts)) return { named: text.slice(0, end), facts };
  }
  return { named: text.trim().replace(FULL_STOP, ''), facts: '' };
}

/** The sentence that names the offence with its provisions, and what is told after it. */
export function readOffenceTold(read: Read, entries: readonly Entry[]): void {
  for (const { caption, ticked, label } of entries) {
    const provisions = ticked !== null || label !== null ? [] : findProvisions(caption);
    if (provisions.length === 0) continue;
    const { named, facts } = offenceAndFacts(caption);
    addOffence(read, named, caption);
    if (facts !== '') read.evidence.add('overview', fold(facts), [facts], read.place);
    return;
  }
}

/** An offence as it is named, its provisions, and the number of its case; the form's own regulation behind them is none of these. */
export function addOffence({ evidence, place }: Read, named: string, caption: string): void {
  const lines = withoutRegulation(named);
  const text = fold(lines);
  const { description, provisions, number } = crimeTold({ text, lines });
  const crime = description || text;
  evidence.add('crime.description', crime, [crime, named, caption], place);
  for (const one of provisions) evidence.add('crime.provisions', one.text, [one.text], place);
  if (number !== null) evidence.add('crime.caseNumber', number.value, [number.value], place);
}

/** What stands before the regulation on which a form rests, and before the words that lead to it: "fraud; 12/26. Basis: Article 6 …". */
function withoutRegulation(named: string): string {
  const regulation = findProvisions(named).find(({ text }) => REGULATION_NUMBERS.test(text));
  if (regulation === undefined || regulation.start === 0) return named;
  const before = named.slice(0, regulation.start);
  return before.replace(/(?:[.;,\n]\s*\p{L}[\p{L} ]{2,30}:)?[\s.;,(–-]*$/u, '');
}
