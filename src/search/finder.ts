import { type Ahead, aheadOf, mayBegin, mayStandAt } from './ahead.ts';
import { beginningsOf, weakest } from './beginnings.ts';
import { withShortBoundaries } from './boundaries.ts';
import { branchesOf } from './branches.ts';
import { keysOf, type Places, searched } from './searched.ts';

/** A big expression of many words, which is only tried where one of them can begin. It finds what the expression finds. */
export interface Finder {
  readonly test: (text: string) => boolean;
  /** The first match. */
  readonly exec: (text: string) => RegExpExecArray | null;
  /** All matches, one after the other. */
  readonly matchAll: (text: string) => Iterable<RegExpExecArray>;
  /** The text with each match replaced, by the words as they are. */
  readonly replaceAll: (text: string, by: string) => string;
}

/** Makes a finder of an expression; its flags `g` and `y` say nothing here. It is taken apart, and compiled, when it is first needed. */
export function finder(pattern: RegExp): Finder {
  let plan: Plan | undefined;
  const planned = (): Plan => {
    plan ??= planOf(pattern);
    return plan;
  };
  const matchAll = (text: string): Iterable<RegExpExecArray> => matchesOf(planned(), text);
  return {
    test: (text) => isIn(planned(), text),
    exec: (text) => firstOf(planned(), text),
    matchAll,
    replaceAll: (text, by) => {
      let rest = '';
      let from = 0;
      for (const match of matchAll(text)) {
        rest += text.slice(from, match.index) + by;
        from = match.index + match[0].length;
      }
      return rest + text.slice(from);
    },
  };
}

/** One branch of an expression. */
interface Way {
  /** Its number among the branches: of two that match at a place the first counts. */
  readonly number: number;
  readonly source: string;
  readonly flags: string;
  expression: RegExp | null;
  /** The expression with boundaries that know all characters, for the few texts that need it. */
  exact: RegExp | null;
}

/** A branch that begins with few letters. */
interface ToldWay extends Way {
  readonly ahead: Ahead;
}

/** A branch that may begin anywhere. */
interface LooseWay extends Way {
  /** Words of which it has one wherever it so begins, as `mayHold` looks for them; null where none are known. */
  readonly inner: readonly string[] | null;
}

interface Plan {
  readonly told: readonly ToldWay[];
  readonly loose: readonly LooseWay[];
  /** Where any of the told ways may begin. */
  readonly starts: Uint32Array;
  /** The told ways that may begin so, by the code of a place (`Places`); filled as they are asked for. */
  readonly byCode: Map<number, readonly ToldWay[]>;
  readonly notAfter: 'letter' | 'ascii' | null;
}

function planOf(pattern: RegExp): Plan {
  const flags = pattern.flags.replace(/[gy]/g, '');
  const keyed = (word: string): string => (flags.includes('i') ? keysOf(word) : word);
  const starts = new Uint32Array(2048);
  const told: ToldWay[] = [];
  const loose: LooseWay[] = [];
  const notAfters: ('letter' | 'ascii' | null)[] = [];
  for (const [number, { source, parts }] of branchesOf(pattern).entries()) {
    const { starts: own, inner, notAfter } = beginningsOf(parts);
    const way = { number, source, expression: null, exact: null };
    notAfters.push(notAfter);
    if (own !== null) told.push({ ...way, flags: `${flags}y`, ahead: aheadOf(parts) });
    for (let at = 0; own !== null && at < starts.length; at += 1) starts[at]! |= own[at]!;
    if (inner === null || inner.length > 0)
      loose.push({ ...way, flags: `${flags}g`, inner: inner?.map(keyed) ?? null });
  }
  return { told, loose, starts, byCode: new Map(), notAfter: weakest(notAfters) };
}

/** False where a text lacks all words without one of which a loose way cannot match. */
function mayHold({ inner, flags }: LooseWay, text: string): boolean {
  if (inner === null) return true;
  return flags.includes('i') ? searched(text).hasOne(inner) : inner.some((word) => text.includes(word));
}

/** What a way matches at an offset or, being loose, from there on. */
function matchFrom(way: Way, { text, hasFarLetters }: Search, from: number): RegExpExecArray | null {
  const expression = hasFarLetters ? exactOf(way) : shortOf(way);
  expression.lastIndex = from;
  return expression.exec(text);
}

function shortOf(way: Way): RegExp {
  way.expression ??= new RegExp(withShortBoundaries(way.source), way.flags);
  return way.expression;
}

function exactOf(way: Way): RegExp {
  way.exact ??= new RegExp(way.source, way.flags);
  return way.exact;
}

function waysFrom({ told, byCode }: Plan, code: number): readonly ToldWay[] {
  let found = byCode.get(code);
  if (found === undefined) {
    found = told.filter(({ ahead }) => mayBegin(ahead, code));
    byCode.set(code, found);
  }
  return found;
}

