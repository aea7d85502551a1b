import { hashOf, mix } from '../../words/hashes.ts';
import type { Meanings } from '../../words/meanings.ts';
import { shapeOf, type Token } from '../../words/tokens.ts';
import { ORDER_WORD } from './known-words.ts';

/** The parts of a letter, as the rules part it. */
export type Zone = 'head' | 'body' | 'signature';

/** A token with what is known of its place. */
export interface PlacedToken extends Token {
  readonly zone: Zone;
  /** The field for which the rules took it; empty if for none. */
  readonly ruled: string;
  /** Letters for the words that the rules know (`knownWords`). */
  readonly known: string;
  /** The meaning of the label in whose lines it stands; empty without one. */
  readonly label: string;
  /** What it means (`meaningsOf`). */
  readonly meanings: Meanings;
}

/** What the features of a token are made of, prepared once. */
interface Prepared {
  readonly word: number;
  readonly begins3: number;
  readonly begins5: number;
  readonly ends2: number;
  readonly ends4: number;
  readonly shape: number;
  readonly ruled: number;
  readonly known: number;
  readonly label: number;
  readonly meanings: Meanings;
}

interface LineOf {
  readonly first: number;
  /** One past the last. */
  readonly last: number;
  readonly capitals: boolean;
  /** What the rules took in it. */
  readonly ruled: number;
  readonly known: number;
  readonly shape: number;
}

const OUTSIDE = hashOf('¶');
/** So many words before and behind a number say together what it is: its day's, its paper's, its account's. */
const FAR_BEFORE = 10;
const FAR_BEHIND = 4;
/** So many characteristics every token has, and so many a number. */
const KINDS = 180;
const MOST = KINDS + 2 * FAR_BEFORE + FAR_BEHIND;

/** Characteristics of every token as numbers of 32 bits, the same for the same words, signs and places. */
export function featuresOf(tokens: readonly PlacedToken[]): Uint32Array[] {
  const prepared = tokens.map(prepare);
  const lines = linesOf(tokens, prepared);
  const behind = behindOrders(tokens);
  // One stretch of memory for all: many small ones take longer to get than to fill.
  const room = new Uint32Array(tokens.length * MOST);
  return tokens.map((_, at) => featuresAt(at, tokens, prepared, lines, behind[at]!, room));
}

/** So many words behind one of an order its issuer and its day may stand. */
const ORDER_REACH = 22;

/** How many words each token stands behind the last word of an order, by their bucket; one more where there is none near. */
function behindOrders(tokens: readonly PlacedToken[]): number[] {
  let last = -Infinity;
  return tokens.map(({ known, afterGap }, at) => {
    if (afterGap && tokens[at - 1]?.line !== tokens[at]!.line) last = -Infinity;
    if (known.includes(ORDER_WORD)) last = at;
    return at - last < ORDER_REACH ? bucket(at - last) : 9;
  });
}

function prepare({ text, plain, ruled, known, label, meanings }: PlacedToken): Prepared {
  const masked = /\d/.test(plain) ? plain.replace(/\d/g, '0') : plain;
  return {
    word: hashOf(masked),
    begins3: hashOf(masked.slice(0, 3)),
    begins5: hashOf(masked.slice(0, 5)),
    ends2: hashOf(masked.slice(-2)),
    ends4: hashOf(masked.slice(-4)),
    shape: hashOf(shapeOf(text)),
    ruled: ruled === '' ? 0 : hashOf(ruled),
    known: known === '' ? 0 : hashOf(known),
    label: label === '' ? 0 : hashOf(label),
    meanings,
  };
}

function linesOf(tokens: readonly PlacedToken[], prepared: readonly Prepared[]): LineOf[] {
  const lines: LineOf[] = [];
  for (let first = 0; first < tokens.length; ) {
    let last = first;
    const { line } = tokens[first]!;
    let capitals = true;
    let ruled = 0;
    let known = 0;
    let shape = 7;
    for (; last < tokens.length && tokens[last]!.line === line; last += 1) {
      const { text } = tokens[last]!;
      if (text !== text.toUpperCase()) capitals = false;
      ruled ||= prepared[last]!.ruled;
      known ||= prepared[last]!.known;
      if (last - first < 4) shape = mix(shape, prepared[last]!.shape);
    }
    lines[line] = { first, last, capitals, ruled, known, shape };
    first = last;
  }
  return lines;
}

