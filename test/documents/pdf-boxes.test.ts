import {
  beginText,
  endText,
  moveText,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  type RGB,
  rgb,
  StandardFonts,
  setFontAndSize,
  showText,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';

const BLACK = rgb(0, 0, 0);
const WHITE = rgb(1, 1, 1);
const BLUE = rgb(0, 0.46, 1);

/** What is read of a page, its cells parted by " | ". */
async function readOf(draw: (page: PDFPage) => void): Promise<string> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  page.setFont(font);
  page.setFontSize(10);
  draw(page);
  const read = await readDocument(await pdf.save(), 'drawn.pdf');
  return read.pages
    .flatMap((one) => one.rows)
    .map((row) => row.cells.map((cell) => cell.text).join(' | '))
    .filter((text) => text !== '')
    .join('\n');
}

function square(page: PDFPage, x: number, y: number, size = 10, color: RGB = WHITE): void {
  page.drawRectangle({ x, y, width: size, height: size, color, borderColor: BLACK, borderWidth: 0.8 });
}

function line(page: PDFPage, from: [number, number], to: [number, number], color: RGB = BLACK): void {
  page.drawLine({
    start: { x: from[0], y: from[1] },
    end: { x: to[0], y: to[1] },
    thickness: 1.2,
    color,
  });
}

/** A character of ZapfDingbats as forms set it: by the font's own encoding, in which 4 is a tick. */
function dingbat(page: PDFPage, character: string, x: number, y: number): void {
  const font = page.doc.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'ZapfDingbats' });
  page.node.setFontDictionary(PDFName.of('ZaDb'), page.doc.context.register(font));
  page.pushOperators(
    beginText(),
    setFontAndSize('ZaDb', 9),
    moveText(x, y),
    showText(PDFHexString.of(Buffer.from(character).toString('hex'))),
    endText(),
  );
}

/** A rounded square and a tick in it, as browsers print them. */
function browserBox(page: PDFPage, x: number, y: number, ticked: boolean): void {
  const border =
    'M 2 0 L 8 0 C 9 0 10 1 10 2 L 10 8 C 10 9 9 10 8 10 L 2 10 C 1 10 0 9 0 8 L 0 2 C 0 1 1 0 2 0 Z';
  const at = { x, y: y + 10 };
  page.drawSvgPath(border, { ...at, color: WHITE });
  if (!ticked) page.drawSvgPath(border, { ...at, borderColor: rgb(0.46, 0.46, 0.46), borderWidth: 1 });
  else {
    page.drawSvgPath(border, { ...at, color: BLUE });
    page.drawSvgPath('M 2 5 L 4 7.5 L 8 2.5', { ...at, borderColor: WHITE, borderWidth: 1.6 });
  }
}

describe('check boxes that are drawn', () => {
  it('are read beside their words, crossed or empty', async () => {
    const text = await readOf((page) => {
      page.drawText('Emergency', { x: 50, y: 700 });
      square(page, 200, 698.5);
      page.drawText('YES', { x: 215, y: 700 });
      square(page, 240, 698.5);
      line(page, [241, 699.5], [249, 707.5]);
      line(page, [241, 707.5], [249, 699.5]);
      page.drawText('NO', { x: 255, y: 700 });
    });
    expect(text).toContain('☐ YES');
    expect(text).toContain('☒ NO');
  });

  it('are read as browsers print them: a white tick upon a coloured ground', async () => {
    const text = await readOf((page) => {
      page.drawText('Emergency:', { x: 50, y: 700 });
      browserBox(page, 110, 698.5, true);
      page.drawText('YES', { x: 124, y: 700 });
      browserBox(page, 150, 698.5, false);
      page.drawText('NO', { x: 164, y: 700 });
    });
    expect(text).toBe('Emergency: ☒ YES ☐ NO');
  });

  it('are read with a border upon a pale ground, ticked by a curved area', async () => {
    const pale = rgb(0.8, 0.84, 1);
    const text = await readOf((page) => {
      page.drawText('Emergency', { x: 60, y: 700 });
      square(page, 150, 699, 12, pale);
      page.drawSvgPath('M 2 6 C 3 7 4 9 5 10 C 7 6 9 4 10.5 2 C 8 6 6.5 9 5.2 11 C 4 10 3 8 2 6 Z', {
        x: 150,
        y: 711,
        color: BLACK,
      });
      page.drawText('YES', { x: 166, y: 700 });
      square(page, 200, 699, 12, pale);
      page.drawText('NO', { x: 216, y: 700 });
    });
    expect(text).toContain('☒ YES');
    expect(text).toContain('☐ NO');
  });

  it('are ticked by a character of a font for symbols, which is no text of its own', async () => {
    const text = await readOf((page) => {
      square(page, 110, 698.5);
      dingbat(page, '4', 111.5, 700);
      page.drawText('Takedown', { x: 124, y: 700 });
      square(page, 110, 668.5);
      page.drawText('Preservation', { x: 124, y: 670 });
    });
    expect(text).toBe('☒ Takedown\n☐ Preservation');
  });

  it('are radio buttons, too, filled or empty', async () => {
    const text = await readOf((page) => {
      for (const x of [110, 150])
        page.drawCircle({ x: x + 5, y: 703.5, size: 5, color: WHITE, borderColor: BLACK, borderWidth: 0.8 });
      page.drawCircle({ x: 155, y: 703.5, size: 3, color: BLUE });
      page.drawText('YES', { x: 124, y: 700 });
      page.drawText('NO', { x: 164, y: 700 });
    });
    expect(text).toBe('☐ YES ☒ NO');
  });

  it('are not invented of bullets, samples of colours, icons, boxes for letters or for a signature', async () => {
    const text = await readOf((page) => {
      page.drawRectangle({ x: 50, y: 701, width: 7, height: 7, color: BLACK });
      page.drawText('bullet', { x: 65, y: 700 });
      square(page, 50, 668.5, 10, BLUE);
      page.drawText('colour', { x: 65, y: 670 });
      page.drawSvgPath('M 5 0 L 10 10 L 0 10 Z', { x: 50, y: 648, borderColor: BLACK });
      page.drawText('warning', { x: 65, y: 640 });
      page.drawCircle({ x: 55, y: 613.5, size: 5, borderColor: BLACK });
      line(page, [55, 613.5], [55, 617]);
      page.drawText('clock', { x: 65, y: 610 });
      for (const [at, letter] of [...'AX7'].entries()) {
        square(page, 50 + at * 12, 578, 12);
        page.drawText(letter, { x: 52 + at * 12, y: 580 });
      }
      page.drawText('number', { x: 92, y: 580 });
      page.drawRectangle({ x: 50, y: 520, width: 90, height: 40, borderColor: BLACK });
      page.drawText('signature', { x: 145, y: 540 });
    });
    expect(text).toContain('bullet');
    expect(text).toContain('signature');
    expect(text).not.toMatch(/[☐☒]/);
  });

  it('need a word beside them', async () => {
    const text = await readOf((page) => {
      square(page, 400, 698.5);
      page.drawText('Far away', { x: 50, y: 700 });
    });
    expect(text).toBe('Far away');
  });
});
