import { finder } from '../../search/finder.ts';
import { oncePer } from '../../search/once-per.ts';

/** Phrases of many languages, each a regular expression over lower-case text; an earlier one wins over a later one at the same place. */
export interface Phrases {
  readonly entries: readonly string[];
  /** The expression that an entry, written in short forms, stands for. */
  readonly expand: (entry: string) => string;
}

/**
 * Phrases of many languages, one list a language. Each phrase is a regular expression with three short forms: a space is white space or a
 * hyphen, `~` any ending, ` _ ` up to three words between. It stands between words: no letter or digit before or after it.
 */
export function anyOf(...languages: readonly (readonly string[])[]): Phrases {
  return { entries: languages.flat(), expand };
}

function expand(entry: string): string {
  return entry
    .replaceAll(' _ ', "(?:[\\s-]+[\\p{L}\\p{N}'’]{1,30}){0,3}[\\s-]+")
    .replaceAll(' ', '[\\s-]+')
    .replaceAll('~', '\\p{L}{0,15}');
}

const finderOf = oncePer(({ entries, expand }: Phrases) => {
  const whole = entries.map((entry) => `(?<![\\p{L}\\p{N}])(?:${expand(entry)})(?![\\p{L}\\p{N}])`);
  return finder(whole.join('|'), 'u');
});

/** The matches of phrases, one after the other. */
export function matchesOf(phrases: Phrases, text: string): Iterable<RegExpExecArray> {
  return finderOf(phrases).matchAll(text);
}

/** Whether one of the phrases stands in the text. */
export function says(phrases: Phrases, text: string): boolean {
  return finderOf(phrases).test(text);
}

/** The words of a text that phrases find, each once, at most so many. */
export function found(phrases: Phrases, text: string, most = 3): string[] {
  const words = new Set<string>();
  for (const [match] of matchesOf(phrases, text)) {
    words.add(match.replace(/\s+/g, ' '));
    if (words.size === most) break;
  }
  return [...words];
}
