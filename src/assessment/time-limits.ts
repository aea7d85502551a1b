import { monthNumber } from './month-names.ts';

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

/**
 * Whether the time limits that an officer names call for haste: somebody is in custody, or a date or span ends within
 * seven days of `now`. Dates without a zone are taken in UTC; yesterday still counts.
 */
export function limitIsNear(timeLimits: string, language: string, now: Date): boolean {
  const text = timeLimits.slice(0, 2000);
  return (
    namesCustody(text) || namesShortSpan(text) || datesIn(text, language).some((date) => isNear(date, now))
  );
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

/** Midnight UTC of every date in the text, in milliseconds. */
function datesIn(text: string, language: string): number[] {
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
