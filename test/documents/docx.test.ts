import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { readDocument } from '../../src/documents/read.ts';
import { FORM_ROWS, markedRows } from './form-rows.ts';

/** A ZIP file of the given entries, deflated. */
function zipOf(entries: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const packed = deflateRawSync(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(Buffer.byteLength(text), 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(Buffer.byteLength(text), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

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
      ['~YES~ NO'],
      ['☒ YES☐ NO'],
    ]);
    expect(document.hidden).toBe('ignore this');
  });

  it('say what is wrong with them', async () => {
    const codes = async (bytes: Uint8Array): Promise<string | undefined> =>
      (await readDocument(bytes, 'a.docx')).problem?.code;
    expect(await codes(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('encrypted');
    expect(await codes(Buffer.from('PK\u0003\u0004 word/document.xml'))).toBe('corrupt');
    expect(await codes(Buffer.from('PK\u0003\u0004\u0007\u0020 noise'))).toBe('corrupt');
    expect(await codes(Buffer.from('nothing'))).toBe('corrupt');
    expect((await readBody('')).problem?.code).toBe('empty');
    expect((await readBody('<w:p>'.repeat(5_000))).problem?.code).toBe('corrupt');
    expect((await readBody(`<w:p>${' '.repeat(20 * 1024 * 1024)}</w:p>`)).problem?.code).toBe('corrupt');
  });
});
