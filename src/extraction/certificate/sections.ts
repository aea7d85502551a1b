import type { Document, Page, Row } from '../../documents/document.ts';
import { oncePer } from '../../search/once-per.ts';
import { captionsFirst } from '../captions-first.ts';
import { fold } from '../fold.ts';
import { withoutNumbers } from '../numbered-rows.ts';
import { leftStanding, markStruck } from '../struck.ts';
import { findMoments } from '../time/moments.ts';
import { type Entry, entriesOf, entryOf, type TextLine } from './entries.ts';
import { sectionsOfLabels } from './labelled-order.ts';
import { isLabelled, labelOf, partsOfLine } from './parts.ts';
import { countedAs, FIRST_SECTION, type SectionHead, sectionIn, withSectionWords } from './section-heads.ts';
import { bareTitle, type Role, roleOf } from './titles.ts';
import { HEADS, NAMES_TARGET, REGULATION_NUMBERS, SILENCE } from './wording.ts';

/** Which of the Union's forms a certificate is. */
export type CertificateKind = keyof typeof HEADS;

/** A section: its letter or number as the form counts them ("" for none), what its title speaks of, and its lines. */
export interface Section {
  readonly letter: string;
  readonly title: string;
  /** Null where the title's words are not known. */
  readonly role: Role | null;
  readonly entries: readonly Entry[];
}

/** A certificate in a document, with its sections in their order. */
export interface Certificate {
  readonly document: Document;
  readonly kind: CertificateKind;
  readonly pages: readonly Page[];
  readonly sections: readonly Section[];
  readonly text: string;
}

const LONGEST = 4_000;
/** How far above Section A the form's own head may stand, in lines. */
const HEAD = 60;
const ENOUGH_SECTIONS = 3;
/** A head of more characters than this is a sentence. */
const LONGEST_HEAD = 120;
const ENOUGH_LABELS = 5;

/** The certificates of a document: forms of lettered sections under one of the Union's heads. Several may follow one another. */
export const findCertificates: (document: Document) => readonly Certificate[] = oncePer(searchCertificates);

function searchCertificates(document: Document): Certificate[] {
  if (!document.pages.some(mayHoldSections)) return [];
  const written = linesOf(rowsOf(document));
  const isWorded = written.some(({ text }) => isFirst(text));
  const lines =
    isWorded ||
    !(cites(written) || document.pages.some(hasLetteredTable)) ||
    !written.some(({ text }) => isHead(text))
      ? written
      : withSectionWords(written);
  const isBare = !isWorded && lines === written;
  if (isBare && !cites(lines)) return [];
  const starts = isBare ? firstBare(lines) : firstLettered(lines);
  const certificates = starts.flatMap((start, index) => {
    const next = starts[index + 1];
    const head = headOf(lines, start);
    const own = lines.slice(head, next === undefined ? lines.length : headOf(lines, next));
    const kind = kindOf(own.slice(0, start - head + 1)) ?? kindOf(own);
    const sections = sectionsOf(own.slice(start - head), isBare);
    if (kind === null || sections.length < ENOUGH_SECTIONS) return [];
    if (sections[0]!.letter === '1' && !cites(own)) return [];
    if (isBare && new Set(sections.map(({ role }) => role)).size < ENOUGH_SECTIONS) return [];
    return [certificateOf(document, kind, own, sections)];
  });
  return certificates.length > 0 || !isBare ? certificates : orderOfLabels(document, lines);
}

function mayHoldSections(page: Page): boolean {
  return FIRST_SECTION.test(page.text) || REGULATION_NUMBERS.test(page.text) || hasLetteredTable(page);
}

/** True for a page with a table that has "A", "B" and "C" before the titles of its parts. */
function hasLetteredTable({ rows }: Page): boolean {
  const letters = rows.flatMap(({ cells, table }) =>
    table !== null && cells.length === 2 ? (/^\(?([A-C])[.):]?$/.exec(cells[0]!.text.trim())?.[1] ?? []) : [],
  );
  return letters.join('') === 'ABC';
}

function certificateOf(
  document: Document,
  kind: CertificateKind,
  own: readonly TextLine[],
  sections: readonly Section[],
): Certificate {
  const pages = document.pages.filter((page) => own.some((line) => line.page === page));
  return { document, kind, pages, sections, text: own.map(({ text }) => text).join('\n') };
}

