import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type AddressObject, simpleParser } from 'mailparser';

/** A mail in the outbox folder, as the local desk shows it. */
export interface OutboxMail {
  readonly file: string;
  readonly to: string;
  readonly subject: string;
  /** When it was written (UTC). */
  readonly date: Date;
  readonly text: string;
  /** Names of the files that go with it. */
  readonly attachments: readonly string[];
}

const NEWEST = 200;

/** The newest 200 mails of the folder, newest first; none if there is no folder yet. */
export async function listOutbox(folder: string): Promise<OutboxMail[]> {
  const files = (await namesIn(folder)).filter((name) => name.endsWith('.eml'));
  const dated = await Promise.all(
    files.map(async (file) => ({ file, date: (await stat(join(folder, file))).mtime })),
  );
  const newest = dated
    .sort((a, b) => b.date.getTime() - a.date.getTime() || (a.file < b.file ? 1 : -1))
    .slice(0, NEWEST);
  return Promise.all(newest.map(({ file, date }) => readMail(folder, file, date)));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function readMail(folder: string, file: string, date: Date): Promise<OutboxMail> {
  const mail = await simpleParser(await readFile(join(folder, file)), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
  });
  return {
    ...{ file, to: addressesIn(mail.to), subject: mail.subject ?? '', date, text: mail.text ?? '' },
    attachments: mail.attachments.map(({ filename }) => filename ?? 'attachment'),
  };
}

function addressesIn(to: AddressObject | AddressObject[] | undefined): string {
  return [to ?? []]
    .flat()
    .flatMap((one) => one.value.map(({ address }) => address ?? ''))
    .join(', ');
}
