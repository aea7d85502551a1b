import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { markedRows } from './form-rows.ts';

/** The lines of the cells of one row; one cell runs across. A cell of several lists holds several paragraphs. */
type DrawnRow = readonly (readonly (string | null)[])[];

interface Style {
  /** Where the cells of a row stand. */
  readonly align: 'top' | 'middle';
  /** Points between rows, beyond the leading. */
  readonly space: number;
}

const XS = [60, 160, 420];
const SIZES = [11, 11, 8];
const LEADING = 1.16;
/** What an empty line between paragraphs takes, in points. */
const PARAGRAPH = 6;

/** Draws a table without rules and reads it again. */
async function rowsOf(rows: readonly DrawnRow[], { align, space }: Style): Promise<string[][]> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  let top = 800;
  for (const row of rows) {
    const heights = row.map((lines, column) => heightOf(lines, SIZES[column]!));
    const height = Math.max(...heights);
    for (const [column, lines] of row.entries()) {
      const size = SIZES[column]!;
      let y = top - size - (align === 'middle' ? (height - heights[column]!) / 2 : 0);
      for (const line of lines) {
        if (line === null) y -= PARAGRAPH;
        else {
          page.drawText(line, { x: XS[column]!, y, size, font });
          y -= LEADING * size;
        }
      }
    }
    top -= height + space;
  }
  return markedRows(await readDocument(await pdf.save(), 'table.pdf'));
}

const heightOf = (lines: readonly (string | null)[], size: number): number =>
  lines.reduce((sum, line) => sum + (line === null ? PARAGRAPH : LEADING * size), 0);

const asText = (rows: readonly DrawnRow[]): string[][] =>
  rows.map((row) => row.map((lines) => lines.filter((line) => line !== null).join(' ')));

const FORM: readonly DrawnRow[] = [
  [['Details of the organisation making the request']],
  [['Legal Name'], ['Politie Eenheid Noord-Nederland'], ['(Full published name of the', 'organisation)']],
  [
    ['Address'],
    ['Rademarkt 12, 9711 CV Groningen,', 'The Netherlands'],
    ['(Published address of the', 'organisation)'],
  ],
  [['Legal Status'], ['national police'], ['(public prosecutor,', 'national police etc)']],
  [['Nature of the Request and what follows from it']],
  [
    ['Data', 'Preservation'],
    ['NO'],
    ['(Detail exactly what is', 'being requested. Be', 'specific and only use', 'what is necessary)'],
  ],
  [['Data Production'], ['YES'], ['This is to be used when', 'data is requested to be', 'produced)']],
  [
    ['Overview of the', 'criminal activity'],
    [
      'A person logged in to the mailbox of',
      'a notary and changed the account.',
      null,
      'The mail rules were set from abroad.',
    ],
    ['(an outline)'],
  ],
  [['Time Limits'], [], ['(Include if this request is', 'limited by time)']],
];

describe('labels that stand flush right, a space before their values', () => {
  const rows: readonly [string, string][] = [
    ['Legal Name', 'Police of the Northern District'],
    ['Address', '1 Harbour Road, Port Vale'],
    ['Legal Status', 'National police'],
    ['Rank', 'Sergeant'],
    ['Position', 'Investigator'],
    ['Telephone', '+000 1234'],
  ];

  async function drawn(indent: (label: string, width: number) => number): Promise<string[][]> {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([595, 842]);
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    for (const [at, [label, value]] of rows.entries()) {
      const y = 760 - at * 24;
      const width = font.widthOfTextAtSize(label, 11);
      const x = indent(label, width);
      page.drawText(label, { x, y, size: 11, font });
      page.drawText(value, { x: x + width + 3.5, y, size: 11, font });
    }
    return markedRows(await readDocument(await pdf.save(), 'form.pdf'));
  }

  it('are cells of their own', async () => {
    const read = await drawn((_label, width) => 200 - width);
    expect(read.filter((cells) => cells.join('') !== '')).toEqual(rows);
  });

  it('are words of a line where nothing stands flush', async () => {
    const read = await drawn(() => 60);
    expect(read.filter((cells) => cells.join('') !== '')).toEqual(
      rows.map(([label, value]) => [`${label} ${value}`]),
    );
  });
});

describe('a table without rules', () => {
  it.each(['top', 'middle'] as const)('is read cell by cell where cells stand at the %s', async (align) => {
    expect(await rowsOf(FORM, { align, space: 4 })).toEqual(asText(FORM));
  });

  it('keeps its columns where they nearly touch', async () => {
    const rows = FORM.map((row) =>
      row.map((lines) => lines.map((line) => (line === 'Data Production' ? 'Data Production etc' : line))),
    );
    expect(await rowsOf(rows, { align: 'middle', space: 4 })).toEqual(asText(rows));
  });

  it('keeps a value that runs on below the hints in one cell', async () => {
    const wide = ['Unknown persons offered flats for rent on the platform, took deposits and', 'disappeared'];
    const rows = [...FORM, [['Subject'], wide]];
    expect((await rowsOf(rows, { align: 'middle', space: 4 })).at(-1)).toEqual([
      'Subject',
      wide.join(' '),
      '',
    ]);
  });

  it('is not made one row where rows are no further apart than lines', async () => {
    const rows = ['Name', 'Rank', 'Position', 'Email', 'Telephone'].map((label) => [
      [label],
      [`${label} of hers`],
    ]);
    const groups: DrawnRow[] = [...rows, [['A heading that runs across the columns']], ...rows];
    expect(await rowsOf(groups, { align: 'top', space: 0 })).toEqual(asText(groups));
  });

  it('never puts two labels or two values into one cell', async () => {
    const line = fc.constantFrom('police', 'of the city', 'NO', 'number 12');
    const cellOf = (mark: string) =>
      fc.array(line, { minLength: 1, maxLength: 4 }).map(([first, ...more]) => [`${mark}${first}`, ...more]);
    const row = fc.tuple(cellOf('L-'), cellOf('V-'), cellOf('H-'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 4, maxLength: 8 }),
        fc.constantFrom<Style['align']>('top', 'middle'),
        fc.double({ min: 3, max: 12, noNaN: true }),
        async (rows, align, space) => {
          // Labels that mostly take several lines could as well be several labels.
          fc.pre(rows.filter(([label]) => label.length > 1).length <= rows.length / 2);
          for (const text of (await rowsOf(rows, { align, space })).flat())
            expect(text.match(/[LVH]-/g)?.length ?? 0).toBeLessThan(2);
        },
      ),
      { numRuns: 60 },
    );
  });
});