/** A match, and the number of the way that it is of. */
interface Found {
  readonly match: RegExpExecArray;
  readonly number: number;
}

/** A text that may hold what a plan looks for. */
interface Search {
  readonly text: string;
  readonly hasFarLetters: boolean;
  readonly plan: Plan;
  readonly places: Places;
  /** The place that is looked at next for what told ways match. */
  place: number;
  /** The loose ways of which the text has the words. */
  readonly loose: readonly LooseWay[];
}

const NO_WAYS: readonly LooseWay[] = [];
const NO_MATCHES: readonly RegExpExecArray[] = [];

/** Null where the text, as most, holds no beginning of a told way and no words of a loose one. */
function openSearch(plan: Plan, text: string): Search | null {
  const { places: placesOf, hasFarLetters } = searched(text);
  const places = placesOf(plan.notAfter);
  const place = placeFrom(plan, places, 0);
  const loose = plan.loose.length === 0 ? NO_WAYS : plan.loose.filter((way) => mayHold(way, text));
  if (place === places.codes.length && loose.length === 0) return null;
  return { text, hasFarLetters, plan, places, place, loose };
}

/** The first place from one on at which a told way may begin; behind the last, if there is none. */
function placeFrom({ starts }: Plan, { codes }: Places, first: number): number {
  let place = first;
  for (; place < codes.length; place += 1) {
    const code = codes[place]!;
    if (((starts[code >>> 5]! >>> (code & 31)) & 1) === 1) break;
  }
  return place;
}

/** What the told ways match next, from an offset on that is behind what they matched last. */
function nextTold(search: Search, from: number): Found | null {
  const { text, plan, places } = search;
  const { at, codes } = places;
  for (; search.place < codes.length; search.place = placeFrom(plan, places, search.place + 1)) {
    const offset = at[search.place]!;
    if (offset < from) continue;
    for (const way of waysFrom(plan, codes[search.place]!)) {
      const match = mayStandAt(way.ahead, text, offset) ? matchFrom(way, search, offset) : null;
      if (match !== null) return { match, number: way.number };
    }
  }
  return null;
}

/** What a loose way matches next, from an offset on. */
function nextLoose(way: LooseWay, search: Search, from: number): Found | null {
  const match = from > search.text.length ? null : matchFrom(way, search, from);
  return match === null ? null : { match, number: way.number };
}

function isIn(plan: Plan, text: string): boolean {
  const search = openSearch(plan, text);
  if (search === null) return false;
  return nextTold(search, 0) !== null || search.loose.some((way) => nextLoose(way, search, 0) !== null);
}

function firstOf(plan: Plan, text: string): RegExpExecArray | null {
  const search = openSearch(plan, text);
  if (search === null) return null;
  const told = nextTold(search, 0);
  if (search.loose.length === 0) return told?.match ?? null;
  return search.loose.map((way) => nextLoose(way, search, 0)).reduce(earlier, told)?.match ?? null;
}

/** All matches, one after the other: of the told ways where they may begin, of the loose ones wherever these are found. */
function matchesOf(plan: Plan, text: string): Iterable<RegExpExecArray> {
  const search = openSearch(plan, text);
  if (search === null) return NO_MATCHES;
  const told = nextTold(search, 0);
  if (search.loose.length === 0) return told === null ? NO_MATCHES : toldMatches(search, told);
  const others = search.loose.map((way) => nextLoose(way, search, 0));
  const first = others.reduce(earlier, told);
  return first === null ? NO_MATCHES : mergedMatches(search, told, others);
}

function* toldMatches(search: Search, first: Found): Generator<RegExpExecArray> {
  for (let told: Found | null = first; told !== null; told = nextTold(search, endOf(told.match)))
    yield told.match;
}

/** The matches of told ways and of loose ones in one order, from the first of each on. */
function* mergedMatches(
  search: Search,
  firstTold: Found | null,
  others: (Found | null)[],
): Generator<RegExpExecArray> {
  let told = firstTold;
  for (;;) {
    const first = others.reduce(earlier, told);
    if (first === null) return;
    const { match } = first;
    yield match;
    const from = endOf(match);
    if (told !== null && told.match.index < from) told = nextTold(search, from);
    for (const [at, way] of search.loose.entries())
      if (others[at] !== null && others[at]!.match.index < from) others[at] = nextLoose(way, search, from);
  }
}

/** Where the next match may begin; behind one without characters, one further. */
function endOf(match: RegExpExecArray): number {
  return match.index + Math.max(1, match[0].length);
}

function earlier(one: Found | null, other: Found | null): Found | null {
  if (one === null || other === null) return one ?? other;
  const apart = one.match.index - other.match.index;
  return apart < 0 || (apart === 0 && one.number < other.number) ? one : other;
}
