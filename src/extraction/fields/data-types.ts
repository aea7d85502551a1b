import { LANGUAGES } from '../../form/labels/languages.ts';
import { expand } from '../../form/labels/row.ts';
import { alternation } from '../alternation.ts';
import type { Evidence, FieldPath } from '../evidence.ts';
import { fold, plainChoices, plainLetters } from '../fold.ts';
import { leftStanding, struckParts } from '../struck.ts';
import { choicesIn, inOneLanguage, isEmptyBox, readAnswer } from '../template/answer.ts';
import type { Filled } from '../template/filled.ts';
import type { FormRows } from '../template/rows-of-form.ts';
import { NO, YES } from '../template/vocabulary.ts';
import { answerQuotes } from './nature.ts';

const TYPES = ['subscriber', 'traffic', 'content'] as const;
type DataType = (typeof TYPES)[number];
type DataTypePath = Extract<FieldPath, `dataTypes.${DataType}`>;

interface Named {
  readonly type: DataType;
  readonly start: number;
  readonly end: number;
}

/** The names of the kinds of data by their plain letters. */
const NAMES: ReadonlyMap<string, DataType> = gatherNames();
/** So many letters of a name are looked at first. */
const FIRST_LETTERS = 3;
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...NAMES.keys()].map((name) => name.slice(0, FIRST_LETTERS)),
);
/** The most words that such a name has. */
const LONGEST_NAME = 5;

/** So far apart the names of one kind in two languages stand at most. */
const BETWEEN = 4;

function gatherNames(): Map<string, DataType> {
  const names = new Map<string, DataType>();
  for (const type of TYPES)
    for (const { rows } of LANGUAGES) {
      const { label, also, inForm } = rows[`dataTypes.${type}`];
      for (const wording of [label, ...also, ...inForm])
        for (const name of expand(plainChoices(wording))) names.set(name, type);
    }
  return names;
}

