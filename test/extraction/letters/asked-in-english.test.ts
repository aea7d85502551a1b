import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { mailOf } from '../document-of.ts';

const formOf = (body: string): StandardForm =>
  extract(mailOf(`Dear Sir or Madam,\n\n${body}\n\nYours faithfully,\nInsp. Ama Owusu`)).requests[0]!.form;

describe('how officers of many countries ask in English', () => {
  test.each([
    [
      'We shall be most grateful if you could release the names of the users of a.fox@examplemail.test.',
      'the names of the users',
    ],
    [
      'UPON the application of DS Moss, Example Online must within ten days give him the log-in history of a.fox@examplemail.test.',
      'the log-in history',
    ],
    ['Subscriber check wanted on a.fox@examplemail.test under the usual Act.', 'Subscriber check wanted'],
    ['Kindly avail us the account opening records of a.fox@examplemail.test.', 'the account opening records'],
    [
      "I'd really like to have the e-mail and phone that were used to register a.fox@examplemail.test.",
      'the e-mail and phone',
    ],
    [
      'What we are after is the name and address of whoever opened a.fox@examplemail.test.',
      'the name and address of whoever opened',
    ],
    ['Could we get subscriber info and IP logs for a.fox@examplemail.test?', 'subscriber info and IP logs'],
    ['May I have the login history of a.fox@examplemail.test?', 'the login history'],
    [
      'Would it be possible to obtain basic subscriber information for a.fox@examplemail.test?',
      'basic subscriber information',
    ],
    ['Our unit is in need of the registration data of a.fox@examplemail.test.', 'the registration data'],
    [
      'It would be appreciated if you could let us have the identity of the user of a.fox@examplemail.test.',
      'the identity of the user',
    ],
    [
      'Information we need: name, telephone number and IP address of log-in of a.fox@examplemail.test.',
      'name, telephone number and IP address of log-in',
    ],
    [
      'By order of today we decide that the company Example Online hands over\n\nthe name and the phone of the holder of a.fox@examplemail.test.',
      'name and the phone of the holder',
    ],
  ])('%s', (body, requested) => {
    const form = formOf(body);
    expect(form.requested).toContain(requested);
    expect(form.nature.production).toBe(true);
  });

  test('who has the honour to ask gives a list', () => {
    const form = formOf(
      'I have the honor to ask you to communicate to me:\n\n- the identity of the holder\n- the addresses IP of connexion\n\nof the mailbox a.fox@examplemail.test.',
    );
    expect(form.nature.production).toBe(true);
    expect(form.dataTypes).toEqual({ subscriber: true, traffic: true, content: null });
  });

  test('an extension of a preservation is a preservation', () => {
    const form = formOf(
      "The office is backed up so I'm asking for an extension of the preservation of a.fox@examplemail.test for another 90 days.",
    );
    expect(form.nature).toMatchObject({ preservation: true, production: null });
    expect(form.requested).toContain('preservation of a.fox@examplemail.test');
  });

  test('what is asked of all data is said', () => {
    expect(formOf('Please preserve all data for a.fox@examplemail.test.').requested).toContain('all data');
  });
});

describe('whose an address is, in few words of any language', () => {
  test.each([
    'kdo má modra.liska@examplemail.test?',
    'chi è modra.liska@examplemail.test? serve oggi',
    'hvem ejer modra.liska@examplemail.test?',
    'weten jullie wie modra.liska@examplemail.test is?',
    'Kam priklauso modra.liska@examplemail.test?',
    'czyje to konto modra.liska@examplemail.test?',
  ])('%s', (asked) => {
    const form = extract(mailOf(`${asked}\n\nInsp. Ama Owusu`)).requests[0]?.form;
    expect(form).toMatchObject({ nature: { production: true }, dataTypes: { subscriber: true } });
  });
});

test('a word that asks in another language asks nothing where the address is not what it is about', () => {
  const asked =
    '¿vienes al cine este sábado con todos los demás y me contestas a modra.liska@examplemail.test?';
  const form = extract(mailOf(`${asked}\n\nInsp. Ama Owusu`)).requests[0]?.form;
  expect(form?.nature.production ?? null).toBeNull();
});

