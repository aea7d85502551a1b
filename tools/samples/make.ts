// Makes fixtures/mailbox anew: node --import tsx tools/samples/make.ts (needs Chromium, and qpdf for the encrypted PDF).
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { chromium } from 'playwright-core';
import * as forms from './forms.ts';
import { courtOrder, formLines, formPage, formTable } from './layouts.ts';

const MAILBOX = new URL('../../fixtures/mailbox/', import.meta.url).pathname;
const DESK = 'Example Online Legal <legal@examplemail.test>';

const browser = await chromium.launch({
  executablePath: process.env.TEST_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

async function pdf(html: string): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(html);
  const bytes = await page.pdf({
    format: 'A4',
    margin: { top: '18mm', bottom: '18mm', left: '18mm', right: '18mm' },
  });
  await page.close();
  return Buffer.from(bytes);
}

function encrypted(bytes: Buffer): Buffer {
  const plain = join(tmpdir(), 'letterhead-sample-plain.pdf');
  const locked = join(tmpdir(), 'letterhead-sample-locked.pdf');
  writeFileSync(plain, bytes);
  execFileSync('qpdf', ['--encrypt', 'open-me', 'owner', '256', '--', plain, locked]);
  const result = readFileSync(locked);
  rmSync(plain);
  rmSync(locked);
  return result;
}

interface SampleMail {
  readonly from: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly attachments?: { filename: string; content: Buffer }[];
  readonly headers?: Record<string, string>;
  /** What the desk's mail server found out about the sender. */
  readonly results?: string;
}

const results = (domain: string, dmarc: 'pass' | 'fail') =>
  `mx.examplemail.test; spf=${dmarc} smtp.mailfrom=${domain}; dkim=${dmarc === 'pass' ? 'pass' : 'none'} header.d=${domain}; dmarc=${dmarc} header.from=${domain}`;

async function lay(name: string, minute: number, mail: SampleMail): Promise<void> {
  const { results: found, headers, ...rest } = mail;
  const bytes = await new MailComposer({
    ...rest,
    to: DESK,
    date: new Date(Date.UTC(2026, 10, 22, 7, minute)),
    messageId: `<${name}@${/@([^>]+)/.exec(mail.from)![1]}>`,
    baseBoundary: name,
    headers: headers ?? {},
  })
    .compile()
    .build();
  const top = found ? `Authentication-Results: ${found}\r\n` : '';
  writeFileSync(join(MAILBOX, `${name}.eml`), Buffer.concat([Buffer.from(top), bytes]));
}

rmSync(MAILBOX, { recursive: true, force: true });
mkdirSync(MAILBOX, { recursive: true });

await lay('01-production-with-order', 2, {
  from: 'Marieke de Wit <m.de.wit@politie.nl>',
  subject: 'Request for traffic data, PL0100-2026-0198834-7',
  text: 'Dear colleagues,\n\nplease find attached our request and the order of the examining magistrate.\n\nKind regards\nMarieke de Wit\nPolitie Eenheid Noord\n',
  attachments: [
    { filename: 'request.pdf', content: await pdf(formPage(forms.PRODUCTION)) },
    { filename: 'court-order.pdf', content: await pdf(courtOrder()) },
  ],
  results: results('politie.nl', 'pass'),
});
await lay('02-emergency-missing-child', 9, {
  from: 'Jaan Tamm <jaan.tamm@politsei.ee>',
  subject: 'EMERGENCY: missing child, life in danger',
  text: `The life of a child is in danger. Our request:\n\n${formLines(forms.EMERGENCY)}\n`,
  results: results('politsei.ee', 'pass'),
});
await lay('03-preservation', 14, {
  from: 'Alice Hartley <alice.hartley@westmercia.police.uk>',
  subject: 'Preservation request WMP-CCU-2026-1187',
  text: `${formLines(forms.PRESERVATION)}\n`,
  results: results('westmercia.police.uk', 'pass'),
});
await lay('04-police-letter-asks-for-content', 21, {
  from: '"K. Brandt" <k.brandt@polizei.nrw.de>',
  subject: 'Auskunftsersuchen / request for data',
  html: `<p>Dear Sir or Madam,</p><p>please answer the request below.</p>${formTable(forms.INCOMPLETE)}`,
  results: results('polizei.nrw.de', 'pass'),
});
await lay('05-forged-emergency', 25, {
  from: 'Federal Cyber Police <fcpd.emergency.desk@gmail.com>',
  subject: 'URGENT EMERGENCY DATA REQUEST - IMMEDIATE RESPONSE',
  html: formTable(forms.FORGED),
  results: results('gmail.com', 'pass'),
});
await lay('06-two-requests', 33, {
  from: 'Sanne Bakker <s.bakker@om.nl>',
  subject: 'Two requests for subscriber data, ARR-2026-55108',
  text: 'Dear colleagues,\n\nattached are two requests in the same matter.\n\nSanne Bakker\n',
  attachments: [
    { filename: 'request-A.pdf', content: await pdf(formPage(forms.SUBSCRIBER_PAIR[0])) },
    { filename: 'request-B.pdf', content: await pdf(formPage(forms.SUBSCRIBER_PAIR[1])) },
  ],
  results: results('om.nl', 'pass'),
});
await lay('07-takedown', 40, {
  from: 'Claire Morel <claire.morel@gendarmerie.interieur.gouv.fr>',
  subject: 'Request for removal UNC-2026-3308',
  text: 'Please find our request attached.\n',
  attachments: [{ filename: 'demande.pdf', content: await pdf(formPage(forms.TAKEDOWN)) }],
  results: results('gendarmerie.interieur.gouv.fr', 'pass'),
});
await lay('08-encrypted-attachment', 44, {
  from: 'Marieke de Wit <m.de.wit@politie.nl>',
  subject: 'Request for subscriber data',
  text: 'Dear colleagues,\n\nour request for data is in the attached PDF. The password follows by telephone.\n\nMarieke de Wit\nPolitie Eenheid Noord\n',
  attachments: [
    { filename: 'request-locked.pdf', content: encrypted(await pdf(formPage(forms.PRODUCTION))) },
  ],
  results: results('politie.nl', 'pass'),
});
await lay('09-newsletter', 47, {
  from: 'Privacy Weekly <news@privacy-weekly.test>',
  subject: 'Five trends in data protection, and our autumn offer',
  text: 'Hello,\n\nread this week about five trends in data protection, and save 20 % on our conference in spring.\n\nYou receive this newsletter because you subscribed. Unsubscribe: https://privacy-weekly.test/unsubscribe\n',
  headers: {
    'List-Id': '<news.privacy-weekly.test>',
    'List-Unsubscribe': '<https://privacy-weekly.test/unsubscribe>',
    Precedence: 'bulk',
  },
});
await browser.close();
