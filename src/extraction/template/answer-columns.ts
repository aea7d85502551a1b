import type { Line, Piece } from '../lines.ts';
import { asWritten, markColumn } from '../struck.ts';
import { matchLabel } from './label-match.ts';
import { isHintFragment, type Meaning, NO, YES } from './vocabulary.ts';

/** The columns of a form that heads them YES and NO. */
interface Heads {
  readonly count: number;
  readonly yes: { readonly at: number; readonly x: number | null };
  readonly no: { readonly at: number; readonly x: number | null };
}

/** A cell that says the word itself, ticked or not, is no bare tick. */
const SAYS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...YES, ...NO].join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const TICK = /^(?:[xX✓✔✗✘☑☒■●◉•⬛]|\[\s?[xX✓✔]\s?\]|\(\s?[xX✓✔]\s?\))(?=$|\s)/u;
/** Beside its tick a cell says YES or NO itself: no column decides. */
const ANSWER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...YES, ...NO].join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const EMPTY = /^(?:[☐□○◯▢⬜]|\[\s*\]|\(\s*\)|[-–—_]*)$/u;

/**
 * Reads rows in whose columns a tick stands instead of YES or NO: the columns' heads decide which it is. Where no heads tell, such
 * a tick is no answer. Group names that stand left of their rows' labels become lines of their own.
 */
export function settleColumns(lines: readonly Line[]): Line[] {
  let heads: Heads | null = null;
  let grouped = false;
  const ungrouped = lines.flatMap((line): Line[] => {
    const [group, label, value] = line.pieces;
    if (line.table === null || value === undefined) return [line];
    const own = matchLabel(label!.text);
    const named = own?.meaning.kind === 'row' && own.rest === '' && matchLabel(value.text)?.rest !== '';
    const name = group!.text.trim();
    if (name !== '') grouped = named && !isHintFragment(value.text) && isGroup(name, own.inForm);
    if (!grouped || !named) return [line];
    const row = { ...line, pieces: line.pieces.slice(1) };
    return name === '' ? [row] : [{ ...line, pieces: [group!] }, row];
  });
  const scattered = standsInSeveral(ungrouped);
  return ungrouped.map((line) => {
    const cells = cellsOf(line);
    const found = headsOf(cells);
    if (found !== null) heads = found;
    if (found !== null || !isChoice(cells)) return line;
    const values = cells.slice(1);
    if (values.some((cell) => TICK.test(textOf(cell)) && SAYS.test(textOf(cell)))) return line;
    const ticked = values.filter((cell) => TICK.test(textOf(cell)));
    const rest = values.filter((cell) => !TICK.test(textOf(cell)) && !EMPTY.test(textOf(cell)));
    if (ticked.length === 0 || ticked.some((cell) => ANSWER.test(textOf(cell)))) return line;
    if (heads === null && rest.length > 0) return line;
    if (heads === null && values.length < 2 && !scattered) return line;
    const answer = heads === null || ticked.length > 1 ? null : answerUnder(heads, cells, ticked[0]!);
    const marked = {
      text: markColumn(ticked.map((cell) => cell.text.trim()).join(' '), answer),
      x: ticked[0]!.x,
    };
    const beside = heads === null ? [] : rest;
    const x = line.pieces.length > 1 ? marked.x : null;
    return { ...line, pieces: [{ ...cells[0]!, x: line.pieces[0]!.x }, { ...marked, x }, ...beside] };
  });
}

function textOf(piece: Piece): string {
  return asWritten(piece.text).trim();
}

/** A heading of the form, or its question on kinds of data; else a name of its own before an unmistakable label. */
function isGroup(name: string, labelInForm: boolean): boolean {
  const match = matchLabel(name);
  if (match === null) return !labelInForm && name.length <= 80;
  if (match.rest !== '') return false;
  return (
    match.meaning.kind === 'section' || (match.meaning.kind === 'row' && match.meaning.key === 'dataTypes')
  );
}