/** A removal order without sections: labels and values alone, under a head of its own that cites its regulation. */
function orderOfLabels(document: Document, lines: readonly TextLine[]): Certificate[] {
  const head = lines.findIndex(({ text }) => text.length < LONGEST_HEAD && HEADS['removal-order'].test(text));
  if (head < 0) return [];
  const sections = sectionsOfLabels(entriesOf(lines.slice(head + 1)).map(entryOf));
  const known = sections.flatMap(({ entries }) => entries).filter(({ label }) => label !== null);
  const hasContent = known.some(({ label, value }) => label === 'url' && /https?:|hxxps?:/iu.test(value));
  if (!hasContent || known.length < ENOUGH_LABELS) return [];
  return [certificateOf(document, 'removal-order', lines, sections)];
}

/** True for the title of the section with which a form begins: "Section A", "Teil 1". */
function isFirst(text: string): boolean {
  const section = sectionIn(text);
  return section !== null && /^[A1]$/.test(countedAs(text, section));
}

function cites(lines: readonly TextLine[]): boolean {
  return lines.some(({ text }) => REGULATION_NUMBERS.test(text));
}

/** Where each of the forms begins, by its first section and the head above it. */
function firstLettered(lines: readonly TextLine[]): number[] {
  const starts = lines.flatMap(({ text }, at) => (isFirst(text) ? [at] : []));
  return starts
    .filter((at, index) => index === 0 || hasNewHead(lines, starts[index - 1]!, at))
    .map((at, index) => (index === 0 ? Math.min(at, firstUnderHead(lines)) : at));
}

/** The first title of a section under the form's head, whatever its letter: authorities change their order. */
function firstUnderHead(lines: readonly TextLine[]): number {
  const head = lines.findIndex(({ text }) => isHead(text) && sectionIn(text) === null);
  const first = lines.findIndex(({ text }, at) => {
    const section = at > head ? sectionIn(text) : null;
    return (
      section !== null &&
      isTitle(text, section, []) &&
      roleOf(titleWords(text.slice(section.length))) !== null
    );
  });
  return head < 0 || first < 0 ? Number.POSITIVE_INFINITY : first;
}

/** Where a form without lettered sections begins: its first title under its head. */
function firstBare(lines: readonly TextLine[]): number[] {
  const head = lines.findIndex(({ text }) => isHead(text));
  const first = head < 0 ? -1 : lines.findIndex(({ text }, at) => at > head && bareTitle(text) !== null);
  return first < 0 ? [] : [first];
}

function hasNewHead(lines: readonly TextLine[], before: number, at: number): boolean {
  return lines.slice(Math.max(before + 1, at - HEAD), at).some(({ text }) => isHead(text));
}

function headOf(lines: readonly TextLine[], section: number): number {
  for (let at = section - 1; at >= Math.max(0, section - HEAD); at -= 1)
    if (sectionIn(lines[at]!.text) !== null) return at + 1;
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
  return captionsFirst(document.pages, isLabel).flatMap((turned, at) => {
    const page = document.pages[at]!;
    return withoutNumbers(turned.rows).flatMap((row) =>
      sectionsApart(row).map((one) => ({ text: textOf(one), page })),
    );
  });
}

/** True for a label of the forms alone, and for a section's head. */
const isLabel = (text: string): boolean => labelOf(text) !== null || sectionIn(text) !== null;

/** Sections that stand side by side in the cells of one row, and labels with their values, each as a row of its own. */
function sectionsApart(row: Row): readonly Row[] {
  const { cells } = row;
  const isHeaded = cells.length > 1 && cells.every(({ text }) => sectionIn(text.split('\n', 1)[0]!) !== null);
  if (isHeaded) return cells.map((cell) => ({ ...row, cells: [cell] }));
  return arePairs(row) ? [0, 2].map((at) => ({ ...row, cells: cells.slice(at, at + 2) })) : [row];
}

/** True for a label with its value and another such beside them: "Issuing State | Italy | File No | 77/26". */
function arePairs({ cells }: Row): boolean {
  return cells.length === 4 && [0, 2].every((at) => asks(fold(cells[at]!.text)));
}

