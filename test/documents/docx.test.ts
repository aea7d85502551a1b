import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { readDocument } from '../../src/documents/read.ts';
import { FORM_ROWS, markedRows } from './form-rows.ts';
import { zipOf } from './zip-of.ts';

async function readBody(body: string, more: Readonly<Record<string, string>> = {}): Promise<Document> {
  const bytes = zipOf({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`, ...more });
  return await readDocument(bytes, 'request.docx');
}

describe('Word documents', () => {
  it('give the template request form cell by cell', async () => {
    const bytes = await readFile(new URL('samples/form-libreoffice.docx', import.meta.url));
    const document = await readDocument(bytes, 'form.docx');
    expect(document.kind).toBe('docx');
    for (const row of FORM_ROWS) expect(markedRows(document)).toContainEqual(row);
  });

  it('give header, tabs, struck, deleted and hidden text, and boxes', async () => {
    const document = await readBody(
      `<w:p><w:r><w:t>Rank</w:t><w:tab/><w:t>Captain</w:t></w:r></w:p>
       <w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>YES</w:t></w:r><w:r><w:rPr><w:strike w:val="false"/></w:rPr><w:t>/NO</w:t></w:r></w:p>
       <w:p><w:del><w:r><w:delText>YES</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space="preserve"> NO</w:t></w:r></w:ins></w:p>
       <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ignore this</w:t></w:r><w:sdt><w:sdtContent><w:r><w:t>☒ YES</w:t></w:r></w:sdtContent></w:sdt>
         <w:r><w:sym w:font="Wingdings" w:char="F0A8"/><w:t xml:space="preserve"> NO</w:t></w:r></w:p>`,
      { 'word/header1.xml': '<w:hdr><w:p><w:r><w:t>Ministry of Justice</w:t></w:r></w:p></w:hdr>' },
    );
    expect(markedRows(document)).toEqual([
      ['Ministry of Justice'],
      ['Rank', 'Captain'],
      ['~YES~/NO'],
      ['NO'],
      ['☒ YES☐ NO'],
    ]);
    expect(document.hidden).toBe('ignore this');
  });

  it('give what their fields show, and not the hints of those that nobody filled', async () => {
    const hint = '<w:sdtPr><w:showingPlcHdr/></w:sdtPr>';
    const document = await readBody(
      `<w:p><w:r><w:t>Rank</w:t><w:tab/></w:r><w:sdt>${hint}<w:sdtContent><w:r><w:t>Click or tap here to enter text.</w:t></w:r></w:sdtContent></w:sdt></w:p>
       <w:sdt>${hint}<w:sdtContent><w:p><w:r><w:t>Choose an item.</w:t></w:r></w:p></w:sdtContent></w:sdt>
       <w:p><w:r><w:t>Position</w:t><w:tab/></w:r><w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent><w:r><w:t>Investigator</w:t></w:r></w:sdtContent></w:sdt></w:p>
       <w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:sym w:font="Custom" w:char="F0D6"/></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> Traffic data</w:t></w:r></w:p>
       <w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> Content data</w:t></w:r></w:p>
       <w:p><w:r><w:t>Urgency</w:t><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="normal"/><w:listEntry w:val="urgent"/></w:ddList></w:ffData></w:fldChar></w:r></w:p>
       <w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:t xml:space="preserve"> Takedown</w:t></w:r></w:p>`,
    );
    expect(markedRows(document)).toEqual([
      ['Rank'],
      ['Position', 'Investigator'],
      ['☒ Traffic data'],
      ['☐ Content data'],
      ['Urgency', 'urgent'],
      ['☒ Takedown'],
    ]);
  });

  it('give text boxes, notes, tables within tables, and nothing that was deleted or moved away', async () => {
    const cellOf = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const inner = `<w:tbl><w:tr>${cellOf('Rank')}${cellOf('Captain')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cellOf('Old')}${cellOf('row')}</w:tr></w:tbl>`;
    const document = await readBody(
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>URGENT</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>
         <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>URGENT</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
       <w:tbl><w:tr><w:tc>${inner}</w:tc>${cellOf('beside')}</w:tr></w:tbl>
       <w:p><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:t>kept</w:t></w:r></w:p>`,
      {
        'word/footnotes.xml':
          '<w:footnotes><w:footnote><w:p><w:r><w:t>Article 215</w:t></w:r></w:p></w:footnote></w:footnotes>',
      },
    );
    expect(markedRows(document)).toEqual([
      ['URGENT'],
      ['Rank', 'Captain'],
      ['beside'],
      ['kept'],
      ['Article 215'],
    ]);
  });

  it('say what is wrong with them', async () => {
    const codes = async (bytes: Uint8Array): Promise<string | undefined> =>
      (await readDocument(bytes, 'a.docx')).problem?.code;
    expect(await codes(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('encrypted');
    expect(await codes(Buffer.from('PK\u0003\u0004 word/document.xml'))).toBe('corrupt');
    expect(await codes(Buffer.from('PK\u0003\u0004\u0007\u0020 noise'))).toBe('corrupt');
    expect(await codes(Buffer.from('nothing'))).toBe('corrupt');
    expect((await readBody('')).problem?.code).toBe('empty');
    expect((await readBody('<w:p>'.repeat(5_000))).problem?.code).toBe('too-large');
    expect(
      await codes(
        zipOf({
          'word/document.xml': '<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]><w:document>&b;&b;</w:document>',
        }),
      ),
    ).toBe('empty');
    expect((await readBody(`<w:p>${' '.repeat(20 * 1024 * 1024)}</w:p>`)).problem?.code).toBe('corrupt');
  });
});
