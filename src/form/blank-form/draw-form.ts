import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFDocument, type PDFFont, type PDFForm, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import type { Labels, RowKey } from '../labels/labels.ts';
import type { Answers } from './answers.ts';
import { type BlankRow, blankRows } from './blank-rows.ts';
import { wrap } from './wrap.ts';

/** Points, from the lower left corner of a page of A4. */
const PAGE = { width: 595.28, height: 841.89, margin: 48, foot: 40 };
const LABELS = { x: PAGE.margin, width: 176 };
const FIELDS = { x: PAGE.margin + 184, right: PAGE.width - PAGE.margin };
const ANSWER = { width: 52, box: 10 };
const SIZE = { title: 17, heading: 10.5, label: 9, hint: 7, answer: 9, input: 10 };
const LEADING = 1.25;
const PADDING = 5;

const INK = rgb(0.1, 0.12, 0.16);
const SOFT = rgb(0.38, 0.41, 0.46);
const LINE = rgb(0.78, 0.8, 0.84);
const BAND = rgb(0.91, 0.93, 0.96);
const PAPER = rgb(1, 1, 1);

/** Rows whose field is named otherwise: no name may be the beginning of another's path. */
const FIELD_NAMES: Partial<Record<RowKey, string>> = { crime: 'crime.description' };

/** What is drawn on: a page, how far it is filled, and what draws. */
interface Sheet {
  readonly pdf: PDFDocument;
  readonly form: PDFForm;
  readonly labels: Labels;
  readonly answers: Answers;
  readonly plain: PDFFont;
  readonly bold: PDFFont;
  /** In which answers are written, now and by whoever goes on with the form. */
  readonly written: PDFFont;
  page: PDFPage;
  /** The upper edge of what is drawn next. */
  top: number;
}

/**
 * The template request form (CoE 2020 App. A) as a fillable PDF in the words of a language, blank or with some answers: fields are named
 * by the paths of the standard form, YES and NO exclude each other. An answer in a script that the font does not have is left blank.
 * Rejects if the font cannot be read.
 */
