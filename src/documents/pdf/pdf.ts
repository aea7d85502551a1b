import { setImmediate } from 'node:timers/promises';
import { AnnotationMode, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Document, FormField, Page } from '../document.ts';
import type { ReadAttachment } from '../mail/mail.ts';
import { type Content, contentOf, page as pageOf, unreadable } from '../rows.ts';
import { findBoxes, isSideOf } from './boxes.ts';
import { openPdf } from './engine.ts';
import { type AnnotationFacts, readAnnotations } from './fields.ts';
import type { Box } from './geometry.ts';
import { matrixOf } from './geometry.ts';
import { commonTurn, countOf, type Run } from './glyphs.ts';
import { layersOf, type Shows } from './layers.ts';
import { layOut } from './layout.ts';
import { isLocked } from './locked.ts';
import { type Mentions, mentionsIn } from './mentions.ts';
import { namesIn } from './names.ts';
import { followOperators, fontsOf, type Operators } from './paint.ts';
import { withRings } from './rings.ts';
import { type Scanned, scannedAs } from './scanned.ts';
import { type Face, type FontFacts, faceOf } from './state.ts';
import { findStrikes, withUnderlines } from './strokes.ts';
import { type StateOf, statesIn } from './ticked.ts';
import { type Word, wordsOf } from './words.ts';

const MAX_PAGES = 500;

/** A PDF as it was read, and its pages that are pictures. */
export interface ReadPdf {
  readonly content: Content;
  readonly scanned: readonly ScannedPage[];
}

interface ScannedPage {
  readonly number: number;
  /** True if somebody's character recognition left a text layer that is language. */
  readonly keepsText: boolean;
}

/**
 * Reads a PDF: rows and cells rebuilt from what its pages paint, form fields, attachments. Pictures are not decoded and nothing is
 * fetched or run. Encrypted and damaged documents, and those of which no page holds text, come back with their `problem`.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  readAttachment: ReadAttachment,
): Promise<ReadPdf> {
  const names = namesIn(bytes);
  if (isLocked(bytes, names)) return locked(name);
  const opened = openPdf(bytes, names);
  try {
    const pdf = await opened.promise;
    return await readPages(
      pdf,
      { mentions: mentionsIn(bytes, names), stateOf: statesIn(bytes, names) },
      name,
      readAttachment,
    );
  } catch (error) {
    if ((error as Error).name === 'PasswordException') return locked(name);
    return { content: damaged(name), scanned: [] };
  } finally {
    opened.close();
  }
}

function locked(name: string): ReadPdf {
  const content = unreadable('pdf', 'encrypted', `${name} is encrypted: ask for it without a password.`);
  return { content, scanned: [] };
}

function damaged(name: string): Content {
  return unreadable('pdf', 'corrupt', `${name} is damaged and cannot be read as a PDF: ask for it again.`);
}

/** What a file's bytes tell that the parser does not. */
interface Raw {
  readonly mentions: Mentions;
  readonly stateOf: StateOf;
}

async function readPages(
  pdf: PDFDocumentProxy,
  { mentions, stateOf }: Raw,
  name: string,
  readAttachment: ReadAttachment,
): Promise<ReadPdf> {
  const pages: Page[] = [];
  const fields: FormField[] = [];
  const hidden: string[] = [];
  const broken: number[] = [];
  const scanned: ScannedPage[] = [];
  let tables = 0;
  const whole: Whole = {
    nextTable: () => ++tables,
    faces: new Map(),
    shows: mentions('/OCProperties') ? await layersOf(pdf) : () => true,
    annotated: mentions('/Annots'),
    stateOf,
  };
  for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number += 1) {
    try {
      const page = await pdf.getPage(number);
      const read = await readPage(page, number, fields.length * 1000, whole);
      page.cleanup();
      pages.push(read.page);
      fields.push(...read.fields);
      if (read.scanned !== null) scanned.push({ number, keepsText: read.scanned === 'layer' });
      if (read.hidden !== '') hidden.push(read.hidden);
    } catch {
      broken.push(number);
      pages.push(pageOf(number, []));
    }
  }
  const attachments = mentions('/EmbeddedFiles') ? await readAttachments(pdf, readAttachment) : [];
  if (fields.length === 0 && mentions('/XFA') && (await isDynamicForm(pdf))) {
    const detail = `${name} is a dynamic form (XFA), which only programs of Adobe show: ask for it printed to a PDF.`;
    return { content: { ...unreadable('pdf', 'dynamic-form', detail), attachments }, scanned: [] };
  }
  if (broken.length > 0 && broken.length === pages.length) return { content: damaged(name), scanned: [] };
  const content = contentOf('pdf', {
    pages,
    fields: mergedFields(fields),
    attachments,
    problem: problemOf(pdf.numPages, pages, broken, name),
    ...(hidden.length === 0 ? {} : { hidden: hidden.join('\n') }),
  });
  return { content, scanned };
}

/** True for a form whose fields are XML alone: its page only says that another program is needed (ISO 32000-1 §12.7.8). */
async function isDynamicForm(pdf: PDFDocumentProxy): Promise<boolean> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { IsXFAPresent: xfa, IsAcroFormPresent: fields } = info as Record<string, unknown>;
  return xfa === true && fields !== true;
}

