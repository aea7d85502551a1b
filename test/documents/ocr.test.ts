import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { type Raster, turnedOver, turnedRight } from '../../src/documents/ocr/raster.ts';
import { openReader } from '../../src/documents/sandbox/sandbox.ts';
import { extract } from '../../src/extraction/extract.ts';
import { BOX, encoded, formPdf, pdfOfPictures, scanOf, TICKED, worn } from './scans.ts';

const FORM = [
  ['Registration number', 'PPA-2026/0417-11'],
  ['Legal name of the organisation', 'Police and Border Guard Board of Estonia'],
  ['Legal status of the organisation', 'National police'],
  ['Name including badge/id number', 'Jaan Tamm, badge 40213'],
  ['Position', 'Cybercrime investigator'],
  ['E-mail', 'jaan.tamm@politsei.ee'],
  ['Emergency', `${BOX} YES ${TICKED} NO`],
  ['Data production', `${TICKED} YES ${BOX} NO`],
  ['Data preservation', 'YES~ / NO'],
  ['Crime under investigation', 'Computer-related fraud, case file number 26230101234'],
  ['Subject of the request', 'E-mail account market.deals77@examplemail.test'],
  ['Requested', 'Subscriber information from 1 October 2026 to 10 October 2026 (UTC)'],
] as const;

/** Boxes as they are typed. */
const BOXES: Readonly<Record<string, string>> = { [BOX]: '[ ]', [TICKED]: '[X]' };

const reader = openReader();
let form: Raster;
let jpeg: Uint8Array;

beforeAll(async () => {
  form = await scanOf(await formPdf(FORM));
  jpeg = await encoded(form, 'jpeg');
});
afterAll(() => reader.close());

/** Values of the one request in a document, and how they were found. */
function read(document: Document) {
  const [request] = extract(document).requests;
  const methods = new Set(Object.values(request?.sources ?? {}).map(({ method }) => method));
  return { form: request?.form, methods: [...methods] };
}

const SAID = {
  registrationNumber: 'PPA-2026/0417-11',
  organisation: { legalName: 'Police and Border Guard Board of Estonia' },
  requester: { name: 'Jaan Tamm', email: 'jaan.tamm@politsei.ee' },
  nature: { emergency: false, production: true, preservation: false },
  crime: { caseNumber: '26230101234' },
  identifiers: [{ type: 'email', value: 'market.deals77@examplemail.test' }],
  timeRange: { from: '2026-10-01', to: '2026-10-10' },
};

describe('a scanned form', () => {
  it('lies askew and has grain: its rows, ticks and strokes are read', async () => {
    const askew = await encoded(worn(form, 3, 7), 'jpeg');
    const document = await reader.read(askew, 'scan.jpg');
    expect(document).toMatchObject({ kind: 'image', mediaType: 'image/jpeg', problem: null });
    const said = read(document);
    expect(said.form).toMatchObject(SAID);
    expect(said.methods).toEqual(['ocr']);
  });

  it('has labels of two lines beside values of one: each column is read by itself', async () => {
    const rows = [
      ['Legal name', 'Guardia Civil, Unidad Central Operativa'],
      ['Registered office', 'Calle del Salado 110, 28003 Madrid'],
      ['Legal status', 'national police'],
      ['Name and badge number', 'Marta Olmo, T-88417-Q'],
      ['Rank', 'sargento primero'],
      ['Data production', 'YES'],
      ['Legal or court order', 'NO'],
      ['Crime under investigation', 'Computer fraud, case file number 771/2026'],
      ['Subject of the request', 'oferta.piso33@examplemail.test'],
      ['What is requested', 'Subscriber information'],
    ] as const;
    const page = worn(await scanOf(await formPdf(rows, { wide: 74, centred: true })), 0.4, 3);
    const { pages } = await reader.read(await encoded(page, 'jpeg'), 'scan.jpg');
    expect(pages[0]?.rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\n', ' ')))).toEqual(
      rows,
    );
  });

  it('is read in its own language, and its addresses too, whose sign few models know', async () => {
    const rows = [
      ['Diarienummer', 'K-118822/2026'],
      ['Officiellt namn', 'Polismyndigheten, Nationella operativa avdelningen, Rättssektionen'],
      ['Namn och tjänstenummer', 'Åsa Sjöström, 771204'],
      ['Befattning', 'Förundersökningsledare'],
      ['E-post', 'asa.sjostrom@polisen.se'],
      ['Utlämnande av uppgifter', 'JA'],
      ['Aktuellt brott', 'Grovt bedrägeri, 9 kap. 3 § brottsbalken, ärendenummer 5000-K118822-26'],
      ['Föremål för begäran', 'kontot hyra.stuga@examplemail.test'],
      ['Begärda uppgifter', 'Abonnentuppgifter för kontot'],
    ] as const;
    const page = worn(await scanOf(await formPdf(rows)), 0.6, 5);
    expect(read(await reader.read(await encoded(page, 'jpeg'), 'begaran.jpg')).form).toMatchObject({
      organisation: { legalName: 'Polismyndigheten, Nationella operativa avdelningen, Rättssektionen' },
      requester: {
        name: 'Åsa Sjöström',
        position: 'Förundersökningsledare',
        email: 'asa.sjostrom@polisen.se',
      },
      identifiers: [{ type: 'email', value: 'hyra.stuga@examplemail.test' }],
    });
  });

  it('has lines so thin that they fade in and out: its rows are read', async () => {
    const rows = FORM.map(([label, value]) => [label, value.replace(/[□■]/g, (one) => BOXES[one]!)] as const);
    const thin = worn(await scanOf(await formPdf(rows, { thickness: 0.25 })), 0.4, 11);
    expect(read(await reader.read(await encoded(thin, 'jpeg'), 'scan.jpg')).form).toMatchObject(SAID);
  });

  it.each([
    ['on its head', turnedOver],
    ['on its side', turnedRight],
  ])('lies %s', async (_, turn) => {
    const document = await reader.read(await encoded(turn(form), 'png'), 'scan.png');
    expect(read(document).form).toMatchObject({
      registrationNumber: SAID.registrationNumber,
      nature: SAID.nature,
    });
  });

  it('keeps the picture of the page, and where its words stand', async () => {
    const { pages } = await reader.read(jpeg, 'scan.jpg');
    const scan = pages[0]?.scan;
    expect(scan?.picture.subarray(0, 3)).toEqual(new Uint8Array([0xff, 0xd8, 0xff]));
    const word = scan?.words.find(({ text }) => text === 'PPA-2026/0417-11');
    expect(word?.x).toBeGreaterThan(205);
    expect(word?.x).toBeLessThan(225);
    expect(word?.y).toBeGreaterThan(45);
    expect(word?.y).toBeLessThan(70);
  });
});