/** The line's cells; in running text those that strokes, tabs or wide gaps part, with the place in the line as x. */
function cellsOf(line: Line): readonly Piece[] {
  if (line.pieces.length !== 1) return line.pieces;
  const text = line.pieces[0]!.text;
  if (text.length > 200 || text.includes('\n')) return line.pieces;
  if (/[|\t]/.test(text))
    return (/^\s*\|/.test(text) ? text.replace(/^\s*\||\|\s*$/g, '') : text)
      .split(/[|\t]/)
      .map((part) => ({ text: part.trim(), x: null }));
  if (!/\s{3}/.test(text) || !/\S\s{3,}\S/.test(text)) return line.pieces;
  return [...text.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map((part) => ({
    text: part[0],
    x: (part.index + part[0].length / 2) * 6,
  }));
}

const YES_WORDS: ReadonlySet<string> = new Set(YES);
const NO_WORDS: ReadonlySet<string> = new Set(NO);
const LONGEST_HEAD = 40;

/** The one word that a cell may be headed with; "" for one that says more. */
function wordOf(cell: Piece): string {
  if (cell.text.length > LONGEST_HEAD) return '';
  return textOf(cell)
    .toLowerCase()
    .replace(/[:*]+$/, '');
}

function isAnswerWord(word: string): boolean {
  return YES_WORDS.has(word) || NO_WORDS.has(word);
}

function headsOf(cells: readonly Piece[]): Heads | null {
  if (cells.length < 2 || (cells.length === 2 && !isAnswerWord(wordOf(cells[0]!)))) return null;
  const words = cells.map(wordOf);
  const find = (answers: ReadonlySet<string>): number[] =>
    words.flatMap((word, at) => (answers.has(word) ? [at] : []));
  const yes = find(YES_WORDS);
  if (yes.length !== 1) return null;
  const no = find(NO_WORDS);
  if (no.length !== 1) return null;
  const first = cells[0]!;
  if (cells.length > 2 && isChoiceLabel(textOf(first))) return null;
  return {
    count: cells.length,
    yes: { at: yes[0]!, x: cells[yes[0]!]!.x },
    no: { at: no[0]!, x: cells[no[0]!]!.x },
  };
}

function isChoiceLabel(text: string): boolean {
  const match = matchLabel(text);
  return match !== null && isChoiceMeaning(match.meaning);
}

function isChoiceMeaning(meaning: Meaning): boolean {
  return (
    meaning.kind === 'row' && (meaning.key.startsWith('nature.') || meaning.key.startsWith('dataTypes.'))
  );
}

/** A row to be answered by YES or NO, whose label stands in a cell of its own. */
function isChoice(cells: readonly Piece[]): boolean {
  const match = cells.length > 1 ? matchLabel(textOf(cells[0]!)) : null;
  return match?.rest === '' && isChoiceMeaning(match.meaning);
}

/** True if the same kind of row has its tick now here, now there, and is no wider for it. */
function standsInSeveral(lines: readonly Line[]): boolean {
  const places = lines
    .filter(({ pieces }) => pieces.length === 2 && TICK.test(textOf(pieces[1]!)) && isChoice(pieces))
    .flatMap(({ pieces }) => pieces[1]!.x ?? []);
  return Math.max(...places) - Math.min(...places) > 20;
}

function answerUnder(heads: Heads, cells: readonly Piece[], tick: Piece): boolean | null {
  const { yes, no } = heads;
  const at = cells.indexOf(tick);
  const inGrid = cells.length === heads.count && cells.some((cell) => textOf(cell) === '');
  if (inGrid || (cells.length === heads.count && tick.x === null))
    return at === yes.at ? true : at === no.at ? false : null;
  if (tick.x === null || yes.x === null || no.x === null) return null;
  const [toYes, toNo] = [Math.abs(tick.x - yes.x), Math.abs(tick.x - no.x)];
  if (Math.min(toYes, toNo) > 0.4 * Math.abs(yes.x - no.x)) return null;
  return toYes < toNo;
}
