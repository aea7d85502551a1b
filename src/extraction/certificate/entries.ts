import type { Page } from '../../documents/document.ts';
import { fold } from '../fold.ts';
import type { CertificateLabel } from './labels.ts';
import { narrows } from './matter-labels.ts';
import { labelOf } from './parts.ts';

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

/** A line of a document with the page that it stands on. */
export interface TextLine {
  readonly text: string;
  readonly page: Page;
}

const TICKED = /^(?:\[\s?[xX✓✔]\s?\]|\(\s?[xX✓✔]\s?\)|[☑☒✓✔✗✘■●◉⬛])\s*/u;
const UNTICKED = /^(?:\[\s*\]|\(\s*\)|[☐□○◯⬜])\s*/u;
const NUMBERING = /^\s*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|\d{1,2}\.)\s+/iu;
const LEADERS = /^[\s:：.…_‥–—-]+|[\s.…_‥]{3,}$/gu;

/** A line while others may still go on with it. */
export type OpenEntry = Omit<Entry, 'value'> & { readonly length: number };

/** Reads a line of a section. */
function readEntry({ text, page }: TextLine): OpenEntry {
  let rest = TICKED.test(text) || UNTICKED.test(text) ? text : text.replace(NUMBERING, '');
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

/** The entries of lines, each with the lines that go on with it; an empty line ends one. */
export function entriesOf(lines: readonly TextLine[]): OpenEntry[] {
  const entries: OpenEntry[] = [];
  let open = false;
  for (const line of lines) {
    const isEmpty = line.text === '';
    if (!isEmpty) {
      const entry = readEntry(line);
      const last = entries.at(-1);
      if (last !== undefined && (open ? goesOn(last, entry, line.text) : isValueOf(last, entry, line.text)))
        entries[entries.length - 1] = goOn(last, line.text);
      else entries.push(entry);
    }
    open = !isEmpty;
  }
  return entries;
}

/** True for a line without label or box that goes on with the entry above it. */
function goesOn(above: OpenEntry, entry: OpenEntry, text: string): boolean {
  if (entry.ticked !== null || isLetterAlone(above, text)) return false;
  return (
    isUnfinished(above) ||
    hasOpenBracket(above, text) ||
    (entry.label === null && !isOwnLine(text)) ||
    (NOTE.test(above.caption) && /^\p{Ll}[^:\t]*$/u.test(text)) ||
    (above.label !== null && /^\p{Ll}[^:\t\d@]*$/u.test(text)) ||
    ((entry.label === null || entry.label === 'person') && endsCaption(above, text))
  );
}

/** How a remark of the form on how it is to be filled in begins. */
const NOTE = /^(?:NB|N\.B\.|nota bene|note|remarque|hinweis|nota|opmerking|uwaga)\s*:/iu;

/** A line under a label with its colon and nothing behind it, also beyond a gap: the value of a form that has each on a line of its own. */
function isValueOf(above: OpenEntry, entry: OpenEntry, text: string): boolean {
  return (
    above.label !== null &&
    above.ticked === null &&
    /:\s*$/.test(above.caption) &&
    entry.label === null &&
    entry.ticked === null &&
    !isOwnLine(text)
  );
}

/** A box with nothing but its letter, under which a sentence begins: "☐ d)". */
function isLetterAlone({ ticked, caption }: OpenEntry, text: string): boolean {
  return ticked !== null && /^\(?[a-z]?[.)]?$/iu.test(caption.trim()) && /^\p{Lu}/u.test(text);
}

/** An entry with a line that goes on with it. */
function goOn(line: OpenEntry, text: string): OpenEntry {
  return { ...line, caption: line.caption === '' ? text : `${line.caption}\n${text}` };
}

/** "routing information (source and destination IP⏎address)" */
function hasOpenBracket({ caption }: OpenEntry, text: string): boolean {
  return /\([^()]*$/.test(caption) && /^\p{Ll}[^(]*\)/u.test(text);
}

/** A label whose colon is still to come. */
function isUnfinished({ label, caption, length }: OpenEntry): boolean {
  if (label === null || /[:\t]|\.{4,}/.test(caption.slice(length))) return false;
  return LONG_LABELS.has(label) || (label === 'more' && narrows(caption));
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
function endsCaption({ ticked, caption }: OpenEntry, text: string): boolean {
  return ticked !== null && /^\p{Ll}/u.test(text) && !NUMBERING.test(text) && !/[:\t]/.test(caption);
}

function isOwnLine(text: string): boolean {
  return NUMBERING.test(text) || /^\p{L}[^:\t]{1,90}(?::(?:\s|$)|\t|\s?\.{4,}\s|\s\.{3}\s)/u.test(text);
}

/** The entry with which no further line goes on. */
export function entryOf({ length, ...line }: OpenEntry): Entry {
  const value = line.label === null ? afterColon(line.caption) : afterLabel(line.caption.slice(length));
  return { ...line, value: value.replace(/[\s;,]+$/, '').trim() };
}

/** The value after a label: beyond the rest of the label's own words, its colon, and its line of dots; a remark in brackets is none. */
function afterLabel(rest: string): string {
  const colon = /^[^:\t]{0,300}?(?::(?!\/\/)|\t|\.{4,}|\s\.{3}(?=\s)|…{2,}|_{3,})/u.exec(rest);
  return withoutLeaders(
    colon === null ? rest.replace(LABEL_LINES, '').replace(REMARK, '') : rest.slice(colon[0].length),
  );
}

/** The rest of a label's own words, with its value on a line below. */
const LABEL_LINES = /^(?:[ ,]+\p{Ll}[^\n]*\n)(?:\p{Ll}[^\n]*\n)*(?=\p{Lu})/u;

const REMARK = /^\s*\([^()]{0,80}\)\s*/u;

function afterColon(caption: string): string {
  const colon = /^[^:\t]{2,300}?(?::(?!\/\/)|\t)/u.exec(caption);
  return colon === null ? '' : withoutLeaders(caption.slice(colon[0].length));
}

function withoutLeaders(text: string): string {
  return fold(text.replace(LEADERS, '')) === '' ? '' : text.replace(LEADERS, '').trim();
}
