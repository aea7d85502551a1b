import { readZone, type Zone } from './zones.ts';

/** A clock time with the zone after it, up to the offset `end`. */
export interface Clock {
  /** "10:22" or "10:22:31" as far as written. */
  readonly time: string;
  readonly zone: Zone | null;
  readonly end: number;
}

const CLOCK =
  /(?:T|:(?=\d{2}:\d{2}:\d{2})|\s*[,;]?\s*\(?(?:time|uhrzeit|zeit|heure|hora|ora|ore|tijd|tid|godzina|godz\.|час|hour)\s*:\s*|\s*,?\s*(?:h|g|v\s+(?:čase|době))\.?\s+|\s*,?\s*(?:(?:at|from|starting at|kl\.?|klo|kell|plkst\.|saat|um|à|a las|às|alle(?: ore)?|dalle(?: ore)?|ore|om|te|klokken|o(?: godz\.)?|godz\.|(?:la )?ora|de|ab|v|ve|u|об|στις|(?:και )?ώρα|о(?: годині)?)\s+|[-–—]\s*)?)\(?(\d{1,2})(?:[:.h]|\s[hH]\s)(\d{2})(?:(?::|(?<=\d\.\d{2})\.)(\d{2})(?:[.,]\d{1,6})?|(?<=h\d{2})\s?mi?n?\s?(\d{2})\s?(?:s|sec)?(?![\p{L}\d])|\s?(?:min|мин|хв)\.?(?:\s?(\d{1,2})\s?(?:s|sec|sek|сек|с)(?![\p{L}])\.?)?)?(?![\d.]\d)\s*([ap]\.?\s?m\.?(?![\p{L}]))?(?:\s?(?:hrs?|hours|h|o'clock|Uhr|uur|heures|horas|hod|val|sati|год\.?|ч\.?)(?![\p{L}])\.?)?/iuy;
/** The clock of services: "0400 hrs", "2315 hours". */
const MILITARY =
  /\s*,?\s*\(?(?:(?:at|from)\s+)?([01]\d|2[0-3])([0-5]\d)\s?(?:hrs?|hours|h)(?![\p{L}\d])\.?/iuy;
/** An hour of one half of the day: "6 pm". */
const HALF_DAY = /\s*,?\s*(?:(?:at|from|around)\s+)?(\d{1,2})\s?([ap])\.?\s?m(?:\.|(?![\p{L}]))/iuy;
/** A whole hour with its word: "10 Uhr", "22h". */
const HOUR = /\s*,?\s*(?:(?:um|à|om|a las|às|ab)\s+)?(\d{1,2})\s?(?:Uhr|uur|heures|horas|h)(?![\p{L}\d])/iuy;

/** The clock of East Asia, with its half of the day: "18時40分", "오후 6시 40분". */
const EASTERN =
  /\s*(午前|午後|上午|下午|晚上|凌晨|오전|오후)?\s*(\d{1,2})\s?[時时点點시]\s?(?:(\d{1,2})\s?[分분])?\s?(?:(\d{1,2})\s?[秒초])?/uy;

/** A clock time at `from` and the zone after it. */
export function readClock(text: string, from: number): Clock | null {
  CLOCK.lastIndex = from;
  const match = CLOCK.exec(text);
  const time = match === null ? null : clockTime(match);
  if (match === null || time === null)
    return (
      militaryClock(text, from) ?? halfDay(text, from) ?? wholeHour(text, from) ?? easternClock(text, from)
    );
  const end = from + match[0].trimEnd().length;
  // "10:00-11:00" is a span of time; "T10:00-11:00" has an offset.
  const isSpan = !match[0].startsWith('T') && /^\s?-\d{2}:?\d{2}/.test(text.slice(end, end + 7));
  return isSpan ? { time, zone: null, end } : withZone(time, text, end);
}

function militaryClock(text: string, from: number): Clock | null {
  MILITARY.lastIndex = from;
  const match = MILITARY.exec(text);
  if (match === null) return null;
  return withZone(`${match[1]}:${match[2]}`, text, from + match[0].length);
}

function halfDay(text: string, from: number): Clock | null {
  HALF_DAY.lastIndex = from;
  const match = HALF_DAY.exec(text);
  const hours = Number(match?.[1] ?? 0);
  if (match === null || hours < 1 || hours > 12) return null;
  const time = `${String((hours % 12) + (/p/i.test(match[2]!) ? 12 : 0)).padStart(2, '0')}:00`;
  return withZone(time, text, from + match[0].length);
}

function easternClock(text: string, from: number): Clock | null {
  EASTERN.lastIndex = from;
  const match = EASTERN.exec(text);
  if (match === null) return null;
  const [whole, half, hour, minutes = '0', seconds] = match;
  const hours = Number(hour) + (half !== undefined && /[後下晚후]/u.test(half) && Number(hour) < 12 ? 12 : 0);
  if (hours > 24 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const time = [hours, minutes, ...(seconds === undefined ? [] : [seconds])]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return withZone(time, text, from + whole.trimEnd().length);
}

function wholeHour(text: string, from: number): Clock | null {
  HOUR.lastIndex = from;
  const match = HOUR.exec(text);
  if (match === null || Number(match[1]) > 24) return null;
  return withZone(`${match[1]!.padStart(2, '0')}:00`, text, from + match[0].length);
}

/** A clock time that ends at an offset, and the zone behind it. */
function withZone(time: string, text: string, end: number): Clock {
  const zone = readZone(text, end);
  return { time, zone: zone?.zone ?? null, end: zone?.end ?? end };
}

function clockTime(match: RegExpExecArray): string | null {
  let hours = Number(match[1]);
  const half = match[6]?.[0]?.toLowerCase();
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half === 'p' ? 12 : 0);
  }
  const [minutes, seconds] = [match[2]!, match[3] ?? match[4] ?? match[5]?.padStart(2, '0')];
  if (hours > 24 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (hours === 24 && (minutes !== '00' || Number(seconds ?? 0) !== 0)) return null;
  return [String(hours).padStart(2, '0'), minutes, ...(seconds === undefined ? [] : [seconds])].join(':');
}
