import { expect, test } from 'vitest';
import { inReadingOrder } from '../../src/documents/pdf/bidi.ts';
import { readDocument } from '../../src/documents/read.ts';
import { assembled, handMadePdf, withAnnotations } from './pdf-samples.ts';

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 6 0 R >>';

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** A page in a font whose letters `from` are those of another alphabet, painted as its content says. */
async function readIn(letters: Readonly<Record<string, string>>, content: string): Promise<string> {
  const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');
  const pairs = Object.entries(letters).map(
    ([code, letter]) => `<${Buffer.from(code).toString('hex')}> <${hex(letter)}>`,
  );
  const table = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def 1 begincodespacerange <00> <ff> endcodespacerange ${pairs.length} beginbfchar ${pairs.join('\n')} endbfchar endcmap end end`;
  const pdf = assembled([CATALOGUE, PAGES, PAGE, FONT, stream(content), stream(table)]);
  const document = await readDocument(pdf, 'letters.pdf');
  return document.pages[0]!.text.trim();
}

const HEBREW = { A: 'א', B: 'ב', G: 'ג', D: 'ד' };

test('Hebrew painted from the left is read from the right, with numbers and addresses as they stand', async () => {
  const content = 'BT /F1 10 Tf 50 700 Td (12.05.2024 x@y.example :\\(DG\\) BA) Tj ET';
  expect(await readIn(HEBREW, content)).toBe('אב (גד): x@y.example 12.05.2024');
});

test('Hebrew painted letter by letter from the right is read the same', async () => {
  const letters = [...'ABG'].map((letter, at) => `BT /F1 10 Tf ${300 - 6 * at} 700 Td (${letter}) Tj ET`);
  expect(await readIn(HEBREW, letters.join('\n'))).toBe('אבג');
});

test('a Hebrew word within English keeps its place', async () => {
  const content = 'BT /F1 10 Tf 50 700 Td (We request the account named BG BA since 2024) Tj ET';
  expect(await readIn(HEBREW, content)).toBe('We request the account named אב גב since 2024');
});

test('presentation forms of Arabic are read as its letters', () => {
  const painted = [...'\ufeea\ufef4\ufed3'].map((text) => ({ text, struck: false }));
  expect(
    inReadingOrder(painted)
      .map(({ text }) => text)
      .join(''),
  ).toBe('فيه');
});

test('a space that is painted parts words, however narrow it is', async () => {
  const content = 'BT 1 0 0 20 50 100 Tm /F1 10 Tf (We request data) Tj ET';
  expect((await readDocument(handMadePdf(content), 'narrow.pdf')).pages[0]!.text.trim()).toBe(
    'We request data',
  );
});

test('values of a form are text, whatever they are made of', async () => {
  const values = ['xX_kqzv_Xx', 'qwzxk-vbtrq', 'ZZTOPQX7KQ', 'wqxzjkqvxzj', 'kKjJqQzZxXwW'];
  const widgets = values.map(
    (value, at) =>
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (f${at}) /V (${value}) /Rect [150 ${700 - at * 30} 400 ${720 - at * 30}] /P 3 0 R >>`,
  );
  const pdf = withAnnotations('BT /F1 10 Tf 50 705 Td (Accounts) Tj ET', widgets);
  const document = await readDocument(pdf, 'form.pdf');
  expect(document.problem).toBeNull();
  expect(document.pages[0]!.text).toContain('xX_kqzv_Xx');
});

test('text of a layer that is off is hidden, with what lies within it', async () => {
  const text = (words: string, y: number): string => `BT /F1 10 Tf 50 ${y} Td (${words}) Tj ET`;
  const content = `${text('Seen', 700)} /OC /Off BDC ${text('Unseen', 680)} /Span BMC ${text('neither', 660)} EMC EMC /OC /On BDC ${text('Also', 640)} EMC`;
  const pdf = assembled([
    '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R 7 0 R] /D << /OFF [6 0 R] >> >> >>',
    PAGES,
    PAGE.replace('/Resources <<', '/Resources << /Properties << /Off 6 0 R /On 7 0 R >>'),
    FONT.replace('/ToUnicode 6 0 R', ''),
    stream(content),
    '<< /Type /OCG /Name (Draft) >>',
    '<< /Type /OCG /Name (Final) >>',
  ]);
  const document = await readDocument(pdf, 'layers.pdf');
  expect(document.pages[0]!.text.match(/\w+/g)).toEqual(['Seen', 'Also']);
  expect(document.hidden).toBe('Unseen neither');
});

