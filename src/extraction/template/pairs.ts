import type { Page } from '../../documents/document.ts';
import { ROW_KEYS, type RowKey, type Section } from '../../form/labels/labels.ts';
import type { Line, Piece } from '../lines.ts';
import { leftStanding } from '../struck.ts';
import { labelAt } from './broken-labels.ts';
import { type LabelMatch, looksLikeAnswer, matchLabel } from './label-match.ts';
import { labelsBetween } from './labels-between.ts';
import {
  append,
  goesOn,
  isAtLabels,
  isNarrative,
  type OpenPair,
  openPair,
  type RowMatch,
} from './open-pair.ts';
import { boldLabels, stackedLabels } from './stacked-labels.ts';

/** A label and what is written beside or below it. Texts carry the marks of `struck.ts`. */
export interface Pair<Key = RowKey> {
  readonly key: Key;
  /** True if the label's wording can mean nothing else. */
  readonly sure: boolean;
  /** ISO 639-1 of the languages that have the label's wording. */
  readonly languages: readonly string[];
  /** The part of the form that the row stands in; null before the first heading. */
  readonly section: Section | null;
  readonly label: string;
  /** The columns beside the label from left to right; in running text one. Lines are parted by "\n". */
  readonly columns: readonly string[];
  /** The pages that it stands on, in order. */
  readonly pages: readonly Page[];
}

/** Reads lines into pairs, in order; headings and rows of no interest are left out. A row whose label is not known has the key null. */
export function pairsOf(lines: readonly Line[]): Pair<RowKey | null>[] {
  const done: OpenPair[] = [];
  let open: OpenPair | null = null;
  let section: Section | null = null;
  let labelsX: number | null = null;
  /** The line in which the last row's label ends. */
  let openedAt = -1;
  const seen = new Set<Section>();
  const stacked = new Set([...stackedLabels(lines), ...labelsBetween(lines)]);
  const bold = boldLabels(lines);
  const close = (): void => {
    open = null;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line.pieces.length === 0) {
      if (open !== null) open.afterGap = true;
      continue;
    }
    const headed: OpenPair[] | null = readHeads(line, lines[at + 1], section);
    if (headed !== null) {
      done.push(...headed);
      close();
      at += 1;
      continue;
    }
    const label = labelAt(lines, at, labelsX);
    const { pieces, taken } = label;
    const match = asRow(label.match, pieces, seen);
    const known = open?.match.meaning.key === null ? null : open;
    const isValue = bold.has(openedAt) && at === openedAt + 1 && !line.bold && match?.rest === '';
    const isLabel =
      match !== null &&
      !isValue &&
      ((bold.has(at) && match.rest === '' && match.meaning.kind === 'row') ||
        (stacked.has(at) && match.rest === '') ||
        (line.headsCell && match.rest === '' && match.meaning.kind === 'row' && !match.slipped) ||
        counts(match, line, pieces, known, section, () => nextFilled(lines, at + taken)));
    if (isLabel) {
      at += taken - 1;
      if (match.meaning.kind === 'row') {
        open = openPair(match as OpenPair['match'], pieces, lines.slice(at + 1 - taken, at + 1), section);
        done.push(open);
        if (match.meaning.key.startsWith('nature.')) seen.add('nature');
        openedAt = at;
        if (open.beside) labelsX = open.labelX ?? labelsX;
      } else {
        if (match.meaning.kind === 'section') {
          section = match.meaning.section;
          seen.add(section);
        }
        if (section === 'nature') done.push(...namedNatures(match, pieces, line));
        close();
      }
      continue;
    }
    // A bold line amid what somebody tells may be a heading of theirs.
    const isStacked = stacked.has(at) || (bold.has(at) && (line.headsCell || !isNarrative(open)));
    const isHeading = bold.size > 0 && line.bold && !isNarrative(open);
    if (open !== null && (isStacked || isHeading || !goesOn(open, line))) close();
    if (open !== null) append(open, line.pieces, line);
    else if (match === null) {
      open = unknownRow(line, section, isStacked);
      if (open !== null) done.push(open);
    }
  }
  return done.map(asPair);
}

