import { describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/storage.ts';
import { view } from '../cases/samples.ts';
import { sampleMail } from '../e2e/sample-mail.ts';
import { type DeskWithSlack, TRIAGE } from '../slack/desk-with-slack.ts';
import { textOf } from '../slack/samples.ts';
import { type DeskWithIntake, eachTestOnADeskWithIntake, flagsOf } from './desk-with-intake.ts';
import { mailOf } from './mail-of.ts';

let storage: Storage;
let desk: DeskWithSlack;
let intake: DeskWithIntake;
eachTestOnADeskWithIntake((...given) => {
  [storage, desk, intake] = given;
});

let next = 7_000;
const OFFICER = 'j.tamm@politsei.ee';
const withoutNumber = (mail: string) => mail.replace(/ Criminal proceedings no\. \d+/, '');

/** A case, and the Message-ID of the officer's own mail that opened it. */
async function opened(edit: (mail: string) => string = withoutNumber) {
  const n = next++;
  const raw = edit(sampleMail(n).replace('26230104512', `2623010${n}`).replace(`PPA-${n}`, `PPA-77${n}`));
  const messageId = await intake.arrive(new TextEncoder().encode(raw));
  await intake.settled();
  const [first] = await intake.casesOf(messageId);
  return { n, first: first!, id: `<request-${n}@politsei.ee>` };
}

interface Later {
  readonly text: string;
  readonly header?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly proven?: string;
}

/** A later mail in the officer's own thread, and what followed from it. */
async function follow(id: string, caseId: string, later: Later) {
  const { text, header = `In-Reply-To: ${id}`, subject = 'Re: Request for subscriber data' } = later;
  const { from = OFFICER, proven = 'pass' } = later;
  const domain = from.split('@')[1];
  const raw = mailOf(
    [
      `Authentication-Results: mx.examplemail.test; dmarc=${proven} header.from=${domain}`,
      `From: Jaan Tamm <${from}>`,
      `Subject: ${subject}`,
      header,
      `Message-ID: <later-${next++}@${domain}>`,
    ],
    text,
  );
  const messageId = await intake.arrive(raw);
  await intake.settled();
  const message = await storage.prisma.message.findUniqueOrThrow({ where: { id: messageId } });
  const card = desk.cardOf(caseId);
  return {
    message,
    opened: await intake.casesOf(messageId),
    after: await view(storage, caseId),
    card: textOf(card.blocks),
    thread: textOf(desk.notes(TRIAGE, card.ts)),
  };
}

const NUMBER =
  'Dear colleagues,\r\n\r\nI forgot: the criminal case file number is 26230104512.\r\n\r\nJaan Tamm';

describe('a mail that follows the officer’s own', () => {
  it('joins the case that the first one opened, and brings what it lacked', async () => {
    const { first, id } = await opened();
    expect(flagsOf(first)).toContain('case-number-missing');
    const { message, opened: more, after, card, thread } = await follow(id, first.id, { text: NUMBER });
    expect(more).toEqual([]);
    expect(message).toMatchObject({ kind: 'reply', repliesToId: first.id, reason: null });
    expect(after.content?.request.form.crime.caseNumber).toBe('26230104512');
    expect(flagsOf(after)).not.toContain('case-number-missing');
    expect(card).toContain('brought: Case file number');
    expect(thread).toContain('gone: No case file number');
  });

  it('from a colleague, by the References, with the first mail quoted below', async () => {
    const { n, first, id } = await opened();
    const { opened: more, after } = await follow(id, first.id, {
      from: 'm.kask@politsei.ee',
      header: `References: <other@politsei.ee> ${id}`,
      text: `${NUMBER}\r\n\r\nOn Sun, 22 Nov 2026 at 09:00, Jaan Tamm <${OFFICER}> wrote:\r\n> Please provide the name of seller${n}@examplemail.test.`,
    });
    expect(more).toEqual([]);
    expect(after.content?.request.form.crime.caseNumber).toBe('26230104512');
  });

  it.each([
    ['by its sender is shown to a language model once, without what it quotes', {}, false],
    ['by somebody else is shown to it once, as it came', { proven: 'none' }, true],
  ])('%s', async (_, elsewhere, quoted) => {
    const { n, first, id } = await opened();
    const before = intake.shown.length;
    await follow(id, first.id, {
      ...elsewhere,
      text: `Dear colleagues,\r\n\r\nplease provide the subscriber data of the account mole.c@examplemail.test.\r\n\r\nOn Sun, 22 Nov 2026 at 09:00, Jaan Tamm <${OFFICER}> wrote:\r\n> Please provide the name of seller${n}@examplemail.test.`,
    });
    const shown = intake.shown.slice(before);
    expect(shown.map((text) => text.includes(`seller${n}`))).toEqual([quoted]);
    expect(shown.join()).toContain('mole.c@examplemail.test');
  });

  it('about another account in other proceedings opens a case of its own, linked to the first', async () => {
    const { first, id } = await opened((mail) => mail);
    const {
      message,
      opened: more,
      after,
    } = await follow(id, first.id, {
      text: 'Dear colleagues,\r\n\r\nplease provide the subscriber data of the account hare.b@examplemail.test. Criminal case no. 26230188888.\r\n\r\nJaan Tamm',
    });
    expect(more).toHaveLength(1);
    expect(more[0]!.links).toMatchObject([{ number: first.number, how: 'reply', isEarlier: true }]);
    expect(more[0]!.content?.request.form.identifiers.map(({ value }) => value)).toEqual([
      'hare.b@examplemail.test',
    ]);
    expect(after.content?.request.form).toEqual(first.content?.request.form);
    expect(message.kind).toBe('request');
  });
});

describe('whoever knows the Message-ID and comes from elsewhere', () => {
  it.each([
    ['another domain', { from: 'j.tamm@politsei.example' }],
    ['the same domain, forged', { proven: 'fail' }],
    ['the same domain, not proven', { proven: 'none' }],
  ])('%s: the case stays as it is; a case of its own points to it', async (_, elsewhere) => {
    const { n, first, id } = await opened();
    const {
      message,
      opened: more,
      after,
    } = await follow(id, first.id, {
      ...elsewhere,
      text: `Please provide the data of seller${n}@examplemail.test to this address. Criminal case no. 26230104512.`,
    });
    expect(message.repliesToId).toBeNull();
    expect(after.content?.request).toEqual(first.content?.request);
    expect(after.content?.replies ?? []).toEqual([]);
    expect(more).toHaveLength(1);
    expect(more[0]!.links).toContainEqual(expect.objectContaining({ number: first.number, isEarlier: true }));
  });
});

describe('a mail that follows one with several requests', () => {
  const TWO = [
    'Cyber Crime Bureau of the Police and Border Guard Board of Estonia',
    '',
    'Request 1',
    'In criminal case no. 26230104512 (fraud, section 209 of the Penal Code) we ask under section 215 of the Code of Criminal Procedure for the subscriber data of hare.one@examplemail.test.',
    '',
    'Request 2',
    'In criminal case no. 26230104777 (theft, section 199 of the Penal Code) we ask under section 215 of the Code of Criminal Procedure for the subscriber data of hare.two@examplemail.test.',
    '',
    'Jaan Tamm',
  ].join('\r\n');

  async function openedTwo() {
    const id = `<two-${next++}@politsei.ee>`;
    const messageId = await intake.arrive(
      mailOf(
        [
          'Authentication-Results: mx.examplemail.test; dmarc=pass header.from=politsei.ee',
          `From: Jaan Tamm <${OFFICER}>`,
          'Subject: Two requests for subscriber data',
          `Message-ID: ${id}`,
        ],
        TWO,
      ),
    );
    await intake.settled();
    const cases = await intake.casesOf(messageId);
    expect(cases).toHaveLength(2);
    return { id, one: cases[0]!, two: cases[1]! };
  }

  it.each([
    ['by its account', () => 'Please note for hare.two@examplemail.test: we call you on +372 612 3000.'],
    ['by its proceedings', () => 'The order in criminal case no. 26230104777 follows by post.'],
    ['by its number', (number: string) => `As to ${number}: our badge number is 40213.`],
  ])('joins the case that it speaks of, %s', async (_, sentence) => {
    const { id, one, two } = await openedTwo();
    const text = `Dear colleagues,\r\n\r\n${sentence(two.number)}\r\n\r\nJaan Tamm`;
    const { message, opened: more, after } = await follow(id, two.id, { text });
    expect(more).toEqual([]);
    expect(message).toMatchObject({ kind: 'reply', repliesToId: two.id, reason: null });
    expect(after.content?.replies).toHaveLength(1);
    expect((await view(storage, one.id)).content?.replies ?? []).toEqual([]);
  });

  it.each([
    ['of none of them', () => 'When can we expect your answer?'],
    ['of both', (one: string, two: string) => `Are ${one} and ${two} under way?`],
  ])('is shown to staff with both numbers if it speaks %s', async (_, asks) => {
    const { id, one, two } = await openedTwo();
    const text = `Dear colleagues,\r\n\r\n${asks(one.number, two.number)}\r\n\r\nJaan Tamm`;
    const { message, opened: more } = await follow(id, two.id, { text });
    expect(more).toEqual([]);
    expect(message.repliesToId).toBeNull();
    expect(message.reason).toBe(
      `a reply to a mail that opened ${one.number}, ${two.number}, and does not tell which of them it means`,
    );
  });

  it('from another domain joins neither', async () => {
    const { id, two } = await openedTwo();
    const { message, after } = await follow(id, two.id, {
      from: 'j.tamm@politsei.example',
      text: 'Dear colleagues,\r\n\r\nas to hare.two@examplemail.test, please send it to this address.\r\n\r\nJaan Tamm',
    });
    expect(message.repliesToId).toBeNull();
    expect(after.content?.replies ?? []).toEqual([]);
  });
});