test('text of a negative size on a sheet that is turned round stands upright', async () => {
  const content =
    'q -1 0 0 -1 595 842 cm BT /F1 -10 Tf 500 100 Td (We request the data) Tj ET Q BT /F1 10 Tf 50 600 Td (of account one) Tj ET';
  const document = await readDocument(handMadePdf(content), 'negative.pdf');
  expect(document.pages[0]!.text.trim()).toMatch(/^We request the data\s+of account one$/);
});

test('a font of drawn glyphs is as tall as its box, whatever its units are', async () => {
  const content = 'BT /F1 1 Tf 0.12 0 0 0.12 50 600 Tm 0 TL [(AB) -55 (A)] TJ ET';
  const glyph = stream('60 0 0 0 50 70 d1 0 0 50 70 re f');
  const pdf = assembled([
    CATALOGUE,
    PAGES,
    PAGE,
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 -20 60 80] /FontMatrix [1 0 0 1 0 0] /CharProcs << /A 6 0 R /B 6 0 R >> /Encoding << /Differences [65 /A /B] >> /FirstChar 65 /LastChar 66 /Widths [60 60] >>',
    stream(content.replace('-55', '-30000')),
    glyph,
  ]);
  expect((await readDocument(pdf, 'drawn.pdf')).pages[0]!.text.trim()).toBe('AB A');
});

test.each(['1 0 0 1 864 1e30', '1 0 0 1e30 50 600', '1 0 0 9e9 50 600'])(
  'unseen letters beyond any sheet (%s), and a line, end in a document',
  async (matrix) => {
    const content = `3 Tr BT /F1 11 Tf ${matrix} Tm (far) Tj 1 0 0 1 50 700 Tm (near) Tj ET 0 90 m 90 90 l S`;
    expect((await readDocument(handMadePdf(content), 'far.pdf')).pages[0]!.text).toContain('near');
  },
);

test('glyphs that are drawn head down in their own space stand upright on the page', async () => {
  // As browsers write fonts that may not be embedded: user space and letters both turned, and turned back.
  const line = (text: string, y: number): string => `BT /F1 14 Tf 1 0 0 -1 100 ${y} Tm (${text}) Tj ET`;
  const content = stream(`1 0 0 -1 0 792 cm ${line('AB A', 100)} ${line('B', 130)}`);
  const pdf = assembled([
    CATALOGUE,
    PAGES,
    PAGE,
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 -80 60 20] /FontMatrix [.01 0 0 -.01 0 0] /CharProcs << /A 6 0 R /B 6 0 R >> /Encoding << /Differences [65 /A /B] >> /FirstChar 65 /LastChar 66 /Widths [60 60] >>',
    content,
    stream('60 0 0 -70 50 0 d1 0 -70 50 70 re f'),
  ]);
  expect((await readDocument(pdf, 'drawn.pdf')).pages[0]!.text.trim().split(/\s*\n\s*/)).toEqual([
    'AB A',
    'B',
  ]);
});

test('a form that is only XFA is not taken for the notice on its page', async () => {
  const content = stream('BT /F1 10 Tf 50 700 Td (Please wait for another program) Tj ET');
  const xfa = stream('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"></xdp:xdp>');
  const formOf = (fields: string): Uint8Array =>
    assembled([
      `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${fields}] /XFA 6 0 R >> >>`,
      PAGES,
      PAGE,
      FONT.replace('/ToUnicode 6 0 R', ''),
      content,
      xfa,
      '<< /FT /Tx /T (Name) >>',
    ]);
  const dynamic = await readDocument(formOf(''), 'form.pdf');
  expect(dynamic).toMatchObject({ problem: { code: 'dynamic-form' }, pages: [] });
  const hybrid = await readDocument(formOf('7 0 R'), 'form.pdf');
  expect(hybrid.problem).toBeNull();
  expect(hybrid.pages[0]!.text).toContain('Please wait');
});
