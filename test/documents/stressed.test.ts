import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { readDocument } from '../../src/documents/read.ts';
import { assembled } from './pdf-samples.ts';
import { zipOf } from './zip-of.ts';

/** The cells of a document with *stressed* parts between stars. */
function starred(document: Document): string[][] {
  return document.pages.flatMap(({ rows }) =>
    rows.map(({ cells }) =>
      cells.map(({ text, stressed = [] }) =>
        [...stressed]
          .reverse()
          .reduce((rest, [a, b]) => `${rest.slice(0, a)}*${rest.slice(a, b)}*${rest.slice(b)}`, text),
      ),
    ),
  );
}

const odt = (body: string, styles: string): Uint8Array =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });

const docx = (body: string): Uint8Array =>
  zipOf({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` });

/** A PDF of one page with a plain font F1 and a bold one F2. */
function pdf(content: string): Uint8Array {
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  return assembled([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>',
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]);
}

describe('what is bold or underlined is known', () => {
  it.each<[string, string, string | Uint8Array, string[][]]>([
    [
      'in HTML: tags, styles, headings of tables; links are no stress',
      'a.html',
      '<style>.k{font-weight:700}</style><p>YES / <b>NO</b></p><p><span class=k>Offence</span> Fraud</p><p><u>Yes</u> or <a href="#">no</a></p><table><tr><th>Rank</th><td>Captain</td></tr></table><p><b>All <span style="font-weight:normal">but this</span></b></p>',
      [['YES / *NO*'], ['*Offence* Fraud'], ['*Yes* or no'], ['*Rank*', 'Captain'], ['*All* but this']],
    ],
    [
      'in Word documents',
      'a.docx',
      docx(
        '<w:p><w:r><w:t xml:space="preserve">YES </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>NO</w:t></w:r></w:p><w:p><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>YES</w:t></w:r><w:r><w:rPr><w:u w:val="none"/><w:b w:val="0"/></w:rPr><w:t xml:space="preserve"> NO</w:t></w:r></w:p>',
      ),
      [['YES *NO*'], ['*YES* NO']],
    ],
    [
      'in OpenDocument texts',
      'a.odt',
      odt(
        '<text:p text:style-name="P1">YES <text:span text:style-name="T1">NO</text:span></text:p><text:p text:style-name="P2"><text:span text:style-name="T2">YES</text:span> NO</text:p>',
        '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="P2"><style:text-properties style:text-underline-style="solid"/></style:style><style:style style:name="T2"><style:text-properties fo:font-weight="normal"/></style:style>',
      ),
      [['YES *NO*'], ['YES *NO*']],
    ],
    [
      'in PDFs, by the font',
      'a.pdf',
      pdf(
        'BT /F1 11 Tf 60 700 Td (YES / ) Tj /F2 11 Tf (NO) Tj ET BT /F2 11 Tf 60 687 Td (YES) Tj /F1 11 Tf (/NO) Tj ET',
      ),
      [['YES / *NO*'], ['*YES*/NO']],
    ],
    [
      'in RTF',
      'a.rtf',
      '{\\rtf1\\ansi YES {\\b NO}\\par {\\ul YES} \\b NO\\b0 \\par \\ul on\\ulnone  off\\par}',
      [['YES *NO*'], ['*YES* *NO*'], ['*on* off']],
    ],
  ])('%s', async (_, name, content, cells) => {
    expect(starred(await readDocument(Buffer.from(content), name))).toEqual(cells);
  });
});

/** A line of text with its left end at 60 and its baseline at y. */
const text = (y: number, words: string): string => `BT /F1 10 Tf 60 ${y} Td (${words}) Tj ET`;
const line = (y: number, from: number, to: number): string => `0.6 w ${from} ${y} m ${to} ${y} l S`;

describe('in PDFs, words are underlined by lines that are as long as they', () => {
  it.each<[string, string, string[][]]>([
    ['one of two', `${text(700, 'YES / NO')} ${line(698.6, 87.3, 102.4)}`, [['YES / *NO*']]],
    [
      'in pieces that leave out a hanging letter, with a space at the end',
      `${text(700, 'ajar or not')} ${line(698.6, 60, 65.2)} ${line(698.6, 68, 79.4)}`,
      [['*ajar* or not']],
    ],
    ['by a filled bar', `${text(700, 'YES/NO')} 60 697.8 19.8 0.8 re f`, [['*YES*/NO']]],
    [
      'not by the line on which an answer is written',
      `${text(700, 'John')} ${line(698.6, 60, 240)}`,
      [['John']],
    ],
    [
      'not by the line of a table',
      `${text(700, 'YES')} ${line(698, 40, 80)} ${line(698, 80, 300)}`,
      [['YES']],
    ],
    ['not by a line far below', `${text(700, 'YES')} ${line(695, 60, 79.5)}`, [['YES']]],
    ['links are no stress', `${text(700, 'a@b.test')} ${line(698.6, 60, 101.6)}`, [['a@b.test']]],
  ])('%s', async (_, content, cells) => {
    expect(starred(await readDocument(Buffer.from(pdf(content)), 'a.pdf'))).toEqual(cells);
  });
});

/** An ellipse as a path of four curves around a middle. */
function ellipse(x: number, y: number, rx: number, ry: number): string {
  const [kx, ky] = [0.5523 * rx, 0.5523 * ry];
  const curve = (...numbers: number[]): string => `${numbers.map((one) => one.toFixed(2)).join(' ')} c`;
  return [
    `${x + rx} ${y} m`,
    curve(x + rx, y + ky, x + kx, y + ry, x, y + ry),
    curve(x - kx, y + ry, x - rx, y + ky, x - rx, y),
    curve(x - rx, y - ky, x - kx, y - ry, x, y - ry),
    curve(x + kx, y - ry, x + rx, y - ky, x + rx, y),
    'h',
  ].join(' ');
}

describe('in PDFs, words that somebody put a ring around are stressed, and they alone on their line', () => {
  const around = ellipse(95, 703.5, 12, 7.5);
  it.each<[string, string, string[][]]>([
    ['drawn by a pen', `${text(700, 'YES / NO')} ${around} S`, [['YES / *NO*']]],
    [
      'painted as the band between two ellipses',
      `${text(700, 'YES / NO')} ${around} ${ellipse(95, 703.5, 11, 6.5)} f*`,
      [['YES / *NO*']],
    ],
    [
      'in a line in bold',
      `BT /F2 10 Tf 60 700 Td (YES / NO) Tj ET ${ellipse(98, 703.5, 12, 7.5)} S`,
      [['YES / *NO*']],
    ],
    [
      'not by a circle with no word in it',
      `${text(700, 'YES / NO')} ${ellipse(140, 703, 8, 8)} S`,
      [['YES / NO']],
    ],
    [
      'not by the seal that lies over text',
      `${text(700, 'YES / NO')} ${ellipse(80, 703, 70, 18)} S`,
      [['YES / NO']],
    ],
  ])('%s', async (_, content, cells) => {
    expect(starred(await readDocument(Buffer.from(pdf(content)), 'a.pdf'))).toEqual(cells);
  });
});

it('a label in bold and its value are two words where no space parts them', async () => {
  const content = 'BT /F2 10 Tf 60 700 Td (Kind of data) Tj /F1 10 Tf (Traffic YES) Tj ET';
  expect(starred(await readDocument(Buffer.from(pdf(content)), 'a.pdf'))).toEqual([
    ['*Kind of data* Traffic YES'],
  ]);
});
