import ipaddr from 'ipaddr.js';
import { finder } from '../../search/finder.ts';
import { MONTH_PATTERN } from '../time/months.ts';
import { type Hit, portOf } from './identifier-moments.ts';

/** What stands behind digits that are a part of a date, an hour or a list. */
const IN_DATE = `[:/.-]\\d|\\s{0,2}(?:${MONTH_PATTERN})(?!\\p{L})`;

const IPV4 = finder(
  `(?<![\\d.\\p{L}])(\\d{1,3}(?:\\.\\d{1,3}){3})(?:\\/(\\d{1,2})(?!\\d|${IN_DATE}))?(?::(\\d{1,5}))?(?![\\d\\p{L}]|\\.\\d|-(?:[\\p{L}\\d-]{1,40}\\.\\p{L}|(?:build|release|alpha|beta|rc|snapshot|dev)(?!\\p{L})))`,
  'giu',
);
const IPV6 =
  /(?<![\p{L}\p{N}:.])\[?((?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3})?)(?:%\w{1,15})?(?:\/(\d{1,3})(?!\d)|(?:\]:(\d{1,5}))?\]?)(?![\p{L}\p{N}:])/giu;
/** Numbers that look like an address: a version's, a section's. */
const OF_VERSION =
  /\b(?:(?:version|section|firmware|ver\.|oid|§|v)(?:\s+(?:is|no\.?|number))?\s*[:=]?\s*|(?:release|build)[ \t]+(?:no\.?|number|version)[ \t]*[:=]?[ \t]*)$/i;
/** The last address of a range behind the first: " - 192.0.2.9", "-9", and behind a word for a range " to 192.0.2.9". */
const TO_LAST = new RegExp(
  `^(?:\\s{0,2}[-–—]\\s{0,2}((?:\\d{1,3}\\.){3}\\d{1,3})|[-–](\\d{1,3})(?!${IN_DATE}))(?![\\d\\p{L}:/@-]|\\.\\d)`,
  'iu',
);
const TO_LAST_IN_WORDS =
  /^\s(?:to|through|until|bis|à|au|al?|até|ao|tot(?:\sen\smet)?|t\/m|do|až(?:\sdo)?|по|до|till|til|kuni|iki|līdz|έως)\s((?:\d{1,3}\.){3}\d{1,3})(?![\d\p{L}:/@-]|\.\d)/u;
const RANGE_WORD =
  /(?:range|block|pool|bereich|spanne|plage|bloc|rango|bloque|intervall|intervalo|faixa|gama|bereik|reeks|zakres|pul[aię]|rozsah|raspon|діапазон|диапазон|διάστημα|εύρος|tartomány|vahemik|diapazon)\p{L}*[^.;\n]{0,30}$/iu;
/** The smallest network of which an address tells a part, by the length of its prefix. */
const SHORTEST_PREFIX = { ipv4: 8, ipv6: 16 } as const;
const LONGEST_PREFIX = { ipv4: 32, ipv6: 128 } as const;

/** IPv4 addresses with their port, networks ("192.0.2.0/24") and ranges ("192.0.2.4-192.0.2.9") of a text, as written. */
export function findIpv4(text: string): Hit[] {
  if (!/\d\.\d/.test(text)) return [];
  return [...IPV4.matchAll(text)].flatMap((match) => {
    const [whole, address, prefix, port] = match as unknown as [string, string, string?, string?];
    const { index: start } = match;
    if (!ipaddr.IPv4.isValidFourPartDecimal(address)) return [];
    const before = text.slice(Math.max(0, start - 60), start);
    if (OF_VERSION.test(before.slice(-24))) return [];
    const last = prefix === undefined && port === undefined ? lastOfRange(text, match, before) : null;
    const end = last ?? start + whole.length;
    const value = last === null ? address + networkOf('ipv4', prefix) : text.slice(start, last);
    return [{ type: 'ipv4', value, start, end, port: portOf(port) }];
  });
}

/** IPv6 addresses with their port and networks ("2001:db8::/48") of a text, as written. */
export function findIpv6(text: string): Hit[] {
  if (!/:[0-9a-f]{0,4}:/i.test(text)) return [];
  return [...text.matchAll(IPV6)].flatMap((match) => {
    const [whole, address, prefix, port] = match as unknown as [string, string, string?, string?];
    if (address.replace(/[:]/g, '').length < 3 || !ipaddr.IPv6.isValid(address)) return [];
    const value = address + networkOf('ipv6', prefix);
    return [{ type: 'ipv6', value, start: match.index, end: match.index + whole.length, port: portOf(port) }];
  });
}

/** The end of the last address of the range that an address begins; null where it begins none. */
function lastOfRange(text: string, match: RegExpExecArray, before: string): number | null {
  const end = match.index + match[0].length;
  const behind = text.slice(end, end + 40);
  const found = TO_LAST.exec(behind) ?? (RANGE_WORD.test(before) ? TO_LAST_IN_WORDS.exec(behind) : null);
  if (found === null) return null;
  const first = match[1]!.split('.').map(Number);
  const last = (found[1] ?? `${first.slice(0, 3).join('.')}.${found[2]}`).split('.').map(Number);
  const isLater =
    last.every((part) => part <= 255) &&
    first[0] === last[0] &&
    first[1] === last[1] &&
    first[2]! * 256 + first[3]! < last[2]! * 256 + last[3]!;
  return isLater ? end + found[0].length : null;
}

/** The prefix of a network with its stroke; empty where digits are none. */
function networkOf(type: 'ipv4' | 'ipv6', digits: string | undefined): string {
  const length = digits === undefined ? 0 : Number(digits);
  return length >= SHORTEST_PREFIX[type] && length <= LONGEST_PREFIX[type] ? `/${digits}` : '';
}
