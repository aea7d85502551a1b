import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { fold } from '../../src/extraction/fold.ts';
import { mailOf, textOf } from './document-of.ts';
import { IN_LINES } from './labelled/in-lines.ts';
import { IN_NATIONAL_FORMS } from './labelled/in-national-forms.ts';
import { IN_PLAIN_TEXT } from './labelled/in-plain-text.ts';
import { IN_TABLES } from './labelled/in-tables.ts';
import { type LabelledMail, readLabelledMail } from './labelled/labelled-mail.ts';
import { fieldAt } from './letters/letter.ts';

const plain = (value: unknown): string =>
  fold(String(value))
    .toLowerCase()
    .replace(/(?:^|(?<=t\d\d:\d\d))(?::00)?[+-]\d\d:\d\d$/, '')
    .replace(/^["“]|[.,;:]+$/g, '');

function differing({ wants }: LabelledMail, form: Parameters<typeof fieldAt>[0]): string[] {
  return Object.entries(wants).flatMap(([path, wanted]) => {
    const got = fieldAt(form, path);
    const accepted = Array.isArray(wanted) ? wanted : [wanted];
    const fits = accepted.some((one) =>
      typeof one === 'string' && typeof got === 'string' ? plain(one) === plain(got) : one === got,
    );
    return fits ? [] : [`${path}: ${JSON.stringify(got)}`];
  });
}

describe('requests written in the mail itself, as labels with their values', () => {
  test.each(
    [...IN_TABLES, ...IN_LINES, ...IN_PLAIN_TEXT, ...IN_NATIONAL_FORMS].map(
      (mail) => [mail.name, mail] as const,
    ),
  )('%s', async (_, mail) => {
    const { kind, requests } = extract(await readLabelledMail(mail));
    expect(kind).toBe('request');
    expect(requests).toHaveLength(1);
    const { form } = requests[0]!;
    expect(differing(mail, form)).toEqual([]);
    expect(form.identifiers.map(({ value }) => value).toSorted()).toEqual(mail.identifiers.toSorted());
  });

  test.each([
    ['Name and rank', 'Priya Nathwani, Detective Sergeant', 'Priya Nathwani', 'Detective Sergeant'],
    ['Rank and name', 'Detective Sergeant Priya Nathwani', 'Priya Nathwani', 'Detective Sergeant'],
    [
      'Name, rank and badge',
      'Priya Nathwani, Detective Sergeant, 7741',
      'Priya Nathwani',
      'Detective Sergeant',
    ],
    ['Nom et grade', 'Hélène Garrigue, adjudante', 'Hélène Garrigue', 'adjudante'],
    ['Grade, nom et prénom', 'Adjudante Hélène Garrigue', 'Hélène Garrigue', 'Adjudante'],
    ['Name, Amtsbezeichnung', 'Torben Achterberg, KOK', 'Torben Achterberg', 'KOK'],
    ['Nome e qualifica', 'Davide Sernagiotto, Maresciallo capo', 'Davide Sernagiotto', 'Maresciallo capo'],
    ['Rank and position', 'Sergeant, Investigator', null, 'Sergeant'],
    ['Title', 'Detective Sergeant', null, 'Detective Sergeant'],
  ])('a label that asks for two things: %s', (label, value, name, rank) => {
    const text = `DATA REQUEST

Authority: Harbour Police
${label}: ${value}
Email: a.b@harbour-police.example
Offence: Fraud, section 2 Fraud Act 2006
Account: red.fox@examplemail.test
Data requested: subscriber data of the account
`;
    expect(extract(textOf(text)).requests[0]!.form.requester).toMatchObject({ name, rank });
  });

  test('a heading with a dash, and words before a colon in a sentence, label nothing', () => {
    const mail = mailOf(
      [
        'Request for data - Fraud Act 2006',
        '',
        'Dear team,',
        'please note the following: the account belongs to a minor.',
        'Please provide the subscriber data of the account night_owl7.',
      ].join('\n'),
    );
    const { form, sources } = extract(mail).requests[0]!;
    expect(form.requested).toContain('the subscriber data');
    expect(Object.values(sources).every(({ method }) => method !== 'label')).toBe(true);
  });

  test('Dutch and French labels name the officer, the numbers and how to reach the officer', () => {
    const dutch = mailOf(
      [
        'Beste,',
        '',
        'Ik vorder de gebruikersgegevens van stille.reiger@examplemail.test wegens stalking.',
        '',
        'Opsporingsambtenaar: B. de Wit',
        'Stamnummer: 40417',
        'Rang: hoofdagent',
        'Tel: 0900 5550142',
        'Mutatienr: PL0600-2026555014',
      ].join('\n'),
    );
    expect(extract(dutch).requests[0]?.form).toMatchObject({
      requester: { name: 'B. de Wit', badgeNumber: '40417', rank: 'hoofdagent', telephone: '0900 5550142' },
      crime: { caseNumber: 'PL0600-2026555014' },
    });
    const french = mailOf(
      [
        'Affaire suivie par : Élise Marchand',
        'Mél : elise.marchand@douane.finances.gouv.fr',
        '',
        "Merci de me communiquer l'identité du titulaire du compte heron.gris@examplemail.test.",
      ].join('\n'),
    );
    expect(extract(french).requests[0]?.form.requester).toMatchObject({
      name: 'Élise Marchand',
      email: 'elise.marchand@douane.finances.gouv.fr',
    });
  });

  test("a suspect's name, address and number are the target's, the victim's are nobody's", () => {
    const mail = mailOf(
      [
        'Dear team,',
        'please send us the subscriber data.',
        '',
        'Case number: 2026/118-44',
        'Offence: Theft',
        'Name of the suspect: Jane Doe',
        'E-mail: jane.doe88@examplemail.test',
        "Victim's e-mail: poor.soul@examplemail.test",
        'Legal basis: section 12 Police Act',
        '',
        'Kind regards',
        'Jaan Tamm',
      ].join('\n'),
    );
    const { form } = extract(mail).requests[0]!;
    expect(form.identifiers.map(({ value }) => value)).toEqual(['jane.doe88@examplemail.test']);
    expect(form.requester.email).toBe('j.tamm@politsei.ee');
    expect(form.requester.name).toBe('Jaan Tamm');
  });
});
