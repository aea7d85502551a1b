import { readdir, readFile } from 'node:fs/promises';
import { openUnpacking, readArchive } from '../../src/documents/containers/archive.ts';
import { readSmime } from '../../src/documents/containers/smime.ts';
import { readTnef } from '../../src/documents/containers/tnef.ts';
import { openZip } from '../../src/documents/containers/zip.ts';
import { readHtml } from '../../src/documents/html/html.ts';
import { readEnvelope, readHeaderLines } from '../../src/documents/mail/envelope.ts';
import { type ReadAttachment, readMail } from '../../src/documents/mail/mail.ts';
import { readDocx } from '../../src/documents/office/docx.ts';
import { readOdt } from '../../src/documents/office/odt.ts';
import { readRtf } from '../../src/documents/office/rtf.ts';
import { inflateRtf } from '../../src/documents/office/rtf-packed.ts';
import { readXlsx } from '../../src/documents/office/xlsx.ts';
import { readDocument } from '../../src/documents/read.ts';
import { contentOf, described, page } from '../../src/documents/rows.ts';
import { readTextRows } from '../../src/documents/text.ts';
import { extract } from '../../src/extraction/extract.ts';
import { handMadePdf, withAnnotations } from '../documents/pdf-samples.ts';
import { tnefOf } from '../documents/tnef-of.ts';
import { zipOf } from '../documents/zip-of.ts';
import { flawsOfDocument, flawsOfReading } from '../soundness.ts';

/** A parser of ours and what it is fed with. It breaks a promise by throwing. */
export interface Target {
  readonly name: string;
  readonly samples: readonly Uint8Array[];
  read(bytes: Uint8Array): unknown;
}

const ignored: ReadAttachment = (bytes, name, mediaType) =>
  Promise.resolve({ ...described(bytes, name ?? 'attachment', mediaType), ...contentOf('other') });
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Every parser with samples of its format: those of the tests, and small ones made here. */
export async function openTargets(): Promise<Target[]> {
  const folder = new URL('../documents/samples/', import.meta.url);
  const files = new Map<string, Uint8Array>();
  for (const name of await readdir(folder)) files.set(name, await readFile(new URL(name, folder)));
  const of = (...endings: string[]): Uint8Array[] =>
    [...files].filter(([name]) => endings.some((ending) => name.endsWith(ending))).map(([, bytes]) => bytes);
  const html = of('.html');
  const pdfs = [
    ...of('.pdf'),
    handMadePdf('BT /F1 12 Tf 72 700 Td (Legal Name: Politsei) Tj ET'),
    withAnnotations('BT /F1 12 Tf 60 665 Td (Issued by) Tj ET', [
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (Text1) /V (Captain) /Rect [200 700 400 720] /P 3 0 R >>',
    ]),
  ];
  const tnefs = [tnefOf('Dear all', { 'order.pdf': pdfs.at(-1)! }, String.raw`{\rtf1\ansi a\par {\b b}}`)];
  const zips = [
    zipOf({ 'a.txt': 'Please preserve.', 'b.pdf': pdfs.at(-1)!, 'c.zip': zipOf({ 'd.txt': 'x' }) }),
  ];
  const signed = of('opaque.eml').map((bytes) =>
    Buffer.from(latin1(bytes).split(/\r?\n\r?\n/)[1] ?? '', 'base64'),
  );
  const words = [...parts(of('.docx'), 'word/document.xml'), ...parts(of('.odt'), 'content.xml')];
  return [
    { name: 'rtf', samples: of('.rtf'), read: (bytes) => rowsOf(() => readRtf(latin1(bytes)).rows) },
    { name: 'packed rtf', samples: tnefs, read: (bytes) => inflateRtf(Buffer.from(bytes)) },
    {
      name: 'html',
      samples: html,
      read: (bytes) => rowsOf(() => readHtml(Buffer.from(bytes).toString()).rows),
    },
    { name: 'text', samples: html, read: (bytes) => rowsOf(() => readTextRows(latin1(bytes))) },
    { name: 'header', samples: of('.eml'), read: (bytes) => readEnvelope(readHeaderLines(bytes)) },
    {
      name: 'docx',
      samples: words,
      read: (bytes) => readDocx(zipOf({ 'word/document.xml': bytes }), 'a'),
    },
    {
      name: 'odt',
      samples: words,
      read: (bytes) => readOdt(zipOf({ 'content.xml': bytes }), 'a'),
    },
    {
      name: 'xlsx',
      samples: words,
      read: (bytes) => readXlsx(zipOf({ 'xl/worksheets/sheet1.xml': bytes }), 'a'),
    },
    {
      name: 'zip',
      samples: [...zips, ...of('.docx', '.odt')],
      read: (bytes) => readArchive(bytes, 'a', openUnpacking(), ignored),
    },
    { name: 'tnef', samples: tnefs, read: (bytes) => readTnef(bytes, 'a', ignored) },
    {
      name: 's/mime',
      samples: signed,
      read: (bytes) => readSmime(bytes, 'a', () => Promise.resolve(contentOf('mail')), ignored),
    },
    {
      name: 'mail',
      samples: of('.eml'),
      read: (bytes) => readMail(bytes, 'a', ignored),
    },
    { name: 'whole', samples: [...files.values(), ...pdfs, ...tnefs, ...zips], read: whole },
  ];
}

function parts(files: readonly Uint8Array[], name: string): Uint8Array[] {
  return files.flatMap((bytes) => openZip(bytes).read(name, 1e7) ?? []);
}

function rowsOf(read: () => Parameters<typeof page>[1]): void {
  if (typeof page(null, read()).text !== 'string') throw new Error('a page without text');
}

async function whole(bytes: Uint8Array): Promise<void> {
  const document = await readDocument(bytes, 'a');
  const flaws = [...flawsOfDocument(document), ...flawsOfReading(extract(document), document)];
  if (flaws.length > 0) throw new Error(flaws.slice(0, 3).join('; '));
}
