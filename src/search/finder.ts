import { aheadOf, type Beginners, beginnersOf, mayStandAt, type WithAhead } from './ahead.ts';
import { beginningsOf, weakest } from './beginnings.ts';
import { withShortBoundaries } from './boundaries.ts';
import { branchesOf } from './branches.ts';
import { type CodeSet, codeSetOf, hasCode } from './code-sets.ts';
import { type InnerWords, innerWordsOf, ownersIn } from './inner-words.ts';
import { type Places, placesOf, type Searched, searched } from './searched.ts';

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

/**
 * Makes a finder of an expression, or of the source and the flags of one, which is never compiled as a whole: a large one takes as long to
 * read as a module. Flags `g` and `y` say nothing here. It is taken apart when it is first needed, and each branch compiled when it is first
 * tried.
 */
export function finder(pattern: RegExp | string, flags = ''): Finder {
  let plan: Plan | undefined;
  const planned = (): Plan => {
    plan ??= planOf(typeof pattern === 'string' ? { source: pattern, flags } : pattern);
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
interface ToldWay extends Way, WithAhead {}

interface Plan {
  /** Ways that may begin anywhere, of which nothing is known. */
  readonly open: readonly Way[];
  /** Ways that may begin anywhere, and have one of some words wherever they do not begin like a told one. */
  readonly worded: readonly Way[];
  /** The words of these, in their order. */
  readonly words: InnerWords;
  /** The places' codes (`Places`) at which any of the ways that are told by few letters may begin. */
  readonly starts: CodeSet;
  /** Those of them that may begin at a place, by its code. */
  readonly toldAt: (code: number) => Beginners<ToldWay>;
  readonly notAfter: 'letter' | 'ascii' | null;
  readonly ignoresCase: boolean;
}

function planOf(pattern: Pick<RegExp, 'source' | 'flags'>): Plan {
  const flags = pattern.flags.replace(/[gy]/g, '');
  const starts = new Uint32Array(2048);
  const told: ToldWay[] = [];
  const open: Way[] = [];
  const worded: Way[] = [];
  const words: (readonly string[])[] = [];
  const notAfters: ('letter' | 'ascii' | null)[] = [];
  for (const [number, { source, parts }] of branchesOf(pattern).entries()) {
    const { starts: own, inner, notAfter } = beginningsOf(parts);
    const way = { number, source, flags: `${flags}g`, expression: null, exact: null };
    notAfters.push(notAfter);
    const begins = inner?.length === 0 ? null : own;
    if (own !== null) told.push({ ...way, flags: `${flags}y`, ahead: aheadOf(parts), starts: begins });
    for (let at = 0; own !== null && at < starts.length; at += 1) starts[at]! |= own[at]!;
    if (inner === null) open.push(way);
    else if (inner.length > 0) {
      worded.push(way);
      words.push(inner);
    }
  }
  return {
    ...{ open, worded, words: innerWordsOf(words), starts: codeSetOf(starts) },
    toldAt: beginnersOf(told),
    notAfter: weakest(notAfters),
    ignoresCase: flags.includes('i'),
  };
}

/** The ways that may begin anywhere in a text. */
function looseIn({ open, worded, words, ignoresCase }: Plan, known: Searched, text: string): readonly Way[] {
  if (worded.length === 0) return open;
  const owners = ownersIn(words, known, ignoresCase ? null : text);
  return owners === null ? open : [...open, ...worded.filter((_, number) => owners.has(number))];
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

/** A match, and the number of the way that it is of. */
interface Found {
  readonly match: RegExpExecArray;
  readonly number: number;
}

/** A text that may hold what a plan looks for. */
interface Search {
  readonly text: string;
  readonly hasFarLetters: boolean;
  readonly keys: Uint8Array;
  readonly plan: Plan;
  readonly places: Places;
  /** The place that is looked at next for what told ways match. */
  place: number;
  /** The ways that may begin anywhere in it. */
  readonly loose: readonly Way[];
}

const NO_MATCHES: readonly RegExpExecArray[] = [];

/** Null where the text, as most, holds no beginning of a told way and no words of a loose one. */
function openSearch(plan: Plan, text: string): Search | null {
  const known = searched(text);
  const places = placesOf(known, plan.notAfter);
  const place = placeFrom(plan, places, 0);
  const loose = looseIn(plan, known, text);
  if (place === places.codes.length && loose.length === 0) return null;
  const { hasFarLetters, keys } = known;
  return { text, hasFarLetters, keys, plan, places, place, loose };
}

/** The first place from one on at which a told way may begin; behind the last, if there is none. */
function placeFrom({ starts }: Plan, { codes }: Places, first: number): number {
  let place = first;
  for (; place < codes.length; place += 1) {
    if (hasCode(starts, codes[place]!)) break;
  }
  return place;
}

/** What the told ways match next, from an offset on that is behind what they matched last. */
function nextTold(search: Search, from: number): Found | null {
  const { keys, plan, places } = search;
  const { at, codes } = places;
  for (; search.place < codes.length; search.place = placeFrom(plan, places, search.place + 1)) {
    const offset = at[search.place]!;
    if (offset < from) continue;
    const { branches, ahead } = plan.toldAt(codes[search.place]!);
    for (let number = 0; number < branches.length; number += 1) {
      if (!mayStandAt(ahead, number, keys, offset)) continue;
      const way = branches[number]!;
      const match = matchFrom(way, search, offset);
      if (match !== null) return { match, number: way.number };
    }
  }
  return null;
}

/** What a loose way matches next, from an offset on. */
function nextLoose(way: Way, search: Search, from: number): Found | null {
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