export async function drawForm(labels: Labels, answers: Answers = {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  pdf.setTitle(labels.title, { showInWindowTitleBar: true });
  pdf.setLanguage(labels.language);
  const [plain, bold] = await Promise.all([embed(pdf, 'Regular'), embed(pdf, 'Bold')]);
  const written = await fontOf(pdf, answers);
  const page = addPage(pdf);
  const sheet: Sheet = { pdf, form: pdf.getForm(), labels, answers, plain, bold, written, page, top: TOP };
  drawTitle(sheet);
  for (const row of blankRows(labels)) drawRow(sheet, row);
  const pages = pdf.getPages();
  for (const [at, one] of pages.entries()) drawFoot(sheet, one, `${at + 1} / ${pages.length}`);
  // Each field was drawn in its own font; drawn anew they would all have the usual one.
  return pdf.save({ updateFieldAppearances: false });
}

async function embed(pdf: PDFDocument, style: 'Regular' | 'Bold', subset = true): Promise<PDFFont> {
  const { resolve } = createRequire(import.meta.url);
  const bytes = await readFile(resolve(`pdfjs-dist/standard_fonts/LiberationSans-${style}.ttf`));
  return pdf.embedFont(bytes, { subset });
}

/** Helvetica, which every viewer has, if it can write all answers; else a whole font, so that a viewer can write on with it. */
async function fontOf(pdf: PDFDocument, answers: Answers): Promise<PDFFont> {
  const usual = await pdf.embedFont(StandardFonts.Helvetica);
  const texts = Object.values(answers).filter((answer) => typeof answer === 'string');
  return texts.every((text) => canWrite(usual, text)) ? usual : embed(pdf, 'Regular', false);
}

function canWrite(font: PDFFont, text: string): boolean {
  const known = new Set(font.getCharacterSet());
  return [...text].every((character) => character === '\n' || known.has(character.codePointAt(0)!));
}

const addPage = (pdf: PDFDocument): PDFPage => pdf.addPage([PAGE.width, PAGE.height]);
const TOP = PAGE.height - PAGE.margin;

function drawTitle(sheet: Sheet): void {
  const { page, bold, labels } = sheet;
  const y = sheet.top - SIZE.title;
  page.drawText(labels.title, { x: PAGE.margin, y, size: SIZE.title, font: bold, color: INK });
  sheet.top = y - 14;
}

function drawFoot({ plain }: Sheet, page: PDFPage, text: string): void {
  const x = FIELDS.right - plain.widthOfTextAtSize(text, SIZE.hint);
  page.drawText(text, { x, y: PAGE.foot - 16, size: SIZE.hint, font: plain, color: SOFT });
}

/** Begins a page where the next line does not fit on this one. */
function makeRoom(sheet: Sheet, height: number): void {
  if (sheet.top - height >= PAGE.foot) return;
  sheet.page = addPage(sheet.pdf);
  sheet.top = TOP;
}

function drawRow(sheet: Sheet, row: BlankRow): void {
  if (row.kind === 'heading') drawHeading(sheet, row.text);
  else if (row.kind === 'text') drawTextRow(sheet, row);
  else drawChoiceRow(sheet, row);
}

function drawHeading(sheet: Sheet, text: string): void {
  const { bold } = sheet;
  const lines = wrap(text, bold, SIZE.heading, FIELDS.right - PAGE.margin - 2 * PADDING);
  const height = heightOf(lines, SIZE.heading) + 2 * PADDING;
  // A heading never stands alone at the end of a page.
  makeRoom(sheet, height + 60);
  const y = sheet.top - height;
  sheet.page.drawRectangle({ x: PAGE.margin, y, width: FIELDS.right - PAGE.margin, height, color: BAND });
  drawLines(sheet, lines, PAGE.margin + PADDING, sheet.top - PADDING, SIZE.heading, bold);
  sheet.top = y - 2;
}

function drawTextRow(sheet: Sheet, row: Extract<BlankRow, { kind: 'text' }>): void {
  const { key, label, hint, lines: inputLines } = row;
  const words = labelLines(sheet, label, hint);
  const input = inputLines * SIZE.input * LEADING + 8;
  const height = Math.max(words.height, input) + 2 * PADDING;
  makeRoom(sheet, height);
  drawLabel(sheet, words);
  const field = sheet.form.createTextField(FIELD_NAMES[key] ?? key);
  if (inputLines > 1) field.enableMultiline();
  const place = { x: FIELDS.x, width: FIELDS.right - FIELDS.x, height: height - 2 * PADDING };
  const look = { borderColor: LINE, backgroundColor: PAPER, borderWidth: 0.75, textColor: INK };
  field.addToPage(sheet.page, { ...place, ...look, y: sheet.top - height + PADDING, font: sheet.written });
  field.setFontSize(SIZE.input);
  const answer = sheet.answers[key];
  if (typeof answer === 'string' && canWrite(sheet.written, answer)) field.setText(answer);
  field.updateAppearances(sheet.written);
  endRow(sheet, height);
}

function drawChoiceRow(sheet: Sheet, row: Extract<BlankRow, { kind: 'choice' }>): void {
  const { label, hint, questions } = row;
  const isOne = questions.length === 1;
  // One question has its hint beside the answers; several stand below each other, and the hint below the label.
  const words = labelLines(sheet, label, isOne ? null : hint);
  const hintX = FIELDS.x + 2 * ANSWER.width + 8;
  const hints = isOne && hint !== null ? wrap(hint, sheet.plain, SIZE.hint, FIELDS.right - hintX) : [];
  const line = SIZE.answer * LEADING + 5;
  const height = Math.max(words.height, heightOf(hints, SIZE.hint), questions.length * line) + 2 * PADDING;
  makeRoom(sheet, height);
  drawLabel(sheet, words);
  drawLines(sheet, hints, hintX, sheet.top - PADDING, SIZE.hint, sheet.plain, SOFT);
  for (const [at, question] of questions.entries()) {
    const y = sheet.top - PADDING - at * line - SIZE.answer;
    if (question.label !== null)
      sheet.page.drawText(question.label, {
        x: FIELDS.x,
        y,
        size: SIZE.answer,
        font: sheet.plain,
        color: INK,
      });
    drawAnswers(sheet, question.key, isOne ? FIELDS.x : FIELDS.right - 2 * ANSWER.width, y);
  }
  endRow(sheet, height);
}

function drawAnswers({ form, page, labels, answers, plain }: Sheet, key: RowKey, x: number, y: number): void {
  const group = form.createRadioGroup(key);
  const choices = [
    ['YES', labels.yes[0], true],
    ['NO', labels.no[0], false],
  ] as const;
  for (const [at, [value, word, answer]] of choices.entries()) {
    const left = x + at * ANSWER.width;
    const box = { width: ANSWER.box, height: ANSWER.box };
    group.addOptionToPage(value, page, { ...box, x: left, y: y - 1, borderColor: SOFT, borderWidth: 0.75 });
    if (answers[key] === answer) group.select(value);
    page.drawText(word, { x: left + ANSWER.box + 4, y, size: SIZE.answer, font: plain, color: INK });
  }
}

interface LabelLines {
  readonly label: readonly string[];
  readonly hint: readonly string[];
  readonly height: number;
}

function labelLines({ plain, bold }: Sheet, label: string, hint: string | null): LabelLines {
  const lines = wrap(label, bold, SIZE.label, LABELS.width);
  const hints = hint === null ? [] : wrap(hint, plain, SIZE.hint, LABELS.width);
  const height = heightOf(lines, SIZE.label) + (hints.length > 0 ? 2 + heightOf(hints, SIZE.hint) : 0);
  return { label: lines, hint: hints, height };
}

function drawLabel(sheet: Sheet, { label, hint }: LabelLines): void {
  const y = sheet.top - PADDING;
  drawLines(sheet, label, LABELS.x, y, SIZE.label, sheet.bold);
  drawLines(sheet, hint, LABELS.x, y - heightOf(label, SIZE.label) - 2, SIZE.hint, sheet.plain, SOFT);
}

function drawLines(
  { page }: Sheet,
  lines: readonly string[],
  x: number,
  upper: number,
  size: number,
  font: PDFFont,
  color = INK,
): void {
  for (const [at, text] of lines.entries())
    page.drawText(text, { x, y: upper - size - at * size * LEADING + 1, size, font, color });
}

const heightOf = (lines: readonly string[], size: number): number => lines.length * size * LEADING;

/** The line below a row. */
function endRow(sheet: Sheet, height: number): void {
  const y = sheet.top - height;
  const [start, end] = [PAGE.margin, FIELDS.right].map((x) => ({ x, y }));
  sheet.page.drawLine({ start: start!, end: end!, thickness: 0.5, color: LINE });
  sheet.top = y;
}
