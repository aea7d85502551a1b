import { describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/storage.ts';
import { view } from '../cases/samples.ts';
import { encoded, formPdf, pdfOfPictures, scanOf } from '../documents/scans.ts';
import { sampleMail } from '../e2e/sample-mail.ts';
import { type DeskWithSlack, EMERGENCY, TRIAGE } from '../slack/desk-with-slack.ts';
import { textOf } from '../slack/samples.ts';
import { type DeskWithIntake, eachTestOnADeskWithIntake, flagsOf } from './desk-with-intake.ts';
import { type Attached, mailOf } from './mail-of.ts';

const DANGER = [
  'Dear colleagues,',
  '',
  'this is an emergency disclosure request: a child was abducted this morning and her life is in danger.',
  'Please disclose the subscriber data of the account kidnapper.77@examplemail.test.',
  '',
  'Jaan Tamm, Inspector',
].join('\r\n');
const COVER = 'Dear colleagues,\r\n\r\nplease see the attached request.\r\n\r\nJaan Tamm';

let storage: Storage;
let desk: DeskWithSlack;
let intake: DeskWithIntake;
eachTestOnADeskWithIntake((...given) => {
  [storage, desk, intake] = given;
});

let count = 0;
const headers = (subject: string) => [
  'Authentication-Results: mx.examplemail.test; dmarc=pass header.from=politsei.ee',
  'From: Jaan Tamm <j.tamm@politsei.ee>',
  `Subject: ${subject}`,
  `Message-ID: <unrecognised-${++count}@politsei.ee>`,
];

const page = async (rows: readonly (readonly [string, string])[], as: 'png' | 'jpeg' = 'png') =>
  encoded(await scanOf(await formPdf(rows)), as);
const NUMBER = [
  ['Registration number', 'PPA-2026/0417-11'],
  ['Legal name of the organisation', 'Police and Border Guard Board of Estonia'],
  ['Crime under investigation', 'Fraud, case file number 26230104512'],
] as const;
const picture = async (rows: readonly (readonly [string, string])[] = NUMBER): Promise<Attached> => ({
  name: 'order.png',
  type: 'image/png',
  bytes: await page(rows),
});

/** Text on the first page, and a picture as the second. */
const mixedPdf = async (): Promise<Attached> => ({
  name: 'letter.pdf',
  type: 'application/pdf',
  bytes: await pdfOfPictures([
    { text: 'The order of the court stands on the next page.' },
    { jpeg: await page(NUMBER, 'jpeg') },
  ]),
});
const unreadable = ({ content }: Awaited<ReturnType<typeof view>>) =>
  content?.request.flags.find(({ code }) => code === 'document-unreadable');

describe('pages that could not be recognised', () => {
  it('of a case that is open are flagged on its card, and nothing is waited for', async () => {
    const pictures = intake.hold();
    const messageId = await intake.arrive(mailOf(headers('Emergency'), DANGER, [await picture()]));
    await intake.settled();
    const [early] = await intake.casesOf(messageId);
    expect(early?.content?.unreadPages).toBe(1);
    const updates = () =>
      storage.prisma.job.count({
        where: { name: 'sync-card', payload: { path: ['caseId'], equals: early!.id } },
      });
    const before = await updates();

    await pictures.fail();
    await intake.settled();
    const [after, ...others] = await intake.casesOf(messageId);
    expect(others).toEqual([]);
    expect(after).toMatchObject({ id: early!.id, state: 'triage', priority: 'emergency', version: 2 });
    expect(after!.content).not.toHaveProperty('unreadPages');
    expect(after!.content?.request.form).toEqual(early!.content?.request.form);
    expect(unreadable(after!)).toMatchObject({ severity: 'blocking' });
    expect(unreadable(after!)?.message).toContain('order.png');
    expect(unreadable(after!)?.message).toContain('could be recognised');
    expect(await updates()).toBe(before + 1);
    const card = desk.cardOf(after!.id, EMERGENCY);
    expect(textOf(card.blocks)).toContain('⛔ *Document cannot be read*');
    expect(textOf(card.blocks)).not.toContain('still being read');
    expect(textOf(desk.notes(EMERGENCY, card.ts))).toContain('1 page of pictures could *not* be recognised');
    const message = await storage.prisma.message.findUniqueOrThrow({ where: { id: messageId } });
    expect(message).toMatchObject({ state: 'read', kind: 'request' });
    expect(message.sealedRaw).not.toBeNull();
  });

  it.each<[string, () => Promise<Attached>]>([
    ['a picture', picture],
    ['a page of a PDF with text', mixedPdf],
  ])('of a mail that waited for them (%s) open its case with what is known', async (_what, attached) => {
    const pictures = intake.hold();
    const messageId = await intake.arrive(mailOf(headers('Request'), COVER, [await attached()]));
    await intake.settled();
    expect(await intake.casesOf(messageId)).toEqual([]);
    await pictures.fail();
    await intake.settled();
    const [only, ...others] = await intake.casesOf(messageId);
    expect(others).toEqual([]);
    expect(unreadable(only!)).toMatchObject({ severity: 'blocking' });
    expect(textOf(desk.cardOf(only!.id).blocks)).toContain('⛔ *Document cannot be read*');
    expect(only!.content?.sender.address).toBe('j.tamm@politsei.ee');
  });

  it('of a file that is nothing else open a case as well', async () => {
    const pictures = intake.hold();
    const messageId = await intake.arrive((await picture()).bytes, 'scan.png');
    await intake.settled();
    await pictures.fail();
    await intake.settled();
    const [only] = await intake.casesOf(messageId);
    expect(flagsOf(only!)).toContain('document-unreadable');
  });
});

/** A request without its case number, and the header of an answer to it. */
async function asked() {
  const n = 700 + ++count;
  const raw = sampleMail(n)
    .replace(/ Criminal proceedings no\. \d+/, '')
    .replace(`Registration number: PPA-${n}\r\n`, '');
  const messageId = await intake.arrive(new TextEncoder().encode(raw));
  await intake.settled();
  const [opened] = await intake.casesOf(messageId);
  return { before: opened!, re: headers(`Re: [${opened!.number}] your request`) };
}

describe('a reply in plain words with a scan', () => {
  it('joins its case at once; what the scan says follows', async () => {
    const { before, re } = await asked();
    expect(flagsOf(before)).toContain('case-number-missing');
    const pictures = intake.hold();
    const messageId = await intake.arrive(
      mailOf(re, 'Dear colleagues,\r\n\r\nplease see the attached letter.\r\n\r\nJaan Tamm', [
        await picture([['Criminal case file number', '26230104512']]),
      ]),
    );
    await intake.settled();
    const early = await view(storage, before.id);
    expect(early.history.map(({ action }) => action)).toContain('reply-received');
    expect(flagsOf(early)).not.toContain('document-unreadable');
    expect(textOf(desk.cardOf(before.id).blocks)).toContain('1 page of it is a picture and still being read');

    pictures.read();
    await intake.settled();
    const after = await view(storage, before.id);
    expect(await intake.casesOf(messageId)).toEqual([]);
    expect(after.content?.request.form.crime.caseNumber).toBe('26230104512');
    expect(after.content?.request.sources['crime.caseNumber']).toMatchObject({
      document: 'order.png',
      method: 'ocr',
    });
    expect(flagsOf(after)).not.toContain('case-number-missing');
    expect(flagsOf(after)).toContain('document-ocr');
    const card = desk.cardOf(before.id);
    expect(textOf(card.blocks)).toContain('brought: Case file number');
    expect(textOf(card.blocks)).not.toContain('still being read');
    expect(textOf(desk.notes(TRIAGE, card.ts))).toContain('read with its 1 page of pictures');
    expect(after.history.filter(({ action }) => action === 'reply-received')).toHaveLength(1);
    expect(await storage.prisma.pagePicture.count({ where: { caseId: before.id } })).toBe(1);
  });

  it('that could not be recognised is flagged on the card of its case', async () => {
    const { before, re } = await asked();
    const pictures = intake.hold();
    const messageId = await intake.arrive(
      mailOf(re, 'The criminal case file number is 26230104512. The order is attached.', [await picture()]),
    );
    await intake.settled();
    await pictures.fail();
    await intake.settled();
    const after = await view(storage, before.id);
    expect(await intake.casesOf(messageId)).toEqual([]);
    expect(after.content?.request.form.crime.caseNumber).toBe('26230104512');
    expect(unreadable(after)?.message).toContain('order.png');
    const card = textOf(desk.cardOf(before.id).blocks);
    expect(card).toContain('⛔ *Document cannot be read*');
    expect(card).not.toContain('still being read');
    const message = await storage.prisma.message.findUniqueOrThrow({ where: { id: messageId } });
    expect(message).toMatchObject({ state: 'read', kind: 'reply', repliesToId: before.id });
  });
});
