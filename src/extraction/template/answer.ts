import { fold, letters } from '../fold.ts';
import { asWritten, columnAnswer, leftStanding } from '../struck.ts';
import { NO, YES } from './vocabulary.ts';

/** A YES/NO answer. `detail` is what was written after it, as written; "" for nothing. */
export interface Answer {
  readonly value: boolean | null;
  readonly detail: string;
}

const UNSAID: Answer = { value: null, detail: '' };
const words = (list: readonly string[]): string => list.join('|');
/** Behind YES or NO: "Non-disclosure" is no answer. */
const END = '(?![\\p{L}\\p{N}]|-\\p{Ll})';
const OPTION = new RegExp(`(?:(${words(YES)})|(${words(NO)}))${END}`, 'iuy');
/** What may stand before an option: signs, and an x that ticks. */
const BEFORE_OPTION = /(?:[^\p{L}\p{N}]|(?<![\p{L}\p{N}])[xX](?![\p{L}\p{N}]))*/uy;
const LEADING = new RegExp(`^[\\s"“'(]*(?:(${words(YES)})|(${words(NO)}))${END}`, 'iu');
/** The same word in two languages: "YES/OUI", "Nee (Non)". */
const TWIN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${words(YES)})\\s?[/|(]\\s?(?:${words(YES)})|(${words(NO)})\\s?[/|(]\\s?(?:${words(NO)}))(?![\\p{L}\\p{N}])\\)?`,
  'giu',
);
/** The untouched "YES/NO*", also with boxes left empty. */
const CHOICE = new RegExp(
  `^[\\s(]*(?:${words(YES)})\\s*(?:[/|\\\\]|or|oder|ou|of|lub|sau|або|o(?=\\s))\\s*(?:${words(NO)})(?![\\p{L}\\p{N}])[\\s)*]*`,
  'iu',
);
const STRUCK_BY_DASHES = new RegExp(
  `[-–—]{1,3}(?:${words([...YES, ...NO])})[-–—]{1,3}(?![\\p{L}\\p{N}])`,
  'giu',
);
const CHOSEN = new RegExp(
  `(?:\\*\\*?|__?|\\[|>>?|<)\\s?(${words([...YES, ...NO])})\\s?(?:\\*\\*?|__?|\\]|<<?|>)`,
  'giu',
);
const TICKED = '\\[\\s?[xX✓✔✗✘]\\s?\\]|\\(\\s?[xX✓✔✗✘]\\s?\\)|[☑☒✓✔✗✘■●◉⬛🗹🗸]|_+\\s?[xX]\\s?_+';
const EMPTY = '\\[\\s*\\]|\\(\\s*\\)|[☐□○◯▢⬜]|_{2,}';
const LONE_EMPTY = new RegExp(
  `^(?:(?:${EMPTY})\\s?(?:${words([...YES, ...NO])})|(?:${words([...YES, ...NO])})\\s?(?:${EMPTY}))$`,
  'iu',
);
const MARK = new RegExp(`(${TICKED})|(${EMPTY})|(?<![\\p{L}\\p{N}])([xX])(?![\\p{L}\\p{N}])`, 'gu');
const FIRST_MARK = new RegExp(`^(?:${MARK.source})`, 'u');
const LONE_BOX = new RegExp(`^(?:${EMPTY})$`, 'u');
const ANY_EMPTY = new RegExp(EMPTY, 'u');
const NEGATIVE =
  /^(?:no|not|none|nil|n\/?a|without|nothing|keine?|nicht|entfällt|ohne|non|aucune?|sans|néant|sin|ningun[oa]|geen|niet|zonder|nessun[oa]?|senza|não|nenhum|sem|nie|brak|bez|nu|fără|ні|не|немає|без)(?![\p{L}\p{N}]|-\p{Ll})/iu;
/** A bracket that may have been a box, ticked or not: nobody can tell. */
const BROKEN_BOX = /\[(?!\s?[xX×✓✔✗✘]?\s?\]|\p{L}{2,5}\])/u;
const NOT_APPLICABLE = /^n\s?[./]\s?a\b/i;
const SEPARATOR = /^[\s:;,.*)\]\-–—/|]+/;
const WORD_OPTION = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words([...YES, ...NO])})(?![\\p{L}\\p{N}])`, 'giu');
const ANY_BOX = /[☐☑☒✓✔✗✘■□●○◉⬜⬛]|\[\s?[xX]?\s?\]|\(\s?[xX]?\s?\)/u;
/** What the words say where one stands alone, as in most answers. */
const WORDS_ALONE: ReadonlyMap<string, Answer> = new Map(
  [...YES, ...NO].map((word) => [word, readMarked(word)]),
);
const LONGEST_WORD = Math.max(...[...WORDS_ALONE.keys()].map((word) => word.length));

