import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Raster } from '../../src/documents/ocr/raster.ts';
import { openReader } from '../../src/documents/sandbox/sandbox.ts';
import { extract } from '../../src/extraction/extract.ts';
import { bmpOf, docxOf, gifOf, odtOf, tiffOf } from './picture-files.ts';
import { encoded, formPdf, scanOf, TICKED } from './scans.ts';

const FORM = [
  ['Registration number', 'PPA-2026/0417-11'],
  ['Legal name of the organisation', 'Police and Border Guard Board of Estonia'],
  ['Data production', `${TICKED} YES`],
  ['Crime under investigation', 'Computer-related fraud, case file number 26230101234'],
  ['Subject of the request', 'E-mail account market.deals77@examplemail.test'],
  ['Requested', 'Subscriber information from 1 October 2026 to 10 October 2026 (UTC)'],
] as const;

const reader = openReader();
let page: Raster;
beforeAll(async () => {
  page = await scanOf(await formPdf(FORM));
});
afterAll(() => reader.close());

it.each<[string, string, string, (raster: Raster) => Uint8Array | Promise<Uint8Array>]>([
  ['TIFF', 'scan.tif', 'image/tiff', (raster) => tiffOf([raster])],
  ['WebP', 'scan.webp', 'image/webp', (picture: Raster) => encoded(picture, 'webp')],
  ['BMP', 'scan.bmp', 'image/bmp', bmpOf],
  ['GIF', 'scan.gif', 'image/gif', gifOf],
])('a form scanned as %s is read', async (_, name, mediaType, encode) => {
  const document = await reader.read(await encode(page), name);
  expect(document).toMatchObject({ kind: 'image', mediaType, problem: null });
  expect(document.pages.map(({ number, recognised }) => [number, recognised])).toEqual([[1, true]]);
  const [request] = extract(document).requests;
  expect(request?.form).toMatchObject({
    registrationNumber: 'PPA-2026/0417-11',
    nature: { production: true },
    crime: { caseNumber: '26230101234' },
    identifiers: [{ type: 'email', value: 'market.deals77@examplemail.test' }],
  });
  expect(request?.sources.registrationNumber).toMatchObject({ document: name, page: 1, method: 'ocr' });
});

it.each([
  ['a Word document', 'docx', docxOf],
  ['an OpenDocument text', 'odt', odtOf],
] as const)('a scan pasted into %s is read, in the order of its pages', async (_, kind, pastedInto) => {
  const letter = await scanOf(await formPdf([['To', 'The legal department of Example Online']]));
  const bytes = pastedInto({
    'image10.png': await encoded(page, 'png'),
    'image2.jpeg': await encoded(letter, 'jpeg'),
  });
  const document = await reader.read(bytes, `request.${kind}`);
  expect(document).toMatchObject({ kind, problem: null });
  expect(document.pages.map(({ text }) => text)).toEqual([
    expect.stringContaining('legal department'),
    expect.stringContaining('PPA-2026/0417-11'),
  ]);
  const [request] = extract(document).requests;
  expect(request?.sources.registrationNumber).toMatchObject({
    document: `request.${kind}`,
    page: 2,
    method: 'ocr',
  });
});

it('a TIFF that was cut off says so, and is read as far as it goes', async () => {
  const whole = tiffOf([page, page]);
  const document = await reader.read(whole.subarray(0, whole.length - 5_000), 'scan.tif');
  expect(document.pages.map(({ text }) => text)).toEqual([expect.stringContaining('PPA-2026/0417-11')]);
  expect(document.problem).toMatchObject({
    code: 'corrupt',
    detail: expect.stringContaining('not the whole'),
  });
});

it('a fax is read page by page, though its pixels are twice as high as wide', async () => {
  const fax = readFileSync(new URL('samples/fax.tif', import.meta.url));
  const document = await reader.read(fax, 'fax.tif');
  expect(document).toMatchObject({ problem: null, pages: [{ number: 1 }, { number: 2 }] });
  const [request] = extract(document).requests;
  expect(request?.form).toMatchObject({
    registrationNumber: 'PPA-2026/0417-11',
    crime: { caseNumber: '26230101234' },
    identifiers: expect.arrayContaining([expect.objectContaining({ value: 'otter.sales@examplemail.test' })]),
  });
  expect(request?.sources.registrationNumber).toMatchObject({ document: 'fax.tif', page: 1, method: 'ocr' });
});