const bucket = (count: number): number =>
  count < 4 ? count : count < 6 ? 4 : count < 9 ? 5 : count < 14 ? 6 : count < 22 ? 7 : 8;

function featuresAt(
  at: number,
  tokens: readonly PlacedToken[],
  prepared: readonly Prepared[],
  lines: readonly LineOf[],
  behindOrder: number,
  room: Uint32Array,
): Uint32Array {
  const token = tokens[at]!;
  const own = prepared[at]!;
  const isNumber = /\d/.test(token.text);
  const start = at * MOST;
  let count = start;
  const add = (kind: number, value: number): void => {
    room[count] = mix(Math.imul(kind, 0x9e3779b1), value);
    count += 1;
  };
  const line = lines[token.line]!;
  const zone = token.zone === 'head' ? 1 : token.zone === 'body' ? 2 : 3;
  const near = (offset: number): Prepared | undefined => prepared[at + offset];
  const word = (offset: number): number => near(offset)?.word ?? OUTSIDE;
  const shape = (offset: number): number => near(offset)?.shape ?? OUTSIDE;
  const ruled = (offset: number): number => near(offset)?.ruled ?? OUTSIDE;

  add(0, zone);
  add(1, own.word);
  add(2, own.begins3);
  add(3, own.begins5);
  add(4, own.ends2);
  add(5, own.ends4);
  add(6, own.shape);
  add(7, mix(own.shape, zone));
  add(8, word(-1));
  add(9, word(1));
  add(10, word(-2));
  add(11, word(2));
  add(12, mix(word(-1), own.word));
  add(13, mix(own.word, word(1)));
  add(14, mix(word(-2), word(-1)));
  add(15, mix(word(1), word(2)));
  add(16, mix(shape(-1), own.shape));
  add(17, mix(own.shape, shape(1)));
  add(18, mix(mix(shape(-1), own.shape), shape(1)));
  add(19, mix(word(-1), own.shape));
  add(20, mix(mix(word(-2), word(-1)), own.shape));
  add(21, near(-1)?.begins5 ?? OUTSIDE);
  add(22, near(1)?.begins5 ?? OUTSIDE);
  add(23, near(-1)?.ends4 ?? OUTSIDE);
  add(24, near(1)?.ends4 ?? OUTSIDE);

  const index = at - line.first;
  const length = line.last - line.first;
  add(25, index === 0 ? 0 : at === line.last - 1 ? 1 : 2);
  add(26, mix(bucket(index), bucket(length)));
  add(27, mix(bucket(token.line), own.shape));
  add(28, mix(bucket(lines.length - 1 - token.line), own.shape));
  add(29, mix(bucket(token.line), bucket(index)));
  add(30, mix(bucket(lines.length - 1 - token.line), bucket(index)));
  add(31, mix(Number(line.capitals), own.shape));
  add(32, (token.afterGap ? 1 : 0) + (token.inNewColumn ? 2 : 0));
  add(33, mix(prepared[line.first]!.word, Number(index === 0)));
  add(34, mix(prepared[line.first]!.begins5, own.shape));
  add(35, line.shape);

  const label = labelBefore(at, line, tokens, prepared);
  add(36, label);
  add(37, mix(label, own.shape));

  const above = lines[token.line - 1];
  const below = lines[token.line + 1];
  add(38, above === undefined ? OUTSIDE : prepared[above.first]!.word);
  add(39, above === undefined ? OUTSIDE : prepared[above.last - 1]!.word);
  add(40, below === undefined ? OUTSIDE : prepared[below.first]!.word);
  add(41, mix(above?.ruled ?? OUTSIDE, zone));
  add(42, mix(below?.ruled ?? OUTSIDE, zone));
  add(43, mix(above?.shape ?? OUTSIDE, line.shape));
  add(44, mix(below?.shape ?? OUTSIDE, line.shape));
  add(45, above === undefined ? OUTSIDE : prepared[above.first]!.begins5);
  add(46, below === undefined ? OUTSIDE : prepared[below.first]!.begins5);

  add(47, own.ruled);
  add(48, mix(ruled(-1), own.ruled));
  add(49, mix(own.ruled, ruled(1)));
  add(50, mix(ruled(-2), own.shape));
  add(51, mix(ruled(2), own.shape));
  add(52, mix(line.ruled, own.shape));
  add(53, mix(own.ruled, zone));
  add(54, mix(own.ruled, own.word));
  const known = (offset: number): number => near(offset)?.known ?? OUTSIDE;
  add(55, own.known);
  add(56, mix(own.known, own.shape));
  add(57, mix(known(-1), own.known));
  add(58, mix(own.known, known(1)));
  add(59, mix(line.known, zone));
  add(60, mix(above?.known ?? OUTSIDE, own.shape));
  add(61, mix(below?.known ?? OUTSIDE, own.shape));
  add(62, own.label);
  add(63, mix(own.label, own.shape));
  add(64, mix(own.label, near(-1)?.label ?? OUTSIDE));
  add(65, word(-3));
  add(66, word(3));
  add(67, mix(own.begins3, own.ends2));
  add(71, mix(behindOrder, own.shape));
  add(72, mix(behindOrder, own.known));
  addMeanings(at, prepared, line, own.shape, add);
  if (!isNumber) return room.subarray(start, count);
  for (let back = 1; back <= FAR_BEFORE; back += 1) {
    const begins = near(-back)?.begins5 ?? OUTSIDE;
    add(68, begins);
    add(69, mix(begins, own.shape));
    for (const one of near(-back)?.meanings ?? NO_MEANING) add(73, mix(one, own.shape));
  }
  for (let ahead = 1; ahead <= FAR_BEHIND; ahead += 1) add(70, near(ahead)?.begins5 ?? OUTSIDE);
  return room.subarray(start, count);
}

