import type { Document, Page, Row } from '../../documents/document.ts';
import { fold } from '../fold.ts';
import { leftStanding, markStruck } from '../struck.ts';
import { isLabelled, labelOf, partsOfLine } from './parts.ts';
import { type CertificateLabel, FIRST_SECTION, HEADS, SECTION_WORD, SECTIONS, SILENCE } from './wording.ts';

/** Which of the Union's forms a certificate is. */
export type CertificateKind = keyof typeof HEADS;

/** A line of a section: a value beside its label, or a box with its caption. */
export interface Entry {
  readonly label: CertificateLabel | null;
  /** True and false for a box; null where there is none. */
  readonly ticked: boolean | null;
  /** The whole line as written, without box and numbering. */
  readonly caption: string;
  /** What stands after the label; "" for nothing. */
  readonly value: string;
  readonly page: Page;
}

/** A certificate in a document: its sections by their letters. */
export interface Certificate {
  readonly document: Document;
  readonly kind: CertificateKind;
  readonly pages: readonly Page[];
  readonly sections: ReadonlyMap<string, readonly Entry[]>;
  readonly text: string;
}

interface TextLine {
  readonly text: string;
  readonly page: Page;
}

const TICKED = /^(?:\[\s?[xX✓✔]\s?\]|\(\s?[xX✓✔]\s?\)|[☑☒✓✔✗✘■●◉⬛])\s*/u;
const UNTICKED = /^(?:\[\s*\]|\(\s*\)|[☐□○◯⬜])\s*/u;
const NUMBERING = /^\s*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|\d{1,2}\.)\s+/iu;
const LEADERS = /^[\s:：.…_‥–—-]+|[\s.…_‥]{3,}$/gu;
const LONGEST = 4_000;
/** How far above Section A the form's own head may stand, in lines. */
const HEAD = 60;
const ENOUGH_SECTIONS = 3;

/** The certificates of a document: forms of lettered sections under one of the Union's heads. Several may follow one another. */
export function findCertificates(document: Document): readonly Certificate[] {
  let certificates = found.get(document);
  if (certificates === undefined) {
    certificates = searchCertificates(document);
    found.set(document, certificates);
  }
  return certificates;
}

/** What was found in each document: its certificates, and whether another form may be sought in it, ask the same. */
const found = new WeakMap<Document, readonly Certificate[]>();

function searchCertificates(document: Document): Certificate[] {
  if (!hasSections(document)) return [];
  const rows = rowsOf(document);
  if (!rows.some(({ text }) => FIRST_SECTION.test(text))) return [];
  const lines = linesOf(rows);
  const starts = lines.flatMap(({ text }, at) =>
    SECTION_WORD.exec(text)?.[1]?.toUpperCase() === 'A' ? [at] : [],
  );
  const first = starts.filter((at, index) => index === 0 || hasNewHead(lines, starts[index - 1]!, at));
  return first.flatMap((start, index) => {
    const end = first[index + 1] === undefined ? lines.length : headOf(lines, first[index + 1]!);
    const own = lines.slice(headOf(lines, start), end);
    const kind = kindOf(own.slice(0, start - headOf(lines, start) + 1)) ?? kindOf(own);
    const sections = sectionsOf(lines.slice(start, end));
    if (kind === null || sections.size < ENOUGH_SECTIONS) return [];
    const pages = document.pages.filter((page) => own.some((line) => line.page === page));
    return [{ document, kind, pages, sections, text: own.map(({ text }) => text).join('\n') }];
  });
}

/** Whether the word for a section stands anywhere. */
function hasSections({ pages }: Document): boolean {
  return pages.some(({ rows }) => rows.some(({ cells }) => cells.some(({ text }) => SECTIONS.test(text))));
}

function hasNewHead(lines: readonly TextLine[], before: number, at: number): boolean {
  return lines.slice(Math.max(before + 1, at - HEAD), at).some(({ text }) => isHead(text));
}

function headOf(lines: readonly TextLine[], section: number): number {
  for (let at = section - 1; at >= Math.max(0, section - HEAD); at -= 1)
    if (SECTION_WORD.test(lines[at]!.text)) return at + 1;
  return Math.max(0, section - HEAD);
}

function isHead(text: string): boolean {
  return text.length < 200 && Object.values(HEADS).some((head) => head.test(text));
}

function kindOf(lines: readonly TextLine[]): CertificateKind | null {
  const kinds = Object.keys(HEADS) as CertificateKind[];
  for (const { text } of lines) {
    const kind = kinds.find((one) => HEADS[one].test(text));
    if (kind !== undefined) return kind;
  }
  return null;
}

/** Every row of the document without what is struck; its cells are parted by tabs. */
function rowsOf(document: Document): TextLine[] {
  return document.pages.flatMap((page) => page.rows.map((row) => ({ text: textOf(row), page })));
}

function linesOf(rows: readonly TextLine[]): TextLine[] {
  return rows.flatMap(({ text, page }) =>
    text
      .split('\n')
      .flatMap(partsOfLine)
      .map((part) => ({ text: part.trim(), page })),
  );
}

