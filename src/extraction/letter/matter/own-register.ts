import { numberAt } from '../../law/case-number.ts';
import type { Letter } from '../layout.ts';
import { NUMBER_AHEAD, NUMBER_SIGN } from './number-sign.ts';

/** What offices call the register in which they count what they send or decide, at the beginning of a line or a cell of the head. */
const REGISTERS = [
  'aktenzeichen|az\\.?|geschäfts(?:zeichen|zahl)|gz\\.?|unser\\s+zeichen|ordnungsmerkmal',
  'sp\\.\\s?zn\\.|spisov[áa]\\s+(?:značka|znacka)|č\\.\\s?j\\.|čj\\.?|c\\.\\s?j\\.|(?:jednac[íi]\\s+)?č[íi]slo(?:\\s+jednac[íi])?|cislo(?:\\s+jednaci)?|naše\\s+číslo',
  'opr\\.\\s?št\\.|številka|poslovni\\s+broj|klasa(?![\\s\\S]{0,120}ur\\.?\\s?broj)|ur(?:udžbeni)?\\.?\\s?broj',
  'saksn(?:r|ummer)\\.?|sagsn(?:r|ummer)\\.?|dnr|diarien(?:r|ummer)|ärende|dnro|diaarinumero',
  'değişik\\s+iş\\s+no|muhabere\\s+no|sayı',
  'court\\s+file(?=\\s*:)|(?:crl\\.\\s?)?misc\\.?\\s+no\\.?|outgoing\\s+no\\.?|(?:subpoena|warrant|notice|action)\\s+(?:no\\.?|id)|file\\s+number\\s+of\\s+this\\s+request|no\\.\\s+instruction',
  'znak(?:\\s+sprawy)?|l\\.\\s?dz\\.|muhabere',
  "(?:ons\\s+)?(?:kenmerk|nummer)|dossier\\s+or|kantschrift|j\\.?\\s?i\\.?(?=\\s*:)|n\\.\\s?i\\.|n\\.?[º°]\\s+de\\s+salida|pièce|mandado|(?:réf\\.|référence)\\s+d\\p{L}+\\s?[’']?\\s?\\p{L}+",
].join('|');
const HEAD_LABEL = new RegExp(
  `(?:^|[\\t\\n]|\\s{3})[^\\p{L}\\p{N}\\n]{0,3}(?:${REGISTERS})(?![\\p{L}])\\s*${NUMBER_SIGN}[:.=]*\\s*${NUMBER_AHEAD}`,
  'iu',
);
/** A paper's number is the letter's own only where the letter has no reference of its own beside it. */
const PAPER = /(?<![\p{L}])(?:subpoena|warrant|notice|action)\s/iu;
const OWN_REFERENCE =
  /(?<![\p{L}])our\s+(?:\p{L}+\s+)?(?:file|ref(?:erence)?|number)(?![\p{L}])|(?:^|\n)[ \t]*ref(?:erence)?(?:\s+no\.?)?\s*[.:][ \t]*(?=\S*\d)/iu;
/** So far from its top a letter says under what number it goes out, in characters. */
const HEAD = 900;
/** A shorter number is that of a page, a copy or an enclosure. */
const SHORTEST = 4;

/** The number under which an office counts the letter itself, as its head gives it; null without. */
export function ownRegister({ text }: Letter): { readonly value: string; readonly quote: string } | null {
  const head = text.slice(0, HEAD);
  const label = HEAD_LABEL.exec(head);
  if (label === null || (PAPER.test(label[0]) && OWN_REFERENCE.test(head))) return null;
  const from = label.index + label[0].length;
  const value = numberAt(text.slice(from, from + 80));
  return value === null || value.length < SHORTEST || !/\d{2}/.test(value)
    ? null
    : { value, quote: text.slice(label.index, from + value.length).trim() };
}
