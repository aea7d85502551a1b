import { fold } from './fold.ts';

const BLANK =
  /^(?:n\s?[./]?\s?a\.?|not applicable|none|nil|-+|–+|—+|_+|\.+|…+|\/+|\*+|x{3,}|\?+|(?:none|not) (?:known|applicable|available)|to be (?:completed|filled in|provided|supplied|confirmed|advised|announced|determined)(?: later)?|t\.?b\.?[acd]\.?|(?:to|will) follow|pending|keine?|entfällt|nicht (?:zutreffend|bekannt|anwendbar)|néant|aucune?|sans objet|non (?:applicable|communiqué)|ningun[oa]|no (?:aplica|procede|consta)|geen|n\.?v\.?t\.?|niet van toepassing|nessun[oa]?|non applicabile|não (?:aplicável|se aplica)|nenhum[a]?|nie dotyczy|brak|b\.?d\.?|nu (?:este cazul|se aplică)|fără|не застосовується|немає|відсутн[ійяє]+|н\/?д|ej (?:tillämpligt|aktuellt)|ikke (?:relevant|aktuel[lt]?)|ei sovellu|netýká se|žádn[áéý]|nincs|nem (?:releváns|alkalmazható)|δεν (?:εφαρμόζεται|υπάρχει)|nije primjenjivo|neuplatňuje sa)$/iu;

/** True where an answer says that there is none: "n/a", "not applicable.", "sans objet", a line of dots. */
export function isBlank(answer: string): boolean {
  return BLANK.test(fold(answer).replace(/(?<=[\p{L}\p{N}]{2})\.$/u, ''));
}

/** Answers that stand elsewhere, or that nobody knows. */
const ELSEWHERE =
  /^(?:unknown|not (?:yet known|stated)|unbekannt|inconnue?|desconocid[oa]|sconosciut[oa]|onbekend|nieznan[ya]|невідом\p{L}+|ei ole|puudub|ingen|inga|(?:(?:please )?(?:see|as per|refer to)|s(?:\.|iehe)|voir|cf\.|ver|véase|vedi|v\.|zie|zob\.|patrz|vezi|a se vedea|див\.?|viz|vt|se)\s(?:\p{L}+ ){0,2}(?:annex|attach|appendix|schedule|enclos|below|above|anlage|anhang|beilage|beiblatt|oben|unten|ci-dess|pièce|anex[oa]|adjunt|abajo|arriba|allegat|sotto|sopra|bijlage|hierboven|onder|załącznik|niżej|додат|přílo|lisa|bilag|vedlegg)\p{L}*(?:\s(?:no\.?\s|nr\.?\s)?[\p{L}\d]{1,4})?)\.?$/iu;

/** True where an answer says nothing by itself: a blank one, "unknown", "see annex B". */
export function saysNothing(answer: string): boolean {
  return isBlank(answer) || ELSEWHERE.test(fold(answer));
}