/**
 * Reads an answer to YES/NO* (CoE 2020 App. A: "Delete as Appropriate"): the other word deleted, struck through or left unticked.
 * Both left standing, or neither, is no answer. `marked` carries the marks of `struck.ts`.
 */
export function readAnswer(marked: string): Answer {
  return (marked.length <= LONGEST_WORD ? WORDS_ALONE.get(marked.toLowerCase()) : null) ?? readMarked(marked);
}

function readMarked(marked: string): Answer {
  const column = columnAnswer(marked);
  if (column !== undefined)
    return { value: column, detail: detailAfter(asWritten(marked).trim().replace(/^\S+/, '')) };
  const left = withoutDashed(inOneLanguage(fold(leftStanding(marked))));
  if (left === '' || NOT_APPLICABLE.test(left)) return UNSAID;
  const choice = CHOICE.exec(left);
  if (choice !== null) return afterChoice(left.slice(choice[0].length));
  const broken = BROKEN_BOX.exec(left)?.index ?? Number.POSITIVE_INFINITY;
  if (broken === 0) return UNSAID;
  const first = nextOption(left, 0);
  if (first === null || letters(left.slice(0, first.index).replace(MARK, ' ')) !== '')
    return withoutWord(left);
  // Only marks stand between the two words of a choice; in an answer whose detail has a "no", other words do.
  const second = nextOption(left, first.index + first[0].length);
  if (second !== null && isYes(second) !== isYes(first))
    return broken < second.index || isOfSeveral(left, second) ? UNSAID : ofPair(left, first, second);
  // A word alone with its box left empty is not the answer.
  if (LONE_EMPTY.test(left)) return UNSAID;
  return { value: isYes(first), detail: detailAfter(left.slice(first.index + first[0].length)) };
}

