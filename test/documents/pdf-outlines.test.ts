import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { hideOutlines } from '../../src/documents/pdf/outlines.ts';

const DESCRIPTOR = '<< /Type /FontDescriptor /FontName /ABCDEF+Serif /Flags 4 /FontFile2 9 0 R >>';
const SIMPLE = '<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Serif /FontDescriptor 1 0 R';
const PART =
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Serif /FontDescriptor 1 0 R /W [0 [778]] >>';

/** The objects of a file, numbered from 1, after the outlines were hidden. */
function hidden(...objects: readonly string[]): string {
  const file = objects.map((text, index) => `${index + 1} 0 obj\n${text}\nendobj\n`).join('');
  const bytes = new Uint8Array(Buffer.from(`%PDF-1.7\n${file}`, 'latin1'));
  hideOutlines(bytes);
  return Buffer.from(bytes).toString('latin1');
}

function streamOf(text: string): string {
  const packed = deflateSync(Buffer.from(text)).toString('latin1');
  return `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
}

const composite = (encoding: string): string =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Serif /Encoding /${encoding} /DescendantFonts [2 0 R] >>`;

it('hides the outlines of fonts whose characters are known without them', () => {
  expect(hidden(DESCRIPTOR, PART, composite('Identity-H'))).not.toContain('/FontFile2');
  const table = streamOf('1 beginbfchar\n<01> <0041>\nendbfchar');
  expect(hidden(DESCRIPTOR, `${SIMPLE} /ToUnicode 3 0 R >>`, table)).not.toContain('/FontFile2');
});

it('leaves the outlines that may tell what a character means', () => {
  const table = streamOf('1 begincodespacerange\n<00> <ff>\nendcodespacerange');
  for (const objects of [
    [DESCRIPTOR, `${SIMPLE} >>`],
    [DESCRIPTOR, `${SIMPLE} /ToUnicode 3 0 R >>`, table],
    [DESCRIPTOR, PART, composite('Identity-V')],
    [DESCRIPTOR, PART, composite('Identity-H'), `${SIMPLE} >>`],
    [DESCRIPTOR.replace('Serif', 'Wingdings'), PART, composite('Identity-H')],
    [DESCRIPTOR, PART, composite('Identity-H'), '<< /Type /ObjStm >>'],
  ])
    expect(hidden(...objects)).toContain('/FontFile2');
});

it('changes nothing of what a page says', () => {
  const page = `<< /Length 90 >>\nstream\nBT (7 0 obj ${DESCRIPTOR}) Tj ET\nendstream`;
  expect(hidden(DESCRIPTOR, PART, composite('Identity-H'), page)).toContain(page);
});
