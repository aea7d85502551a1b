import { PDFDocument, type PDFFont, StandardFonts } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { fold } from './form-rows.ts';

const SIZE = 10;
const LEADING = 12;
const LEFT = 50;
const TOP = 780;

/** Text set from a place downwards; an empty line between paragraphs. */
interface Block {
  readonly size?: number;
  readonly leading?: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly paragraphs: readonly string[];
}

async function pageOf(blocks: readonly Block[]) {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const { x, y, width, paragraphs, size = SIZE, leading = LEADING } of blocks) {
    let at = y;
    for (const paragraph of paragraphs) {
      for (const line of wrapped(paragraph, font, width)) {
        page.drawText(line, { x, y: at, size, font });
        at -= leading;
      }
      at -= 7;
    }
  }
  return await readDocument(await pdf.save(), 'letter.pdf');
}

function wrapped(text: string, font: PDFFont, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (font.widthOfTextAtSize(longer, SIZE) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

const WORDS =
  'the account was used from October to November to offer boats that did not exist and the payments of eleven victims went to a bank in Port Vale while the suspect wrote from several addresses'.split(
    ' ',
  );

/** A sentence of so many words that says something else for each seed. */
const sentence = (words: number, seed: number): string =>
  `${Array.from({ length: words }, (_, at) => WORDS[(seed + 5 * at) % WORDS.length]).join(' ')}.`;

const textOf = (document: Awaited<ReturnType<typeof pageOf>>): string => fold(document.pages[0]!.text);

const ONE = [sentence(40, 1), sentence(25, 2), sentence(50, 3)];
const TWO = [sentence(18, 4), sentence(60, 5), sentence(30, 6)];
const THREE = [sentence(30, 7), sentence(12, 8), sentence(48, 9)];

describe('running text in columns is read down one column, then down the next', () => {
  it('two columns under a letterhead, with a line across the page below', async () => {
    const document = await pageOf([
      { x: LEFT, y: TOP, width: 495, paragraphs: ['Harbour Police', 'Reference: HP-26/118'] },
      { x: LEFT, y: TOP - 60, width: 235, paragraphs: ONE },
      { x: 305, y: TOP - 60, width: 240, paragraphs: TWO },
      { x: LEFT, y: 100, width: 495, paragraphs: [sentence(30, 10)] },
    ]);
    const all = ['Harbour Police', 'Reference: HP-26/118', ...ONE, ...TWO, sentence(30, 10)];
    expect(textOf(document)).toBe(all.join(' '));
    expect(document.pages[0]!.rows.every(({ cells }) => cells.length === 1)).toBe(true);
  });

  it('a margin in letters of its own, with the office and the case beside the text', async () => {
    const margin = [
      'Gendarmerie départementale',
      'Brigade de Lacville',
      '12 route de la Combe',
      '12999 Lacville',
      'PV n° 01184/2026',
      'Affaire contre X',
      'Objet : réquisition',
    ];
    const told = [sentence(22, 1), sentence(9, 2), sentence(30, 3), sentence(16, 4)];
    const document = await pageOf([
      { x: LEFT, y: TOP - 5, width: 140, paragraphs: margin, size: 8, leading: 10 },
      { x: 215, y: TOP, width: 330, paragraphs: told },
    ]);
    expect(textOf(document)).toBe([...margin, ...told].join(' '));
  });

  it('a margin whose lines keep step with the text, but say what they are themselves', async () => {
    const margin = [
      'Cabinet de M. Aurélien Fontclair',
      'Palais de justice',
      '4 cours Mirabelle',
      '13999 Saint-Éloi',
      'Téléphone : 04 42 55 01 10',
      'N° du parquet : 26218000033',
      'N° instruction : JI 3/26/41',
    ];
    const told = [sentence(22, 1), sentence(9, 2), sentence(30, 3), sentence(16, 4)];
    const document = await pageOf([
      { x: LEFT, y: TOP, width: 150, paragraphs: margin, size: 8, leading: 5.7 },
      { x: 215, y: TOP, width: 330, paragraphs: told },
    ]);
    expect(textOf(document)).toBe([...margin, ...told].join(' '));
  });

  it('labels in smaller letters beside their answers stay beside them', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => [
      `Label ${at}`,
      `Answer ${at} of the officer who wrote this`,
    ]);
    const document = await pageOf(
      rows.flatMap(([label, answer], at) => [
        { x: LEFT, y: TOP - 18 * at, width: 140, paragraphs: [label!], size: 8 },
        { x: 215, y: TOP - 18 * at, width: 330, paragraphs: [answer!] },
      ]),
    );
    expect(textOf(document)).toBe(rows.flat().join(' '));
  });

  it('three columns', async () => {
    const document = await pageOf([
      { x: LEFT, y: TOP, width: 150, paragraphs: ONE },
      { x: 220, y: TOP, width: 150, paragraphs: TWO },
      { x: 390, y: TOP, width: 150, paragraphs: THREE },
    ]);
    expect(textOf(document)).toBe([...ONE, ...TWO, ...THREE].join(' '));
  });

  it.each([
    ['Reported by Chief Inspector', 'Kriminalhauptkommissarin Meyer.', false],
    ['Reported by the Chief.', 'Kriminalhauptkommissarin Meyer.', true],
  ])(
    'an empty line parts the columns, except where a sentence goes on: %s %s',
    async (last, next, parted) => {
      const document = await pageOf([
        { x: LEFT, y: TOP, width: 235, paragraphs: [...ONE, last] },
        { x: 305, y: TOP, width: 240, paragraphs: [next, ...TWO] },
      ]);
      const lines = document.pages[0]!.text.split('\n');
      expect(lines.slice(lines.indexOf(last)).slice(0, parted ? 3 : 2)).toEqual([
        last,
        ...(parted ? [''] : []),
        next,
      ]);
    },
  );

  it('what stands in a narrow column at the margin', async () => {
    const margin = ['Harbour Police', 'Your contact:', 'Jaan Tamm', 'Badge 4711', 'HP-26/118', 'Port Vale'];
    const document = await pageOf([
      { x: LEFT, y: TOP + 6, width: 120, paragraphs: margin },
      { x: 190, y: TOP, width: 350, paragraphs: [...ONE, ...TWO] },
    ]);
    expect(textOf(document)).toBe([...margin, ...ONE, ...TWO].join(' '));
  });
});

