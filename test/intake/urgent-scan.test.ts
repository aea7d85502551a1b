import { describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/storage.ts';
import { view } from '../cases/samples.ts';
import { tiffOf } from '../documents/picture-files.ts';
import { BOX, encoded, formPdf, scanOf, TICKED } from '../documents/scans.ts';
import { type DeskWithSlack, EMERGENCY, TRIAGE } from '../slack/desk-with-slack.ts';
import { textOf } from '../slack/samples.ts';
import { type DeskWithIntake, eachTestOnADeskWithIntake, flagsOf } from './desk-with-intake.ts';
import { mailOf } from './mail-of.ts';

const [ALICE, BOB] = ['U0ALICE', 'U0BOB'] as const;
const HEADERS = [
  'Authentication-Results: mx.examplemail.test; dmarc=pass header.from=politsei.ee',
  'From: Jaan Tamm <jaan.tamm@politsei.ee>',
];
const DANGER = [
  'Dear colleagues,',
  '',
  'this is an emergency disclosure request: a child was abducted this morning and her life is in danger.',
  'Please disclose the subscriber data and the last IP addresses of the account kidnapper.77@examplemail.test.',
  'The written order is attached.',
  '',
  'Jaan Tamm, Inspector',
  'Police and Border Guard Board of Estonia',
].join('\r\n');
const COVER = 'Dear colleagues,\r\n\r\nplease see the attached request.\r\n\r\nJaan Tamm';

const form = (account: string, emergency: boolean) =>
  [
    ['Registration number', 'PPA-2026/0417-11'],
    ['Legal name of the organisation', 'Police and Border Guard Board of Estonia'],
    ['Name including badge/id number', 'Jaan Tamm, badge 40213'],
    ['Emergency', emergency ? `${TICKED} YES ${BOX} NO` : `${BOX} YES ${TICKED} NO`],
    ['Data production', `${TICKED} YES ${BOX} NO`],
    ['Crime under investigation', 'Kidnapping, case file number 26230101234'],
    ['Subject of the request', `E-mail account ${account}`],
    ['Requested', 'Subscriber information from 1 October 2026 to 10 October 2026 (UTC)'],
  ] as const;

/** The form as a scanner makes a picture of it. */
async function scanned(account: string, emergency = false) {
  const bytes = await encoded(await scanOf(await formPdf(form(account, emergency))), 'png');
  return { name: 'order.png', type: 'image/png', bytes };
}

let storage: Storage;
let desk: DeskWithSlack;
let it_: DeskWithIntake;
eachTestOnADeskWithIntake((...given) => {
  [storage, desk, it_] = given;
});

let count = 0;
const headers = (subject: string) => [
  ...HEADERS,
  `Subject: ${subject}`,
  `Message-ID: <scan-${++count}@politsei.ee>`,
];
const actions = ({ history }: Awaited<ReturnType<typeof view>>, action: string) =>
  history.filter((entry) => entry.action === action);
const receipts = (number: string) =>
  it_.sent.filter(({ subject }) => subject.includes(number)).map(({ subject }) => subject);

describe('a mail whose text tells of danger to life, with a scan', () => {
  it('has its card before the scan is read; then the scan completes the same case', async () => {
    const pictures = it_.hold();
    const messageId = await it_.arrive(
      mailOf(headers('Emergency'), DANGER, [await scanned('kidnapper.77@examplemail.test')]),
    );
    await it_.settled();
    const [early, ...more] = await it_.casesOf(messageId);
    expect(more).toEqual([]);
    expect(early).toMatchObject({ priority: 'emergency', content: { unreadPages: 1 } });
    expect(early!.content?.request.form.registrationNumber).toBeNull();
    expect(flagsOf(early!)).not.toContain('document-unreadable');
    expect(textOf(desk.cardOf(early!.id, EMERGENCY).blocks)).toContain(
      '1 page is a picture and still being read',
    );
    expect(receipts(early!.number)).toHaveLength(1);

    pictures.read();
    await it_.settled();
    const [after, ...others] = await it_.casesOf(messageId);
    expect(others).toEqual([]);
    expect(after).toMatchObject({ id: early!.id, priority: 'emergency', state: 'triage', version: 2 });
    expect(after!.content).not.toHaveProperty('unreadPages');
    expect(after!.content?.request.form).toMatchObject({
      registrationNumber: 'PPA-2026/0417-11',
      nature: { emergency: true, production: true },
      crime: { caseNumber: '26230101234' },
      identifiers: [{ type: 'email', value: 'kidnapper.77@examplemail.test' }],
    });
    expect(after!.content?.request.sources.registrationNumber?.method).toBe('ocr');
    expect(after!.dueAt).toEqual(early!.dueAt);
    const card = desk.cardOf(after!.id, EMERGENCY);
    expect(textOf(card.blocks)).not.toContain('still being read');
    expect(textOf(desk.notes(EMERGENCY, card.ts))).toContain('1 page of pictures was read');
    expect(actions(after!, 'scans-read')).toMatchObject([{ facts: { pages: 1, decided: false } }]);
    expect(receipts(after!.number)).toHaveLength(1);
    expect(await storage.prisma.pagePicture.count({ where: { caseId: after!.id } })).toBe(1);
    const message = await storage.prisma.message.findUniqueOrThrow({ where: { id: messageId } });
    expect(message).toMatchObject({ state: 'read', kind: 'request' });
  });

  it('is opened and completed once, however often its jobs run', async () => {
    const pictures = it_.hold();
    const messageId = await it_.arrive(
      mailOf(headers('Emergency'), DANGER, [await scanned('kidnapper.77@examplemail.test')]),
    );
    const again = async (name: string) => {
      await storage.prisma.job.updateMany({
        where: { name, payload: { path: ['messageId'], equals: messageId } },
        data: { state: 'ready', runAt: new Date(0) },
      });
      it_.runner.kick();
      await it_.settled();
    };
    await it_.settled();
    await again('read-message');
    expect(await it_.casesOf(messageId)).toHaveLength(1);
    pictures.read();
    await it_.settled();
    const [once] = await it_.casesOf(messageId);
    await again('read-scans');
    await again('read-message');
    const twice = await it_.casesOf(messageId);
    expect(twice).toEqual([once]);
    expect(receipts(once!.number)).toHaveLength(1);
    expect(await storage.prisma.pagePicture.count({ where: { caseId: once!.id } })).toBe(1);
  });

  it('stays as staff decided it; the thread tells what the scan brought', async () => {
    const pictures = it_.hold();
    const messageId = await it_.arrive(
      mailOf(headers('Emergency'), DANGER, [await scanned('kidnapper.77@examplemail.test')]),
    );
    await it_.settled();
    const [early] = await it_.casesOf(messageId);
    await it_.decide(ALICE, desk.cardOf(early!.id, EMERGENCY), 'case-reject', 'This is not our account.');
    expect((await view(storage, early!.id)).state).toBe('rejected');
    const told = it_.sent.length;

    pictures.read();
    await it_.settled();
    const after = await view(storage, early!.id);
    expect(after.state).toBe('rejected');
    expect(after.decisions).toHaveLength(1);
    expect(after.content?.request.form.registrationNumber).toBe('PPA-2026/0417-11');
    const card = desk.cardOf(after.id, EMERGENCY);
    expect(textOf(card.blocks)).not.toContain('case-approve');
    expect(textOf(desk.notes(EMERGENCY, card.ts))).toContain(
      '*This was decided before*: the decision stands',
    );
    expect(it_.sent).toHaveLength(told);
  });

  it('keeps what a reply brought meanwhile', async () => {
    const pictures = it_.hold();
    const messageId = await it_.arrive(
      mailOf(headers('Emergency'), DANGER, [await scanned('kidnapper.77@examplemail.test')]),
    );
    await it_.settled();
    const [early] = await it_.casesOf(messageId);
    await it_.arrive(
      mailOf(
        headers(`Re: [${early!.number}] Emergency`),
        'The legal basis is article 215 of the Code of Criminal Procedure.',
        [{ name: 'order.pdf', type: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7 cut') }],
      ),
    );
    await it_.settled();
    const between = await view(storage, early!.id);
    expect(between.content?.unreadPages).toBe(1);
    expect(between.content?.request.form.legalBasis).toContain('article 215');
    expect(flagsOf(between)).toContain('document-unreadable');

    pictures.read();
    await it_.settled();
    const after = await view(storage, early!.id);
    expect(after.content?.request.form).toMatchObject({
      legalBasis: between.content?.request.form.legalBasis,
      registrationNumber: 'PPA-2026/0417-11',
    });
    expect(flagsOf(after)).toContain('document-unreadable');
    expect(flagsOf(after)).not.toContain('legal-basis-missing');
    expect(after.content?.replies).toEqual(between.content?.replies);
    expect(after.content?.documents.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['order.png', 'order.pdf']),
    );
  });

  it('loses a first approval that was given before the scan was read, and says so', async () => {
    const pictures = it_.hold();
    const messageId = await it_.arrive(
      mailOf(headers('Emergency'), DANGER, [await scanned('kidnapper.77@examplemail.test')]),
    );
    await it_.settled();
    const [early] = await it_.casesOf(messageId);
    const approve = async (user: string) => {
      await desk.press(user, desk.cardOf(early!.id, EMERGENCY), 'case-approve');
      const dialog = desk.dialog(user);
      expect(textOf(dialog)).toContain('confirms');
      await desk.desk.act.submit(user, dialog.id, {
        reason: { value: 'A life is at stake.' },
        'call-back': { value: 'Duty desk, +372 612 3000' },
      });
      it_.runner.kick();
      await it_.settled();
    };
    await approve(ALICE);
    expect((await view(storage, early!.id)).decisions).toMatchObject([{ provisional: true }]);
    pictures.read();
    await it_.settled();
    const card = desk.cardOf(early!.id, EMERGENCY);
    expect(textOf(card.blocks)).not.toContain('a second person must confirm');
    expect(textOf(desk.notes(EMERGENCY, card.ts))).toContain('*The first approval no longer counts*');
    await approve(BOB);
    expect((await view(storage, early!.id)).state).not.toBe('approved');
  });

  it('that holds another request opens a second case for that one alone', async () => {
    const pictures = it_.hold();
    const messageId = await it_.arrive(
      mailOf(headers('Emergency'), DANGER, [
        await scanned('kidnapper.77@examplemail.test'),
        { ...(await scanned('market.deals77@examplemail.test')), name: 'other.png' },
      ]),
    );
    await it_.settled();
    const [early] = await it_.casesOf(messageId);
    expect(early?.content?.unreadPages).toBe(2);
    pictures.read();
    await it_.settled();
    const cases = await it_.casesOf(messageId);
    expect(cases.map(({ id }) => id === early!.id)).toEqual([true, false]);
    expect(cases.map(({ content }) => content?.request.form.identifiers.map(({ value }) => value))).toEqual([
      ['kidnapper.77@examplemail.test'],
      ['market.deals77@examplemail.test'],
    ]);
    expect(cases.map(({ number }) => receipts(number).length)).toEqual([1, 1]);
  });
});

describe('a mail whose text presses nobody, with a scan', () => {
  it('waits for the scan, and has a card of an emergency that stands only there', async () => {
    const pictures = it_.hold();
    const messageId = await it_.arrive(
      mailOf(headers('Request'), COVER, [await scanned('kidnapper.77@examplemail.test', true)]),
    );
    await it_.settled();
    expect(await it_.casesOf(messageId)).toEqual([]);
    pictures.read();
    await it_.settled();
    const [only, ...others] = await it_.casesOf(messageId);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ priority: 'emergency', version: 1 });
    expect(desk.cardOf(only!.id, EMERGENCY).channel).toBe(EMERGENCY);
    expect(desk.desk.messages(TRIAGE).some(({ text }) => text?.includes(only!.number))).toBe(false);
  });
});