const NO_MEANING: Meanings = [];
/** So many words before one may say what it is. */
const REACH = 6;

/** What the word and those around it mean, one by one and together. */
function addMeanings(
  at: number,
  prepared: readonly Prepared[],
  line: LineOf,
  shape: number,
  add: (kind: number, value: number) => void,
): void {
  const near = (offset: number): Meanings => prepared[at + offset]?.meanings ?? NO_MEANING;
  const first = (offset: number): number => near(offset)[0] ?? prepared[at + offset]?.shape ?? OUTSIDE;
  for (const one of near(0)) {
    add(74, one);
    add(75, mix(one, shape));
    for (const before of near(-1)) add(76, mix(before, one));
    for (const behind of near(1)) add(77, mix(one, behind));
  }
  for (const one of near(-1)) {
    add(78, one);
    add(79, mix(one, shape));
  }
  for (const one of near(1)) {
    add(80, one);
    add(81, mix(one, shape));
  }
  for (const one of near(-2)) {
    add(82, one);
    add(83, mix(one, first(-1)));
  }
  for (const one of near(2)) {
    add(84, one);
    add(85, mix(first(1), one));
  }
  add(86, mix(mix(first(-1), first(0)), first(1)));
  add(87, mix(mix(first(-2), first(-1)), shape));
  add(88, first(line.first - at));
  add(89, mix(first(line.first - at), shape));
  for (let back = 3; back <= REACH; back += 1) for (const one of near(-back)) add(90, one);
  for (let ahead = 3; ahead <= 4; ahead += 1) for (const one of near(ahead)) add(91, one);
}

/** The words before the last colon of the line, or the column's first ones, that say what a value is. */
function labelBefore(
  at: number,
  line: LineOf,
  tokens: readonly PlacedToken[],
  prepared: readonly Prepared[],
): number {
  for (let back = at - 1; back >= line.first && at - back < 12; back -= 1) {
    if (tokens[back]!.text !== ':') continue;
    if (back === line.first) return OUTSIDE;
    const before = back - 1 > line.first ? prepared[back - 2]!.word : OUTSIDE;
    return mix(before, prepared[back - 1]!.word);
  }
  return 0;
}
