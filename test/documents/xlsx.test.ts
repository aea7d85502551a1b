import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { readDocument } from '../../src/documents/read.ts';
import { extract } from '../../src/extraction/extract.ts';
import { zipOf } from './zip-of.ts';

const TWO_SHEETS = {
  'xl/workbook.xml':
    '<workbook><sheets><sheet name="Old" state="hidden" r:id="r2"/><sheet name="Accounts" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
  'xl/sharedStrings.xml':
    '<sst><si><t>Account</t></si><si><r><t>red.fox1</t></r><r><t>@examplemail.test</t></r></si><si><t>Last seen</t></si></sst>',
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy hh:mm"/><numFmt numFmtId="165" formatCode="0.00 &quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>2</v></c></row>
    <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><t>seller</t></is></c><c r="C2" s="1"><v>46329.5</v></c></row>
    <row r="3" hidden="1"><c r="A3" t="str"><v>nobody.sees@examplemail.test</v></c></row>
    <row r="4"><c r="A4" t="str"><f>A1</f><v>red.fox2@examplemail.test</v></c><c r="C4" s="2"><v>3.5</v></c></row>
  </sheetData></worksheet>`,
  'xl/worksheets/sheet2.xml':
    '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>old.list@examplemail.test</v></c></row></sheetData></worksheet>',
};

const readSheets = async (parts: Readonly<Record<string, string>>): Promise<Document> =>
  await readDocument(zipOf({ '[Content_Types].xml': '', ...parts }), 'accounts.xlsx');

/** A workbook of one sheet, by its rows and what else is in it. */
const sheetOf = (rows: string, parts: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  'xl/workbook.xml': '<workbook/>',
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  ...parts,
});

const textOf = async (parts: Readonly<Record<string, string>>): Promise<string | undefined> =>
  (await readSheets(parts)).pages[0]?.text;

/** A short mail that asks about the accounts of a spreadsheet. */
function mailWith(parts: Readonly<Record<string, string>>): Buffer {
  const sheets = Buffer.from(zipOf({ '[Content_Types].xml': '', ...parts })).toString('base64');
  return Buffer.from(
    [
      'From: DS Bell <t.bell@cityoflondon.police.uk>',
      'Subject: subscriber checks',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Please provide the subscriber details of the accounts in the attached list. URN COLP/26/118822.',
      '--b',
      'Content-Type: application/octet-stream; name="accounts.xlsx"',
      'Content-Transfer-Encoding: base64',
      '',
      sheets,
      '--b--',
    ].join('\r\n'),
  );
}

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-F400]hh:mm:ss"/></numFmts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="21"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

describe('spreadsheets', () => {
  it.each([
    [
      'a row',
      `${'<row><c t="str"><v>x</v></c></row>'.repeat(10_000)}<row><c t="str"><v>y</v></c></row>`,
      true,
    ],
    ['an empty row', `${'<row><c t="str"><v>x</v></c></row>'.repeat(10_000)}<row><c s="1"/></row>`, false],
    ['a column', '<row><c r="A1" t="str"><v>x</v></c><c r="BI1" t="str"><v>y</v></c></row>', true],
    ['an empty column', '<row><c r="A1" t="str"><v>x</v></c><c r="BI1" s="2"/></row>', false],
  ])('tell that they were read in part where %s lies beyond the limits', async (_, rows, isCut) => {
    const { problem, pages } = await readSheets(sheetOf(rows));
    expect(problem?.code ?? null).toBe(isCut ? 'cut-short' : null);
    expect(pages[0]?.text).toContain('x');
    expect(pages[0]?.text).not.toContain('y');
  });

  it('give the cells of their visible sheets, days as days', async () => {
    const { kind, pages } = await readSheets(TWO_SHEETS);
    expect(kind).toBe('xlsx');
    expect(pages[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Account', '', 'Last seen'],
      ['red.fox1@examplemail.test', 'seller', '2026-11-03 12:00:00'],
      ['red.fox2@examplemail.test', '', '3.5'],
    ]);
  });

  it.each([
    ['a time alone', '<c s="2"><v>0.5</v></c><c s="3"><v>0.4237</v></c>', '12:00:00\t10:10:08'],
    [
      'a number that is no time of day',
      '<c s="2"><v>1.5</v></c><c s="2"><v></v></c><c><v>7</v></c>',
      '1.5\t\t7',
    ],
    ['a whole number in powers of ten', '<c><v>3.5824005111111E14</v></c>', '358240051111110'],
    [
      'a fraction, and a number of unknown digits',
      '<c><v>1.5E-3</v></c><c><v>8.9E18</v></c>',
      '1.5E-3\t8.9E18',
    ],
    [
      'escapes',
      '<c t="str"><v>red.fox_x000D_\n</v></c><c t="str"><v>a_x005F_x000D_ b_x1f98a_</v></c>',
      'red.fox\ta_x000D_ b_x1f98a_',
    ],
  ])('show %s as a reader sees it', async (_, cells, text) => {
    expect(await textOf(sheetOf(`<row>${cells}</row>`, { 'xl/styles.xml': STYLES }))).toBe(text);
  });

  it('count days from 1904 where the workbook does', async () => {
    const from1904 = '<workbook><workbookPr date1904="true"/></workbook>';
    const parts = { 'xl/styles.xml': STYLES, 'xl/workbook.xml': from1904 };
    expect(await textOf(sheetOf('<row><c s="1"><v>44681</v></c></row>', parts))).toBe('2026-05-01');
  });

  it('keep from sight the rows and columns that are hidden', async () => {
    const sheet = `<worksheet><cols><col min="2" max="3" hidden="true"/></cols><sheetData>
      <row hidden="true"><c t="str"><v>a</v></c></row>
      <row><c t="str"><v>b</v></c><c t="str"><v>c</v></c><c t="str"><v>d</v></c><c t="str"><v>e</v></c></row>
    </sheetData></worksheet>`;
    expect(await textOf({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': sheet })).toBe(
      'b\t\t\te',
    );
  });

  it('are found in whatever folder the workbook names', async () => {
    const moved = {
      'xl/workbook.xml': '<workbook><sheets><sheet r:id="a"/><sheet r:id="a"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="a" Target="s1.xml"/></Relationships>',
      'xl/s1.xml': '<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>',
    };
    expect(await textOf(moved)).toBe('7');
  });

  it('have names with prefixes too', async () => {
    const prefixed = Object.entries(TWO_SHEETS).map(([name, xml]) => [
      name,
      xml.replace(/<(\/?)(?=\w)/g, '<$1x:').replaceAll('r:id', 'rel:id'),
    ]);
    expect(await textOf(Object.fromEntries(prefixed))).toBe(await textOf(TWO_SHEETS));
  });

  it.each([
    ['a text shown again and again', '<row><c t="s"><v>0</v></c></row>'.repeat(1000), 'a b '.repeat(5000)],
    ['cells without end', '<row><c r="BH1"/></row>'.repeat(5000), ''],
  ])('are too large with %s', async (_, rows, text) => {
    const strings = { 'xl/sharedStrings.xml': `<sst><si><t>${text}</t></si></sst>` };
    expect((await readSheets(sheetOf(rows, strings))).problem?.code).toBe('too-large');
  });

  it('are too large with more sheets of nothing than can be read in time', async () => {
    const names = Array.from({ length: 12 }, (_, number) => `xl/worksheets/sheet${number}.xml`);
    const sheets = Object.fromEntries(names.map((name) => [name, `<a>${' '.repeat(1_500_000)}</a>`]));
    expect((await readSheets({ 'xl/workbook.xml': '<workbook/>', ...sheets })).problem?.code).toBe(
      'too-large',
    );
  });

  it('are read in time whatever a format of numbers holds', async () => {
    const styles = `<s><numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(500_000)}"/></numFmts></s>`;
    expect((await readSheets(sheetOf('', { 'xl/styles.xml': styles }))).problem?.code).toBe('empty');
  });

  it('say what is wrong where they cannot be read', async () => {
    const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect((await readDocument(locked, 'accounts.xlsx')).problem?.code).toBe('encrypted');
    expect((await readDocument(Buffer.from('PK\x03\x04 torn'), 'accounts.xlsx')).problem?.code).toBe(
      'corrupt',
    );
    expect((await readSheets({ 'xl/workbook.xml': '<workbook/>' })).problem?.code).toBe('empty');
  });

  it('bring the accounts that a mail asks about', async () => {
    const { requests } = extract(await readDocument(mailWith(TWO_SHEETS), 'mail.eml'));
    expect(requests.map(({ form }) => form.identifiers.map(({ value }) => value))).toEqual([
      ['red.fox1@examplemail.test', 'red.fox2@examplemail.test'],
    ]);
  });

  it('do not tell the language of the letter that brings them', async () => {
    const rows = '<row><c t="str"><v>převod na účet podle smlouvy, který byl zadán dne</v></c></row>';
    const mail = mailWith(sheetOf(rows.repeat(60)));
    expect(extract(await readDocument(mail, 'mail.eml')).requests[0]!.language).toBe('en');
  });
});
