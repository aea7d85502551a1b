import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { readTextRows } from '../../src/documents/text.ts';

const rowsOf = (text: string): string[][] =>
  readTextRows(text).map((row) => row.cells.map((one) => one.text));

describe('plain text', () => {
  it('is a row a line, paragraphs parted by an empty one', () => {
    expect(rowsOf('Dear all,\r\nplease preserve.\r\n\r\n> Emergency: YES/NO\r\n')).toEqual([
      ['Dear all,'],
      ['please preserve.'],
      [''],
      ['> Emergency: YES/NO'],
      [''],
    ]);
  });

  it('has no soft hyphens within words', () => {
    expect(rowsOf('Be\u00adstands\u00addaten von fox@exam\u00adplemail.test')).toEqual([
      ['Bestandsdaten von fox@examplemail.test'],
    ]);
  });

  it('has cells where columns stand below each other', () => {
    const text = [
      'Legal Name          Politsei- ja Piirivalveamet',
      'Overview            Flats were offered for rent,',
      '                    deposits taken.  Nobody came.',
      'Rank                Captain',
    ].join('\n');
    expect(rowsOf(text)).toEqual([
      ['Legal Name', 'Politsei- ja Piirivalveamet'],
      ['Overview', 'Flats were offered for rent,\ndeposits taken.  Nobody came.'],
      ['Rank', 'Captain'],
    ]);
    expect(new Set(readTextRows(text).map((row) => row.table))).toEqual(new Set([1]));
  });

  it('parts cells at tabs and keeps two spaces after a full stop', () => {
    expect(rowsOf('Emergency\tYES/NO*\t(life at risk)')).toEqual([
      ['Emergency', 'YES/NO*', '(life at risk)'],
    ]);
    expect(rowsOf('It began here.  It ended there.')).toEqual([['It began here.  It ended there.']]);
  });

  it('reads a grid, joining the lines within a row', () => {
    const text = [
      '+----------------+-----------------+',
      '| Details of the organisation      |',
      '+----------------+-----------------+',
      '| Legal Name     | Politsei- ja    |',
      '|                | Piirivalveamet  |',
      '+----------------+-----------------+',
      '| Name including | Jaan Tamm       |',
      '| badge number   |                 |',
      '+----------------+-----------------+',
    ].join('\n');
    expect(rowsOf(text)).toEqual([
      ['Details of the organisation'],
      ['Legal Name', 'Politsei- ja\nPiirivalveamet'],
      ['Name including\nbadge number', 'Jaan Tamm'],
    ]);
  });

  it('reads box-drawing characters and Markdown', () => {
    expect(rowsOf('┌──────┬─────┐\n│ Rank │ Sgt │\n├──────┼─────┤\n│ Post │     │\n└──────┴─────┘')).toEqual([
      ['Rank', 'Sgt'],
      ['Post', ''],
    ]);
    expect(rowsOf('| Field | Value |\n|---|---|\n| Rank | Captain |\n| Post | SPOC |')).toEqual([
      ['Field', 'Value'],
      ['Rank', 'Captain'],
      ['Post', 'SPOC'],
    ]);
    expect(rowsOf('Rank | Captain')).toEqual([['Rank', 'Captain']]);
  });

  it('takes lines of dashes for what they are', () => {
    expect(rowsOf('-----\nRank: Captain\n=====')).toEqual([['-----'], ['Rank: Captain'], ['=====']]);
  });
});

describe('character sets', () => {
  const text = 'Päring: õigus – “kiire”';
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little-endian with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 big-endian with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    [
      'windows-1252',
      Buffer.from([...text].map((one) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[one] ?? one.charCodeAt(0))),
    ],
  ])('%s is understood', async (_, bytes) => {
    const document = await readDocument(bytes, 'request.txt');
    expect(document.kind).toBe('text');
    expect(document.pages[0]?.text).toBe(text);
  });
});
