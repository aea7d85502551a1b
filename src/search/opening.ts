import { aheadOf, type Beginners, beginnersOf, mayStandAt, TOLD, type WithAhead } from './ahead.ts';
import { branchesOf } from './branches.ts';
import { codeAt } from './searched.ts';
import { keyOf } from './units.ts';

/** An expression of many words that is bound to a text's beginning ("^…"), of which only those are tried with whose letters the text begins. */
export interface Opening {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
}

/** One branch of an expression. */
interface Way extends WithAhead {
  readonly source: string;
  expression: RegExp | null;
}

/**
 * Makes an opening of the source and the flags of an expression that begins with "^", without flags `g` and `y`. It is taken apart when it is
 * first needed, and each branch compiled when it is first tried.
 */
export function opening(source: string, flags: string): Opening {
  let waysAt: ((code: number) => Beginners<Way>) | undefined;
  const exec = (text: string): RegExpExecArray | null => {
    waysAt ??= beginnersOf(waysOf(source));
    const keys = firstKeysOf(text);
    const { branches, ahead } = waysAt(codeAt(keys, 0));
    for (let number = 0; number < branches.length; number += 1) {
      if (!mayStandAt(ahead, number, keys, 0)) continue;
      const way = branches[number]!;
      way.expression ??= new RegExp(way.source, flags);
      const match = way.expression.exec(text);
      if (match !== null) return match;
    }
    return null;
  };
  return { test: (text) => exec(text) !== null, exec };
}

function waysOf(source: string): readonly Way[] {
  return branchesOf({ source }).map((branch) => ({
    source: branch.source,
    ahead: aheadOf(branch.parts),
    expression: null,
  }));
}

/** By length, where the keys of a text's beginning are put. */
const FIRST_KEYS = Array.from({ length: TOLD + 1 }, (_, length) => new Uint8Array(length));

function firstKeysOf(text: string): Uint8Array {
  const keys = FIRST_KEYS[Math.min(TOLD, text.length)]!;
  for (let at = 0; at < keys.length; at += 1) keys[at] = keyOf(text.charCodeAt(at));
  return keys;
}
