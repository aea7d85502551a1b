import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../src/documents/pdf/mentions.ts';
import { readDocument } from '../../src/documents/read.ts';
import { withAnnotations } from './pdf-samples.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('what a PDF mentions', () => {
  it('is what stands in it', () => {
    const mentions = mentionsIn(bytes('%PDF-1.7\n1 0 obj << /Annots [2 0 R] >> endobj'));
    expect(mentions('/Annots')).toBe(true);
    expect(mentions('/XFA')).toBe(false);
    expect(mentionsIn(bytes('<< /Type /Font /FirstChar 32 >>'))('/Annots')).toBe(false);
  });

  it('is found wherever it stands in a large file', () => {
    for (const before of [-16, -8, -1, 0, 1])
      expect(mentionsIn(bytes(`${' '.repeat(2 ** 20 + before)}/EmbeddedFiles`))('/EmbeddedFiles')).toBe(true);
  });

  it('may be anything where objects are packed or names escaped', () => {
    expect(mentionsIn(bytes('<< /Type /ObjStm /N 3 /First 20 >>'))('/Annots')).toBe(true);
    expect(mentionsIn(bytes('<< /Ann#6Fts [2 0 R] >>'))('/Annots')).toBe(true);
    expect(mentionsIn(bytes('<< /#41nnots [2 0 R] >>'))('/Annots')).toBe(true);
  });

  it('is not told by a number sign that spells no letter, or stands outside of names', () => {
    for (const text of ['/A#20B', '/A (#41)', '/A #41', '/A#', '#41', '/A#4'])
      expect(mentionsIn(bytes(text))('/Annots')).toBe(false);
  });

  it('leaves nothing unread that is there', async () => {
    const widget =
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Jaan Tamm) /Rect [50 700 300 720] >>';
    const form = bytes(Buffer.from(withAnnotations('', [widget])).toString('latin1'));
    const escaped = bytes(form.toString('latin1').replace('/Annots [6 0 R]', '/A#6Enots [6 0 R]'));
    for (const file of [form, escaped]) {
      const document = await readDocument(file, 'form.pdf');
      expect(document.fields.map(({ name, value }) => [name, value])).toEqual([['name', 'Jaan Tamm']]);
    }
  });
});
