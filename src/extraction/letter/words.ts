import { en } from './en.ts';

/**
 * The words by which a letter of one language is taken apart. Every entry is a piece of a regular expression that is searched without
 * case, between letters. Another language is a file of its own and a line in `ALL`.
 */
export interface LetterWords {
  /** How letters address their reader. */
  readonly salutations: readonly string[];
  /** How letters end, on a line of their own. */
  readonly closings: readonly string[];
  /** Small words that tell running text from names and addresses. */
  readonly prose: readonly string[];
  /** Whom a letter to a provider is addressed to. */
  readonly addressees: readonly string[];
  /** What begins an annex after the signature. */
  readonly annexes: readonly string[];
  /** What a mail's standing footer says. */
  readonly disclaimers: readonly string[];
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: readonly string[];
  /** Words that ask, with the one who asks or is asked. */
  readonly asks: readonly string[];
  /** Questions that ask for data. */
  readonly questions: readonly string[];
  /** Asked of the reader, but not what the request is about. */
  readonly asides: readonly string[];
  readonly produce: readonly string[];
  readonly preserve: readonly string[];
  readonly remove: readonly string[];
  /** What a provider can hand over, keep or remove. */
  readonly things: readonly string[];
  /** What can be removed. */
  readonly removable: readonly string[];
  readonly subscriber: readonly string[];
  readonly traffic: readonly string[];
  readonly content: readonly string[];
  /** What tells that an IP address names a user and is no data that is asked for. */
  readonly ofAddress: readonly string[];
  readonly emergency: readonly string[];
  readonly noEmergency: readonly string[];
  /** Danger to life or limb. */
  readonly danger: readonly string[];
  /** What a sentence that tells facts has and another has not. */
  readonly telling: readonly string[];
  /** What leads to the name of the crime; the name follows. */
  readonly crimeLeads: readonly string[];
  /** Words at which the name of a crime ends. */
  readonly crimeEnds: readonly string[];
  /** What is named after a lead and is no crime. */
  readonly noCrime: readonly string[];
  readonly secrecy: readonly string[];
  /** What leads to an authority that allowed the measure. */
  readonly instructed: readonly string[];
  /** What an authority does that orders a measure itself. */
  readonly authorityActs: readonly string[];
  /** What leads to the writer's own number or address. */
  readonly contact: readonly string[];
}

const ALL: readonly LetterWords[] = [en];

/** The words of all languages for one purpose as the inside of an expression. */
export function anyOf(key: keyof LetterWords): string {
  return `(?:${ALL.flatMap((words) => words[key])
    .map((entry) => entry.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'))
    .join('|')})`;
}

/** An expression that finds the words of one purpose between letters; `flags` besides i and u. */
export function wordsFor(key: keyof LetterWords, flags = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(key)}(?![\\p{L}\\p{N}])`, `iu${flags}`);
}
