import { type Part, partsOf } from './expression.ts';

/** One of the ways in which an expression can match, as an expression of its own. */
export interface Branch {
  readonly source: string;
  readonly parts: readonly Part[];
}

/** So many times its own length the branches of an expression may have together: what all of them share is compiled with each. */
const MOST_REPEATED = 3;

/** What a group that is counted begins with, and what only looks like it. */
const GROUPS = /\\[\s\S]|\[(?:\\[\s\S]|[^\\\]])*\]|\((?!\?)|\(\?<(?![=!])/g;

/**
 * The choices with which an expression begins, in order: whoever tries one after the other at a place finds what the whole finds there.
 * Each has the groups of the whole by their numbers. One branch, the whole, where it begins with no choice or goes on long behind it.
 */
export function branchesOf({ source }: Pick<RegExp, 'source'>): Branch[] {
  const parts = flat([partsOf({ source })]);
  const first = parts.findIndex((part) => part.kind !== 'place');
  const choice = parts[first];
  if (choice?.kind !== 'choice' || /\(\?<\w/.test(choice.sources.join('|'))) return [{ source, parts }];
  const shared = source.length - (choice.end - choice.start);
  const choices = choicesIn(choice);
  if (choices.length * shared > MOST_REPEATED * source.length) return [{ source, parts }];
  const groups = choices.map((one) => groupsIn(one.source));
  return choices.map(({ source: one, part }, number) => {
    // Groups of the others stay, where nothing can match.
    const before = stub(groups.slice(0, number));
    const after = stub(groups.slice(number + 1));
    const own = [before, one, after].filter((part) => part !== '').join('|');
    return {
      source: source.slice(0, choice.start) + own + source.slice(choice.end),
      parts: flat([...parts.slice(0, first), part, ...parts.slice(first + 1)]),
    };
  });
}

interface Chosen {
  readonly source: string;
  readonly part: Part;
}

/** What a choice is between; one that is nothing but a choice itself, in brackets that are not counted, is taken apart too. */
function choicesIn({ parts, sources }: Extract<Part, { kind: 'choice' }>): Chosen[] {
  return parts.flatMap((part, at) => {
    const source = sources[at]!;
    const isWhole = part.kind === 'choice' && source === `(?:${part.sources.join('|')})`;
    return isWhole ? choicesIn(part) : [{ source, part }];
  });
}

function stub(groups: readonly number[]): string {
  const count = groups.reduce((sum, one) => sum + one, 0);
  return count === 0 ? '' : `(?!)${'()'.repeat(count)}`;
}

/** How many groups an expression counts. */
function groupsIn(source: string): number {
  return (source.match(GROUPS) ?? []).filter((one) => one.startsWith('(')).length;
}

/** The parts one after the other, sequences in them taken apart. */
export function flat(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => (part.kind === 'sequence' ? flat(part.parts) : [part]));
}