const INLINE_LEFT = [
  'Legal Name: Harbour Police of the Free Port, Criminal Investigation Division',
  'Address: Quay 9, Port Vale',
  'Name including badge/id number: Jaan Tamm, badge 4711',
  'Rank: Superintendent',
  'Position: Investigator at the unit for crimes that are committed by computer',
  'Email: j.tamm@harbour.test',
];
const INLINE_RIGHT = [
  `What Crime/s is Being investigated: ${sentence(14, 3)}`,
  `Overview of the criminal activity: ${sentence(24, 5)}`,
  'Subject of the request: boats.vale@examplemail.test',
  `What is being requested: ${sentence(16, 7)}`,
  'Time Limits: ten days',
];

describe('a form in columns whose labels stand before their values', () => {
  it('is read down one column, then down the next, where the rows are not the same', async () => {
    const document = await pageOf([
      { x: LEFT, y: TOP, width: 235, paragraphs: INLINE_LEFT },
      { x: 305, y: TOP + 12, width: 240, paragraphs: INLINE_RIGHT },
    ]);
    expect(textOf(document)).toBe([...INLINE_LEFT, ...INLINE_RIGHT].join(' '));
  });

  it('a table of labels beside their values is not', async () => {
    const document = await pageOf([
      {
        x: LEFT,
        y: TOP,
        width: 150,
        paragraphs: ['Legal Name:', 'Rank:', 'Type of data:', 'Time Limits:', 'Other:'],
      },
      {
        x: 220,
        y: TOP,
        width: 300,
        paragraphs: ['Harbour Police', 'Major', 'Subscriber: YES', 'Note: ten days', 'Remark: none'],
      },
    ]);
    expect(document.pages[0]!.rows.some(({ cells }) => cells.length === 2)).toBe(true);
  });
});

