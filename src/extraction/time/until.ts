import { finder } from '../../search/finder.ts';
import { spaced } from '../alternation.ts';
import { COUNTS, UNITS } from './length-words.ts';
import { findMoments, isoOf } from './moments.ts';
import type { SlashOrder } from './slash-order.ts';

/** Until when something holds: a day (ISO 8601), or the words for a length of time or an event; `quote` as it stands in the text. */
export interface Until {
  readonly value: string;
  readonly quote: string;
}

const LEADS =
  "until|till|before|up to|through|expir(?:es|ing)(?: on)?|ends? on|valid (?:to|until)|bis(?: zum| einschließlich)?|jusqu[’'](?:au|à|en)|hasta(?: el)?|tot(?: en met| aan)?|fino (?:al(?:l[’']|la)?|a)|até(?: ao?| à)?|do dnia|do(?= \\d)|p[âa]n[ăa] (?:la|în)(?: data de)?|до|před|før(?: den)?|frem til|inntil|indtil(?: den)?|till(?: och med)?(?: den)?|til(?: og med)?(?: den)?|före(?: den)?|kuni|asti|έως(?: τις| την)?|μέχρι(?: τις| την)?|iki|līdz";
const UNTIL = finder(spaced(`(?<!\\p{L})(?:${LEADS}) (?:and including )?([^.;\\n][^;\\n]{2,140})`), 'giu');
const YEARS =
  'years?|jahre?[ns]?|ans?|années?|años?|anos?|anni|anno|jaar|jaren|lat|rok\\p{L}*|ani|an|рок\\p{L}+|років|år|vuo\\p{L}+|aasta\\p{L}*|év\\p{L}*|godin\\p{L}+|let[ai]?|годин\\p{L}+|έτη|metų|gad\\p{L}+';
/** What leads to a length of time: "for a period of", "pour une durée de". */
const DURING =
  'for(?: the)?(?: next)?|für|auf|während|pendant|pour|durant|durante|por|gedurende|voor|per|przez|na|pe|timp de|pentru|протягом|на строк|впродовж|po|i|under|ajaksi|aja jooksul|kroz|tokom|tijekom|za|för';
const OF_TIME =
  '(?: (?:an?|the|die|une|un|una|uma|een|o|en|la|den))?(?: (?:further|initial|minimum))?(?: (?:period|term|duration|dauer|zeitraum|durée|période|per[ií]odo|plazo|prazo|periode|termijn|duur|okres|perioad[ăa]|durata|tid|dobu|строк))?(?: (?:of|von|de|di|van|på|av|af))?';
const FOR = finder(
  spaced(
    `(?<!\\p{L})(?:${DURING})${OF_TIME} ((?:at least )?(?:\\d{1,3}|${COUNTS})(?: ?\\([\\p{L}\\d\\s-]{1,24}\\))? (?:${UNITS}|${YEARS})(?!\\p{L})(?: (?:from|à compter|ab|a partir|vanaf|a decorrere|fra|från|od) [^.;,()]{3,40})?)`,
  ),
  'giu',
);
const CLAUSE_END =
  /\s*(?:[.;,]\s|[.;,)]*$|\s(?:under|pursuant|in accordance|based on|as required|because|since|and|according)(?!\p{L})|\(|\s[–—-]\s)/u;

/** Until when what a text says holds; null where it does not say it. `order` is that of its slashed dates. */
export function findUntil(text: string, order: SlashOrder | null = null): Until | null {
  const clauses = [...UNTIL.matchAll(text)].map((match) => match[1]!);
  for (const clause of clauses) {
    const moment = findMoments(clause, order)[0];
    if (moment !== undefined && moment.start < 6)
      return { value: isoOf(moment, true), quote: clause.slice(moment.start, moment.end) };
  }
  const [during] = FOR.matchAll(text);
  if (during !== undefined) return { value: during[1]!, quote: during[1]! };
  const [clause] = clauses;
  if (clause === undefined) return null;
  const words = clause.slice(0, CLAUSE_END.exec(clause)?.index ?? clause.length).trim();
  return words === '' ? null : { value: words, quote: words };
}
