import { anyUnit, type Units, unitsOf } from './units.ts';

/** A piece of a regular expression, as far as it matters for where a match can begin and what it cannot be without. */
export type Part =
  /** One character of some; `letter` is the character where it can be no other (but for its case). */
  | {
      readonly kind: 'one';
      readonly units: Units;
      readonly letter: string | null;
      readonly mayBePair: boolean;
    }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  /** One of some; `sources` are theirs, and [start, end) is where they stand in the whole, without the brackets around them. */
  | {
      readonly kind: 'choice';
      readonly parts: readonly Part[];
      readonly sources: readonly string[];
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }
  /** Something that takes no character; `notAfter` where it demands that no letter stands before. */
  | { readonly kind: 'place'; readonly notAfter: 'letter' | 'ascii' | null }
  /** Anything, of any length. */
  | { readonly kind: 'unknown' };

const ANYTHING: Part = { kind: 'unknown' };
const PLACE: Part = { kind: 'place', notAfter: null };

/** Takes an expression apart; what it does not understand is `unknown`. */
export function partsOf({ source }: Pick<RegExp, 'source'>): Part {
  const reader = { source, at: 0 };
  const part = readChoice(reader);
  return reader.at === source.length ? part : ANYTHING;
}

interface Reader {
  readonly source: string;
  at: number;
}

function readChoice(reader: Reader): Part {
  const start = reader.at;
  const parts: Part[] = [];
  const sources: string[] = [];
  for (;;) {
    const from = reader.at;
    parts.push(readSequence(reader));
    sources.push(reader.source.slice(from, reader.at));
    if (reader.source[reader.at] !== '|') break;
    reader.at += 1;
  }
  return parts.length === 1 ? parts[0]! : { kind: 'choice', parts, sources, start, end: reader.at };
}

function readSequence(reader: Reader): Part {
  const parts: Part[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!))
    parts.push(readRepeats(reader, readOne(reader)));
  return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
}

const COUNT = /\{(\d+)(,(\d*))?\}/y;

function readRepeats(reader: Reader, part: Part): Part {
  const mark = reader.source[reader.at];
  let [least, most] = [1, 1];
  if (mark === '*' || mark === '+' || mark === '?') {
    reader.at += 1;
    least = mark === '+' ? 1 : 0;
    most = mark === '?' ? 1 : Number.POSITIVE_INFINITY;
  } else {
    COUNT.lastIndex = reader.at;
    const count = COUNT.exec(reader.source);
    if (count === null) return part;
    reader.at += count[0].length;
    least = Number(count[1]);
    most = count[2] === undefined ? least : count[3] === '' ? Number.POSITIVE_INFINITY : Number(count[3]);
  }
  if (reader.source[reader.at] === '?') reader.at += 1;
  return { kind: 'repeat', part, least, most };
}

const GROUP = /\((?:\?(?:(:)|(<?[=!])|<\w+>))?/y;

function readOne(reader: Reader): Part {
  const { source } = reader;
  const sign = source[reader.at]!;
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return readClass(reader);
  if (sign === '\\') return readEscape(reader);
  const whole = String.fromCodePoint(source.codePointAt(reader.at)!);
  reader.at += whole.length;
  if (whole.length > 1) return one(anyUnit, null, true);
  if (sign === '^' || sign === '$') return PLACE;
  if (sign === '.') return one(anyUnit, null, true);
  return one(unitsOf(sign), sign, isHalf(sign));
}

function readGroup(reader: Reader): Part {
  GROUP.lastIndex = reader.at;
  const [whole, , look] = GROUP.exec(reader.source)!;
  reader.at += whole.length;
  const from = reader.at;
  const part = readChoice(reader);
  const inside = reader.source.slice(from, reader.at);
  reader.at += 1;
  if (look === undefined) return part;
  return {
    kind: 'place',
    notAfter: look === '<!' && A_LETTER.test(inside) ? 'letter' : null,
  };
}

/** What says "a letter" in an expression, alone or among others. */
const A_LETTER = /^(?:\\p\{L\}|\[(?!\^)[^\]]*\\p\{L\}[^\]]*\])$/;

