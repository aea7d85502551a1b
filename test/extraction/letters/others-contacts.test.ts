import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const identifiersOf = (text: string): readonly string[] | undefined =>
  extract(textOf(`${text}\n`)).requests[0]?.form.identifiers.map(({ type, value }) => `${type} ${value}`);

test.each([
  [
    'the number at which somebody is reached',
    'Norfolk Constabulary, crime 36/90/26. We request the subscriber data of fox@examplemail.test. Mrs Ida Crane is on 07700 900341 all day. The informant has 07700 900342.',
    ['email fox@examplemail.test'],
  ],
  [
    'such a one in German',
    'Wir bitten um Bestandsdaten zum Konto fox@examplemail.test. Herr Reimers ist unter 0170 5550134 zu erreichen, der Hinweisgeber hat die Nummer +49 171 5550135.',
    ['email fox@examplemail.test'],
  ],
  [
    'in French',
    "Nous vous requérons de communiquer l'identité du titulaire du compte fox@examplemail.test. Le plaignant M. Rey (tél. +33 6 98 55 54 32) a tout raconté. L'informateur utilise le +33 6 11 55 33 44.",
    ['email fox@examplemail.test'],
  ],
  [
    'in Spanish',
    'Solicitamos los datos del titular de la cuenta fox@examplemail.test. La Sra. Vega está localizable en el +34 612 555 678. El perjudicado, con teléfono 612 555 679, pagó por adelantado.',
    ['email fox@examplemail.test'],
  ],
  [
    'in Polish',
    'Proszę o dane użytkownika konta fox@examplemail.test. Pokrzywdzony ma numer +48 601 555 567. Pokrzywdzona Ewa Sowa, tel. 601 555 568, zgłosiła sprawę.',
    ['email fox@examplemail.test'],
  ],
  [
    'in Dutch',
    'Wij vorderen de gegevens van gebruiker fox@examplemail.test. Mevrouw De Wit is te bereiken op 06-55512345. De melder heeft nummer +31 6 55554321.',
    ['email fox@examplemail.test'],
  ],
  [
    'an account at a bank',
    'We request the subscriber data of fox@examplemail.test. She paid into account 30415522 sort code 40-11-43, then into account GB33BUKB20201555555555 and to PL61109010140000071219812874.',
    ['email fox@examplemail.test'],
  ],
  [
    'the site of the service on which the account is',
    'Please provide the subscriber details of user quiethorse77 who chats on Blue Lantern (bluelantern.example).',
    ['username quiethorse77'],
  ],
  [
    'that of the company that is addressed',
    'Aan: Lantern Media B.V. (domeinen bluelantern.example en redlantern.example)\nWij vorderen de gegevens van gebruiker quiethorse77.',
    ['username quiethorse77'],
  ],
  [
    'that of "your service"',
    'Solicitamos los datos del titular de la cuenta quiethorse77 en su plataforma (bluelantern.example).',
    ['username quiethorse77'],
  ],
])('no target: %s', (_, text, identifiers) => {
  expect(identifiersOf(text)).toEqual(identifiers);
});

test.each([
  [
    'Please provide the data of the user sly_otter and of the suspect’s line, telephone +44 7700 900343.',
    ['username sly_otter', 'phone +44 7700 900343'],
  ],
  [
    'Please provide the subscriber data of whoever registered the fake shop Lamp House (lamphouse.example), and of ida.sales@examplemail.test.',
    ['email ida.sales@examplemail.test', 'domain lamphouse.example'],
  ],
  [
    'The complainant was contacted by otter.jobs@examplemail.test. We request its data.',
    ['email otter.jobs@examplemail.test'],
  ],
  [
    'Please identify the holder of the wallet with the IBAN GB33BUKB20201555555555.',
    ['other GB33BUKB20201555555555'],
  ],
])('a target: %s', (text, identifiers) => {
  expect(identifiersOf(text)?.toSorted()).toEqual(identifiers.toSorted());
});

test.each([
  [
    'en',
    'Kent Police, crime 46/77/26\nFurther to our letter: the request for the account otter.one@examplemail.test is withdrawn. Please give the subscriber data of otter.two@examplemail.test.',
  ],
  [
    'en',
    'Kent Police, crime 46/77/26\notter.one@examplemail.test is no longer needed. Please give the subscriber data of otter.two@examplemail.test.',
  ],
  [
    'de',
    'Polizeipräsidium Ulm, Az. 1209/26\nDas Ersuchen zum Konto otter.one@examplemail.test wird zurückgezogen. Wir bitten weiter um die Bestandsdaten zum Konto otter.two@examplemail.test.',
  ],
  [
    'nl',
    'Politie Noord, zaak 1209/26\nHet account otter.one@examplemail.test is niet meer nodig. Wij vorderen nu de gegevens van otter.two@examplemail.test.',
  ],
  [
    'fr',
    "Gendarmerie de Pau, PV 1234/2026\nLa demande relative au compte otter.one@examplemail.test est annulée. Nous vous requérons de communiquer l'identité du titulaire du compte otter.two@examplemail.test.",
  ],
  [
    'es',
    'Comisaría de Jaén, diligencias 1234/26\nLa solicitud sobre la cuenta otter.one@examplemail.test queda sin efecto. Solicitamos los datos del titular de la cuenta otter.two@examplemail.test.',
  ],
])('what is plainly withdrawn is asked for no more (%s)', (_, text) => {
  expect(identifiersOf(text)).toEqual(['email otter.two@examplemail.test']);
});

test.each([
  'Please give the subscriber data of otter.one@examplemail.test, which is no longer active, and of otter.two@examplemail.test.',
  'Please give the subscriber data of otter.one@examplemail.test and otter.two@examplemail.test. The request for the content of otter.one@examplemail.test is withdrawn.',
  'The user withdrew his complaint about otter.one@examplemail.test. Please give the subscriber data of otter.one@examplemail.test and otter.two@examplemail.test.',
])('an account that is asked for stays: %s', (text) => {
  expect(identifiersOf(text)).toEqual([
    'email otter.one@examplemail.test',
    'email otter.two@examplemail.test',
  ]);
});