/** Words that head a part of the form are a row's label where somebody wrote beside them, or where that part was headed before. */
function asRow(
  match: LabelMatch | null,
  pieces: readonly Piece[],
  seen: ReadonlySet<Section>,
): LabelMatch | null {
  if (match === null || match.asRow === null || match.meaning.kind !== 'section') return match;
  const filled = pieces.slice(1).some((piece) => piece.text.trim() !== '' && matchLabel(piece.text) === null);
  return filled || seen.has(match.meaning.section)
    ? { ...match, meaning: { kind: 'row', key: match.asRow } }
    : match;
}

const COLON_LABEL =
  /^\s*((?:\d{1,2}[.)]\s*)?\p{L}[^:\n]{1,90}?)(?::(?!\/\/)|\s?[.…_]{4,}|\s[–—-]\s)[^\S\n]*(.{0,2000})$/su;

/**
 * A row of a table, a line with a colon or one above its value, whose label is not known: its place in the form may tell what it
 * asks for.
 */
function unknownRow(line: Line, section: Section | null, isStacked: boolean): OpenPair | null {
  const [first, ...rest] = line.pieces;
  if (first === undefined) return null;
  const row = (label: string, value: string): RowMatch => ({
    meaning: { kind: 'row', key: null },
    asRow: null,
    inForm: true,
    languages: [],
    label: label.trim(),
    rest: value,
    slipped: false,
  });
  if (rest.length > 0) {
    const label = first.text.trim();
    if (line.table === null || label.length > 150 || !/\p{L}{2}/u.test(label)) return null;
    return openPair(row(label, ''), line.pieces, [line], section);
  }
  if (isStacked) return openPair(row(first.text, ''), line.pieces, [line], section);
  const colon = COLON_LABEL.exec(first.text);
  return colon === null ? null : openPair(row(colon[1]!, colon[2]!.trim()), line.pieces, [line], section);
}

/** The next line that is neither empty nor the form's own words in brackets. */
function nextFilled(lines: readonly Line[], from: number): Line | undefined {
  const explains = ({ pieces }: Line): boolean =>
    pieces.length === 1 && /^\s*\(.*\)\s*$/s.test(pieces[0]!.text);
  return lines.slice(from, from + 4).find((line) => line.pieces.length > 0 && !explains(line));
}

/** Whether a label opens a new row here, or is part of what someone wrote. */
function counts(
  match: LabelMatch,
  line: Line,
  pieces: readonly Piece[],
  open: OpenPair | null,
  section: Section | null,
  next: () => Line | undefined,
): boolean {
  const beside = pieces.length > 1;
  const { meaning } = match;
  if (open !== null && !isAtLabels(open, line)) return false;
  if (meaning.kind === 'section')
    return !match.inForm || (match.rest === '' && !beside && !isNarrative(open));
  if (meaning.kind === 'unused')
    return (beside || match.rest !== '') && !(isNarrative(open) && !inTable(open, line));
  if (meaning.kind !== 'row') return true;
  const { key } = meaning;
  const value = [match.rest, ...pieces.slice(1).map((piece) => piece.text)].join(' ').trim();
  if (key.startsWith('dataTypes.')) return looksLikeAnswer(value) && (value !== '' || beside);
  if (key.startsWith('nature.')) {
    if (beside || looksLikeAnswer(value))
      return value !== '' || beside || isAnswerLine(next()) || section === 'nature';
    return section === 'nature' && !isNarrative(open);
  }
  if (!match.inForm) return true;
  if (isAnotherRowsValue(key, match, open, beside)) return false;
  if (key === 'subject' && section === null && open === null && !beside) return false;
  return !isNarrative(open) || inTable(open, line) || followsNarrative(match, key, open);
}

const LATER: ReadonlySet<RowKey> = new Set<RowKey>([
  'overview',
  'subject',
  'requested',
  'timeLimits',
  'confidentiality',
]);