/** True for a label, and for the form's words for what identifies the user. */
function asks(text: string): boolean {
  return (
    labelOf(`${text}\t`) !== null ||
    (/\p{L}{3}/u.test(text) && !/[@\d:]/.test(text) && NAMES_TARGET.test(text))
  );
}

function linesOf(rows: readonly TextLine[]): TextLine[] {
  return rows.flatMap(({ text, page }) =>
    text
      .split('\n')
      .flatMap((line) => partsOfLine(line).map(trimmed))
      .map((part) => ({ text: part, page })),
  );
}

/** A part of a line without the space around it; a cell before another part of its row stays one. */
function trimmed(part: string, at: number, parts: readonly string[]): string {
  return part.trim() + (at < parts.length - 1 && /\S\t\s*$/.test(part) ? '\t' : '');
}

/** A label that is broken over lines in its own cell is one line. */
function textOf({ cells }: Row): string {
  const texts = cells.map((cell) => leftStanding(markStruck(cell)).slice(0, LONGEST));
  const [first = '', ...beside] = texts;
  return beside.some((text) => text.trim() !== '') ? [fold(first), ...beside].join('\t') : texts.join('\t');
}

function sectionsOf(lines: readonly TextLine[], isBare: boolean): Section[] {
  const sections: (Omit<Section, 'entries'> & { readonly lines: TextLine[] })[] = [];
  for (const line of lines) {
    const title = titleOf(line.text, isBare, sections);
    if (title === null) {
      sections.at(-1)?.lines.push(line);
      continue;
    }
    const beside = title.beside === null ? [] : [{ ...line, text: title.beside }];
    sections.push({ ...title, role: roleOfTitle(title), lines: beside });
  }
  return sections.map(({ letter, title, role, lines: own }) => ({
    letter,
    title,
    role,
    entries: entriesOf(own).map(entryOf),
  }));
}

/** The section that a line opens, with what stands beside its title; null if it opens none. */
function titleOf(
  text: string,
  isBare: boolean,
  known: readonly { readonly letter: string }[],
): { letter: string; title: string; beside: string | null } | null {
  const section = sectionIn(text);
  if (section === null) {
    const title = isBare ? bareTitle(text) : null;
    return title === null ? null : { letter: '', title, beside: null };
  }
  if (!isTitle(text, section, known)) return null;
  const title = text.slice(section.length).split('\t', 1)[0]!;
  return { letter: countedAs(text, section), title, beside: besideTitle(text, section.length) };
}

/** What a title speaks of; one that is a label with its value tells it only where its section does not by its letter. */
function roleOfTitle({ letter, title }: { letter: string; title: string }): Role | null {
  const role = roleOf(titleWords(title));
  const isReference = role === 'reference' && letter === 'A' && isLabelled(title);
  const isDay = labelOf(title)?.label === 'date' && findMoments(title, 'day-first').length > 0;
  return isReference || isDay ? null : role;
}

/** A title's own words, before what the officer wrote behind it on its line. */
function titleWords(title: string): string {
  return title.split(/[:☐☑☒□■[@\d]/u, 1)[0]!;
}

/** A section's head, not a sentence that speaks of one ("see Section L"). */
function isTitle(text: string, section: SectionHead, known: readonly { readonly letter: string }[]): boolean {
  const title = text.split('\t', 1)[0]!;
  const letter = countedAs(text, section);
  return (
    !known.some((one) => one.letter === letter) &&
    /[\p{Lu}\d]/u.test(section.letter) &&
    (title.length < 160 || PARTED_TITLE.test(title))
  );
}

const PARTED_TITLE = /^\P{Ll}*\p{L}+\s+(?:\p{L}|ΣΤ|\d{1,2})\s*[:.–—-]/iu;

/** What is written on a title's own line: in the cell beside it, or after it where that is no part of the form's own words. */
function besideTitle(text: string, head: number): string | null {
  const cell = text.indexOf('\t');
  if (cell >= 0) return text.slice(cell + 1).trim() || null;
  const rest = text.slice(head).trim();
  const isOwn = /[\d@]|^(?:[☐☑☒□■]|[[(]\s?[xX✓✔]?\s?[\])])/u.test(rest) || isLabelled(rest);
  return isOwn || SILENCE.test(rest) ? rest : null;
}
