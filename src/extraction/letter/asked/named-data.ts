import type { Document } from '../../../documents/document.ts';
import { finder } from '../../../search/finder.ts';
import { type Evidence, says } from '../../evidence.ts';
import { headerPlace } from '../../message.ts';
import { withoutLeftEmpty } from '../labelled/ticks.ts';
import type { Letter } from '../layout.ts';
import { PERSONS_ABROAD } from '../matter/facts.ts';
import type { Sentence } from '../sentences.ts';
import { hasWord, wordIn, wordsFor } from '../words.ts';
import { type Asking, removal } from './asking.ts';
import { namesKinds, TYPES } from './kinds.ts';

const MAX_SENTENCE = 900;
const MAX_STRETCH = 3000;
/** So many words a sentence has at most that does nothing but name data. */
const FEW = 16;
/** A list's mark, or a label before what it names. */
const MARKED =
  /^\s*(?:[-*•–·](?=\p{L})|(?:[-*•–·]|\(?\d{1,2}(?:\.\d{1,2})?[.)°:]|\(?[a-z]{1,3}\)|\[[^\]]{1,3}\]|[A-Za-z][.)])\s)|^[^:]{2,60}:(?=\s)/u;
/** Who tells of what was done with data: no one who asks for them. */
const DONE = finder(
  String.raw`(?<!\p{L})(?:victims?|complainants?|suspects?|perpetrators?|stolen|stole|told|received|paid|opfer|geschädigt\p{L}*|beschuldigt\p{L}*|victimes?|plaignant\p{L}*|auteurs?|víctimas?|denunciante\p{L}*|vittim[ae]|persona offesa|denunciant\p{L}*|slachtoffers?|aangever|verdachte|vítimas?|ofendid[oa]s?|pokrzywdz\p{L}*|sprawc\p{L}*|persoana vătămată|făptuitor\p{L}*|потерпіл\p{L}*|зловмисник\p{L}*|målsägande\p{L}*|forurettede|fornærmede)(?!\p{L})`,
  'iu',
);

/**
 * The stretches of a letter that name kinds of data where no word asks for them: lists, labels, short lines ("So, the log-ins of …:") and
 * what is to be handed over. What tells the facts, or asks for secrecy, is none.
 */
export function namedData(letter: Letter): readonly Asking[] {
  const { sentences, language, text } = letter;
  const found: Asking[] = [];
  let last: Sentence | null = null;
  for (const sentence of sentences) {
    const goesOn: boolean = last !== null && sentence.paragraph - last.paragraph <= 1;
    if (!names(sentence.text, language)) {
      if (!(goesOn && isShortEntry(sentence.text, language))) last = null;
      continue;
    }
    const before = found.at(-1);
    if (before !== undefined && goesOn && sentence.end - before.start < MAX_STRETCH)
      found[found.length - 1] = {
        start: before.start,
        end: sentence.end,
        text: text.slice(before.start, sentence.end),
      };
    else found.push({ start: sentence.start, end: sentence.end, text: sentence.text });
    last = sentence;
  }
  return found;
}

function names(whole: string, language: string): boolean {
  const text = whole.slice(0, MAX_SENTENCE);
  if (
    hasWord(language, 'secrecy', text) ||
    !namesKinds(wordsFor(language, 'later').replaceAll(text, ' '), language)
  )
    return false;
  if (DONE.test(text) || PERSONS_ABROAD.test(text))
    return hasWord(language, 'produce', text) && MARKED.test(text);
  return (
    MARKED.test(text) ||
    hasWord(language, 'produce', text) ||
    hasWord(language, 'preserve', text) ||
    (text.split(/\s+/).length <= FEW && !hasWord(language, 'telling', text))
  );
}

/** A line between two that name data: "length of service;". */
function isShortEntry(text: string, language: string): boolean {
  return text.length < 80 && !hasWord(language, 'telling', text) && !hasWord(language, 'secrecy', text);
}

/**
 * Where no word asks: data are to be kept if the letter's other words, or the subject line of its mail, are of keeping; else those that it names
 * are to be handed over.
 */
export function readNamed(
  letter: Letter,
  named: readonly Asking[],
  mail: Document | null,
  evidence: Evidence,
): void {
  const { language, place } = letter;
  const text = withoutLeftEmpty(letter.text);
  if (NATURES.some((path) => says(evidence, path))) return;
  const title = mail?.envelope?.subject ?? '';
  const keeps = wordsFor(language, 'preserve');
  const kept = keeps.exec(text)?.[0];
  const titled = keeps.exec(title)?.[0];
  if (kept !== undefined) evidence.add('nature.preservation', true, [kept], place);
  else if (titled !== undefined && mail !== null)
    evidence.add('nature.preservation', true, [titled], headerPlace(mail));
  if (kept !== undefined || titled !== undefined || removal(language).test(text)) return;
  const quote = named.flatMap((one) =>
    TYPES.flatMap(([, key]) => wordIn(language, key, one.text)?.[0].trim() ?? []),
  )[0];
  if (quote !== undefined) evidence.add('nature.production', true, [quote], place);
}

const NATURES = ['nature.preservation', 'nature.production', 'nature.takedown'] as const;