describe('a PDF', () => {
  it('of text and scanned pages is read page by page', async () => {
    const text = 'The authority named below asks for the data of one account.';
    const document = await reader.read(await pdfOfPictures([{ text }, { jpeg }]), 'letter.pdf');
    expect(document.pages.map(({ recognised = false }) => recognised)).toEqual([false, true]);
    expect(document.pages[0]?.text).toContain('asks for the data');
    expect(document.pages[1]?.text).toContain('PPA-2026/0417-11');
  });

  it('of pictures with a stamp on them is a scan', async () => {
    const document = await reader.read(
      await pdfOfPictures([{ jpeg, text: `${'\n'.repeat(50)}RECEIVED 12 OCT 2026` }]),
      'a.pdf',
    );
    expect(document.pages[0]?.recognised).toBe(true);
    expect(read(document).form).toMatchObject({ registrationNumber: SAID.registrationNumber });
  });

  it('with a text layer that is no language is read from its pictures', async () => {
    const text = Array.from(
      { length: 12 },
      () => 'Wkh xqghuvljqhg dxwkrulwb dvnv iru gdwd qj zzkf pwxv',
    ).join('\n');
    const document = await reader.read(await pdfOfPictures([{ jpeg, text, invisible: true }]), 'a.pdf');
    expect(document.pages[0]?.text).not.toContain('Wkh');
    expect(read(document).form).toMatchObject({ registrationNumber: SAID.registrationNumber });
  });

  it('with a text layer that is language keeps it, as recognised by someone', async () => {
    const text = [
      'Legal name: Police and Border Guard Board of Estonia',
      'The undersigned asks for the data of the account named below in the proceedings 26230101234.',
      'Kindly keep this request confidential until the end of the investigation.',
    ].join('\n');
    const document = await reader.read(await pdfOfPictures([{ jpeg, text, invisible: true }]), 'a.pdf');
    expect(document.pages[0]).toMatchObject({
      recognised: true,
      text: expect.stringContaining('undersigned'),
    });
    expect(document.pages[0]?.scan?.picture.length).toBeGreaterThan(10_000);
  });
});

describe('a hostile picture', () => {
  it.each([
    ['of 900 million pixels', pngHeader(30_000, 30_000), 'too-large', 'too many pixels'],
    ['that claims to be a page and ends', pngHeader(1_200, 1_600), 'corrupt', 'page 1 could not be read'],
  ])('%s is named with its problem', async (_, bytes, code, detail) => {
    const document = await reader.read(bytes, 'scan.png');
    expect(document.problem).toMatchObject({ code, detail: expect.stringContaining(detail) });
    expect(extract(document).kind).toBe('unreadable');
  });

  it('that ends too soon says so, or is read as far as it goes', async () => {
    const document = await reader.read(jpeg.subarray(0, 2_000), 'scan.jpg');
    expect(document.problem?.code).toMatch(/^(?:corrupt|no-text)$/);
  });

  it('of noise holds no text', async () => {
    const noise = { width: 900, height: 1_200, pixels: new Uint8Array(900 * 1_200).fill(128) };
    const document = await reader.read(await encoded(worn(noise, 0, 5), 'png'), 'photo.png');
    expect(document.pages[0]?.text).toBe('');
  });
});

it('a logo is an attachment that nobody reads', async () => {
  const logo = { width: 400, height: 120, pixels: new Uint8Array(400 * 120).fill(90) };
  expect(await reader.read(await encoded(logo, 'png'), 'logo.png')).toMatchObject({
    kind: 'image',
    pages: [],
    problem: null,
  });
});

function pngHeader(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33);
  bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
  bytes.writeUInt32BE(13, 8);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.set([8, 0, 0, 0, 0], 24);
  return new Uint8Array(bytes);
}
