import { fold } from './fold.ts';

const BLANK =
  /^(?:n\s?[./]?\s?a\.?|not applicable|none|nil|-+|–+|—+|_+|\.+|…+|\/+|\*+|x{3,}|\?+|(?:none|not) (?:known|applicable|available)|to be (?:completed|filled in|provided|supplied|confirmed|advised|announced|determined)(?: later)?|t\.?b\.?[acd]\.?|(?:to|will) follow|pending|keine?|entfällt|nicht (?:zutreffend|bekannt|anwendbar)|néant|aucune?|sans objet|non (?:applicable|communiqué)|ningun[oa]|no (?:aplica|procede|consta)|geen|n\.?v\.?t\.?|niet van toepassing|nessun[oa]?|non applicabile|não (?:aplicável|se aplica)|nenhum[a]?|nie dotyczy|brak|b\.?d\.?|nu (?:este cazul|se aplică)|fără|не застосовується|немає|відсутн[ійяє]+|н\/?д|ej (?:tillämpligt|aktuellt)|ikke (?:relevant|aktuel[lt]?)|ei sovellu|netýká se|žádn[áéý]|nincs|nem (?:releváns|alkalmazható)|δεν (?:εφαρμόζεται|υπάρχει)|nije primjenjivo|neuplatňuje sa)$/iu;

/** True where an answer says that there is none: "n/a", "not applicable.", "sans objet", a line of dots. */
export function isBlank(answer: string): boolean {
  return BLANK.test(fold(answer).replace(/(?<=[\p{L}\p{N}]{2})\.$/u, ''));
}
