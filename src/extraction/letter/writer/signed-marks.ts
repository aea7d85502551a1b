import { inEverySpelling } from './spellings.ts';

/** What stands behind a typed name, or before it, instead of a signature by hand: "s. k.", "v. r.", "m.p.", "(-)", "/s/", "Sd/-". */
const IN_OWN_HAND =
  /,?\s(?:s\.\s?[kr]|с\.\s?р|v\.\s?r|m\.\s?p|e\.\s?h|sgd|sk|vr)\.?$|^(?:\(-\)|\/?[sп]\/|\((?:п|podpis|підпис|подпис|sgd\.?|signed|gez\.)\)|sgd\.?|sd\/-)\s+(?=\p{L})/giu;

/** A mark in brackets that somebody signed, wherever in a line: "Le juge, (s.) A. Roux", "Hâkim Ali Demir (e-imza)". */
const MARK = new RegExp(
  `\\(\\s*(?:${inEverySpelling(['s|п|sgd|signed|signé|signature|gez|podpis|подпись|подпис|підпис|firmado|firma|f\\.to|assinado|e-?imza|imza|imzalı|aláírás|allekirjoitus|parafe'])})\\.?\\s*\\)\\s*`,
  'giu',
);

/** A typed name and what follows it in one pair of brackets, under a signature by hand: "(R. K. Natarajan, IPS)". */
const ALL_IN_BRACKETS = /^\(\s*([^()\d]{4,60},[^()]{2,30}?)\s*\)$/u;

/** A line of a signature without the marks that it was signed, and without the brackets around all of it. */
export function withoutMarks(line: string): string {
  return line.trim().replace(MARK, '').trim().replace(ALL_IN_BRACKETS, '$1');
}

/** A part without the marks of a signature by hand around the name. */
export function withoutHand(part: string): string {
  return part.replace(IN_OWN_HAND, '');
}
