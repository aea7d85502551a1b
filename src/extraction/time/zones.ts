/** A time zone as said: an IANA name or an offset, and the offset from UTC where it does not depend on the date. */
export interface Zone {
  readonly name: string;
  readonly offset: string | null;
}

/** Abbreviations of zones by what they mean; a name where IANA has it. Of several zones (IST) the country decides: `zoneOfCountry`. */
const ABBREVIATIONS: Readonly<Record<string, Zone>> = {
  CET: { name: 'CET', offset: '+01:00' },
  MEZ: { name: 'CET', offset: '+01:00' },
  CEST: { name: '+02:00', offset: '+02:00' },
  MESZ: { name: '+02:00', offset: '+02:00' },
  EET: { name: 'EET', offset: '+02:00' },
  EEST: { name: '+03:00', offset: '+03:00' },
  WET: { name: 'WET', offset: '+00:00' },
  WEST: { name: '+01:00', offset: '+01:00' },
  BST: { name: '+01:00', offset: '+01:00' },
  MSK: { name: '+03:00', offset: '+03:00' },
  EST: { name: 'EST', offset: '-05:00' },
  EDT: { name: '-04:00', offset: '-04:00' },
  CDT: { name: '-05:00', offset: '-05:00' },
  MST: { name: 'MST', offset: '-07:00' },
  MDT: { name: '-06:00', offset: '-06:00' },
  PST: { name: '-08:00', offset: '-08:00' },
  PDT: { name: '-07:00', offset: '-07:00' },
  JST: { name: '+09:00', offset: '+09:00' },
  KST: { name: '+09:00', offset: '+09:00' },
  HKT: { name: '+08:00', offset: '+08:00' },
  SGT: { name: '+08:00', offset: '+08:00' },
  PKT: { name: '+05:00', offset: '+05:00' },
  NPT: { name: '+05:45', offset: '+05:45' },
  TRT: { name: '+03:00', offset: '+03:00' },
  EAT: { name: '+03:00', offset: '+03:00' },
  SAST: { name: '+02:00', offset: '+02:00' },
  WAT: { name: '+01:00', offset: '+01:00' },
  BRT: { name: '-03:00', offset: '-03:00' },
  AEST: { name: '+10:00', offset: '+10:00' },
  AEDT: { name: '+11:00', offset: '+11:00' },
  ACST: { name: '+09:30', offset: '+09:30' },
  AWST: { name: '+08:00', offset: '+08:00' },
  NZST: { name: '+12:00', offset: '+12:00' },
  NZDT: { name: '+13:00', offset: '+13:00' },
  AKST: { name: '-09:00', offset: '-09:00' },
  AKDT: { name: '-08:00', offset: '-08:00' },
  HST: { name: 'HST', offset: '-10:00' },
};

const IN_FRONT =
  '(?:(?:all\\s+)?times?\\s+(?:(?:are|is)\\s+)?(?:given\\s+|stated\\s+)?(?:in\\s+)?|(?:Zeitzone|fuseau(?:\\s+horaire)?|zona\\s+horaria|huso\\s+horario|tijdzone|fuso\\s+orario|fuso\\s+horário|strefa\\s+czasowa|fus(?:ul)?\\s+orar|часовий\\s+пояс)\\s*:?\\s*)?';
const ZONE = new RegExp(
  `[\\s,]*[([]?\\s*${IN_FRONT}(?:(UTC|GMT|Z)(?![\\p{L}])\\s?(?:([+\\-−–])\\s?(\\d{1,2})(?::?(\\d{2}))?(?!\\d))?|([+\\-−])(\\d{2}):?(\\d{2})(?!\\d)|((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\\/[A-Za-z_]+(?:\\/[A-Za-z_]+)?)|([A-Z]{2,5})(?![\\p{L}\\p{N}]))\\s*[)\\]]?`,
  'uy',
);