function problemOf(
  count: number,
  pages: readonly Page[],
  broken: readonly number[],
  name: string,
): Content['problem'] {
  if (broken.length > 0) {
    const detail = `${name} is damaged: page ${broken.slice(0, 5).join(', ')} could not be read.`;
    return { code: 'corrupt', detail };
  }
  if (pages.length === 0) return { code: 'empty', detail: `${name} has no pages.` };
  if (count > MAX_PAGES) {
    return {
      code: 'too-large',
      detail: `${name} has ${count} pages: only the first ${MAX_PAGES} were read.`,
    };
  }
  const isBlank = pages.every(({ text }) => text.trim() === '');
  return isBlank ? { code: 'no-text', detail: `${name} holds no text, only pictures.` } : null;
}

/** What the pages of one document share. */
interface Whole {
  nextTable(): number;
  readonly faces: Map<string, Face>;
  readonly shows: Shows;
  readonly annotated: boolean;
  readonly stateOf: StateOf;
}

interface ReadPage {
  readonly page: Page;
  readonly fields: FormField[];
  readonly hidden: string;
  readonly scanned: Scanned;
}

async function readPage(
  page: PDFPageProxy,
  number: number,
  firstField: number,
  whole: Whole,
): Promise<ReadPage> {
  const operators = (await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })) as Operators;
  // Fonts come by messages of their own: the last may still be under way.
  if (!fontsOf(operators).every((name) => page.commonObjs.has(name))) await setImmediate();
  const upright = paint(page, operators, page.rotate, whole);
  const turn = commonTurn(upright.painting.runs);
  const { painting, view, sheet } =
    turn === 0 ? upright : paint(page, operators, page.rotate + 360 - turn, whole);
  const { seen, hidden } = partBySight(painting.runs);
  const printed = wordsOf(seen);
  const annotations = whole.annotated ? await page.getAnnotations({ intent: 'display' }) : [];
  const overlay = readAnnotations(
    annotations as AnnotationFacts[],
    view,
    printed,
    number,
    firstField,
    whole.stateOf,
  );
  const { words: values } = overlay;
  const words =
    values.length === 0 ? printed : [...printed.filter((word) => !isFillLine(word, values)), ...values];
  const rules = painting.rules.filter((rule) => !overlay.boxes.some((box) => isSideOf(rule, box)));
  const boxed = findBoxes(painting.figures, words, values, rules);
  const found = findStrikes(boxed.words, [...boxed.rules, ...overlay.rules]);
  const stressed = withRings(withUnderlines(found.words, found.rules), painting.rings);
  const rows = layOut(stressed, found.rules, whole.nextTable);
  const read = pageOf(number, rows);
  const scanned = scannedAs({ painting, sheet, words: found.words, operators });
  const shown =
    scanned === null ? read : scanned === 'layer' ? { ...read, recognised: true } : pageOf(number, []);
  return { page: shown, fields: overlay.fields, hidden, scanned };
}

/** What a page paints when it is turned by so many degrees, with the matrix and the sheet of that view. */
function paint(page: PDFPageProxy, operators: Operators, rotation: number, { faces, shows }: Whole) {
  const viewport = page.getViewport({ scale: 1, rotation: rotation % 360 });
  const view = matrixOf(viewport.transform);
  const sheet: Box = { x: 0, y: 0, width: viewport.width, height: viewport.height };
  const painting = followOperators(operators, view, sheet, (name) => faceAmong(faces, page, name), shows);
  return { painting, view, sheet };
}

/** A font by its name in the document, with those already met. */
function faceAmong(faces: Map<string, Face>, page: PDFPageProxy, name: string): Face {
  const known = faces.get(name);
  if (known !== undefined) return known;
  if (!page.commonObjs.has(name)) return faceOf({});
  const face = faceOf(page.commonObjs.get(name) as FontFacts);
  faces.set(name, face);
  return face;
}

/**
 * Parts what a reader sees from what is hidden. Text in the invisible mode is the text layer of a scan where the page has little
 * other text, and hidden otherwise.
 */
function partBySight(runs: readonly Run[]): { seen: readonly Run[]; hidden: string } {
  if (runs.every((one) => one.unseen === null)) return { seen: runs, hidden: '' };
  const visible = countOf(runs.filter((one) => one.unseen === null));
  const layer = countOf(runs.filter((one) => one.unseen === 'mode'));
  const isLayer = layer > visible;
  const isSeen = (one: Run): boolean => one.unseen === null || (one.unseen === 'mode' && isLayer);
  const hidden = wordsOf(runs.filter((one) => !isSeen(one))).map((word) => word.text);
  return { seen: runs.filter(isSeen), hidden: hidden.join(' ') };
}

/** Dots or underscores on which a value was typed. */
function isFillLine(word: Word, values: readonly Word[]): boolean {
  if (!/^[_.…]{3,}$/.test(word.text)) return false;
  return values.some(
    (value) => value.x < word.right && value.right > word.x && Math.abs(value.y - word.y) < value.size,
  );
}

/** Fields that stand on several pages under one name count once. */
function mergedFields(fields: readonly FormField[]): FormField[] {
  const merged = new Map<string, FormField>();
  for (const field of fields) {
    const key = field.name === '' ? `${merged.size}` : ` ${field.name}`;
    const known = merged.get(key);
    if (known === undefined || known.value === '' || known.value === false)
      merged.set(key, known ? { ...field, label: known.label ?? field.label } : field);
  }
  return [...merged.values()];
}

async function readAttachments(pdf: PDFDocumentProxy, readAttachment: ReadAttachment): Promise<Document[]> {
  const found = (await pdf.getAttachments().catch(() => null)) as Record<
    string,
    { filename?: string; content?: Uint8Array }
  > | null;
  const read: Document[] = [];
  for (const one of Object.values(found ?? {}).slice(0, 100)) {
    if (one.content) read.push(await readAttachment(one.content, one.filename, 'application/octet-stream'));
  }
  return read;
}