/** "Facts: …" after the crime: a long word with a colon for a row that comes later in the form. */
function followsNarrative(match: LabelMatch, key: RowKey, open: OpenPair | null): boolean {
  const openKey = open?.match.meaning.key ?? null;
  if (openKey === null || match.rest === '' || match.label.length < 6) return false;
  return LATER.has(key) && ROW_KEYS.indexOf(key) > ROW_KEYS.indexOf(openKey);
}

/** "Prosecutor" below "Rank": a word that could open a row is what was written in the empty row above. */
function isAnotherRowsValue(key: RowKey, match: LabelMatch, open: OpenPair | null, beside: boolean): boolean {
  if (beside || match.rest !== '' || open === null || open.beside || open.afterGap) return false;
  if (key !== 'authority.issuedBy' && key !== 'requester.name') return false;
  return open.columns.every((column) => column.parts.length === 0);
}

function isAnswerLine(line: Line | undefined): boolean {
  return line !== undefined && line.pieces.length > 0 && looksLikeAnswer(line.pieces[0]!.text);
}

function inTable(open: OpenPair | null, line: Line): boolean {
  return open !== null && line.table !== null && open.beside && line.pieces.length > 1;
}

/** Kinds of request named beside the heading: "Nature of the request: Data Preservation, Takedown". */
function namedNatures(head: LabelMatch, pieces: readonly Piece[], line: Line): OpenPair[] {
  const named = leftStanding([head.rest, ...pieces.slice(1).map((piece) => piece.text)].join('\n'));
  // A word with an answer beside it is a label, not what is named.
  if (pieces.slice(2).some((piece) => looksLikeAnswer(piece.text))) return [];
  return named
    .split(/[,;\n]|(?<!\p{L})(?:and|und|et|y|e|en|i|oraz|și|si|та|і)(?!\p{L})/iu)
    .flatMap((part): OpenPair[] => {
      const box = LEADING_BOX.exec(part)?.[0] ?? '';
      const match = matchLabel(part.slice(box.length));
      if (match?.meaning.kind !== 'row' || !match.meaning.key.startsWith('nature.')) return [];
      if (match.meaning.key === 'nature.emergency' && match.rest === '' && box.trim() === '') return [];
      const answer = { text: match.rest !== '' ? match.rest : box.trim() === '' ? '☒' : box, x: null };
      return [
        openPair(
          { ...match, rest: '' } as OpenPair['match'],
          [{ text: match.label, x: null }, answer],
          [line],
          'nature',
        ),
      ];
    });
}

const LEADING_BOX = /^\s*(?:\[\s?[xX✓✔]?\s?\]|\(\s?[xX✓✔]?\s?\)|[☐☑☒✓✔■□●○])?\s*/u;

/** A row of labels above a row of values: "Rank | Position | Email". */
function readHeads(line: Line, below: Line | undefined, section: Section | null): OpenPair[] | null {
  if (line.pieces.length < 2 || below === undefined || below.pieces.length !== line.pieces.length)
    return null;
  if (line.table !== below.table) return null;
  const heads: (LabelMatch & { meaning: { kind: 'row' } })[] = [];
  for (const piece of line.pieces) {
    const match = matchLabel(piece.text);
    if (match?.meaning.kind !== 'row' || match.rest !== '') return null;
    // Mostly a label stands below the first one: what stands beside it need not be matched.
    if (heads.length === 0 && matchLabel(below.pieces[0]!.text) !== null) return null;
    heads.push(match as (typeof heads)[number]);
  }
  return heads.map((match, at) =>
    openPair(match, [line.pieces[at]!, below.pieces[at]!], [line, below], section),
  );
}

function asPair(open: OpenPair): Pair<RowKey | null> {
  return {
    key: open.match.meaning.key,
    sure: !open.match.inForm,
    languages: open.match.languages,
    section: open.section,
    label: open.match.label,
    columns: open.columns.map((column) => column.parts.join('\n')),
    pages: open.pages,
  };
}
