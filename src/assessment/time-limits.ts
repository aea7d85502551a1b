import { monthNumber } from './month-names.ts';
import { matchesOf, type Phrases, says } from './words/any-of.ts';
import { DELETIONS, PROCEDURES, THIS_WEEK, TODAY, WEEKDAYS } from './words/near-days.ts';

const DAY = 24 * 60 * 60 * 1000;
const NEAR_DAYS = 7;

const CUSTODY =
  /(?<![\p{L}\p{N}])(?:(?<!chain of )custod(?:y|ial)|detention|detained|detainee|remand|hechtenis|inverzekering|inbewaringstelling|untersuchungshaft|u-haft|haft(?:frist|prüfung|sache|befehl)|in haft|garde à vue|détention provisoire|prisión (?:provisional|preventiva)|detenid|vahistat|vahi all|kinni peetud|kinnipe|custodia cautelare|agli arresti|fermo di|areszt|zatrzyman|prisão preventiva|detid[oa]|arest|reținut|під вартою|затриман)/giu;

const DENIED =
  /(?<!\p{L})(?:no|not|nobody|none|without|geen|niet|niemand|kein\p{L}*|nicht|aucune?|pas|sans|sin|ningun[oa]?|non|nessun[oa]?|senza|não|sem|nu|fără|nimeni|ei|pole|brak|nie|bez|не|немає|без)(?:\s+\p{L}+){0,2}\s+$/iu;

const HOURS =
  '(?:working )?(?:hours?|hrs?|h|uur|uren|stunden?|heures?|horas?|ore|godzin\\p{L}*|tund\\p{L}*|tunni\\p{L}*|годин\\p{L}*)';
const DAYS =
  '(?:(?:working|business|calendar|werk|arbeits) ?)?(?:days?|dag|dagen|tage?n?|werktage?n?|jours?|días?|dias?|giorni?|dni|dzień|päeva?\\p{L}*|zile?|дн\\p{L}*|день)';
const SPAN = new RegExp(`(?<![\\p{L}\\p{N}./-])(\\d{1,3})[\\s-]*(?:(${HOURS})|(${DAYS}))(?!\\p{L})`, 'giu');

const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const DAY_FIRST = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/g;
const DAY_AND_NAME =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})/giu;
const NAME_AND_DAY = /(\p{L}+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/giu;
const DAY_AND_MONTH = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?!\s?\d)/g;
const DAY_ALONE =
  /(?<![\d.,/:-])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+)?(\p{L}{3,})(?!\p{L}|\.?,?\s+(?:de\s+)?\d{4})/giu;
const NAME_ALONE = /(\p{L}{3,})\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:]|,?\s+\d{4})/giu;

/**
 * Whether the time limits that an officer names call for haste: somebody is in custody, or a date or span ends within
 * seven days of `now`. Dates without a zone are taken in UTC; yesterday still counts.
 */
export function limitIsNear(timeLimits: string, language: string, now: Date): boolean {
  const text = timeLimits.slice(0, 2000);
  return namesCustody(text) || namesShortSpan(text) || namesNearDay(text, language, now);
}

/** How far from a hearing its day may stand, in characters. */
const BESIDE = 60;
const SENTENCE = /[!?;]|\.(?=\s+\p{L}{3})/u;

/**
 * Whether a lower-case text tells of a hearing or the end of a limitation whose day is near: `day` for today or tomorrow, `week` for one
 * within seven days; null for none.
 */
export function procedureIsNear(text: string, language: string, now: Date): 'day' | 'week' | null {
  const beside = besides(text, PROCEDURES);
  if (beside.some((one) => isTold(one, language, now))) return 'day';
  return beside.some((one) => namesNearDay(one, language, now)) ? 'week' : null;
}

/** Whether a lower-case text tells that something is deleted or runs out today or tomorrow. */
export function deletionIsNear(text: string, language: string, now: Date): boolean {
  return besides(text, DELETIONS).some((one) => isTold(one, language, now));
}

