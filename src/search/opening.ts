import { beginningsOf } from './beginnings.ts';
import { branchesOf } from './branches.ts';
import { keyOf } from './units.ts';

/** An expression of many words that is bound to a text's beginning ("^…"), of which only those are tried with whose letters the text begins. */
export interface Opening {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
}

/** One branch of an expression; `starts` as `Beginnings` has them, null for one that is always tried. */
interface Way {
  readonly starts: Uint32Array | null;
  readonly expression: RegExp;
}

/** Makes an opening of an expression that begins with "^", without flags `g` and `y`. It is taken apart when it is first needed. */
export function opening(pattern: RegExp): Opening {
  let ways: readonly Way[] | undefined;
  const exec = (text: string): RegExpExecArray | null => {
    ways ??= waysOf(pattern);
    const code = codeOf(text);
    for (const { starts, expression } of ways) {
      if (starts !== null && ((starts[code >>> 5]! >>> (code & 31)) & 1) === 0) continue;
      const match = expression.exec(text);
      if (match !== null) return match;
    }
    return null;
  };
  return { test: (text) => exec(text) !== null, exec };
}

function waysOf(pattern: RegExp): Way[] {
  return branchesOf(pattern).map(({ source, parts }) => {
    const { starts, inner } = beginningsOf(parts);
    return { starts: inner?.length === 0 ? starts : null, expression: new RegExp(source, pattern.flags) };
  });
}

/** The keys of a text's first three units, as `Places` has them. */
function codeOf(text: string): number {
  const key = (at: number): number => (at < text.length ? keyOf(text.charCodeAt(at)) : 0);
  return ((key(0) & 63) << 10) | ((key(1) & 31) << 5) | (key(2) & 31);
}
