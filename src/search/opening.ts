import { type Ahead, aheadOf, mayStandAt } from './ahead.ts';
import { branchesOf } from './branches.ts';

/** An expression of many words that is bound to a text's beginning ("^…"), of which only those are tried with whose letters the text begins. */
export interface Opening {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
}

/** One branch of an expression. */
interface Way {
  readonly ahead: Ahead;
  readonly expression: RegExp;
}

/** Makes an opening of an expression that begins with "^", without flags `g` and `y`. It is taken apart when it is first needed. */
export function opening(pattern: RegExp): Opening {
  let ways: readonly Way[] | undefined;
  const exec = (text: string): RegExpExecArray | null => {
    ways ??= waysOf(pattern);
    for (const { ahead, expression } of ways) {
      const match = mayStandAt(ahead, text, 0) ? expression.exec(text) : null;
      if (match !== null) return match;
    }
    return null;
  };
  return { test: (text) => exec(text) !== null, exec };
}

function waysOf(pattern: RegExp): Way[] {
  return branchesOf(pattern).map(({ source, parts }) => ({
    ahead: aheadOf(parts),
    expression: new RegExp(source, pattern.flags),
  }));
}
