import { finder } from '../../search/finder.ts';
import { spaced } from '../alternation.ts';
import { COUNTS, UNITS } from './length-words.ts';
import { findMoments, isoOf, type Moment } from './moments.ts';
import type { SlashOrder } from './slash-order.ts';

/** Until when something holds: a day (ISO 8601), or the words for a length of time or an event; `quote` as it stands in the text. */
export interface Until {
  readonly value: string;
  readonly quote: string;
}

const LEADS =
  "until|till|before|up to|through|expir(?:es|ing)(?: on)?|ends? on|valid (?:to|until)|bis(?: zum| einschließlich)?|jusqu[’'](?:au|à|en)|hasta(?: el)?|tot(?: en met| aan)?|fino (?:al(?:l[’']|la)?|a)|até(?: ao?| à)?|do dnia|do(?= \\d)|p[âa]n[ăa] (?:la|în)(?: data de)?|до|před|før(?: den)?|frem til|inntil|indtil(?: den)?|till(?: och med)?(?: den)?|til(?: og med)?(?: den)?|före(?: den)?|kuni|asti|έως(?: τις| την)?|μέχρι(?: τις| την)?|iki|līdz";
const UNTIL = finder(
  spaced(`(?<!\\p{L})(?:${LEADS}) (?:and including )?(?=([^.;\\n][^;\\n]{2,140}))`),
  'giu',
);
/** "Until", behind its day: "1.11.2026 asti", "2026. november 1-ig", "1 Kasım 2026 tarihine kadar". */
const BEHIND = '(?:asti|saakka|-?jé?ig|-?ig|-?ni|(?:tarihine\\s)?kadar)(?!\\p{L})';
const UNTIL_BEHIND = finder(`(?<=[\\s\\d.-])${BEHIND}`, 'iu');
const BEHIND_DAY = new RegExp(`^\\.?\\s?${BEHIND}`, 'iu');
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

/** The same with its offsets in the text, [start, end); `isDay` where its value is a day. */
export interface PlacedUntil extends Until {
  readonly start: number;
  readonly end: number;
  readonly isDay: boolean;
}

/** Until when what a text says holds; null where it does not say it. `order` is that of its slashed dates. */
export function findUntil(text: string, order: SlashOrder | null = null): Until | null {
  return untilsIn(text, order)[0] ?? null;
}

/** All that a text says of until when something holds: first the days, then lengths of time, then other words. */
export function untilsIn(text: string, order: SlashOrder | null = null): PlacedUntil[] {
  const clauses = [...UNTIL.matchAll(text)].map(({ index, 0: lead, 1: clause }) => ({
    clause: clause!,
    at: index + lead.length,
  }));
  const dayAt = (moment: Moment, from: number): PlacedUntil => {
    const [start, end] = [from + moment.start, from + moment.end];
    return { value: isoOf(moment, true), quote: text.slice(start, end), start, end, isDay: true };
  };
  const days = clauses.flatMap(({ clause, at }) => {
    const moment = findMoments(clause, order)[0];
    return moment === undefined || moment.start >= 6 ? [] : [dayAt(moment, at)];
  });
  const followed = UNTIL_BEHIND.test(text)
    ? findMoments(text, order)
        .filter(({ end }) => BEHIND_DAY.test(text.slice(end, end + 24)))
        .map((one) => dayAt(one, 0))
    : [];
  const lengths = [...FOR.matchAll(text)].map(({ index, 0: whole, 1: words }) => {
    const end = index + whole.length;
    return { value: words!, quote: words!, start: end - words!.length, end, isDay: false };
  });
  const events = clauses.flatMap(({ clause, at }) => {
    const words = clause.slice(0, CLAUSE_END.exec(clause)?.index ?? clause.length).trim();
    const start = at + clause.indexOf(words);
    return words === ''
      ? []
      : [{ value: words, quote: words, start, end: start + words.length, isDay: false }];
  });
  return [...days, ...followed, ...lengths, ...events];
}