/** Zones by the names that people give them; of a country with several only the one that it names itself by. */
const NAMED: readonly (readonly [string, Zone])[] = [
  ['Europe/Paris', 'heure (?:de Paris|française)'],
  ['Europe/Brussels', 'heure (?:de Bruxelles|belge)|Belgische tijd|Brusselse tijd'],
  ['Europe/Zurich', 'heure suisse|Schweizer Zeit|ora svizzera'],
  ['Europe/Luxembourg', 'heure (?:de Luxembourg|luxembourgeoise)'],
  ['Europe/Berlin', '(?:deutsche[rn]?|Berliner) Zeit|(?:Orts)?zeit Berlin'],
  ['Europe/Vienna', '(?:österreichische[rn]?|Wiener) Zeit'],
  ['Europe/Madrid', 'hora (?:peninsular(?: española)?|española|de España|de Madrid|oficial española)'],
  ['Europe/Amsterdam', '(?:Nederlandse|Amsterdamse) tijd'],
  ['Europe/Rome', 'ora (?:di Roma|italiana|locale italiana)'],
  ['Europe/Lisbon', 'hora (?:de Lisboa|portuguesa|de Portugal(?: continental)?|legal portuguesa)'],
  ['Europe/Warsaw', '(?:czasu?|czasem) (?:polski|polskiego|polskim|warszawski|warszawskiego)'],
  ['Europe/Bucharest', 'ora (?:României|Romaniei|Bucureștiului|Bucurestiului|locală a României)'],
  [
    'Europe/Kyiv',
    '(?:за )?(?:київськ(?:им|ий) час(?:ом)?|часом Києва)|(?:Kyiv|Kyivs[kʹ]+yi|kyivski) (?:time|czas)',
  ],
  ['Europe/London', '(?:London|UK) time'],
].map(([name, words]) => [words!, { name: name!, offset: null }] as const);
const NAMED_OFFSETS: readonly (readonly [string, Zone])[] = [
  [
    "mitteleuropäische[rn]? Sommerzeit|heure d['’](?:été d['’])?Europe centrale d['’]été|czasu? środkowoeuropejski(?:ego)? letni(?:ego)?|hora de verano de Europa central|ora legale dell['’]Europa centrale|Midden-Europese zomertijd",
    ABBREVIATIONS.CEST!,
  ],
  [
    "mitteleuropäische[rn]? (?:Normal)?zeit|heure d['’]Europe centrale|czasu? środkowoeuropejski(?:ego)?|hora de Europa central|hora da Europa Central|ora (?:solare )?dell['’]Europa centrale|ora Europei Centrale|Midden-Europese tijd|за центральноєвропейським часом",
    ABBREVIATIONS.CET!,
  ],
];
const WORDED = [...NAMED, ...NAMED_OFFSETS].map(([words, zone]) => ({
  zone,
  pattern: new RegExp(`^(?:${words.replaceAll(' ', '\\s+')})(?![\\p{L}])\\s*[)\\]]?`, 'iu'),
}));
/** What such a name begins with, so that other text is passed by at once. */
const WORDED_START = new RegExp(
  `[\\s,]*[([]?\\s*(?:(?:en|in|em|al|alle|wg|według|după|nach)\\s|à l['’]|${IN_FRONT.slice(3, -2)})?(?=(?:heure|hora|ora|czas|за |київ|час|mittel|midden|deutsch|berlin|zeit|orts|österr|wiener|schweiz|nederl|amsterd|belg|bruss|kyiv|london|uk )\\S*)`,
  'iuy',
);

/** A time zone that stands at `from`. */
export function readZone(text: string, from: number): { zone: Zone; end: number } | null {
  ZONE.lastIndex = from;
  const match = ZONE.exec(text);
  const zone = match === null ? null : zoneOf(match);
  if (match !== null && zone !== null) return { zone, end: from + match[0].trimEnd().length };
  WORDED_START.lastIndex = from;
  const start = WORDED_START.exec(text);
  if (start === null) return null;
  const at = from + start[0].length;
  const rest = text.slice(at, at + 60);
  for (const { pattern, zone: named } of WORDED) {
    const words = pattern.exec(rest);
    if (words !== null) return { zone: named, end: at + words[0].trimEnd().length };
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

/** What IST is in the countries that use it. */
const IST: Readonly<Record<string, string>> = {
  IN: 'Asia/Kolkata',
  IL: 'Asia/Jerusalem',
  IE: 'Europe/Dublin',
};
const SHARED = /^[^\n;]{0,40}?(?<![\p{L}\p{N}])(IST)(?![\p{L}\p{N}])/u;

/**
 * The zone that an abbreviation of several zones means for an authority of `country` (ISO 3166-1 alpha-2), close behind a period: its IANA
 * name and the abbreviation as written; null where no country decides.
 */
export function zoneOfCountry(after: string, country: unknown): { name: string; quote: string } | null {
  const quote = SHARED.exec(after.slice(0, 60))?.[1];
  const name = typeof country === 'string' && Object.hasOwn(IST, country) ? IST[country] : undefined;
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
