import { setImmediate } from 'node:timers/promises';
import { AnnotationMode, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Document, FormField, Page } from './document.ts';
import type { ReadAttachment } from './mail.ts';
import { openPdf } from './pdf-engine.ts';
import { type AnnotationFacts, readAnnotations } from './pdf-fields.ts';
import type { Box } from './pdf-geometry.ts';
import { matrixOf } from './pdf-geometry.ts';
import { layOut } from './pdf-layout.ts';
import { commonTurn, followOperators, fontsOf, type Glyph, type Operators } from './pdf-paint.ts';
import { findStrikes, type Word, wordsOf } from './pdf-words.ts';
import { type Content, contentOf, page as pageOf, unreadable } from './rows.ts';

const MAX_PAGES = 500;

/**
 * Reads a PDF: rows and cells rebuilt from what its pages paint, form fields, attachments. Pictures are not decoded and nothing is
 * fetched or run. Encrypted, damaged and scanned documents come back with their `problem`.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  readAttachment: ReadAttachment,
): Promise<Content> {
  const opened = openPdf(bytes);
  try {
    const pdf = await opened.promise;
    return await readPages(pdf, name, readAttachment);
  } catch (error) {
    if ((error as Error).name === 'PasswordException') {
      return unreadable('pdf', 'encrypted', `${name} is encrypted: ask for it without a password.`);
    }
    return unreadable('pdf', 'corrupt', `${name} is damaged and cannot be read as a PDF: ask for it again.`);
  } finally {
    await opened.close();
  }
}

async function readPages(
  pdf: PDFDocumentProxy,
  name: string,
  readAttachment: ReadAttachment,
): Promise<Content> {
  const pages: Page[] = [];
  const fields: FormField[] = [];
  const hidden: string[] = [];
  const broken: number[] = [];
  let tables = 0;
  let readable = false;
  const nextTable = (): number => ++tables;
  for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number += 1) {
    try {
      const page = await pdf.getPage(number);
      const read = await readPage(page, number, fields.length * 1000, nextTable);
      page.cleanup();
      pages.push(read.page);
      fields.push(...read.fields);
      readable ||= read.readable;
      if (read.hidden !== '') hidden.push(read.hidden);
    } catch {
      broken.push(number);
      pages.push(pageOf(number, []));
    }
  }
  const attachments = await readAttachments(pdf, readAttachment);
  const content = contentOf('pdf', {
    pages,
    fields: mergedFields(fields),
    attachments,
    ...(hidden.length === 0 ? {} : { hidden: hidden.join('\n') }),
  });
  if (broken.length > 0 && broken.length === pages.length) {
    return unreadable('pdf', 'corrupt', `${name} is damaged and cannot be read as a PDF: ask for it again.`);
  }
  if (broken.length > 0) {
    const detail = `${name} is damaged: page ${broken.slice(0, 5).join(', ')} could not be read.`;
    return { ...content, problem: { code: 'corrupt', detail } };
  }
  if (pages.length === 0) return { ...content, problem: { code: 'empty', detail: `${name} has no pages.` } };
  if (!readable) {
    const detail = `${name} holds no text that can be read, only pictures: ask for the document itself instead of a scan.`;
    return { ...content, problem: { code: 'no-text', detail } };
  }
  if (pdf.numPages > MAX_PAGES) {
    const detail = `${name} has ${pdf.numPages} pages: only the first ${MAX_PAGES} were read.`;
    return { ...content, problem: { code: 'too-large', detail } };
  }
  return content;
}

interface ReadPage {
  readonly page: Page;
  readonly fields: FormField[];
  readonly hidden: string;
  /** True if the page holds text besides pictures that fill it. */
  readonly readable: boolean;
}

async function readPage(
  page: PDFPageProxy,
  number: number,
  firstField: number,
  nextTable: () => number,
): Promise<ReadPage> {
  const operators = (await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })) as Operators;
  // Fonts come by messages of their own: the last may still be under way.
  if (!fontsOf(operators).every((name) => page.commonObjs.has(name))) await setImmediate();
  const upright = paint(page, operators, page.rotate);
  const turn = commonTurn(upright.painting.glyphs);
  const { painting, view, sheet } = turn === 0 ? upright : paint(page, operators, page.rotate + 360 - turn);
  const { seen, hidden } = partBySight(painting.glyphs);
  const printed = wordsOf(seen);
  const annotations = (await page.getAnnotations({ intent: 'display' })) as AnnotationFacts[];
  const overlay = readAnnotations(annotations, view, printed, number, firstField);
  const { words: values } = overlay;
  const words =
    values.length === 0 ? printed : [...printed.filter((word) => !isFillLine(word, values)), ...values];
  const found = findStrikes(words, [...painting.rules, ...overlay.rules]);
  const rows = layOut(found.words, found.rules, nextTable);
  const read = pageOf(number, rows);
  const readable = holdsLetters(read.text, isScan(painting.pictures, sheet) ? 80 : 0);
  return { page: read, fields: overlay.fields, hidden, readable };
}

/** True if the text has more than so many letters and figures. */
function holdsLetters(text: string, more: number): boolean {
  let found = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]/gu)) if (++found > more) return true;
  return false;
}

/** What a page paints when it is turned by so many degrees, with the matrix and the sheet of that view. */
function paint(page: PDFPageProxy, operators: Operators, rotation: number) {
  const viewport = page.getViewport({ scale: 1, rotation: rotation % 360 });
  const view = matrixOf(viewport.transform);
  const sheet: Box = { x: 0, y: 0, width: viewport.width, height: viewport.height };
  const painting = followOperators(operators, view, sheet, (name) =>
    page.commonObjs.has(name) ? (page.commonObjs.get(name) as object) : {},
  );
  return { painting, view, sheet };
}

/**
 * Parts what a reader sees from what is hidden. Text in the invisible mode is the text layer of a scan where the page has little
 * other text, and hidden otherwise.
 */
function partBySight(glyphs: readonly Glyph[]): { seen: readonly Glyph[]; hidden: string } {
  if (glyphs.every((one) => one.unseen === null)) return { seen: glyphs, hidden: '' };
  const visible = glyphs.filter((one) => one.unseen === null).length;
  const layer = glyphs.filter((one) => one.unseen === 'mode').length;
  const isLayer = layer > visible;
  const isSeen = (one: Glyph): boolean => one.unseen === null || (one.unseen === 'mode' && isLayer);
  const hidden = wordsOf(glyphs.filter((one) => !isSeen(one))).map((word) => word.text);
  return { seen: glyphs.filter(isSeen), hidden: hidden.join(' ') };
}

/** Dots or underscores on which a value was typed. */
function isFillLine(word: Word, values: readonly Word[]): boolean {
  if (!/^[_.…]{3,}$/.test(word.text)) return false;
  return values.some(
    (value) => value.x < word.right && value.right > word.x && Math.abs(value.y - word.y) < value.size,
  );
}

function isScan(pictures: readonly Box[], sheet: Box): boolean {
  const covered = pictures.reduce((sum, one) => sum + one.width * one.height, 0);
  return covered > 0.6 * sheet.width * sheet.height;
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