describe('where what is asked ends', () => {
  test.each([
    'Please reply within 15 days.',
    'Counting on your usual cooperation.',
    'Somebody ordered two phones with the card of a pensioner in a shop.',
    'I am satisfied that the data is required for the investigation of a serious offence.',
  ])('not with "%s"', (behind) => {
    const form = formOf(
      `Kindly provide the following for the account a.fox@examplemail.test:\n\n(a) Registration details\n(b) I.P addresses used\n\n${behind}`,
    );
    expect(form.requested).toMatch(/\(b\) I\.P addresses(?: used)?$/);
  });

  test('a numbered paragraph behind one that asks is none of its entries', () => {
    const form = formOf(
      '2. You have to provide to the investigators the name and address of the subscriber a.fox@examplemail.test.\n3. The victim lost 400 euros and the money was sent abroad.\n4. This matter is kept by the registrar of the division.',
    );
    expect(form.requested).not.toContain('registrar');
  });

  test('a paragraph that is a line goes on in no other', () => {
    const form = formOf(
      'We investigate a fraud by which a retired teacher from the town lost her savings, a sum of 40,000 euros in all, to somebody who said to be a doctor.\nInformation needed: name and telephone number\nTel. +66 2 555 0147',
    );
    expect(form.requested).toBe('name and telephone number');
  });
});

describe('the crime in the words of those who write English as a second language, or in haste', () => {
  test.each([
    [
      "Preserve the account a.fox@examplemail.test re an armed robbery at a jeweller's, crime no 21/55/26.",
      'armed robbery',
    ],
    ['We investigate the phishing case number 88/2026.', 'phishing'],
    [
      'The police lead a proceeding in the matter of theft with breaking into an account, art. 279 of the Criminal Code.',
      'theft with breaking into an account',
    ],
    [
      'This is an inquiry opened for extortion on the internet, on instruction of the Prosecutor of Porto-Novo.',
      'extortion on the internet',
    ],
    ['Offense: criminal impersonation CRS 18-5-113', 'criminal impersonation'],
    [
      'I am investigating a case of obtaining by false pretences c/s 313 of the Penal Code.',
      'obtaining by false pretences',
    ],
    [
      'A case was registered vide Crime No. 120/2026 U/s 66D IT Act for cheating by impersonation.',
      'cheating by impersonation',
    ],
    [
      'Our inquiry number 26/9 of Bursa Chief Prosecutor Office: the crime is qualified fraud - Turkish Penal Code article 158.',
      'qualified fraud',
    ],
    [
      'Suspicion of computer sabotage by encrypting of data, Penal Code section 303b.',
      'computer sabotage by encrypting of data',
    ],
    ["I'm dealing with a burglary, ref 2026-118.", 'burglary'],
    [
      'The case relates to a bomb hoax. The offence: public alarm, section 50 of the Criminal Code.',
      'public alarm',
    ],
  ])('%s', (told, crime) => {
    expect(
      formOf(`${told}\n\nPlease send the name of the user of a.fox@examplemail.test.`).crime.description,
    ).toBe(crime);
  });

  test.each([
    'To whom it may concern: my name is Tom Bell.',
    'In the matter of State v. Doe I write to you. In the case of emergency call me.',
    'The trader has not registered for VAT.',
    'Our investigation number 26/9 of Izmir Chief Public Prosecutor Office goes on.',
  ])('none is told by "%s"', (told) => {
    expect(
      formOf(`${told}\n\nPlease send the name of the user of a.fox@examplemail.test.`).crime.description,
    ).toBeNull();
  });
});

test.each([
  [
    'subscriber information for the account a.fox@examplemail.test that sent the messages that threatened her',
    null,
  ],
  ['the name of the user of a.fox@examplemail.test, which received the e-mails from the fraudster', null],
  ['subscriber data for a.fox@examplemail.test, from which the messages of 3 March 2026 came', null],
  ['the messages that a.fox@examplemail.test sent on 3 March 2026', true],
  ['subscriber data for a.fox@examplemail.test and the e-mails dated 3 March 2026', true],
])('messages are asked for only where they are what is to be provided: %s', (asked, content) => {
  expect(formOf(`Please provide ${asked}.`).dataTypes.content).toBe(content);
});