/** A text in which YES and NO, where they stand in two languages, stand in the first of them. */
export function inOneLanguage(text: string): string {
  if (!/[/|(]/.test(text)) return text;
  const once = text.replace(TWIN, (_, yes: string | undefined, no: string | undefined) => yes ?? no ?? '');
  return once === text ? text : inOneLanguage(once);
}

/** The word at or after an offset, if it is YES or NO. */
function nextOption(text: string, from: number): RegExpExecArray | null {
  BEFORE_OPTION.lastIndex = from;
  OPTION.lastIndex = from + BEFORE_OPTION.exec(text)![0].length;
  return OPTION.exec(text);
}

/** True where a box and YES or NO follow a choice with nothing between: the choices of several rows in one. */
function isOfSeveral(text: string, second: RegExpExecArray): boolean {
  const end = second.index + second[0].length;
  const third = nextOption(text, end);
  if (third === null) return false;
  const boxes = marksOf(text.slice(0, third.index + third[0].length + 3));
  return boxes.filter(({ at }) => at < end).length >= 2 && boxes.some(({ at }) => at >= end);
}

function isYes(option: RegExpMatchArray): boolean {
  return option[1] !== undefined;
}

function withoutDashed(text: string): string {
  if (!/[-–—]/.test(text)) return text;
  return text.replace(STRUCK_BY_DASHES, (struck) => (fold(struck) === text ? struck : ' ')).trim();
}

/** "YES/NO*: YES" */
function afterChoice(rest: string): Answer {
  const text = rest.replace(SEPARATOR, '').replace(MARK, ' ').trim();
  const lead = LEADING.exec(text);
  if (lead === null) return UNSAID;
  return { value: lead[1] !== undefined, detail: detailAfter(text.slice(lead[0].length)) };
}

function ofPair(text: string, first: RegExpMatchArray, second: RegExpMatchArray): Answer {
  const start = first.index!;
  const end = second.index! + second[0].length;
  const chosen = [...text.matchAll(CHOSEN)].filter((one) => !/\[\s*$/.test(one[0]));
  if (chosen.length === 1 && !ANY_EMPTY.test(text)) {
    const yes = YES.includes(chosen[0]![1]!.toLowerCase());
    return { value: yes, detail: detailAfter(text.slice(end)) };
  }
  const marks = marksOf(text).filter((mark) => mark.at <= end + 4);
  if (!marks.some((mark) => mark.ticked)) return UNSAID;
  const [a, b] = [start + first[0].length, second.index!];
  const before = marks[0]!.at < start;
  const lone = marks.length === 1 && marks[0]!.at >= a && marks[0]!.at < b;
  // A single mark between the two words belongs to the first only if a stroke parts it from the second.
  if (lone && !/[/|,;]/.test(text.slice(marks[0]!.end, b))) return UNSAID;
  const tickedFirst = marks.some(
    (mark) => mark.ticked && (before ? mark.at < start : mark.at >= a && mark.at < b),
  );
  const tickedSecond = marks.some(
    (mark) => mark.ticked && (before ? mark.at >= a && mark.at < b : mark.at >= end),
  );
  if (tickedFirst === tickedSecond) return UNSAID;
  const last = Math.max(end, ...marks.map((mark) => mark.end));
  return { value: tickedFirst === isYes(first), detail: detailAfter(text.slice(last)) };
}

function marksOf(text: string): { at: number; end: number; ticked: boolean }[] {
  return [...text.matchAll(MARK)].map((one) => ({
    at: one.index,
    end: one.index + one[0].length,
    ticked: one[2] === undefined,
  }));
}

/** True for a box that was left empty, and nothing else. */
export function isEmptyBox(marked: string): boolean {
  return LONE_BOX.test(fold(marked));
}

/** An answer without YES or NO: a tick, or details that were written instead, in which there are no boxes. */
function withoutWord(text: string): Answer {
  const mark = FIRST_MARK.exec(text);
  if (mark !== null) {
    const detail = detailAfter(text.slice(mark[0].length));
    return mark[2] === undefined ? { value: true, detail } : UNSAID;
  }
  if (NEGATIVE.test(text) || ANY_BOX.test(text)) return UNSAID;
  return text.split(' ').length >= 3 ? { value: true, detail: text } : UNSAID;
}

function detailAfter(text: string): string {
  const detail = asWritten(text).replace(SEPARATOR, '').trim();
  return /^\(.*\)$/.test(detail) && !detail.slice(1, -1).includes('(') ? detail.slice(1, -1).trim() : detail;
}

/** The parts of a text that is so many choices YES and NO in a row, each with its boxes; null for any other text. */
export function choicesIn(text: string, count: number): string[] | null {
  const options = [...text.matchAll(WORD_OPTION)];
  if (options.length !== 2 * count) return null;
  const ends = options.map((word) => word.index + word[0].length);
  const boxesBefore = ANY_BOX.test(text.slice(0, options[0]!.index));
  return Array.from({ length: count }, (_, at) =>
    boxesBefore
      ? text.slice(at === 0 ? 0 : ends[2 * at - 1], ends[2 * at + 1])
      : text.slice(options[2 * at]!.index, options[2 * at + 2]?.index ?? text.length),
  );
}
