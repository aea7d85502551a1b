import { PDFDocument } from '@cantoo/pdf-lib';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storeMessage } from '../../src/cases/message.ts';
import { formToComplete } from '../../src/feedback/attached-form.ts';
import { readMessage } from '../../src/intake/read-message.ts';
import { view } from '../cases/samples.ts';
import { openScratchEmbedded, type ScratchStorage } from '../cases/storages.ts';
import { inProcessReader } from './in-process-reader.ts';
import { readingDeps } from './reading-deps.ts';

let scratch: ScratchStorage;
beforeAll(async () => {
  scratch = await openScratchEmbedded();
});
afterAll(() => scratch.remove());

async function arrive(mail: ConstructorParameters<typeof MailComposer>[0]): Promise<string[]> {
  const { storage } = scratch;
  const raw = await new MailComposer({
    from: 'Jo Public <j.public@politie.nl>',
    to: 'legal@examplemail.test',
    ...mail,
  })
    .compile()
    .build();
  const { messageId } = await storeMessage(storage, {
    raw,
    name: 'a.eml',
    door: 'imap',
    receivedAt: new Date(),
  });
  await readMessage(readingDeps(storage, inProcessReader))({ messageId }, { id: 'job', attempt: 1 });
  const { kind, cases } = await storage.prisma.message.findUniqueOrThrow({
    where: { id: messageId },
    include: { cases: true },
  });
  return [kind ?? '', ...cases.map(({ id }) => id)];
}

it.each([
  [
    'nl',
    'Ik vorder op grond van artikel 126na Sv de identificerende gegevens van de gebruiker van het account',
  ],
  [
    'en',
    'Under section 126na of the Code of Criminal Procedure I order you to give the subscriber data of the account',
  ],
])(
  'the form that a mail brought comes back completed and completes the case: %s',
  async (language, asked) => {
    const account = `zon-${language}@examplemail.test`;
    const [kind, id] = await arrive({
      messageId: `<one-${language}@politie.nl>`,
      subject: 'Request',
      text: `${asked} ${account}.\n\nJo Public\nbrigadier, Politie Eenheid Noord\nj.public@politie.nl\n`,
    });
    expect(kind).toBe('request');
    const opened = await view(scratch.storage, id!);
    const pdf = await PDFDocument.load((await formToComplete(opened, 'deficiency', { send: 'full' }))!);
    pdf.getForm().getTextField('registrationNumber').setText('PL0100-2026-55');
    pdf.getForm().getTextField('crime.caseNumber').setText('2026211733');
    pdf.getForm().getTextField('overview').setText('The bicycles that were sold through it never came.');
    const [again] = await arrive({
      messageId: `<two-${language}@politie.nl>`,
      inReplyTo: `<one-${language}@politie.nl>`,
      subject: `Re: Your request [${opened.number}]`,
      text: 'Please find the form.\n\nJo Public\n',
      attachments: [{ filename: 'form.pdf', content: Buffer.from(await pdf.save()) }],
    });
    expect(again).toBe('reply');
    const { content, priority } = await view(scratch.storage, opened.id);
    const { form, flags } = content!.request;
    expect(form).toMatchObject({
      registrationNumber: 'PL0100-2026-55',
      overview: 'The bicycles that were sold through it never came.',
      identifiers: [{ value: account }],
    });
    expect(form.crime.caseNumber).toBe('2026211733');
    const codes = flags.map(({ code }) => code);
    for (const gone of ['registration-number-missing', 'case-number-missing', 'overview-missing'])
      expect(codes).not.toContain(gone);
    for (const none of ['emergency-undeclared', 'subject-missing', 'requested-missing'])
      expect(codes).not.toContain(none);
    expect(priority).toBe(opened.priority);
    expect(content!.replies![0]!.differing).toEqual([]);
  },
);
