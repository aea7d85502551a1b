import { expect, test } from 'vitest';
import { cell, page } from '../../src/documents/rows.ts';
import { extract } from '../../src/extraction/extract.ts';
import { splitName } from '../../src/extraction/fields/requester.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { documentOf, FILLED, type Label, mailOf, pdfOf, textOf } from './document-of.ts';

const formWith = (written: Partial<Record<Label, string>>): StandardForm =>
  extract(pdfOf(Object.entries({ ...FILLED, ...written }))).requests[0]!.form;

test.each([
  [
    'Sheep were sold that nobody owned. Section 4 of the Evidence Act applies, Superintendent Ruth Okafor having authorised this on 3 November 2026.',
    { kind: 'police', issuedBy: 'Superintendent Ruth Okafor', date: '2026-11-03' },
  ],
  [
    'Ein Hof wurde leergeräumt. Rechtsgrundlage: § 100j StPO; Verfügung Staatsanwältin Dr. Vera Lohse vom 04.11.2026',
    { kind: 'prosecutor', issuedBy: 'Staatsanwältin Dr. Vera Lohse', date: '2026-11-04' },
  ],
  [
    'Une ferme a été vidée. Fondement : article 60-1 du code de procédure pénale, sur autorisation de Mme Anne Vidal, vice-procureure à Mende, en date du 5 novembre 2026.',
    { kind: 'prosecutor', issuedBy: 'Mme Anne Vidal, vice-procureure à Mende', date: '2026-11-05' },
  ],
  [
    'Een hoeve werd leeggehaald. Rechtsgrond: artikel 46bis Sv., bevolen door substituut Rik Maes',
    { kind: 'prosecutor', issuedBy: 'substituut Rik Maes' },
  ],
  [
    'З ферми вивезли овець. Запит погоджено: майор поліції Олег Коваль.',
    { kind: 'police', issuedBy: 'майор поліції Олег Коваль' },
  ],
])('who allowed the measure is named among the facts: %#', (overview, authority) => {
  expect(formWith({ 'Overview of the criminal activity': overview }).authority).toMatchObject(authority);
});

test('a letter names the officer who signed it off', () => {
  const body =
    'We need the subscriber of fox@examplemail.test under s.60A Investigatory Powers Act 2016, signed off by Ch Insp Ada Muir.\n\nJo Reid\nConstable, Pine Police';
  expect(extract(mailOf(body)).requests[0]?.form.authority).toMatchObject({
    kind: 'police',
    issuedBy: 'Ch Insp Ada Muir',
  });
});

test.each([
  ['Deception, section 6 of the Theft Act 2001. HAWK incident 25-318842', 'Deception', '25-318842'],
  ['Computersabotage, § 303b StGB; Az. StA Ulm 172 UJs 8841/26', 'Computersabotage', '172 UJs 8841/26'],
  ['Utpressning, strafflagen 31 kap. 3 §, anmälan 5650/R/8841/26', 'Utpressning', '5650/R/8841/26'],
  [
    'Threats, s. 16 Public Order Act 1986, arson case 26-40188',
    'Threats, s. 16 Public Order Act 1986, arson',
    '26-40188',
  ],
])('a number has the words that call it so, a crime does not: %s', (crime, description, caseNumber) => {
  expect(formWith({ 'What Crime/s is Being investigated': crime }).crime).toMatchObject({
    description,
    caseNumber,
  });
});

test.each([
  ['Rolf Amsel, DA-Nr. BW 20 4471', 'Rolf Amsel', 'BW 20 4471'],
  ['Nils Berg PO-771', 'Nils Berg', 'PO-771'],
  ['Petr Hora OEČ 291447', 'Petr Hora', '291447'],
  ['Rosa Lugo, legajo 88142', 'Rosa Lugo', '88142'],
  ['Grace Wanjiru, F/No. 237118', 'Grace Wanjiru', '237118'],
  ['Marie DUPONT 12345', 'Marie DUPONT', '12345'],
])('a name with its number: %s', (text, name, badgeNumber) => {
  expect(splitName(text)).toEqual({ name, badgeNumber });
});

test('a badge on a line of its own below the name', () => {
  expect(formWith({ 'Name including badge/id number': 'Rolf Amsel\nKennung 4471' }).requester).toMatchObject({
    name: 'Rolf Amsel',
    badgeNumber: '4471',
  });
});

test('cells whose first line is a label in bold, some beside one another', () => {
  const headed = (label: string, value: string) => ({
    ...cell(`${label}\n${value}`),
    stressed: [[0, label.length]] as const,
  });
  const rows = [
    [headed('Bezeichnung der Behörde', 'Polizei Pine')],
    [headed('Adresse', 'Waldweg 3, 3011 Bern'), headed('Website', 'www.polizei-pine.example')],
    [headed('Rechtsstellung', 'Kantonspolizei'), headed('Geschäfts-Nr.', 'WK-26-5518')],
    [headed('Name und Ausweisnummer', 'Urs Keller / KP 3120'), headed('Grad', 'Wachtmeister')],
    [headed('Art des Ersuchens', 'Notfall: nein Datensicherung: nein Datenherausgabe: ja Löschung: nein')],
    [headed('Straftat', 'Betrug, Art. 146 StGB')],
    [headed('Zusammenfassung', 'Schafe wurden verkauft, die es nicht gibt.')],
    [headed('Gegenstand', 'schaf@examplemail.test')],
    [headed('Was wird verlangt', 'Registrierungsangaben')],
  ];
  const pages = [
    page(
      1,
      rows.map((cells) => ({ cells, table: 1 })),
    ),
  ];
  const form = extract(documentOf({ kind: 'pdf', pages })).requests[0]!.form;
  expect(form).toMatchObject({
    registrationNumber: 'WK-26-5518',
    organisation: { website: 'www.polizei-pine.example', legalStatus: 'Kantonspolizei' },
    nature: { emergency: false, production: true },
    crime: { description: 'Betrug' },
    overview: 'Schafe wurden verkauft, die es nicht gibt.',
  });
  expect(form.identifiers).toMatchObject([{ value: 'schaf@examplemail.test' }]);
});

test('a text in columns with a number before each label and a colon before each value', () => {
  const labels = Object.entries(FILLED).map(([label, value], at) => `${at + 1}\t${label}\t: ${value}`);
  const rows = labels.map((line) => ({ cells: line.split('\t').map((text) => cell(text)), table: 1 }));
  const whole = { ...textOf(''), pages: [page(null, rows)] };
  const form = extract(whole).requests[0]!.form;
  expect(form.organisation.address).toBe(FILLED.Address);
  expect(form.requester.email).toBe(FILLED.Email);
});
