import { existsSync, readFileSync } from 'node:fs';
import { hashOf } from './hashes.ts';
import { plainWord, type Token, tokensOf } from './tokens.ts';

/** What a word means for a reader who looks for who asks for what: numbers of the meanings, as they are listed in the language's file. */
export type Meanings = readonly number[];

interface Phrase {
  /** The words behind the first one. */
  readonly rest: readonly string[];
  readonly meanings: Meanings;
}

/** The words of a language with what they mean. */
interface Lexicon {
  readonly words: ReadonlyMap<string, Meanings>;
  /** Beginnings and ends of words by their first and last letters, longer ones first. */
  readonly beginnings: ReadonlyMap<string, readonly (readonly [string, Meanings])[]>;
  readonly ends: ReadonlyMap<string, readonly (readonly [string, Meanings])[]>;
  /** By their first word, longer ones first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const FOLDER = new URL('../../assets/meanings/', import.meta.url);
const NONE: Meanings = [];
/** A word has no more of them. */
const MOST_MEANINGS = 3;
/** By so many letters beginnings and ends of words are looked up; shorter ones there are not. */
const KEY = 3;
/** Longer phrases there are not. */
const LONGEST_PHRASE = 8;

const lexicons = new Map<string, Lexicon>();

/** Whether the words of a language (ISO 639-1) are known by what they mean: what was learned counts in such a language alone. */
export const isKnownLanguage = (language: string): boolean => lexiconOf(language).words.size > 0;

/** For each token what it means in a language (ISO 639-1); nothing in a language without a file. Phrases go before their words. */
export function meaningsOf(tokens: readonly Token[], language: string): Meanings[] {
  const lexicon = lexiconOf(language);
  const found: Meanings[] = [];
  while (found.length < tokens.length) {
    const at = found.length;
    const phrase = lexicon.phrases
      .get(tokens[at]!.plain)
      ?.find(({ rest }) => rest.every((word, offset) => tokens[at + 1 + offset]?.plain === word));
    if (phrase === undefined) found.push(meaningOf(tokens[at]!.plain, lexicon));
    else for (let left = phrase.rest.length; left >= 0; left -= 1) found.push(phrase.meanings);
  }
  return found;
}

function meaningOf(word: string, { words, beginnings, ends }: Lexicon): Meanings {
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  if (word.length <= KEY) return NONE;
  const begun = beginnings.get(word.slice(0, KEY))?.find(([beginning]) => word.startsWith(beginning));
  const ended = ends.get(word.slice(-KEY))?.find(([end]) => word.endsWith(end));
  if (begun === undefined || ended === undefined) return (begun ?? ended)?.[1] ?? NONE;
  return begun[0].length >= ended[0].length ? begun[1] : ended[1];
}

function lexiconOf(language: string): Lexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    const file = new URL(`${language}.txt`, FOLDER);
    lexicon = lexiconIn(existsSync(file) ? readFileSync(file, 'utf8') : '');
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** A line names a meaning and lists its words; a star stands for further letters before or behind. */
function lexiconIn(text: string): Lexicon {
  const words = new Map<string, Set<number>>();
  const beginnings = new Map<string, Set<number>>();
  const ends = new Map<string, Set<number>>();
  const phrases = new Map<string, Set<number>>();
  for (const line of text.split('\n').filter((one) => one.includes(':'))) {
    const [name, listed] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
    const meaning = hashOf(name.trim());
    for (const entry of listed.split(',').map((one) => plainWord(one.trim()))) {
      if (entry === '') continue;
      const bare = entry.replaceAll('*', '');
      if (/\s/.test(entry)) add(phrases, wordsOf(bare).join(' '), meaning);
      else if (entry.endsWith('*')) add(beginnings, bare, meaning);
      else if (entry.startsWith('*')) add(ends, bare, meaning);
      else add(words, wordsOf(bare).join(''), meaning);
    }
  }
  // A beginning is a word too.
  for (const [word, meanings] of [...beginnings, ...ends]) for (const one of meanings) add(words, word, one);
  return {
    words: new Map([...words].map(([word, meanings]) => [word, [...meanings].slice(0, MOST_MEANINGS)])),
    beginnings: keyed(beginnings, (word) => word.slice(0, KEY)),
    ends: keyed(ends, (word) => word.slice(-KEY)),
    phrases: new Map(
      [...keyed(phrases, (phrase) => phrase.slice(0, phrase.indexOf(' ')))].map(([first, list]) => [
        first,
        list.map(([phrase, meanings]) => ({ rest: phrase.split(' ').slice(1), meanings })),
      ]),
    ),
  };
}

const wordsOf = (entry: string): string[] => tokensOf(entry, LONGEST_PHRASE).map(({ text }) => text);

function add(entries: Map<string, Set<number>>, word: string, meaning: number): void {
  const known = entries.get(word);
  if (known === undefined) entries.set(word, new Set([meaning]));
  else known.add(meaning);
}

function keyed(
  entries: ReadonlyMap<string, ReadonlySet<number>>,
  keyOf: (word: string) => string,
): Map<string, (readonly [string, Meanings])[]> {
  const lists = new Map<string, (readonly [string, Meanings])[]>();
  for (const [word, meanings] of [...entries].sort(([a], [b]) => b.length - a.length)) {
    const key = keyOf(word);
    lists.set(key, [...(lists.get(key) ?? []), [word, [...meanings].slice(0, MOST_MEANINGS)]]);
  }
  return lists;
}
