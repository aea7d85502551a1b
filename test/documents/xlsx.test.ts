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

describe('spreadsheets', () => {
  it('give the cells of their visible sheets, days as days', async () => {
    const { kind, pages } = await readSheets(TWO_SHEETS);
    expect(kind).toBe('xlsx');
    expect(pages[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Account', '', 'Last seen'],
      ['red.fox1@examplemail.test', 'seller', '2026-11-03 12:00:00'],
      ['red.fox2@examplemail.test', '', '3.5'],
    ]);
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
    const sheets = Buffer.from(zipOf({ '[Content_Types].xml': '', ...TWO_SHEETS })).toString('base64');
    const mail = [
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
    ].join('\r\n');
    const { requests } = extract(await readDocument(Buffer.from(mail), 'mail.eml'));
    expect(requests.map(({ form }) => form.identifiers.map(({ value }) => value))).toEqual([
      ['red.fox1@examplemail.test', 'red.fox2@examplemail.test'],
    ]);
  });
});
