import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { extractReply } from '../../src/extraction/extract.ts';
import { ownPart } from '../../src/extraction/own-part.ts';
import { formOf, mailOf, textOf } from './document-of.ts';

const textOfMail = (document: Document) =>
  ownPart(document)
    .pages.map(({ text }) => text)
    .join('\n');
const read = (body: string, attachments: readonly Document[] = []) =>
  extractReply(ownPart(mailOf(body, attachments, { subject: 'Re: [LH-2026-000123] Your request' })));

describe('the sender’s own part of a reply', () => {
  it.each([
    ['English', 'On Mon, 23 Nov 2026 at 10:00, Desk <desk@x.test> wrote:'],
    ['German', 'Am 23.11.2026 um 10:00 schrieb Desk <desk@x.test>:'],
    ['French', 'Le lun. 23 nov. 2026 à 10:00, Desk <desk@x.test> a écrit :'],
    ['Dutch', 'Op ma 23 nov. 2026 om 10:00 schreef Desk <desk@x.test>:'],
    ['Outlook', '-----Original Message-----\nFrom: Desk <desk@x.test>\nSent: Monday\nTo: Jaan\nSubject: Re'],
    [
      'Outlook without a line',
      'From: Desk <desk@x.test>\nSent: Monday, 23 November 2026\nTo: Jaan Tamm\nSubject: Re',
    ],
    [
      'German Outlook',
      'Von: Desk <desk@x.test>\nGesendet: Montag, 23. November 2026\nAn: Jaan Tamm\nBetreff: Re',
    ],
  ])('ends where %s quotes without marks', (_how, head) => {
    const own = textOfMail(mailOf(`The number is 1-26-8841.\n\n${head}\n\nCase number: 999/99`));
    expect(own).toContain('1-26-8841');
    expect(own).not.toContain('999/99');
    expect(read(`${head}\n\nCase number: 999/99`).form.crime.caseNumber).toBeNull();
  });

  it('is found between the lines that it answers', () => {
    const own = textOfMail(
      mailOf(
        'On Mon, 23 Nov 2026 at 10:00, Desk <desk@x.test> wrote:\n> What is your case number, e.g. 999/99?\n\nIt is 1-26-8841.\n> And the basis?\n§ 215',
      ),
    );
    expect(own).not.toContain('999/99');
    expect(own).toContain('It is 1-26-8841.');
    expect(own).toContain('§ 215');
  });

  it('is all of a mail that quotes nothing', () => {
    const mail = mailOf('Dear all,\n\nFrom the file: 1-26-8841.\n\nJaan');
    expect(textOfMail(mail)).toBe(mail.pages[0]?.text);
    const letter = textOf('> no mail');
    expect(ownPart(letter)).toBe(letter);
  });
});

describe('what a reply says', () => {
  it.each([
    ['The criminal case file number is 26230104512.', 'crime.caseNumber', '26230104512'],
    ['Das Aktenzeichen lautet 7101 Js 55/26.', 'crime.caseNumber', '7101 Js 55/26'],
    ['Our registration number is PPA-88518.', 'registrationNumber', 'PPA-88518'],
    [
      'Dear colleagues,\n\nthe request rests on article 215 of the Code of Criminal Procedure.',
      'legalBasis',
      'article 215 of the Code of Criminal Procedure',
    ],
  ])('%s', (body, path, value) => {
    const { form, sources } = read(body);
    const found = path.split('.').reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], form);
    expect(found).toBe(value);
    expect(sources[path]?.document).toBe('mail.eml');
  });

  it('an order of a court tells who allowed the measure, not who asks', () => {
    const order = textOf(
      'HARJU COUNTY COURT\n\nORDER\nCase No. 1-26-4711\nTallinn, 20 November 2026\n\nThe court orders Example Online to disclose the subscriber data of seller1@examplemail.test.\n\nMari Mets\nJudge',
    );
    const { form } = read('The order is attached.', [order]);
    expect(form.authority).toMatchObject({
      kind: 'judge',
      issuedBy: 'Mari Mets',
      attached: true,
      date: '2026-11-20',
    });
    expect(form.organisation.legalName).toBeNull();
    expect(form.registrationNumber).toBeNull();
  });

  it('the rank of who signs allows nothing', () => {
    const { form } = read(
      'Dear colleagues,\n\nthank you, we look into it.\n\nKind regards\nJaan Tamm\nInspector',
    );
    expect(form.authority).toMatchObject({ kind: null, date: null });
  });

  it('an order that is only told of is not attached', () => {
    const { form } = read('The order was issued by Harju County Court on 3 November 2026 and is attached.');
    expect(form.authority.attached).not.toBe(true);
  });

  it('a form is not read as a letter', () => {
    const { form } = read('The form is attached.', [formOf()]);
    expect(form.crime.caseNumber).toBeNull();
    expect(form.identifiers).toEqual([]);
  });
});