function one(units: Units, letter: string | null, mayBePair: boolean): Part {
  return { kind: 'one', units, letter, mayBePair };
}

function isHalf(sign: string): boolean {
  return sign >= '\ud800' && sign <= '\udfff';
}

const ESCAPE =
  /\\(?:([pP])\{([^}]+)\}|u\{([\dA-Fa-f]+)\}|u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|(k<\w+>|[1-9])|([\s\S]))/y;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', 0: '\0' };
const SPACES =
  ' \t\n\r\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const DIGITS = '0123456789';
/** With the letters that fold to ASCII ones. */
const WORD = `abcdefghijklmnopqrstuvwxyz_${DIGITS}\u017f\u212a`;
const KINDS: Readonly<Record<string, Units>> = { d: unitsOf(DIGITS), s: unitsOf(SPACES), w: unitsOf(WORD) };

/** A character that is written with a backslash, or a kind of them. */
function readEscape(reader: Reader): Part {
  ESCAPE.lastIndex = reader.at;
  const match = ESCAPE.exec(reader.source);
  if (match === null) return ANYTHING;
  reader.at += match[0].length;
  const [, property, named, long, short, byte, back, sign] = match;
  if (back !== undefined) return ANYTHING;
  if (property !== undefined)
    return one(property === 'p' && /^L[a-z]?$/.test(named!) ? LETTERS : anyUnit, null, true);
  const code = long ?? short ?? byte;
  const written =
    code === undefined ? (CONTROLS[sign!] ?? sign!) : String.fromCodePoint(Number.parseInt(code, 16));
  if (code === undefined) {
    if (sign === 'b' || sign === 'B') return { kind: 'place', notAfter: sign === 'b' ? 'ascii' : null };
    if (Object.hasOwn(KINDS, sign!)) return one(KINDS[sign!]!, null, false);
    if (/[A-Za-z]/.test(sign!) && !Object.hasOwn(CONTROLS, sign!)) return one(anyUnit, null, true);
  }
  return one(
    written.length === 1 ? unitsOf(written) : anyUnit,
    written.length === 1 ? written : null,
    written.length > 1,
  );
}

const LETTERS: Units = { others: 0, letters: -1 };
const MAX_RANGE = 600;

function readClass(reader: Reader): Part {
  const { source } = reader;
  reader.at += 1;
  const negated = source[reader.at] === '^';
  if (negated) reader.at += 1;
  let units: Units = { others: 0, letters: 0 };
  let mayBePair = negated;
  while (reader.at < source.length && source[reader.at] !== ']') {
    const from = classMember(reader);
    const isRange = source[reader.at] === '-' && source[reader.at + 1] !== ']';
    if (isRange) reader.at += 1;
    const to = isRange ? classMember(reader) : from;
    if (from.kind !== 'one' || to.kind !== 'one') return ANYTHING;
    mayBePair ||= from.mayBePair || to.mayBePair;
    units = both(units, isRange ? rangeOf(from.letter, to.letter) : from.units);
  }
  reader.at += 1;
  return one(negated ? anyUnit : units, null, mayBePair);
}

function classMember(reader: Reader): Part {
  if (reader.source.startsWith('\\b', reader.at)) {
    reader.at += 2;
    return one(unitsOf('\b'), '\b', false);
  }
  if (reader.source[reader.at] === '\\') return readEscape(reader);
  const sign = reader.source[reader.at]!;
  reader.at += 1;
  return one(unitsOf(sign), sign, isHalf(sign));
}

function rangeOf(from: string | null, to: string | null): Units {
  const [first, last] = [from?.charCodeAt(0) ?? 0, to?.charCodeAt(0) ?? 0xffff];
  if (from === null || to === null || last - first > MAX_RANGE) return anyUnit;
  let signs = '';
  for (let code = first; code <= last; code += 1) signs += String.fromCharCode(code);
  return unitsOf(signs);
}

function both(a: Units, b: Units): Units {
  return { others: a.others | b.others, letters: a.letters | b.letters };
}
