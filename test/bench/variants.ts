import { parseDocument } from 'htmlparser2';
import { simpleParser } from 'mailparser';
import { openZip } from '../../src/documents/containers/zip.ts';
import { late } from '../../src/documents/late.ts';
import type { Reader } from '../../src/documents/sandbox/sandbox.ts';
import type { Extractor } from '../../src/extraction/apart/extractor.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { InputFile } from './inputs.ts';

// What users run is compiled: measured from its source, every function would pay for being renamed back.
const { readDocument } = (await import(
  built('documents/read')
)) as typeof import('../../src/documents/read.ts');
const { extract } = (await import(
  built('extraction/extract')
)) as typeof import('../../src/extraction/extract.ts');
const { assess } = (await import(
  built('assessment/assess')
)) as typeof import('../../src/assessment/assess.ts');
const { judge } = (await import(built('intake/judge'))) as typeof import('../../src/intake/judge.ts');

function built(module: string): string {
  return new URL(`../../dist/${module}.js`, import.meta.url).href;
}

const NOW = new Date('2026-11-22T09:00:00Z');
const circumstances = { now: NOW, authentication: null };

/** The floor: mailparser for a mail, pdf-parse for the text of every PDF, htmlparser2 for HTML and the XML of office files, and nothing else. */
export async function parseAlone({ bytes, name }: InputFile): Promise<void> {
  const format = name.slice(name.lastIndexOf('.') + 1);
  if (format === 'pdf') await pdfText(bytes);
  else if (format === 'eml') await mailText(bytes);
  else if (format === 'html') parseDocument(Buffer.from(bytes).toString('utf8'));
  else parseDocument(mainPart(bytes), { xmlMode: true });
}

/** The XML that holds the text of a Word or OpenDocument file. */
function mainPart(bytes: Uint8Array): string {
  const zip = openZip(bytes);
  const part = zip.names.find((name) => name === 'word/document.xml' || name === 'content.xml');
  if (part === undefined) throw new Error('an office file without a text');
  return Buffer.from(zip.read(part, 10_000_000) ?? []).toString('utf8');
}

async function mailText(bytes: Uint8Array): Promise<void> {
  const mail = await simpleParser(Buffer.from(bytes), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
  });
  if (mail.html !== false) parseDocument(mail.html);
  for (const one of mail.attachments) if (one.contentType === 'application/pdf') await pdfText(one.content);
}

// Loaded late and once, like the reader's own: pdf.js slows down what was loaded after it.
const loadPdfParse = late(() => import('pdf-parse'));

async function pdfText(bytes: Uint8Array): Promise<void> {
  const { PDFParse } = await loadPdfParse();
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  // An encrypted PDF has no text.
  await parser.getText().catch(() => undefined);
  await parser.destroy();
}

/** Several files at a time through the child processes, judged in this one; pictures are left aside, as they are within one process. */
export async function readInSandbox(
  files: readonly InputFile[],
  reader: Reader,
  extractor: Extractor,
  policy: Policy,
): Promise<void> {
  const waiting = [...files];
  const next = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const { document } = await reader.skim(file.bytes, file.name);
      judge(await extractor.extract(document), policy, circumstances);
    }
  };
  await Promise.all([next(), next(), next(), next()]);
}

/** Milliseconds that this process has computed so far: a busy machine changes them far less than the clock on the wall. */
export function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What each step of reading took, in milliseconds of computing. */
export interface Parts {
  readonly documents: number;
  readonly extraction: number;
  readonly assessment: number;
}

/** Everything that `letterhead read` does for a file, in this process. */
export async function readWhole({ bytes, name }: InputFile, policy: Policy): Promise<Parts> {
  const start = computed();
  const document = await readDocument(bytes, name);
  const read = computed();
  judge({ document, reading: extract(document) }, policy, circumstances);
  const judged = computed();
  // Once more, to part what reading and judging do in one.
  const { requests } = extract(document);
  const extracted = computed();
  for (const request of requests) assess({ request, document, policy, circumstances });
  const assessment = computed() - extracted;
  const extraction = Math.max(0, judged - read - assessment);
  return { documents: read - start, extraction, assessment };
}
