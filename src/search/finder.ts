import { beginningsOf, weakest } from './beginnings.ts';
import { withShortBoundaries } from './boundaries.ts';
import { branchesOf } from './branches.ts';
import { keysOf, searched } from './searched.ts';

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
  const matchAll = (text: string): Iterable<RegExpExecArray> => {
    const whole = needsWhole(planned(), text);
    return whole === null ? matches(planned(), text) : matchesOf(whole, text);
  };
  return {
    test: (text) =>
      first(planned(), text) !== null ||
      planned().loose.some((way) => mayHold(way, text) && text.search(expressionOf(way)) >= 0),
    exec: (text) => {
      const whole = needsWhole(planned(), text);
      return whole === null ? first(planned(), text) : whole.exec(text);
    },
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
  readonly source: string;
  readonly starts: Uint32Array;
  expression: RegExp | null;
}

/** A branch that may begin anywhere. */
interface LooseWay {
  readonly source: string;
  readonly flags: string;
  /** Words of which it has one wherever it so begins, as `mayHold` looks for them; null where none are known. */
  readonly inner: readonly string[] | null;
  expression: RegExp | null;
}

interface Plan {
  readonly flags: string;
  readonly ways: readonly Way[];
  readonly loose: readonly LooseWay[];
  /** Where any of the ways may begin. */
  readonly starts: Uint32Array;
  /** The ways that may begin so, by the code of a place (`Places`); filled as they are asked for. */
  readonly byCode: Map<number, readonly Way[]>;
  /** The expression itself, for texts that may hold one of the loose ways. */
  readonly whole: RegExp;
  readonly notAfter: 'letter' | 'ascii' | null;
}

function planOf(pattern: RegExp): Plan {
  const branches = branchesOf(pattern).map(({ source, parts }) => ({ source, ...beginningsOf(parts) }));
  const starts = new Uint32Array(2048);
  const ways: Way[] = [];
  for (const { source, starts: own } of branches) {
    if (own === null) continue;
    ways.push({ source, starts: own, expression: null });
    for (let at = 0; at < starts.length; at += 1) starts[at]! |= own[at]!;
  }
  const flags = pattern.flags.replace(/[gy]/g, '');
  const keyed = (word: string): string => (flags.includes('i') ? keysOf(word) : word);
  const loose = branches
    .filter(({ inner }) => inner === null || inner.length > 0)
    .map(({ source, inner }) => ({ source, flags, inner: inner?.map(keyed) ?? null, expression: null }));
  return {
    flags: `${flags}y`,
    ways,
    starts,
    byCode: new Map(),
    loose,
    whole: new RegExp(withShortBoundaries(pattern.source), `${flags}g`),
    notAfter: weakest(branches.map(({ notAfter }) => notAfter)),
  };
}

/** The expression itself, if a branch that may begin anywhere has a word in the text; null where its ways tell all. */
function needsWhole({ loose, whole }: Plan, text: string): RegExp | null {
  if (!loose.some((way) => mayHold(way, text))) return null;
  whole.lastIndex = 0;
  return whole;
}

/** False where a text lacks all words without one of which a loose way cannot match. */
function mayHold({ inner, flags }: LooseWay, text: string): boolean {
  if (inner === null) return true;
  return flags.includes('i') ? searched(text).hasOne(inner) : inner.some((word) => text.includes(word));
}

function expressionOf(way: LooseWay): RegExp {
  way.expression ??= new RegExp(withShortBoundaries(way.source), way.flags);
  return way.expression;
}

/** All matches of an expression, which others may search with meanwhile. */
function* matchesOf(whole: RegExp, text: string): Generator<RegExpExecArray> {
  for (let from = 0; ; ) {
    whole.lastIndex = from;
    const match = whole.exec(text);
    if (match === null) return;
    from = match.index + match[0].length;
    // Behind a match without characters the next character is passed over, whole.
    if (match[0] === '') from += whole.unicode && (text.codePointAt(from) ?? 0) > 0xff_ff ? 2 : 1;
    yield match;
  }
}

function waysFrom({ ways, byCode }: Plan, code: number): readonly Way[] {
  let found = byCode.get(code);
  if (found === undefined) {
    found = ways.filter(({ starts }) => ((starts[code >>> 5]! >>> (code & 31)) & 1) === 1);
    byCode.set(code, found);
  }
  return found;
}

function matchAt(plan: Plan, code: number, text: string, place: number): RegExpExecArray | null {
  for (const way of waysFrom(plan, code)) {
    way.expression ??= new RegExp(withShortBoundaries(way.source), plan.flags);
    way.expression.lastIndex = place;
    const match = way.expression.exec(text);
    if (match !== null) return match;
  }
  return null;
}

function first(plan: Plan, text: string): RegExpExecArray | null {
  const { starts } = plan;
  const { at, codes } = searched(text).places(plan.notAfter);
  for (let number = 0; number < codes.length; number += 1) {
    const code = codes[number]!;
    if (((starts[code >>> 5]! >>> (code & 31)) & 1) === 0) continue;
    const match = matchAt(plan, code, text, at[number]!);
    if (match !== null) return match;
  }
  return null;
}

function* matches(plan: Plan, text: string): Generator<RegExpExecArray> {
  const { starts } = plan;
  const { at, codes } = searched(text).places(plan.notAfter);
  let from = 0;
  for (let number = 0; number < codes.length; number += 1) {
    const code = codes[number]!;
    if (((starts[code >>> 5]! >>> (code & 31)) & 1) === 0 || at[number]! < from) continue;
    const match = matchAt(plan, code, text, at[number]!);
    if (match === null) continue;
    from = at[number]! + match[0].length;
    yield match;
  }
}