/** What stands beside phrases in their sentences. */
function besides(text: string, phrases: Phrases): string[] {
  return [...matchesOf(phrases, text)].map(({ 0: word, index }) => {
    const before =
      text
        .slice(Math.max(0, index - BESIDE), index)
        .split(SENTENCE)
        .at(-1) ?? '';
    const after =
      text
        .slice(index + word.length)
        .slice(0, BESIDE)
        .split(SENTENCE)[0] ?? '';
    return `${before} ${after}`;
  });
}

/** Whether a text says today or tomorrow, and no date. */
function isTold(text: string, language: string, now: Date): boolean {
  return says(TODAY, text) && datesIn(text, language, now).length === 0;
}

/** Whether a text names a day within seven days, by its date or else by its name. */
function namesNearDay(text: string, language: string, now: Date): boolean {
  const dates = datesIn(text, language, now);
  if (dates.length > 0) return dates.some((date) => isNear(date, now));
  const lower = text.toLowerCase();
  return says(TODAY, lower) || says(THIS_WEEK, lower) || namesOneWeekday(lower);
}

/** Days of a week from one to another are those of an office. */
const FROM_TO = /^\s*(?:to|through|until|till|bis|à|au|a|al|t\/m|tot|do|až|til|till|до|[–—-])\s*$/u;

function namesOneWeekday(text: string): boolean {
  const [first, second] = [...matchesOf(WEEKDAYS, text)];
  if (first === undefined || second === undefined) return first !== undefined;
  return !FROM_TO.test(text.slice(first.index + first[0].length, second.index));
}

function namesCustody(text: string): boolean {
  return [...text.matchAll(CUSTODY)].some(
    ({ index }) => !DENIED.test(text.slice(Math.max(0, index - 60), index)),
  );
}

function namesShortSpan(text: string): boolean {
  return [...text.matchAll(SPAN)].some(([, count, hours]) =>
    hours === undefined ? Number(count) <= NEAR_DAYS : Number(count) <= NEAR_DAYS * 24,
  );
}

function isNear(date: number, now: Date): boolean {
  const days = (date - now.getTime()) / DAY;
  return days > -2 && days <= NEAR_DAYS;
}

/** Midnight UTC of every date in the text, in milliseconds; of one without a year in the year that brings it nearest to now. */
function datesIn(text: string, language: string, now: Date): number[] {
  const dated = datesWithYear(text, language);
  return dated.length > 0 ? dated : datesWithoutYear(text, language, now);
}

function datesWithoutYear(text: string, language: string, now: Date): number[] {
  const nearest = (month: number | null, day: string): number[] => {
    if (month === null) return [];
    const year = now.getUTCFullYear();
    const dates = [year - 1, year, year + 1].flatMap((one) => dateOf(String(one), month, day));
    const [first] = dates.sort((a, b) => Math.abs(a - now.getTime()) - Math.abs(b - now.getTime()));
    return first === undefined ? [] : [first];
  };
  return [
    ...[...text.matchAll(DAY_AND_MONTH)].flatMap(([, day = '', month = '']) => nearest(Number(month), day)),
    ...[...text.matchAll(DAY_ALONE)].flatMap(([, day = '', name = '']) =>
      nearest(monthNumber(name, language), day),
    ),
    ...[...text.matchAll(NAME_ALONE)].flatMap(([, name = '', day = '']) =>
      nearest(monthNumber(name, language), day),
    ),
  ];
}

function datesWithYear(text: string, language: string): number[] {
  const named = (day: string, name: string, year: string) => {
    const month = monthNumber(name, language);
    return month === null ? [] : dateOf(year, month, day);
  };
  return [
    ...[...text.matchAll(ISO_DATE)].flatMap(([, year = '', month = '', day = '']) =>
      dateOf(year, Number(month), day),
    ),
    ...[...text.matchAll(DAY_FIRST)].flatMap(([, first = '', second = '', year = '']) =>
      Number(second) > 12 ? dateOf(year, Number(first), second) : dateOf(year, Number(second), first),
    ),
    ...[...text.matchAll(DAY_AND_NAME)].flatMap(([, day = '', name = '', year = '']) =>
      named(day, name, year),
    ),
    ...[...text.matchAll(NAME_AND_DAY)].flatMap(([, name = '', day = '', year = '']) =>
      named(day, name, year),
    ),
  ];
}

function dateOf(year: string, month: number, day: string): number[] {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day) ? [date.getTime()] : [];
}
