import { readdirSync, readFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';

/** A file as it would come in. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Input extends InputFile {
  /** PDFs in it, itself among them. */
  readonly pdfs: number;
}

const FIXTURES = new URL('../../fixtures/mailbox/', import.meta.url);
const SAMPLES = new URL('../documents/samples/', import.meta.url);

/** What no library parses, or what holds no text that could be read: a fax, an encrypted file, which pdf-parse takes long to refuse. */
const LEFT_OUT = /\.(?:md|rtf|tif)$|encrypted/;

/**
 * About 90 files with about 60 PDFs: the sample mailbox, the sample documents, and mails made from both. Made by Chromium,
 * LibreOffice and pdf-lib, as ruled forms, as lines and as letters. None is a copy of another.
 */
export async function inputs(): Promise<readonly Input[]> {
  const mailbox = filesOf(FIXTURES);
  const samples = filesOf(SAMPLES);
  const parsed = await Promise.all(mailbox.map(({ bytes }) => simpleParser(Buffer.from(bytes))));
  const bodies = parsed.map(({ text }) => text ?? '').filter((text) => text.length > 600);
  const pdfs = [
    ...parsed.slice(0, 7).flatMap(({ attachments }) => attachments.map(({ content }) => content)),
    ...samples.filter(({ name }) => name === 'form-libreoffice.pdf').map(({ bytes }) => Buffer.from(bytes)),
  ];
  const texts = await Promise.all(range(28).map((number) => mail(number, bodies[number % bodies.length]!)));
  const letters = await Promise.all(
    range(8).map(async (number) => ({
      name: `letter-${number}.pdf`,
      bytes: await letter(number, bodies[number % bodies.length]!),
    })),
  );
  const attached = await Promise.all(
    range(42).map((number) => {
      const contents = [pdfs[number % pdfs.length]!];
      if (number % 8 === 0) contents.push(Buffer.from(letters[number / 8]!.bytes));
      return mail(100 + number, 'Please find the request attached.', contents);
    }),
  );
  const all: InputFile[] = [...mailbox, ...samples, ...texts, ...letters, ...attached];
  const read = all.filter(({ name }) => !LEFT_OUT.test(name));
  return Promise.all(read.map(async (file) => ({ ...file, pdfs: (await pdfsOf(file)).length })));
}

/** The PDFs in a file, by a mail parser alone. */
export async function pdfsOf({ name, bytes }: InputFile): Promise<readonly Uint8Array[]> {
  if (name.endsWith('.pdf')) return [bytes];
  if (!name.endsWith('.eml')) return [];
  const { attachments } = await simpleParser(Buffer.from(bytes), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
  });
  return attachments.filter((one) => one.contentType === 'application/pdf').map((one) => one.content);
}

function filesOf(folder: URL): InputFile[] {
  return readdirSync(folder).map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

async function mail(number: number, text: string, pdfs: readonly Buffer[] = []): Promise<InputFile> {
  const bytes = await new MailComposer({
    from: `Officer ${number} <officer-${number}@politie.nl>`,
    to: 'legal@examplemail.test',
    subject: `Request ${number}`,
    messageId: `<bench-${number}@politie.nl>`,
    baseBoundary: `bench-${number}`,
    date: new Date(Date.UTC(2026, 10, 22, 7, number)),
    text: `Our reference ${number}\n\n${text}`,
    attachments: pdfs.map((content, index) => ({ filename: `request-${index}.pdf`, content })),
  })
    .compile()
    .build();
  return { name: `mail-${number}.eml`, bytes };
}

/** A letter of plain lines in a font that is not embedded. */
async function letter(number: number, text: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const lines = [`Our reference ${number}`, '', ...text.split('\n')].flatMap(
    (line) => line.replace(/[^\x20-\x7e]/g, '-').match(/.{1,95}(?:\s|$)|^$/g) ?? [''],
  );
  for (let from = 0; from < lines.length; from += 55) {
    const page = pdf.addPage([595, 842]);
    for (const [index, line] of lines.slice(from, from + 55).entries())
      page.drawText(line, { x: 50, y: 790 - index * 13, size: 10, font });
  }
  return await pdf.save();
}
