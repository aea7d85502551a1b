import { constants } from 'node:fs';
import { access, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { makeFolder } from '../config/make-folder.ts';
import type { Settings } from '../config/settings.ts';
import { readDeliveryError } from './delivery-error.ts';
import type { Mailbox, OutgoingMail } from './mail.ts';

/** Takes mails out of the house. */
export interface Transport {
  /** Resolves when the mail server took the mail, or its file is on the disk. Throws the transport's error. */
  send(mail: OutgoingMail): Promise<void>;
  /** Resolves if mails can leave now; throws an error with the remedy if not. */
  check(): Promise<void>;
  close(): void;
}

const TIMEOUT_MS = 30_000;

/** The folder that mails go to where no mail server is set. */
export function outboxFolder(dataFolder: string): string {
  return join(dataFolder, 'outbox');
}

/** SMTP where `SMTP_URL` is set, else .eml files in `<dataFolder>/outbox`. */
export function openTransport(settings: Pick<Settings, 'smtp' | 'dataFolder'>): Transport {
  return settings.smtp === null
    ? folderTransport(outboxFolder(settings.dataFolder))
    : smtpTransport(settings.smtp.url);
}

function smtpTransport(url: string): Transport {
  const transporter = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      await transporter.sendMail(messageOf(mail));
    },
    async check() {
      try {
        await transporter.verify();
      } catch (error) {
        throw new Error(`SMTP_URL: ${explain(error, new URL(url))}`);
      }
    },
    close: () => transporter.close(),
  };
}

function explain(error: unknown, { host, protocol }: URL): string {
  const { reason } = readDeliveryError(error);
  if (/^EAUTH/.test(reason)) return `${host} refuses the user or the password (${reason}): correct them`;
  if (/^EDNS/.test(reason)) return `there is no host ${host}: correct the address`;
  const other = protocol === 'smtps:' ? 'smtp: (STARTTLS, port 587)' : 'smtps: (TLS, port 465)';
  return `${host} does not take mails (${reason}): check host and port, or try ${other}`;
}

function folderTransport(folder: string): Transport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail) {
      const { message } = await composer.sendMail(messageOf(mail));
      if (!Buffer.isBuffer(message)) throw new Error('The mail was not composed as a whole');
      makeFolder(folder, 0o700);
      await writeWhole(join(folder, `${fileNameOf(mail)}.eml`), message);
    },
    async check() {
      try {
        makeFolder(folder, 0o700);
        await access(folder, constants.W_OK);
      } catch {
        throw new Error(`Mails cannot be written to ${folder}: make it writable, or set SMTP_URL`);
      }
    },
    close: () => composer.close(),
  };
}

/** A reader of the folder sees the whole file or none. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  const handle = await open(unfinished, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
}

function fileNameOf({ fileName }: OutgoingMail): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(fileName)) throw new Error('The mail has no usable file name');
  return fileName;
}

function messageOf(mail: OutgoingMail): SendMailOptions {
  return {
    messageId: `<${oneLine(mail.messageId)}>`,
    from: mailboxOf(mail.from),
    to: mail.to.map(mailboxOf),
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    ...(mail.inReplyTo === null ? {} : { inReplyTo: oneLine(mail.inReplyTo) }),
    ...(mail.references.length === 0 ? {} : { references: mail.references.map(oneLine) }),
    headers: Object.fromEntries(Object.entries(mail.headers).map(([name, value]) => [name, oneLine(value)])),
    attachments: mail.attachments.map(({ filename, contentType, content, cid }) => ({
      filename,
      contentType,
      content: Buffer.from(content),
      ...(cid === null ? {} : { cid }),
    })),
  };
}

/** An object with one validated address: a string could be read as a list of recipients. */
function mailboxOf({ name, address }: Mailbox): Mailbox {
  if (!/^[^\s<>(),;:"[\]\\@]+@[^\s<>(),;:"[\]\\@]+$/.test(address)) {
    throw new Error('The mail has an address that is none');
  }
  return { name: oneLine(name), address };
}

function oneLine(value: string): string {
  if (/[\r\n\0]/.test(value)) throw new Error('A header of the mail holds a line break');
  return value;
}
