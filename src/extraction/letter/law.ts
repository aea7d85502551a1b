import type { Evidence } from '../evidence.ts';
import { type FoundBasis, findLedBasis, findSaidBasis, findTreaty } from '../fields/legal-basis.ts';
import { fold } from '../fold.ts';
import { findProvisions, isProcedural } from '../provisions.ts';
import type { Letter } from './layout.ts';
import { isOfSecrecy } from './secrecy.ts';

/** An act cited without its section, after words that lead to a basis. */
const ACT =
  /(?<![\p{L}])(?:pursuant to|under|in accordance with|by virtue of|on the basis of|as required by)\s+(?:the\s+)?((?:(?:Schedule|Part|Chapter)\s+\d{1,3}[A-Z]?\s+(?:to|of)\s+the\s+)?(?:\p{Lu}[\p{L}'’()&-]{0,40}\s+(?:(?:of|and|on|the|for)\s+){0,2}){1,8}Act(?:\s+\d{4})?)/gu;
const OF_CRIME =
  /(?<![\p{L}])(?:offen[cs]es?|crimes?|contrary|punishable|charged|suspected|violation|breach)(?![\p{L}])[^.;]{0,40}$/iu;
/** The number of a Union act after its name. */
const UNION = /^(?:\s*\((?:EU|EC|EEC|EU, Euratom)\))?\s*(?:No\.?\s*)?\d{1,4}\/\d{1,4}/;

/** The provisions that the letter cites: the basis of the request, and those of the crime. */
export function readLaw(letter: Letter, asked: string, evidence: Evidence): void {
  const { text, place } = letter;
  const basis =
    findSaidBasis(text) ?? findLedBasis(asked) ?? findLedBasis(text) ?? findAct(letter) ?? findTreaty(text);
  if (basis !== null) {
    const whole = withUnionNumber(text, basis);
    evidence.add('legalBasis', whole.value, [whole.value, whole.quote], place);
  }
  for (const one of findProvisions(text))
    if (!isProcedural(one) && !basis?.quote.includes(one.text) && !isOfSecrecy(letter, one.text))
      evidence.add('crime.provisions', one.text, [one.text], place);
}

function findAct(letter: Letter): FoundBasis | null {
  for (const { text } of letter.sentences)
    for (const match of text.slice(0, 900).matchAll(ACT)) {
      if (OF_CRIME.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
      return { value: fold(match[1]!), quote: match[1]! };
    }
  return null;
}

function withUnionNumber(text: string, basis: FoundBasis): FoundBasis {
  if (!/(?:Regulation|Directive|Decision)(?:\s+\((?:EU|EC)\))?$/.test(basis.quote)) return basis;
  const at = text.indexOf(basis.quote);
  const number =
    at < 0 ? undefined : UNION.exec(text.slice(at + basis.quote.length, at + basis.quote.length + 60))?.[0];
  return number === undefined ? basis : { value: fold(basis.quote + number), quote: basis.quote + number };
}
