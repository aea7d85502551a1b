/*
 * What the values of labels look like, and the nouns of a period's labels.
 */

/** A number, and no citation of a law. */
export const DIGITS =
  /^(?!.*(?:§|(?<!\p{L})(?:art|sec|section|article|articolo|artigo|artículo)(?!\p{L})))(?=(?:\D*\d){3}).{3,80}$/isu;
/** What a period is called, and what its ends are. */
export const PERIOD =
  '(?:(?:time )?period|window|range|date range|time ?frame|(?:tat|abfrage|auskunfts)?zeitraum|periode|periodo|perioada|okres|interval|obdobi|період|tidsrom|tidsrum|ajavahemik)';
export const WHEN =
  '(?:(?:date|time|date time|date/time|date and time|datum|fecha|data|dato|kuupaev|дата|zeit|hora|heure|ora|datetime)(?: (?:of|de|der|di|do|du))?)';
/** A day, perhaps with its time, and nothing that is no part of it. */
export const DATED = /^(?:\p{L}+,?\s)?(?:\d{1,4}\D{1,12}\d{1,4}|\p{L}{3,10}\.?\s\d{1,2})(?!.*@).{0,40}$/su;
/** What is told in words, and not by boxes. */
export const TOLD = /^(?!\W*[☐☑☒✓])(?=.{25})(?:\S+\s+){3}/s;
/** A number to call. */
export const CALLED = /^(?:\+|\(?0|\(\d|\D{0,24}\d)[\d\s()./–-]{5,24}/u;
/** A law with its number. */
export const CITED =
  /(?:§|(?<!\p{L})(?:arts?|art[íi]culos?|articles?|articol\p{L}*|artigos?|artikel\p{L}*|sections?|secs?|ss?|u\.?\s?s\.?\s?c|par|stat\p{L}*|ст\p{L}*|čl)\.?(?!\p{L}))(?=.*\d)|(?<!\p{L})(?:act|law|code|statute)(?:\s(?:of|no\.?))?,?\s\d|\d.*(?<!\p{L})(?:act|code|law|bnss|crpc|k\.?p\.?[ck]|stpo|wetboek)(?!\p{L})/isu;
