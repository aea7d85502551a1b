import type { RowKey } from '../../form/labels/labels.ts';
import { oncePerText } from '../../search/once-per-text.ts';
import { alternation } from '../alternation.ts';
import { plainLetters } from '../fold.ts';
import { leadsOn, type Opening, type Reach, reachOf } from './label-index.ts';
import { type Begun, nearWordings, opensLabel, readOn, withSlips } from './label-slips.ts';
import { slashedLabel, withSecondLabel } from './two-labels.ts';
import { BARE_HINTS, type Entry, type Meaning, NO, YES } from './vocabulary.ts';

/** A label at the beginning of a text, and what follows it. */
export interface LabelMatch {
  readonly meaning: Meaning;
  /** The row that a heading's words stand for where a value stands beside them. */
  readonly asRow: RowKey | null;
  /** True if the wording means this only inside a form. */
  readonly inForm: boolean;
  /** ISO 639-1 of the languages that have this wording. */
  readonly languages: readonly string[];
  /** The label as written. */
  readonly label: string;
  /** The text after the label and its colon; "" if the label stands alone. */
  readonly rest: string;
  /** True if the label is written with a slip of the pen. */
  readonly slipped: boolean;
}

const LONGEST = 200;
/** "1.", "2)", "(a)", "3.1", "IV.", bullets and marks of emphasis before a label. */
const NUMBERING =
  /^[\s>*_#•▪◦·\-–—]*(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]+\s+|\d{1,2}(?:\.\d{1,2})*\s+(?=\p{L}))?[*_\s]*/iu;
/** A letter after a letter that numbers nothing: no numbering precedes such a word. */
const WORD = /^[a-z][a-hj-uwyz]/i;
/** Boxes, ticked or not, and what ticks. */
export const BOX = '☐☑☒□■▢✓✔✗✘○●◯◉⬜⬛';
const ANSWER = alternation([...YES, ...NO]);
const HINT = alternation(BARE_HINTS).replaceAll(' ', '\\s');
const HINT_AHEAD = new RegExp(`^\\s(?:${HINT})(?![\\p{L}])`, 'iu');
/** Where a label may end. */
const BOUNDARY = new RegExp(
  `[:：\\t|\\n?=*)]|\\s[-–—]\\s|[–—]|\\s{2,}|\\.{3,}|…|_{2,}|(?=[([])|(?=\\s?[${BOX}])|\\s(?=(?:${ANSWER}|n\\/a|${HINT})(?![\\p{L}\\p{N}]))|(?=\\uFDD0)`,
  'giu',
);
/** So many characters at most tell that a label may end before them. */
const LONGEST_BOUNDARY = 2 + Math.max(...[...YES, ...NO, ...BARE_HINTS].map((words) => words.length));
const SEPARATORS = /^[\s:：|?=*_.…\-–—]+/;
const ANSWER_AHEAD = new RegExp(
  `^[\\s:：|?=*_.…\\-–—\\uFDD0-\\uFDD4~]*(?:$|(?:${ANSWER}|n\\/a|x)(?![\\p{L}\\p{N}])|[[(]\\s*[x✓✔]?\\s*[\\])]|[${BOX}•])`,
  'iu',
);

/** The longest label that `text` begins with; null if it begins with none. Slips of the pen count only where no label is right. */
export function matchLabel(text: string): LabelMatch | null {
  const begun = beginningOf(text);
  if (begun.right !== null) return begun.right;
  if (begun.slipped === undefined) begun.slipped = longestSlipped(begun.rest);
  return begun.slipped;
}

/** The label that all of `text` is, but for marks behind it, written without a slip of the pen; null for any other text. */
export function wholeLabel(text: string): LabelMatch | null {
  const { right } = beginningOf(text);
  return right !== null && right.rest === '' && !right.slipped ? right : null;
}

/** How a text begins. */
interface Beginning {
  /** The text behind the number and marks before a label. */
  readonly rest: string;
  /** How far its letters are the beginning of a label. */
  readonly reach: Reach;
  /** The label that it begins with letter by letter. */
  readonly right: LabelMatch | null;
  /** The label with a slip of the pen; undefined until it was looked for. */
  slipped: LabelMatch | null | undefined;
}

/** Lines, columns and pairs ask for the same texts. */
const beginningOf = oncePerText((text): Beginning => {
  const rest = text.slice(numberingOf(text));
  const reach = reachOf(rest.slice(0, LONGEST));
  const match = longestOf(rest, reach.openings, endsIn);
  const right = match === null ? slashedLabel(rest, matchLabel) : withSecondLabel(rest, match, matchLabel);
  return { rest, reach, right, slipped: undefined };
});

/** The length of the number, bullet and marks before a label. */
function numberingOf(text: string): number {
  return WORD.test(text) ? 0 : (NUMBERING.exec(text)?.[0].length ?? 0);
}

/** Where a label may end. */
interface Ending {
  readonly end: number;
  /** True if only a space stands there, which parts a label only from YES, NO, a box or a bracket. */
  readonly spaceOnly: boolean;
}

/** Where a label may end from an offset behind its last letter up to another one. */
function endsIn(text: string, from: number, to: number): Ending[] {
  const ends: Ending[] = [];
  const head = text.slice(0, Math.min(LONGEST, to + LONGEST_BOUNDARY));
  BOUNDARY.lastIndex = from;
  for (let match = BOUNDARY.exec(head); match !== null && match.index <= to; match = BOUNDARY.exec(head)) {
    const { 0: written, index } = match;
    ends.push({ end: written === ')' ? index + 1 : index, spaceOnly: isPlainSpace(written) });
    if (written === '') BOUNDARY.lastIndex += 1;
  }
  if (to >= text.length && text.length <= LONGEST) ends.push({ end: text.length, spaceOnly: false });
  return ends;
}

/**
 * The longest unmistakable label that `text` begins with, where nothing but a space parts it from the value: for a form whose columns
 * stand so close that they cannot be told apart.
 */
export function matchCloseLabel(text: string): LabelMatch | null {
  const { rest, reach } = beginningOf(text);
  const match = longestOf(rest, reach.openings, closeEnds);
  return match !== null && (!match.inForm || match.label.length >= 9) ? match : null;
}

function closeEnds(text: string, from: number, to: number): Ending[] {
  const space = /\s(?=[\p{Lu}\p{N}+(])/u.exec(text.slice(from, to + 2));
  return space === null ? [] : [{ end: from + space.index, spaceOnly: false }];
}

/** The longest of the labels that a text begins with which ends where one may end. */
function longestOf(
  text: string,
  openings: readonly Opening[],
  endings: (text: string, from: number, to: number) => readonly Ending[],
): LabelMatch | null {
  for (let at = openings.length - 1; at >= 0; at -= 1) {
    const { entry, from, to } = openings[at]!;
    for (const ending of endings(text, from, to)) {
      const match = matchEnding(text, ending, entry);
      if (match !== null) return match;
    }
  }
  return null;
}

/** The longest label with a slip of the pen; what follows a colon, and an answer, are no part of it. */
function longestSlipped(text: string): LabelMatch | null {
  let best: LabelMatch | null = null;
  let letters = 0;
  const begun: Begun = { at: 0, count: 0, first: 0, bits: 0, opening: 0 };
  if (!opensLabel(begun, text)) return null;
  for (const ending of endsIn(text, begun.at, LONGEST)) {
    readOn(begun, text, ending.end);
    const near = nearWordings(begun);
    if (near.length === 0) continue;
    const label = text.slice(0, ending.end);
    const compact = plainLetters(label);
    const entry = compact.length <= letters ? null : withSlips(compact, near);
    if (entry === null || /[:|\t=]\s*\S|\b(?:yes|no|x|n\/a)\W*$/i.test(label.trim())) continue;
    const match = matchEnding(text, ending, entry);
    if (match === null) continue;
    best = { ...match, slipped: true };
    letters = compact.length;
  }
  return best;
}

/** A label with what follows it; null if it does not end there. */
function matchEnding(text: string, { end, spaceOnly }: Ending, entry: Entry): LabelMatch | null {
  const after = text.slice(end);
  const parted =
    !spaceOnly ||
    after.trimStart().startsWith('(') ||
    HINT_AHEAD.test(` ${after.trimStart()}`) ||
    (takesAnswer(entry.meaning) && looksLikeAnswer(after));
  if (!parted) return null;
  const rest = withoutRemark(entry.meaning, after.replace(SEPARATORS, ''));
  return {
    meaning: entry.asRow !== null && rest !== '' ? { kind: 'row', key: entry.asRow } : entry.meaning,
    asRow: entry.asRow,
    inForm: entry.inForm,
    languages: entry.languages,
    label: text.slice(0, end).trim(),
    rest,
    slipped: false,
  };
}

const REMARK = /^\(([^()\n]{2,100})\)[\s:：|?=*_.…\-–—]*/;

/** What follows a kind of request without the remark in brackets that belongs to its label: "Urgency (danger to life): NO". */
function withoutRemark(meaning: Meaning, rest: string): string {
  const remark = takesAnswer(meaning) ? REMARK.exec(rest) : null;
  if (remark === null || looksLikeAnswer(remark[1]!)) return rest;
  const after = rest.slice(remark[0].length);
  return hasAnswer(after) ? after : rest;
}

/** True if `text` begins as a YES/NO answer does. */
export function hasAnswer(text: string): boolean {
  return text.trim() !== '' && ANSWER_AHEAD.test(text);
}

/** True if `text` begins as a YES/NO answer does, or is empty. */
export function looksLikeAnswer(text: string): boolean {
  return ANSWER_AHEAD.test(text);
}

function isPlainSpace(boundary: string): boolean {
  return /^\s?$/.test(boundary) && !/[\t\n]/.test(boundary);
}

function takesAnswer(meaning: Meaning): boolean {
  return meaning.kind === 'row' && (meaning.key.startsWith('nature.') || meaning.key.startsWith('dataTypes'));
}

/** So few letters may be the beginning of anything. */
const FEWEST = 4;

/** True if `text` may be the first lines of a label that goes on below. */
export function mayGoOn(text: string): boolean {
  if (text.length > LONGEST) return false;
  const { rest, reach } = beginningOf(text);
  if (reach.branch !== 0 && reach.letters >= FEWEST) return true;
  if (!text.includes('/')) return false;
  const slash = rest.lastIndexOf('/');
  if (slash <= 0 || matchLabel(rest.slice(0, slash))?.rest !== '') return false;
  const second = rest.slice(slash + 1).trim();
  return second === '' || mayGoOn(second);
}

/** True if a label that may go on below `above` may do so in `below`. */
export function goesOnIn(above: string, below: string): boolean {
  if (leadsOn(beginningOf(above).reach, below)) return true;
  const slash = above.lastIndexOf('/');
  return slash > 0 && goesOnBehind(slash, `${above}\n${below}`, above.length + 1);
}

/** True if a label that begins behind a slash may go on in the line that begins at an offset. */
function goesOnBehind(slash: number, text: string, line: number): boolean {
  const second = text.slice(slash + 1).trimStart();
  const ofLine = line - slash - 2;
  const numbering = numberingOf(second);
  if (numbering + reachOf(second.slice(numbering)).end > ofLine) return true;
  const next = second.lastIndexOf('/', ofLine - 1);
  return next > 0 && goesOnBehind(next, second, ofLine);
}
