import { ABBREVIATIONS, ZONE_NAMES, ZONE_STARTS, type Zone } from './zone-names.ts';

export type { Zone } from './zone-names.ts';

const IN_FRONT =
  '(?:;?\\s*(?:[Tt]ime\\s?)?[Zz]one\\s*:\\s*|(?:all\\s+)?times?\\s+(?:(?:are|is)\\s+)?(?:given\\s+|stated\\s+)?(?:in\\s+)?|(?:Zeitzone|fuseau(?:\\s+horaire)?|zona\\s+horaria|huso\\s+horario|tijdzone|fuso\\s+orario|fuso\\s+horário|strefa\\s+czasowa|fus(?:ul)?\\s+orar|часовий\\s+пояс)\\s*:?\\s*|(?:czasu?|[Hh]oras?|[Hh]eures?|[Oo]r[ae]|orari|[Hh]orários?|Zeit(?:en|angaben)?|Uhrzeit(?:en)?|tijd(?:en|stippen)?|час)\\s+(?:(?:in|en|w|em|în|sont|sind|zijn)\\s+){0,2})?';
const ZONE = new RegExp(
  `[\\s,]*[([]?\\s*${IN_FRONT}(?:(UTC|GMT|Z)(?![\\p{L}])\\s?(?:([+\\-−–])\\s?(\\d{1,2})(?::?(\\d{2}))?(?!\\d))?|([+\\-−])(\\d{2}):?(\\d{2})(?!\\d)|((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\\/[A-Za-z_]+(?:\\/[A-Za-z_]+)?)|(\\p{Lu}{2,5})(?![\\p{L}\\p{N}]))\\s*[)\\]]?`,
  'uy',
);

const WORDED = ZONE_NAMES.map(([words, zone]) => ({
  zone,
  pattern: new RegExp(`^(?:${words.replaceAll(' ', '\\s+')})(?![\\p{L}])\\s*[)\\]]?`, 'iu'),
}));
const IN = "(?:まで|까지|止)?[\\s,、，]*[([（]?\\s*(?:(?:en|in|em|al|alle|wg|według|după|nach)\\s|à l['’])?";
/** What such a name begins with, so that other text is passed by at once: the name's own "hora" or one in front of it. */
const WORDED_STARTS = [IN, `${IN}${IN_FRONT}`].map(
  (front) => new RegExp(`${front}(?=(?:${ZONE_STARTS}))`, 'iuy'),
);

/** A zone's name in words that an offset follows: "Irish Standard Time (UTC+1)", "hora peninsular, UTC+1", "(AEST, UTC+10:00)". */
const NAMED_BEFORE =
  /[\s,(]*(?:(?:\p{Lu}[\p{L}.]*\s+){1,4}(?:[Ll]ocal\s+)?(?:[Tt]ime|[Hh]ours?)|\p{Lu}\p{L}*zeit|(?:[Hh]ora|[Oo]ra|[Hh]eure)(?:\s[\p{L}’']+){1,4}|\p{Lu}{3,5})\s*[,(]\s*(?=(?:UTC|GMT)\s?[+\-−–])/uy;

/** A time zone that stands at `from`. */
export function readZone(text: string, from: number): { zone: Zone; end: number } | null {
  NAMED_BEFORE.lastIndex = from;
  const begin = from + (NAMED_BEFORE.exec(text)?.[0].length ?? 0);
  ZONE.lastIndex = begin;
  const match = ZONE.exec(text);
  const zone = match === null ? null : zoneOf(match);
  if (match !== null && zone !== null) return { zone, end: begin + match[0].trimEnd().length };
  for (const front of WORDED_STARTS) {
    front.lastIndex = from;
    const start = front.exec(text);
    if (start === null) continue;
    const at = from + start[0].length;
    const rest = text.slice(at, at + 60);
    for (const { pattern, zone: named } of WORDED) {
      const words = pattern.exec(rest);
      if (words !== null) return { zone: named, end: at + words[0].trimEnd().length };
    }
  }
  return null;
}

function zoneOf(match: RegExpExecArray): Zone | null {
  const [, base, sign, hours, minutes, plainSign, plainHours, plainMinutes, iana, abbreviation] = match;
  if (base !== undefined) {
    if (hours !== undefined) return offsetZone(sign!, hours, minutes ?? '00');
    return { name: base === 'GMT' ? 'GMT' : 'UTC', offset: '+00:00' };
  }
  if (plainHours !== undefined) return offsetZone(plainSign!, plainHours, plainMinutes!);
  if (iana !== undefined) return { name: iana, offset: null };
  return Object.hasOwn(ABBREVIATIONS, abbreviation!) ? ABBREVIATIONS[abbreviation!]! : null;
}

function offsetZone(sign: string, hours: string, minutes: string): Zone | null {
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  const offset = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
  return { name: offset, offset };
}

/** What abbreviations of several zones are in the countries that use them. */
const BY_COUNTRY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  IST: { IN: 'Asia/Kolkata', IL: 'Asia/Jerusalem', IE: 'Europe/Dublin' },
  CST: { US: '-06:00', CA: '-06:00', CN: 'Asia/Shanghai', TW: 'Asia/Taipei' },
  AST: {
    CA: '-04:00',
    US: '-04:00',
    SA: 'Asia/Riyadh',
    QA: 'Asia/Qatar',
    KW: 'Asia/Kuwait',
    BH: 'Asia/Bahrain',
  },
};
const SHARED = /^[^\n;]{0,40}?(?<![\p{L}\p{N}])(IST|CST|AST)(?![\p{L}\p{N}])/u;

/**
 * The zone that an abbreviation of several zones means for an authority of `country` (ISO 3166-1 alpha-2), close behind a period: its IANA
 * name and the abbreviation as written; null where no country decides.
 */
export function zoneOfCountry(after: string, country: unknown): { name: string; quote: string } | null {
  const quote = SHARED.exec(after.slice(0, 60))?.[1];
  const zones = quote === undefined ? undefined : BY_COUNTRY[quote];
  const name = zones !== undefined && typeof country === 'string' ? zones[country] : undefined;
  return quote === undefined || name === undefined ? null : { name, quote };
}

/** The offset of an IANA zone at a local time ("2026-08-14T10:22"); null for a zone that is not known. */
export function offsetAt(zone: string, local: string): string | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const at = (instant: number): string =>
      format
        .formatToParts(instant)
        .find((part) => part.type === 'timeZoneName')!
        .value.replace('GMT', '') || '+00:00';
    const asUtc = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
    const guess = at(asUtc);
    return at(asUtc - minutesOf(guess) * 60_000);
  } catch {
    return null;
  }
}

function minutesOf(offset: string): number {
  const [hours, minutes] = offset.slice(1).split(':').map(Number) as [number, number];
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