describe('a form in columns is read down one column, then down the next', () => {
  const LEFT_ROWS = [
    'Name of the service',
    'Harbour Police',
    'Seat',
    '1 Quay, Port Vale',
    'Rank',
    'Captain',
    'Post',
    'Fraud desk',
  ];
  const RIGHT_ROWS = [
    'Telephone',
    '+44 20 7946 0018',
    'Facts',
    'Boats that did not exist',
    'Subject',
    'mole@mail.test',
    'Sought',
    'Names',
  ];

  /** Rows of a label above its value in each column; `label` and `value` are the fonts and sizes of these. */
  async function formOf(label: [StandardFonts, number], value: [StandardFonts, number]) {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([595, 842]);
    const fonts = [await pdf.embedFont(label[0]), await pdf.embedFont(value[0])] as const;
    for (const [x, top, rows] of [
      [LEFT, TOP, LEFT_ROWS],
      [310, TOP + 5, RIGHT_ROWS],
    ] as const)
      rows.forEach((text, at) => {
        const isLabel = at % 2 === 0;
        const y = top - 26 * Math.floor(at / 2) - (isLabel ? 0 : LEADING);
        page.drawText(text, { x, y, size: isLabel ? label[1] : value[1], font: fonts[isLabel ? 0 : 1] });
      });
    return textOf(await readDocument(await pdf.save(), 'form.pdf'));
  }

  it.each<[string, [StandardFonts, number], [StandardFonts, number]]>([
    ['labels in bold', [StandardFonts.HelveticaBold, 10], [StandardFonts.Helvetica, 10]],
    ['small labels', [StandardFonts.Helvetica, 7], [StandardFonts.Helvetica, 10]],
  ])('%s', async (_, label, value) => {
    expect(await formOf(label, value)).toBe([...LEFT_ROWS, ...RIGHT_ROWS].join(' '));
  });
});

describe('rows of a table are no columns of running text', () => {
  /** A row's label and its answer, each so many words long. */
  const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 60 })), {
    minLength: 3,
    maxLength: 6,
  });

  it('wherever labels and answers stand in their rows, and however long they are', async () => {
    const font = await (await PDFDocument.create()).embedFont(StandardFonts.Helvetica);
    const high = (text: string, width: number): number => LEADING * wrapped(text, font, width).length;
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom('top', 'middle'),
        fc.integer({ min: 2, max: 8 }),
        async (drawn, align, space) => {
          const blocks: Block[] = [];
          let top = TOP;
          const cells = drawn.map(
            ([label, answer], at) => [sentence(label, at), sentence(answer, at + 9)] as const,
          );
          for (const [label, answer] of cells) {
            const heights = [high(label, 150), high(answer, 300)] as const;
            const tall = Math.max(...heights);
            const down = (height: number): number => (align === 'middle' ? (tall - height) / 2 : 0);
            blocks.push({ x: LEFT, y: top - down(heights[0]), width: 150, paragraphs: [label] });
            blocks.push({ x: 220, y: top - down(heights[1]), width: 300, paragraphs: [answer] });
            top -= tall + space;
          }
          const text = textOf(await pageOf(blocks));
          const columns = fold(
            [...cells.map(([label]) => label), ...cells.map(([, answer]) => answer)].join(' '),
          );
          expect(text).not.toBe(columns);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('lines that end at one edge', () => {
  /** Draws lines of words, each with a space of its own between them. */
  async function spaced(lines: readonly { readonly words: readonly string[]; readonly space: number }[]) {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([595, 842]);
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    for (const [row, { words, space }] of lines.entries()) {
      let x = LEFT;
      for (const word of words) {
        page.drawText(word, { x, y: TOP - row * LEADING, size: SIZE, font });
        x += font.widthOfTextAtSize(word, SIZE) + space;
      }
    }
    return await readDocument(await pdf.save(), 'letter.pdf');
  }

  it('are text where their spaces are stretched, each line its own', async () => {
    const font = await (await PDFDocument.create()).embedFont(StandardFonts.Helvetica);
    const lines = wrapped(ONE.join(' '), font, 120).map((line) => {
      const words = line.split(' ');
      return { words, space: (165 - font.widthOfTextAtSize(words.join(''), SIZE)) / (words.length - 1) };
    });
    const document = await spaced(lines.slice(0, -1));
    expect(textOf(document)).toBe(
      lines
        .slice(0, -1)
        .flatMap(({ words }) => words)
        .join(' '),
    );
    expect(document.pages[0]!.rows.every(({ cells }) => cells.length === 1)).toBe(true);
  });

  it('are rows of a table where all their gaps are the same', async () => {
    const rows = ['10:15 11:15 12:15', '10:45 11:45 12:45', '13:20 14:20 15:20', '16:05 17:05 18:05'];
    const document = await spaced(rows.map((row) => ({ words: row.split(' '), space: 30 })));
    expect(document.pages[0]!.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(
      rows.map((row) => row.split(' ')),
    );
  });
});
