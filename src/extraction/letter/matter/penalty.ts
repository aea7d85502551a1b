import type { Provision } from '../../law/provisions.ts';

/** What threatens the provider that does not comply. */
const PENALTY =
  /(?<!\p{L})(?:non-?compliance|fail(?:ure|ing)?(?: to comply)?|will attract|refus\p{L}+|zuwiderhandl\p{L}+|ordnungs(?:geld|mittel)|niet-?naleving|niet nakom\p{L}+|désobéissance|non-respect|défaut de réponse|desobediencia|apercib\p{L}+|uitblijven|weiger\p{L}*|refuz\p{L}*|abatere\sjudiciară|amend[ăa]\sjudiciară|odmow\p{L}*|ukaran\p{L}*|kara\sporządkowa|отказ\p{L}*|відмов\p{L}*|vägra\p{L}*|pořádkov\p{L}+\spokut\p{L}+|bírság\p{L}*|incumplimiento|sob pena|desobediência|pod rygorem|sub sancțiunea|neîndeplinire\p{L}*|inottemperanza|невиконання)(?!\p{L})/iu;

/** "It is an offence under section 175 of the Penal Code to omit". */
const OFFENCE_TO =
  /\b(?:is|be|constitutes?|commits?|amounts?\sto|guilty\sof)\s(?:also\s)?an?\s(?:criminal\s)?offen[cs]e\s(?:under|contrary\sto|against|by)\s(?:the\s)?$/i;
const TO_OMIT = /^[^.;]{0,40}?\s(?:to|if)\s/;

/** True where the words before a provision tell what follows if nothing is answered: "non-compliance will attract section 223". */
export function isOfPenalty(text: string, { start, end }: Provision): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  if (OFFENCE_TO.test(before) && TO_OMIT.test(text.slice(end, end + 60))) return true;
  return PENALTY.test(before.slice(before.search(/[.;]\s[^.;]*$/) + 1));
}

/** Laws on what an answer costs, and on how copies are made out. */
const COSTS =
  /(?<!\p{L})(?:JVEG|ZSEG|GebAG|GOG|GGG|tarif\p{L}* des frais|frais de justice|wet tarieven in strafzaken)(?!\p{L})/iu;

/** True for a law on what an answer costs. */
export function isOfCosts({ law, text }: Provision): boolean {
  return COSTS.test(law) || COSTS.test(text);
}
