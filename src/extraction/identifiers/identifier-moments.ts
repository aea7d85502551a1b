import type { Identifier, IdentifierType } from '../../form/standard-form.ts';
import { fold } from '../fold.ts';
import { isoOf, type Moment } from '../time/moments.ts';
import { zoneOfCountry } from '../time/zones.ts';

/** An identifier as it stands in a text, [start, end). */
export interface Hit {
  readonly type: IdentifierType;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly port: number | null;
}

/** An identifier with the span of the words that say it, [start, end). */
export interface PlacedIdentifier {
  readonly identifier: Identifier;
  readonly start: number;
  readonly end: number;
}

const PORT =
  /^[\s,;)(]*(?:(?:and|on|with|using|source|src|client|remote|tcp|udp|from|mit|und|dem|le|et|con|el|y|met|en|e|com|a|z|și|cu|la|та|з|il)\s+){0,3}(?:source\s+)?(?:port[aeou]?|puerto|poort|quellport|bronpoort|portul|портом?|порт)(?:\s*(?:source|(?:de )?origen|sorgente|(?:de )?origem|źródłowy|sursă|no\.?|number|n[º°]\.?|nr\.?))?\s*(?:is|[:=#])?\s*(\d{1,5})(?!\d|\.\d)/iu;

/** True for an IPv4 or IPv6 address. */
export const isIp = (hit: Hit): boolean => hit.type === 'ipv4' || hit.type === 'ipv6';

/** The identifier with the port and moment that stand beside it, in its own sentence or line. */
export function withMoment(
  text: string,
  one: Hit,
  before: Hit | undefined,
  after: Hit | undefined,
  moments: readonly Moment[],
): PlacedIdentifier {
  const plain = { type: one.type, value: fold(one.value) };
  if (!isIp(one)) return { identifier: { ...plain, port: null, at: null }, start: one.start, end: one.end };
  const limit = Math.min(one.end + 140, after !== undefined && isIp(after) ? after.start : text.length);
  const tail = text.slice(one.end, limit);
  const worded = one.port === null ? PORT.exec(tail) : null;
  const portAnywhere =
    one.port === null && worded === null
      ? /^(?:[^.;\n]|(?<=\d)\.(?=\d)|(?<=\b[ap]|\b[ap]\.?m)\.){0,80}?(?<![\p{L}])(?:(?:source\s|quell|bron)?port(?:ul|a|u)?|puerto|poort|порт)(?![\p{L}])\s*(?:no\.?|number)?\s*[:=]?\s*(\d{1,5})(?!\d|\.\d)/iu.exec(
          tail,
        )
      : null;
  const next = moments.find(
    (moment) =>
      moment.start >= one.end && moment.start < limit && isBeside(text.slice(one.end, moment.start)),
  );
  const previousEnd = before !== undefined && isIp(before) ? before.end : 0;
  const taken =
    previousEnd > 0 &&
    moments.some(
      (m) =>
        m.start >= previousEnd &&
        isBeside(text.slice(previousEnd, m.start)) &&
        !(text.slice(previousEnd, m.start).includes('\n') && isInLine(text.slice(m.end, one.start))),
    );
  const last = taken
    ? undefined
    : moments.findLast(
        (m) =>
          m.end <= one.start &&
          m.start >= previousEnd &&
          one.start - m.end < 60 &&
          isBeside(text.slice(m.end, one.start)),
      );
  const isLastNearer =
    last !== undefined &&
    isInLine(text.slice(last.end, one.start)) &&
    (next === undefined ||
      (!isInLine(text.slice(one.end, next.start)) &&
        (NO_WORD.test(text.slice(last.end, one.start)) ||
          headOf(text, last.start) === headOf(text, next.start) ||
          (after !== undefined &&
            isIp(after) &&
            after.start - next.end < 60 &&
            NO_WORD.test(text.slice(next.end, after.start))))));
  const moment = next?.time && !isLastNearer ? next : last?.time ? last : (next ?? null);
  const ports = worded ?? portAnywhere;
  const at =
    moment === null || moment.date.length < 10 || (moment.time === null && !isSingle(text, moment))
      ? null
      : isoOf(moment, true);
  const start = at !== null && moment!.start < one.start ? moment!.start : one.start;
  const end = Math.max(
    one.end,
    ports === null ? 0 : one.end + ports[0].length,
    at === null ? 0 : moment!.end,
  );
  return {
    identifier: { ...plain, port: one.port ?? portOf(ports?.[1]), at },
    start,
    end,
  };
}

/** What stands between a moment and its address in a line of a record; other words tell of something else that happened then. */
const NO_WORD =
  /^[^\p{L}\n]*(?:(?:Uhr|hrs?|h|utc|gmt|z|ces?t|mes?z|ist|e[sd]t|p[sd]t|ip|ipv[46]|ip-adresse|address|src|source|client|login|log-in|logged|in|from|von|aus|depuis|de|desde|da|van|z|via)(?!\p{L})[^\p{L}\n]*){0,6}$/iu;

/** The letters before a moment in its line: records begin alike. */
function headOf(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 60), start);
  return before
    .slice(before.lastIndexOf('\n') + 1)
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

const isInLine = (between: string): boolean => between !== '' && !between.includes('\n');

/** True if no sentence or line ends between an address and its moment. */
function isBeside(between: string): boolean {
  return (
    between.length < 120 &&
    !/[.!?]\s|;\s(?!\s?\p{L}[\p{L} ]{2,14}:)|\n\s*\n|\n\s*[-•*\d]/u.test(between) &&
    !/\b(?:between|period|until|since)\b/i.test(between)
  );
}

/** False for the first day of a period ("from 1 to 30 August"): that is no moment of use. */
function isSingle(text: string, moment: Moment): boolean {
  const before = text.slice(Math.max(0, moment.start - 16), moment.start);
  const after = text.slice(moment.end, moment.end + 6);
  return (
    !/\b(?:from|between|since|to|until|and)\s*$/i.test(before) &&
    !/^\s*(?:to\b|until\b|and\b|-|–)/i.test(after)
  );
}

/** The port that digits name; null if they name none. */
export function portOf(digits: string | undefined): number | null {
  const port = digits === undefined ? Number.NaN : Number(digits);
  return port >= 0 && port <= 65535 ? port : null;
}

const SHARED_ZONE = /^[\s,(]{0,3}(?:IST|CST|AST)(?![\p{L}\p{N}])/u;

/**
 * The identifier with the offset of its moment where the abbreviation right behind its words (`quote`, in `text`) is of a zone that several
 * countries call so, and `country` is one of them.
 */
export function zonedIn(text: string, one: Identifier, quote: string, country: unknown): Identifier {
  if (one.at === null || !/T[\d:]+$/.test(one.at)) return one;
  const at = text.indexOf(quote);
  const shared = at < 0 ? null : SHARED_ZONE.exec(text.slice(at + quote.length, at + quote.length + 8));
  const name = shared === null ? undefined : zoneOfCountry(shared[0], country)?.name;
  if (name === undefined) return one;
  const [date, time] = one.at.split('T') as [string, string];
  const zone = { name, offset: /^[+-]/.test(name) ? name : null };
  return { ...one, at: isoOf({ date, time, zone }, true) };
}
