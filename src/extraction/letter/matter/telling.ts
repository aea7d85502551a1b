import { finder } from '../../../search/finder.ts';
import type { Evidence } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import type { Asking } from '../asked/asking.ts';
import { secretWords } from '../asked/secret-words.ts';
import type { Letter } from '../layout.ts';
import type { Sentence } from '../sentences.ts';
import { hasWord } from '../words.ts';
import { officersOf } from '../writer/officers-named.ts';
import { withoutCrime } from './crime-name.ts';
import {
  factsLabel,
  isFactsHeading,
  PERSONS_ABROAD,
  PERSONS_TOLD,
  PROCEDURAL,
  PROCEEDING_NOUNS,
  TO_THE_READER,
} from './facts.ts';

const MAX_SENTENCE = 900;
const MAX_OVERVIEW = 8000;
/** Words on the proceeding itself: they tell nothing of what happened. */
const PROCEEDING = finder(
  String.raw`(?<![\p{L}])(?:investigat\p{L}*|suspect\p{L}*|registered|opened|granted|issued|signed|obtained|initiated|started|conduct\p{L}*|assigned|requested|based|named|required|associated|connected|linked|related|listed|described|mentioned|dated|prohibited|acknowledged|reported)(?![\p{L}])`,
  'giu',
);
/** A stretch of running text that may tell the facts. */
interface Run {
  readonly start: number;
  end: number;
  readonly paragraph: number;
  readonly labelled: boolean;
  weight: number;
}

/**
 * The facts that connect the data with the crime, as one stretch of the letter: those under a heading of facts, else where most is told of
 * persons, deeds and danger. It goes on to the end of the telling in its paragraph.
 */
export function readOverview(letter: Letter, askings: readonly Asking[], evidence: Evidence): void {
  const runs: Run[] = [];
  const officers = officersOf(letter);
  let open = false;
  let headed = false;
  for (const sentence of letter.sentences) {
    if (isFactsHeading(sentence.text)) {
      [headed, open] = [true, false];
      continue;
    }
    const within = (one: { start: number; end: number }): boolean =>
      sentence.start < one.end && one.start < sentence.end;
    const label = factsLabel(sentence.text);
    const text = sentence.text.slice(label);
    const asks = askings.some(within) || ENTRY.test(text);
    // Where the officer is reached is no fact of the case.
    const named = headed || label > 0;
    const out =
      asks ||
      (label === 0 && officers.some(within)) ||
      isOther(text, letter.language) ||
      (!named && letter.language === 'en' && isOfProceeding(text));
    const tells = !out && (isTelling(text, letter.language) || (named && isSentence(text)));
    const last: Run | undefined = open ? runs.at(-1) : undefined;
    const run: Run | null =
      last !== undefined && letter.text.slice(last.end, sentence.start).trim() === '' ? last : null;
    const goesOn: boolean = run !== null && label === 0 && !out && (tells || isGoingOn(sentence, run));
    if (goesOn && run !== null) {
      run.end = sentence.end;
      run.weight += tells ? weightOf(text, letter.language) : 0;
    } else if (tells)
      runs.push({
        start: sentence.start + label,
        end: sentence.end,
        paragraph: sentence.paragraph,
        labelled: named,
        weight: weightOf(text, letter.language),
      });
    open = goesOn || tells;
    headed = false;
  }
  const best = runs.toSorted(
    (a, b) =>
      Number(b.labelled) - Number(a.labelled) || b.weight - a.weight || b.end - b.start - (a.end - a.start),
  )[0];
  if (best === undefined) return;
  const text = letter.text.slice(best.start, Math.min(best.end, best.start + MAX_OVERVIEW));
  evidence.add('overview', fold(text), [text], letter.place);
}

/** True for a sentence that speaks of orders, courts and answers, and of none of those to whom something happened. */
function isOfProceeding(whole: string): boolean {
  const text = whole.slice(0, MAX_SENTENCE);
  return PROCEEDING_NOUNS.test(text) && !PERSONS_TOLD.test(text) && !hasWord('en', 'danger', text);
}

/** An entry of a list: "(4) length of service". */
const ENTRY = /^\((?:\d{1,2}|[a-z]{1,3})\)\s\p{Ll}/u;

/** What a sentence adds: facts of persons and deeds, danger, and its length. */
function weightOf(whole: string, language: string): number {
  const text = whole.slice(0, MAX_SENTENCE);
  const facts = hasWord(language, 'telling', factsOf(text, language)) || PERSONS_ABROAD.test(text) ? FACT : 0;
  return facts + (hasWord(language, 'danger', text) ? DANGER : 0) + text.length / MAX_SENTENCE;
}

const FACT = 2;
const DANGER = 2;

/** A sentence of a telling paragraph that cites no law. */
function isGoingOn({ text, paragraph }: Sentence, run: Run): boolean {
  return paragraph === run.paragraph && isSentence(text) && !CITES.test(text.slice(0, MAX_SENTENCE));
}

const CITES =
  /§|(?<![\p{L}])(?:art|artt|section|sect|article|artikel|articolo|artículo|artigo|ст|lei|law|act)\.?\s?\d/iu;

function isSentence(text: string): boolean {
  return text.split(/\s+/).length >= 5 && /\p{Ll}/u.test(text);
}

function isOther(whole: string, language: string): boolean {
  const text = whole.slice(0, MAX_SENTENCE);
  return (
    secretWords(language, text) !== null ||
    hasWord(language, 'noTelling', text) ||
    PROCEDURAL.test(text) ||
    TO_THE_READER.test(text)
  );
}

/** True for a sentence that tells more than that there is a proceeding, and for which crime. */
function isTelling(whole: string, language: string): boolean {
  const text = whole.slice(0, MAX_SENTENCE);
  if (!isSentence(text)) return false;
  if (PERSONS_ABROAD.test(text)) return true;
  return hasWord(language, 'telling', text) && hasWord(language, 'telling', factsOf(text, language));
}

/** What a sentence says besides the proceeding itself and its crime. */
function factsOf(text: string, language: string): string {
  return PROCEEDING.replaceAll(withoutCrime(text, language), ' ');
}