it('a TIFF of two pages is one request, and each value names the page that it stands on', async () => {
  const rows = form('kidnapper.77@examplemail.test', false);
  const pages = [rows.slice(0, 5), rows.slice(5)];
  const bytes = tiffOf(await Promise.all(pages.map(async (some) => scanOf(await formPdf(some)))));
  const messageId = await it_.arrive(
    mailOf(headers('Request'), COVER, [{ name: 'order.tif', type: 'image/tiff', bytes }]),
  );
  await it_.settled();
  const [only, ...others] = await it_.casesOf(messageId);
  expect(others).toEqual([]);
  const request = only!.content?.request;
  expect(request?.sources.registrationNumber).toMatchObject({
    document: 'order.tif',
    page: 1,
    method: 'ocr',
  });
  expect(request?.sources.subject).toMatchObject({ document: 'order.tif', page: 2, method: 'ocr' });
  expect(await storage.prisma.pagePicture.count({ where: { caseId: only!.id } })).toBe(2);
  await desk.press(ALICE, desk.cardOf(only!.id), 'case-details');
  const dialog = desk.dialog(ALICE);
  await desk.desk.act.clickInView(ALICE, dialog.id, 'field-place:subject');
  const [shown] = desk.desk.messages('D0ALICE').filter(({ files }) => files !== undefined);
  expect(shown?.files?.[0]?.title).toBe(`${only!.number}, page 2: Subject`);
});
