import { finder } from '../../../search/finder.ts';
import { OBLIGED, PROVIDED } from './term-clauses.ts';

const IS_OBLIGED = finder(
  `(?<!\\p{L})(?:${OBLIGED})(?!\\p{L})[^.;]{0,140}(?:${PROVIDED})|(?:${PROVIDED})[^.;]{0,40}(?<!\\p{L})(?:${OBLIGED})(?!\\p{L})`,
  'iu',
);

/** Those of whom a request tells, and who owe the authority something else, or one another. */
const OF_OTHERS =
  /(?<!\p{L})(?:s?he|victim|suspect|caller|accused|complainant|defendant|bank|landlord|tenant|opfers?|geschädigt\p{L}*|beschuldigt\p{L}*|victime|suspecte?|prévenue?|víctima|sospechos[oa]|vittima|indagat[oa]|slachtoffer|verdachte|vítima|suspeit[oa]|pokrzywdzon\p{L}+|podejrzan\p{L}+|poškozen\p{L}+|потерпіл\p{L}+|пострадал\p{L}+|oštećen\p{L}+)(?!\p{L})/iu;

/** True for a text in which such a person stands. */
export function tellsOfOthers(text: string): boolean {
  return OF_OTHERS.test(text);
}

/** A plea that is hardly more than that: "Molimo za hitno postupanje." */
const PLEA =
  /^\W*(?:please|kindly|bitte|wir\s+bitten|um\s+\p{L}+\s+\p{L}+\s+wird\s+gebeten|merci\s+de|prière\s+de|se\s+ruega|rogamos|si\s+prega|si\s+chiede|solicita-se|pede-se|agradece-se|graag|gelieve|prosz[ęe]|prosimy|vă\s+rugăm|просимо|прошу|моля|молим[ео]?|molimo|molim|prosím[e]?|žiadame|žádáme|prosimo|vi\s+ber|ber\s+om|pyydämme|palume|kérjük|rica\s+ederi[mz]|παρακαλούμε|prašome|lūdzam)(?!\p{L})/iu;
const SHORT_PLEA = 90;

/** True for a text that says that somebody has to provide something, or pleads in few words. */
export function isObliged(text: string): boolean {
  if (tellsOfOthers(text)) return false;
  return IS_OBLIGED.test(text) || (text.length < SHORT_PLEA && PLEA.test(text));
}
