import { describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/storage.ts';
import { view } from '../cases/samples.ts';
import { sampleMail } from '../e2e/sample-mail.ts';
import { type DeskWithSlack, EMERGENCY, TRIAGE } from '../slack/desk-with-slack.ts';
import { textOf } from '../slack/samples.ts';
import { type DeskWithIntake, eachTestOnADeskWithIntake, flagsOf } from './desk-with-intake.ts';
import { type Attached, mailOf } from './mail-of.ts';

const ALICE = 'U0ALICE';
let storage: Storage;
let desk: DeskWithSlack;
let intake: DeskWithIntake;
eachTestOnADeskWithIntake((...given) => {
  [storage, desk, intake] = given;
});

let next = 500;
const bytes = (text: string) => new TextEncoder().encode(text);
const plainText = (text: string, name = 'order.txt'): Attached => ({
  name,
  type: 'text/plain',
  bytes: bytes(text),
});

/** A request of which `edit` takes something away, and the question that the desk asked. */
async function asked(edit: (mail: string) => string) {
  const n = next++;
  const mail = sampleMail(n).replace('26230104512', `2623010${n}`).replace(`PPA-${n}`, `PPA-77${n}`);
  const messageId = await intake.arrive(bytes(edit(mail)));
  await intake.settled();
  const [opened] = await intake.casesOf(messageId);
  await intake.decide(ALICE, desk.cardOf(opened!.id), 'case-information', 'Please send what is missing.');
  const question = intake.sent.at(-1)!;
  return { n, before: await view(storage, opened!.id), question, mail };
}

interface Answer {
  readonly text: string;
  readonly attached?: readonly Attached[];
  readonly from?: string;
  readonly proven?: string;
}

/** The officer's answer to a mail of the desk. */
function answer(
  question: { readonly subject: string; readonly messageId: string },
  { text, attached = [], from = 'j.tamm@politsei.ee', proven = 'pass' }: Answer,
) {
  const domain = from.split('@')[1];
  return mailOf(
    [
      `Authentication-Results: mx.examplemail.test; dmarc=${proven} header.from=${domain}`,
      `From: Jaan Tamm <${from}>`,
      `Subject: Re: ${question.subject}`,
      `In-Reply-To: <${question.messageId}>`,
      `Message-ID: <answer-${next++}@${domain}>`,
    ],
    text,
    attached,
  );
}

async function replied(caseId: string, raw: Uint8Array) {
  const messageId = await intake.arrive(raw);
  await intake.settled();
  const after = await view(storage, caseId);
  const card = desk.cardOf(after.id);
  return {
    after,
    messageId,
    card: textOf(card.blocks),
    thread: textOf(desk.notes(TRIAGE, card.ts)),
    opened: await intake.casesOf(messageId),
  };
}

const withoutNumber = (mail: string) => mail.replace(/ Criminal proceedings no\. \d+/, '');

describe('a reply brings the missing number', () => {
  it.each<[string, Omit<Answer, 'from' | 'proven'>, string, string]>([
    [
      'in its own words',
      { text: 'Dear colleagues,\r\n\r\nthe criminal case file number is 26230104512.\r\n\r\nJaan Tamm' },
      '26230104512',
      'mail (2).eml',
    ],
    [
      'in words above what it quotes',
      {
        text: [
          'Our criminal case number is 1-26-8841.',
          '',
          'On Mon, 23 Nov 2026 at 10:00, Example Online <desk@examplemail.test> wrote:',
          '> Criminal case number: 99999999',
        ].join('\r\n'),
      },
      '1-26-8841',
      'mail (2).eml',
    ],
    [
      'in words below what it quotes',
      {
        text: [
          'On Mon, 23 Nov 2026 at 10:00, Example Online <desk@examplemail.test> wrote:',
          '> Give the number of the criminal case file, for example Criminal case number: 99999999.',
          '',
          'The criminal case file number is 26230104512.',
        ].join('\r\n'),
      },
      '26230104512',
      'mail (2).eml',
    ],
    [
      'in a letter',
      {
        text: 'Please see the attached letter.',
        attached: [
          plainText(
            [
              'Police and Border Guard Board',
              '',
              'Dear Sir or Madam,',
              '',
              'further to our request, the criminal case file number is 26230104512.',
              '',
              'Yours sincerely',
              'Jaan Tamm',
            ].join('\n'),
            'letter.txt',
          ),
        ],
      },
      '26230104512',
      'letter.txt',
    ],
  ])('%s', async (_how, what, number, document) => {
    const { before, question } = await asked(withoutNumber);
    expect(flagsOf(before)).toContain('case-number-missing');
    const { after, card, thread, opened } = await replied(before.id, answer(question, what));
    expect(opened).toEqual([]);
    expect(after.state).toBe('triage');
    expect(after.content?.request.form.crime.caseNumber).toBe(number);
    const source = after.content?.request.sources['crime.caseNumber'];
    expect(source).toMatchObject({ document });
    expect(source?.quote).toContain(number);
    expect(flagsOf(after)).not.toContain('case-number-missing');
    expect(card).toContain('brought: Case file number');
    expect(card).not.toContain('says otherwise');
    expect(thread).toContain('gone: No case file number');
    expect(after.history.find(({ action }) => action === 'reply-read')?.facts).toMatchObject({
      fields: ['crime.caseNumber'],
      differing: [],
      gone: ['case-number-missing'],
    });
    expect(after.content?.documents.map(({ name }) => name)).toContain(document);
  });

  it('in a form in which the other rows stand as before', async () => {
    const { before, question, mail } = await asked(withoutNumber);
    const form = mail.slice(mail.indexOf('\r\n\r\n') + 4);
    const { after, card, opened } = await replied(
      before.id,
      answer(question, { text: 'The form, completed.', attached: [plainText(form, 'form.txt')] }),
    );
    expect(opened).toEqual([]);
    expect(after.content?.request.form.crime.caseNumber).toMatch(/^2623010\d+$/);
    expect(after.content?.request.sources['crime.caseNumber']).toMatchObject({ document: 'form.txt' });
    expect(after.content?.request.sources.subject).toEqual(before.content?.request.sources.subject);
    expect(card).toContain('brought: Case file number');
    expect(card).not.toContain('says otherwise');
  });

  it('once, however often its job runs', async () => {
    const { before, question } = await asked(withoutNumber);
    const { after, messageId } = await replied(
      before.id,
      answer(question, { text: 'The criminal case file number is 26230104512.' }),
    );
    await storage.prisma.job.updateMany({
      where: { name: 'read-message', payload: { path: ['messageId'], equals: messageId } },
      data: { state: 'ready', runAt: new Date(0) },
    });
    intake.runner.kick();
    await intake.settled();
    expect(await view(storage, before.id)).toEqual(after);
  });
});

const ORDER = (account: string) =>
  [
    'HARJU COUNTY COURT',
    '',
    'ORDER',
    'Case No. 1-26-4711',
    'Tallinn, 20 November 2026',
    '',
    'The court grants the application of the prosecutor and orders Example Online to disclose the subscriber data of the',
    `account ${account} under § 215 of the Code of Criminal Procedure.`,
    '',
    'Mari Mets',
    'Judge',
  ].join('\n');

describe('a reply brings the missing court order', () => {
  it('that the form said would come: it names the court and is attached', async () => {
    const { n, before, question } = await asked((mail) =>
      mail.replace('Legal/Court Order: NO', 'Legal/Court Order: YES'),
    );
    expect(flagsOf(before)).toContain('order-not-attached');
    const { after, card, opened } = await replied(
      before.id,
      answer(question, {
        text: 'Please find the court order attached.',
        attached: [plainText(ORDER(`seller${n}@examplemail.test`))],
      }),
    );
    expect(opened).toEqual([]);
    expect(after.content?.request.form.authority).toMatchObject({ attached: true });
    expect(after.content?.request.sources['authority.attached']).toMatchObject({ document: 'order.txt' });
    expect(flagsOf(after)).not.toContain('order-not-attached');
    expect(after.content?.request.form.organisation).toEqual(before.content?.request.form.organisation);
    expect(after.content?.request.form.registrationNumber).toBe(
      before.content?.request.form.registrationNumber,
    );
    expect(card).toContain('Order attached');
  });

  it('where the form named a prosecutor: the order is there, and the card says where its court is taken over', async () => {
    const { n, before, question } = await asked((mail) =>
      mail.replace(
        'Legal/Court Order: NO',
        "Legal/Court Order: YES, issued by the Northern District Prosecutor's Office",
      ),
    );
    expect(flagsOf(before)).toContain('order-not-attached');
    const { after, card, thread } = await replied(
      before.id,
      answer(question, {
        text: 'Please find the court order attached.',
        attached: [plainText(ORDER(`seller${n}@examplemail.test`))],
      }),
    );
    expect(flagsOf(after)).not.toContain('order-not-attached');
    expect(thread).toMatch(/gone: [^\n]*[Oo]rder/);
    expect(after.content?.request.form.authority).toMatchObject({ kind: 'prosecutor', attached: true });
    expect(after.content?.replies?.[0]?.differing).toContain('authority.kind');
    expect(card).toContain('Its order is of another authority than the case names');
  });

  it('of another account: nothing is filled, and the card says so', async () => {
    const { before, question } = await asked((mail) =>
      mail.replace('Legal/Court Order: NO', 'Legal/Court Order: YES'),
    );
    const { after, card } = await replied(
      before.id,
      answer(question, { text: 'The order.', attached: [plainText(ORDER('someone.else@examplemail.test'))] }),
    );
    expect(after.content?.request.form).toEqual(before.content?.request.form);
    expect(flagsOf(after)).toContain('order-not-attached');
    expect(card).toMatch(/says otherwise\*: [^\n]*Target/);
  });
});

describe('what a reply says otherwise', () => {
  it('overwrites nothing: card, thread and details show both', async () => {
    const { before, question } = await asked((mail) => mail);
    const held = before.content!.request.form.crime.caseNumber!;
    const { after, card, thread } = await replied(
      before.id,
      answer(question, {
        text: `The criminal case file number is 77770000123.`,
      }),
    );
    expect(after.content?.request.form).toEqual(before.content?.request.form);
    expect(card).toMatch(/says otherwise\*: Case file number\./);
    expect(thread).toContain('It says otherwise*: Case file number');
    expect(after.history.at(-1)?.facts).toMatchObject({ differing: ['crime.caseNumber'] });
    await desk.press(ALICE, desk.cardOf(after.id), 'case-details');
    const details = textOf(desk.dialog(ALICE));
    expect(details).toContain(`The case: ${held}`);
    expect(details).toContain('The reply: 77770000123');
  });

  it('is taken where a person decides so, and the case is judged by it', async () => {
    const { n, before, question } = await asked((mail) =>
      mail.replace(
        'Legal/Court Order: NO',
        'Legal/Court Order: YES, order of the Tartu County Court of 1 November 2026',
      ),
    );
    const { after: joined } = await replied(
      before.id,
      answer(question, { text: 'The order.', attached: [plainText(ORDER(`seller${n}@examplemail.test`))] }),
    );
    expect(flagsOf(joined)).toContain('order-not-attached');
    const held = joined.content!.request.form.crime.caseNumber;
    expect(joined.content?.replies?.[0]?.differing).toContain('crime.caseNumber');
    const take = async (path: string) => {
      await desk.press(ALICE, desk.cardOf(joined.id), 'case-details');
      const dialog = desk.dialog(ALICE);
      await desk.desk.act.clickInView(ALICE, dialog.id, `reply-take:0:${path}`);
      const told = textOf(desk.dialog(ALICE));
      intake.runner.kick();
      await intake.settled();
      return { told, dialog, after: await view(storage, joined.id) };
    };
    const { told, after, dialog } = await take('crime.caseNumber');
    expect(told).toContain('Taken over');
    expect(after.content?.request.form.crime.caseNumber).toBe('1-26-4711');
    expect(after.content?.request.sources['crime.caseNumber']).toMatchObject({ document: 'order.txt' });
    expect(after.content?.taken?.['crime.caseNumber']).toMatchObject({ by: ALICE, was: held });
    expect(after.content?.replies?.[0]?.differing).not.toContain('crime.caseNumber');
    expect(after.history.find(({ action }) => action === 'reply-value-taken')).toMatchObject({
      actor: ALICE,
      facts: { fields: ['crime.caseNumber'] },
    });
    expect(textOf(desk.notes(TRIAGE, desk.cardOf(after.id).ts))).toContain(
      'took over from the reply: Case file number',
    );

    // The same button on the stale dialog does nothing more.
    await desk.desk.act.clickInView(ALICE, dialog.id, 'reply-take:0:crime.caseNumber');
    expect((await view(storage, joined.id)).version).toBe(after.version);

    const { after: ordered } = await take('authority.issuedBy');
    expect(ordered.content?.request.form.authority).toMatchObject({
      kind: 'judge',
      issuedBy: 'Mari Mets',
      attached: true,
    });
    expect(flagsOf(ordered)).not.toContain('order-not-attached');
  });

  it('of one field leaves the others to be filled', async () => {
    const { n, before, question } = await asked((mail) =>
      mail.replace(/Registration number: [^\r]*\r\n/, ''),
    );
    const { after, card } = await replied(
      before.id,
      answer(question, {
        text: [
          `Registration number: PPA-88${n}`,
          `Case number: ${before.content?.request.form.crime.caseNumber}`,
          '',
          'Jaan Tamm',
          'Inspector',
          'Tel. +372 999 8877',
        ].join('\r\n'),
      }),
    );
    expect(after.content?.request.form.registrationNumber).toBe(`PPA-88${n}`);
    expect(after.content?.request.form.requester.telephone).toBe('+372 612 4400');
    expect(card).toContain('brought: Registration number');
    expect(card).toMatch(/says otherwise\*: Telephone\./);
  });

  it('a further account is no further target', async () => {
    const { n, before, question } = await asked(withoutNumber);
    const { after, card } = await replied(
      before.id,
      answer(question, {
        text: `Dear colleagues,\r\n\r\nplease disclose the subscriber data of seller${n}@examplemail.test and buyer${n}@examplemail.test.\r\n\r\nJaan Tamm`,
      }),
    );
    expect(after.content?.request.form.identifiers).toEqual(before.content?.request.form.identifiers);
    expect(card).toMatch(/says otherwise\*: Target/);
  });
});

describe('a reply from elsewhere changes nothing', () => {
  it.each<[string, Partial<Answer>]>([
    ['from another domain', { from: 'j.tamm@politsei-ee.example' }],
    ['with a forged address', { proven: 'fail' }],
    ['with an address that nothing proves', { proven: 'none' }],
  ])('%s', async (_how, what) => {
    const { before, question, mail } = await asked(withoutNumber);
    const form = mail.slice(mail.indexOf('\r\n\r\n') + 4);
    const attempts: readonly Answer[] = [
      { text: 'The criminal case file number is 26230104512.', ...what },
      { text: 'The form, completed.', attached: [plainText(form, 'form.txt')], ...what },
    ];
    for (const attempt of attempts) {
      const { after } = await replied(before.id, answer(question, attempt));
      expect(after).toMatchObject({ state: 'needs-information', version: before.version });
      expect(after.content).toEqual(before.content);
    }
  });

  it('from a colleague of the same domain it is filled, and the card says who', async () => {
    const { before, question } = await asked(withoutNumber);
    const { after, card } = await replied(
      before.id,
      answer(question, {
        from: 'k.kask@politsei.ee',
        text: 'The criminal case file number is 26230104512.\r\n\r\nKati Kask, Inspector, badge 9999\r\nTel. +372 612 9999',
      }),
    );
    expect(after.content?.request.form.crime.caseNumber).toBe('26230104512');
    expect(after.content?.request.form.requester).toEqual(before.content?.request.form.requester);
    expect(card).toContain('(from another address of the same domain) brought: Case file number');
  });
});

it('a reply after the decision leaves the form that was decided on', async () => {
  const { before, question } = await asked(withoutNumber);
  await intake.decide(ALICE, desk.cardOf(before.id), 'case-reject', 'This is not our account.');
  const { after } = await replied(
    before.id,
    answer(question, { text: 'The criminal case file number is 26230104512.' }),
  );
  expect(after.state).toBe('rejected');
  expect(after.content).toEqual(before.content);
  expect(after.history.map(({ action }) => action)).toContain('reply-received');
});

it('a reply that tells of danger to life makes the case an emergency', async () => {
  const { before, question } = await asked((mail) => mail);
  const { after, messageId } = await repliedInEmergency(
    before.id,
    answer(question, {
      text: 'This is an emergency disclosure request now: the victim, a child, was abducted and her life is in danger.',
    }),
  );
  expect(await intake.casesOf(messageId)).toEqual([]);
  expect(after.priority).toBe('emergency');
  expect(after.content?.request.form.nature.emergency).toBe(false);
  expect(textOf(desk.cardOf(after.id, EMERGENCY).blocks)).toMatch(/says otherwise\*: Emergency/);
});

async function repliedInEmergency(caseId: string, raw: Uint8Array) {
  const messageId = await intake.arrive(raw);
  await intake.settled();
  return { after: await view(storage, caseId), messageId };
}
