import type { Finder } from '../../../search/finder.ts';
import type { Span } from '../layout.ts';
import { anyOf, finderOf } from '../words.ts';

/** Where something begins and ends in its text. */
export type Stretch = Pick<Span, 'start' | 'end'>;

/** Where a clause of a text ends. */
const joint = (language: string): Finder =>
  finderOf(
    'joint of clauses',
    language,
    () => `(?:[;:!?]|(?<=\\p{L}{4})\\.)\\s|(?<![\\p{L}\\p{N}])${anyOf(language, 'joins')}(?![\\p{L}\\p{N}])`,
  );

/** Where the clause begins and ends in which something stands in a text. */
export function clauseAt(
  text: string,
  language: string,
  { start, end }: Stretch,
): { readonly from: number; readonly to: number } {
  const joints = [...joint(language).matchAll(text)].map(({ index, 0: words }) => ({
    index,
    end: index + words.length,
  }));
  return {
    from: joints.findLast((one) => one.end <= start)?.end ?? 0,
    to: joints.find((one) => one.index >= end)?.index ?? text.length,
  };
}

/** The clauses of a text. */
export function clausesOf(text: string, language: string): string[] {
  const joints = [...joint(language).matchAll(text)];
  return [...joints.keys(), joints.length].map((at) => {
    const before = joints[at - 1];
    return text.slice(before === undefined ? 0 : before.index + before[0].length, joints[at]?.index);
  });
}