const OPTION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternation([...YES, ...NO])}|x)(?![\\p{L}\\p{N}])|[☐☑☒✓✔✗✘■□●○◉⬜⬛]|\\[\\s?\\]|\\(\\s?\\)`,
  'iu',
);
const OPTIONS = new RegExp(OPTION.source, 'giu');
const BOX_AT_END = /(?:\[\s?[xX✓✔]?\s?\]|\(\s?[xX✓✔]?\s?\)|[☐☑☒✓✔■□●○◉⬜⬛]|(?<!\p{L})[xX])\s*$/u;
const REFUSED = /\b(?:no|not|without|excluding|except)\s+(?:the\s+|any\s+)?$/i;

/** Which kinds of data are asked for: the row "Type of data requested", in one or several cells or rows (CoE 2020 App. A). */
export function readDataTypes(form: FormRows, evidence: Evidence): void {
  const said = new Set<DataType>();
  for (const type of TYPES) {
    const row = form.find(`dataTypes.${type}`);
    if (row === null || row.marked === '' || said.has(type)) continue;
    const value = readAnswer(row.marked).value;
    // In one line of running text the first name looks like a label of the rest.
    const all = readTypes({ marked: `${row.label} ${row.marked}` });
    if (all.length > 1) {
      for (const one of all) {
        said.add(one.type);
        evidence.add(pathOf(one.type), one.value, [one.quote, row.lines], row.place);
      }
      continue;
    }
    said.add(type);
    if (value !== null) evidence.add(pathOf(type), value, answerQuotes(row), row.place);
  }
  const rows = form.rows.filter(({ key, marked }) => key === 'dataTypes' && marked !== '');
  // A heading that begins with the row's name is no answer: the first row that names kinds of data is.
  for (const row of rows) {
    const types = readTypes(row);
    for (const { type, value, quote } of types)
      if (!said.has(type)) evidence.add(pathOf(type), value, [quote, row.lines], row.place);
    if (types.length > 0) return;
  }
}

function pathOf(type: DataType): DataTypePath {
  return `dataTypes.${type}`;
}

interface Said {
  readonly type: DataType;
  readonly value: boolean;
  readonly quote: string;
}

/** What a text of the row says; a name without any YES, NO or box beside it counts as asked for. */
export function readTypes(row: Pick<Filled, 'marked'>): Said[] {
  const text = inOneLanguage(row.marked);
  const named = namedIn(text);
  if (named.length === 0) return [];
  const options = withoutNames(text, named).match(OPTIONS) ?? [];
  if (options.length === 0 || isProse(text, named, options)) return readWords(text, named);
  const lead = text.slice(0, named[0]!.start);
  // "[x] YES [ ] NO Traffic data": whole answers, not mere boxes, in front of each name.
  const answersBefore = OPTION.test(lead) && !OPTION.test(text.slice(named.at(-1)!.end));
  const before = answersBefore || BOX_AT_END.test(lead);
  const parts = named.map((one, at) => {
    const span: [number, number] = before
      ? [named[at - 1]?.end ?? 0, one.start]
      : [one.end, named[at + 1]?.start ?? text.length];
    const mark = text.slice(...span);
    return { ...one, mark: before && !answersBefore ? (BOX_AT_END.exec(mark)?.[0] ?? '') : mark };
  });
  const listed = answersAfter(text, named);
  const ticks = parts.some((part) => readAnswer(part.mark).value === true);
  return parts.flatMap((part, at): Said[] => {
    const own = ticks && isEmptyBox(part.mark) ? false : readAnswer(part.mark).value;
    const value = listed === null ? own : (listed[at] ?? null);
    const quote = before
      ? `${part.mark}${text.slice(part.start, part.end)}`
      : text.slice(part.start, part.end) + part.mark;
    return value === null ? [] : [{ type: part.type, value, quote: fold(quote) }];
  });
}

/** Each kind's first mention, in order, with its name in another language behind it; of names that begin alike the longest. */
function namedIn(text: string): Named[] {
  const found: Named[] = [];
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const plain = words.map(([word]) => plainLetters(word));
  for (let at = 0; at < words.length; at += 1) {
    const seen = found.at(-1);
    if (found.length === TYPES.length && words[at]!.index > seen!.end + BETWEEN) break;
    const first = plain[at]!;
    if (first.length >= FIRST_LETTERS && !BEGINNINGS.has(first.slice(0, FIRST_LETTERS))) continue;
    let named: Named | null = null;
    let letters = '';
    for (let last = at; last < Math.min(words.length, at + LONGEST_NAME); last += 1) {
      letters += plain[last]!;
      const type = NAMES.get(letters);
      if (type !== undefined) named = { type, start: words[at]!.index, end: endOf(words[last]!) };
    }
    if (named === null) continue;
    if (seen?.type === named.type && /^\s*[/|(]\s*$/.test(text.slice(seen.end, named.start)))
      found[found.length - 1] = { ...seen, end: named.end };
    else if (found.length < TYPES.length && !found.some((one) => one.type === named.type)) found.push(named);
  }
  return found;
}

function endOf({ index, 0: word }: RegExpExecArray): number {
  return index + word.length;
}

/** "subscriber information only, no content data": a "no" in a sentence, not an answer. */
function isProse(text: string, named: readonly Named[], options: readonly string[]): boolean {
  return options.every((option) => option === 'no') && !OPTION.test(text.slice(named.at(-1)!.end));
}

function withoutNames(text: string, named: readonly Named[]): string {
  return named.reduceRight((rest, one) => `${rest.slice(0, one.start)} ${rest.slice(one.end)}`, text);
}

/** Three names in a row and their three answers after them. */
function answersAfter(text: string, named: readonly Named[]): (boolean | null)[] | null {
  if (named.length < 2) return null;
  const between = named.slice(1).map((one, at) => text.slice(named[at]!.end, one.start));
  if (between.some((part) => OPTION.test(part))) return null;
  const after = text.slice(named.at(-1)!.end);
  const answers = leftStanding(after).match(OPTIONS) ?? [];
  if (answers.length === named.length) return answers.map((answer) => readAnswer(answer).value);
  return choicesIn(after, named.length)?.map((choice) => readAnswer(choice).value) ?? null;
}

function readWords(text: string, named: readonly Named[]): Said[] {
  const struck = typesNamedIn(struckParts(text).join(' '));
  const standing = typesNamedIn(leftStanding(text));
  const left = named.filter((one) => standing.includes(one.type));
  // The three names as the form prints them: nobody chose.
  if (left.length === TYPES.length && !/[\p{L}\p{N},;&+/]/u.test(withoutNames(text, named))) return [];
  return named.flatMap((one): Said[] => {
    const quote = text.slice(one.start, one.end);
    if (!left.includes(one))
      return left.length > 0 && struck.includes(one.type) ? [{ type: one.type, value: false, quote }] : [];
    return [
      { type: one.type, value: !REFUSED.test(text.slice(Math.max(0, one.start - 20), one.start)), quote },
    ];
  });
}

function typesNamedIn(text: string): DataType[] {
  return namedIn(text).map((one) => one.type);
}
