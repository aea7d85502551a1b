import { valueAt } from '../../form/at-path.ts';
import type { Sources } from '../../form/request.ts';
import type { StandardForm } from '../../form/standard-form.ts';
import { meaningsOf } from '../../words/meanings.ts';
import { type Token, tokensOf } from '../../words/tokens.ts';
import { languageOf } from '../language.ts';
import type { Letter } from '../letter/layout.ts';
import type { PlacedToken, Zone } from './features.ts';
import { knownWords } from './known-words.ts';

/** What the rules read: values and their sources. */
export interface Ruled {
  readonly form: StandardForm;
  readonly sources: Sources;
}

/** Letters say who asks for what within so many words; what follows is annexes. */
const MOST_TOKENS = 1_500;
/** Longer quotes are sentences: they mark no place. */
const LONGEST = 40;

/** The first words of a letter, each with its part of the letter and the field for which the rules took it. */
export function placedTokens(letter: Letter, ruled: Ruled): PlacedToken[] {
  const tokens = tokensOf(letter.text, MOST_TOKENS);
  const taken = takenBy(tokens, ruled);
  const headEnd = letter.head.at(-1)?.end ?? 0;
  const [signed] = letter.signature;
  const signedEnd = letter.signature.at(-1)?.end ?? 0;
  const zoneOf = ({ start }: Token): Zone =>
    start < headEnd
      ? 'head'
      : signed !== undefined && start >= signed.start && start < signedEnd
        ? 'signature'
        : 'body';
  const known = knownWords(letter.text, tokens);
  const labels = labelsOf(letter, tokens);
  const meanings = meaningsOf(tokens, languageOf(letter.text) ?? 'en');
  return tokens.map((token, at) => {
    return {
      ...token,
      zone: zoneOf(token),
      ruled: taken[at]!,
      known: known[at]!,
      label: labels[at]!,
      meanings: meanings[at]!,
    };
  });
}

/** What the labels mean in whose lines the tokens stand; empty where they stand in none. */
function labelsOf({ text, labelled }: Letter, tokens: readonly Token[]): string[] {
  const meanings = new Map<string, string>();
  for (const { lines, meaning } of labelled)
    for (const line of lines) if (!meanings.has(line)) meanings.set(line, meaning);
  if (meanings.size === 0) return tokens.map(() => '');
  const labels: string[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const meaning = meanings.get(raw.trim()) ?? '';
    while (labels.length < tokens.length && tokens[labels.length]!.start < start + raw.length + 1)
      labels.push(meaning);
    start += raw.length + 1;
  }
  return labels;
}

function takenBy(tokens: readonly Token[], { form, sources }: Ruled): string[] {
  const taken = tokens.map(() => '');
  const places = new Map<string, number[]>();
  tokens.forEach(({ text }, at) => {
    const list = places.get(text);
    if (list === undefined) places.set(text, [at]);
    else list.push(at);
  });
  for (const path of Object.keys(sources)) {
    const field = path.replace(/\.\d+$/, '');
    if (WHOLE_SENTENCES.has(field)) continue;
    const value = valueAt(form, field === 'identifiers' ? `${path}.value` : path);
    for (const wanted of [value, sources[path]!.quote]) {
      if (typeof wanted !== 'string') continue;
      const words = tokensOf(wanted, LONGEST + 1).map(({ text }) => text);
      if (words.length > LONGEST || !markAll(words, field, tokens, places, taken)) continue;
      break;
    }
  }
  return taken;
}

/** Fields whose quotes are sentences. */
const WHOLE_SENTENCES: ReadonlySet<string> = new Set([
  'overview',
  'requested',
  'subject',
  'organisation.country',
  'confidentiality.requested',
]);

/** Marks every place where the words stand in a row; whether there is any. */
function markAll(
  words: readonly string[],
  field: string,
  tokens: readonly Token[],
  places: ReadonlyMap<string, readonly number[]>,
  taken: string[],
): boolean {
  let found = false;
  for (const start of places.get(words[0] ?? '') ?? []) {
    if (!words.every((word, offset) => tokens[start + offset]?.text === word)) continue;
    found = true;
    for (let at = start; at < start + words.length; at += 1) taken[at] ||= field;
  }
  return found;
}