/** A label that is broken over lines in its own cell is one line. */
function textOf({ cells }: Row): string {
  const texts = cells.map((cell) => leftStanding(markStruck(cell)).slice(0, LONGEST));
  const [first = '', ...beside] = texts;
  return beside.some((text) => text.trim() !== '') ? [fold(first), ...beside].join('\t') : texts.join('\t');
}

function sectionsOf(lines: readonly TextLine[]): Map<string, Entry[]> {
  const sections = new Map<string, Line[]>();
  let entries: Line[] = [];
  let open = false;
  for (const line of lines) {
    const section = SECTION_WORD.exec(line.text);
    if (section !== null && isTitle(line.text, section[1]!, sections)) {
      const beside = besideTitle(line.text, section[0]);
      entries = beside === null ? [] : [readLine({ ...line, text: beside })];
      sections.set(section[1]!.toUpperCase(), entries);
      open = beside !== null;
      continue;
    }
    if (line.text === '') {
      open = false;
      continue;
    }
    const entry = readLine(line);
    const last = entries.at(-1);
    // A line without label or box goes on with the value above it.
    if (
      last !== undefined &&
      open &&
      entry.ticked === null &&
      (isUnfinished(last) ||
        (entry.label === null && (!isOwnLine(line.text) || endsCaption(last, line.text))))
    )
      entries[entries.length - 1] = goOn(last, line.text);
    else entries.push(entry);
    open = true;
  }
  return new Map([...sections].map(([letter, own]) => [letter, own.map(entryOf)]));
}

/** A section's head, not a sentence that speaks of one ("see Section L"). */
function isTitle(text: string, letter: string, known: ReadonlyMap<string, unknown>): boolean {
  const title = text.split('\t', 1)[0]!;
  return (
    !known.has(letter.toUpperCase()) &&
    /\p{Lu}/u.test(letter) &&
    (title.length < 160 || PARTED_TITLE.test(title))
  );
}

const PARTED_TITLE = /^\P{Ll}*\p{L}+\s+[A-M]\s*[:.–—-]/iu;

/** What is written on a title's own line: in the cell beside it, or after it where that is no part of the form's own words. */
function besideTitle(text: string, head: string): string | null {
  const cell = text.indexOf('\t');
  if (cell >= 0) return text.slice(cell + 1).trim() || null;
  const rest = text.slice(head.length).trim();
  const isOwn = /[\d@]|^(?:[☐☑☒□■]|[[(]\s?[xX✓✔]?\s?[\])])/u.test(rest) || isLabelled(rest);
  return isOwn || SILENCE.test(rest) ? rest : null;
}

/** A label whose colon is still to come. */
function isUnfinished({ label, caption, length }: Line): boolean {
  return label !== null && LONG_LABELS.has(label) && !/[:\t]|\.{4,}/.test(caption.slice(length));
}

/** Labels that the forms print over two lines. */
const LONG_LABELS: ReadonlySet<CertificateLabel> = new Set([
  'offence',
  'range',
  'url',
  'reasons',
  'procedural',
] as const);

/** The end of a box's caption with its colon: "other unique identifier(s) such as user name(s) or account⏎name(s): fox_1". */
function endsCaption({ ticked, caption }: Line, text: string): boolean {
  return ticked !== null && /^\p{Ll}/u.test(text) && !NUMBERING.test(text) && !/[:\t]/.test(caption);
}

function isOwnLine(text: string): boolean {
  return NUMBERING.test(text) || /^\p{L}[^:\t]{1,90}(?::(?:\s|$)|\t)/u.test(text);
}

function goOn(line: Line, text: string): Line {
  return { ...line, caption: line.caption === '' ? text : `${line.caption}\n${text}` };
}

/** A line while others may still go on with it. */
type Line = Omit<Entry, 'value'> & { readonly length: number };

function readLine({ text, page }: TextLine): Line {
  let rest = text.replace(NUMBERING, '');
  let ticked: boolean | null = null;
  for (const [mark, value] of [
    [TICKED, true],
    [UNTICKED, false],
  ] as const) {
    if (!mark.test(rest)) continue;
    ticked = value;
    rest = rest.replace(mark, '').replace(NUMBERING, '');
    break;
  }
  const caption = rest.trimStart();
  const found = labelOf(caption);
  return { label: found?.label ?? null, length: found?.length ?? 0, ticked, caption, page };
}

function entryOf({ length, ...line }: Line): Entry {
  const value = line.label === null ? afterColon(line.caption) : afterLabel(line.caption.slice(length));
  return { ...line, value: value.trim() };
}

/** The value after a label: beyond the rest of the label's own words, its colon, and its line of dots; a remark in brackets is none. */
function afterLabel(rest: string): string {
  const colon = /^[^:\t]{0,300}?(?::(?!\/\/)|\t|\.{4,}|…{2,}|_{3,})/u.exec(rest);
  return withoutLeaders(colon === null ? rest.replace(REMARK, '') : rest.slice(colon[0].length));
}

const REMARK = /^\s*\([^()]{0,80}\)\s*/u;

function afterColon(caption: string): string {
  const colon = /^[^:\t]{2,300}?(?::(?!\/\/)|\t)/u.exec(caption);
  return colon === null ? '' : withoutLeaders(caption.slice(colon[0].length));
}

function withoutLeaders(text: string): string {
  return fold(text.replace(LEADERS, '')) === '' ? '' : text.replace(LEADERS, '').trim();
}
