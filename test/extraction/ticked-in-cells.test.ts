import { expect, test } from 'vitest';
import type { Row } from '../../src/documents/document.ts';
import { cell, page } from '../../src/documents/rows.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { documentOf, pdfOf } from './document-of.ts';

const read = (rows: (string | string[])[]): StandardForm => extract(pdfOf(rows)).requests[0]!.form;

test('kinds of data ticked in a cell of a national form, and the one whose box stays empty', () => {
  const form = read([
    'Staatsanwaltschaft des Kantons Bern',
    'Nordring 8, 3013 Bern',
    'Editionsverfügung',
    [
      'Verfahren\nBM 26 18843',
      'Verfügung vom\n11. November 2026',
      'Verfahrensleitung\nStaatsanwältin Nadja Frei',
    ],
    ['Gegenstand\nErpressung, Art. 156 Ziff. 1 StGB', 'Gestützt auf\nArt. 265 StPO'],
    [
      'Anschluss / Konto\naare.wolf@examplemail.test',
      'Zeitfenster\n01.10.2026 – 31.10.2026',
      'Zu edieren\n☒ Bestandesdaten\n☒ Randdaten (Verbindungen)\n☐ Inhalte',
    ],
    ['Rückfragen an\nLukas Gerber, Assistenz-Staatsanwalt, +41 31 635 96 00, cyber@justice.be.ch'],
  ]);
  expect(form.dataTypes).toEqual({ subscriber: true, traffic: true, content: false });
  expect(form.nature.production).toBe(true);
  expect(form.authority.date).toBe('2026-11-11');
  expect(form.requester.email).toBe('cyber@justice.be.ch');
});

test.each([
  [
    ['Data requested', '☐ Subscriber ☒ Content ☐ Traffic'],
    'We also need the subscriber details (name, address) of the account holder.',
  ],
  [
    ['Angeforderte Daten', '☐ Bestandsdaten ☒ Inhalte ☐ Verkehrsdaten'],
    'Bitte teilen Sie uns auch den Namen und die Anschrift des Kontoinhabers mit.',
  ],
])('a kind whose box stays empty is asked for by a sentence all the same: %s', (kinds, sentence) => {
  const form = read([
    'Kriminalpolizei Linz',
    kinds,
    ['Account', 'max.muster@examplemail.test'],
    ['Case number', '4471/26'],
    sentence,
  ]);
  expect(form.dataTypes).toMatchObject({ subscriber: true, content: true });
});

test('a kind of which only a part is left unticked is not refused', () => {
  const form = read([
    'AN GARDA SÍOCHÁNA',
    'Disclosure Request – Communications (Retention of Data) Acts 2011 and 2022, section 6',
    ['TLU ref.', 'S6/2026/20418'],
    ['Applicant', 'Niamh Brady, Detective Garda, 31877Q'],
    ['Offence', 'Deception – s.6 Criminal Justice (Theft and Fraud Offences) Act 2001'],
    ['Identifier', '+353 86 000 4417'],
    ['Data sought (tick)', '☑ User data ☐ Internet source data ☑ Schedule 2 (traffic) data ☐ Location data'],
    ['Approving officer', 'Chief Superintendent Declan Hurley'],
  ]);
  expect(form.dataTypes).toEqual({ subscriber: true, traffic: true, content: null });
  expect(form.legalBasis).toBe('Communications (Retention of Data) Acts 2011 and 2022, section 6');
  expect(form.authority.issuedBy).toBe('Chief Superintendent Declan Hurley');
});

test('of a judge who authorises and a prosecutor who demands, the judge gave the order', () => {
  const form = read([
    'Openbaar Ministerie',
    'Vordering verstrekking gegevens ex artikel 126ng lid 2 Wetboek van Strafvordering',
    ['Parketnummer', '01/244871-26'],
    ['Verdenking', 'Oplichting (artikel 326 Wetboek van Strafrecht)'],
    ['Account(s)', 'kat.marktplaats@examplemail.test'],
    ['Te verstrekken', 'Inhoud van verzonden en ontvangen berichten'],
    ['Machtiging', 'rechter-commissaris mr. E. van der Velde, Rechtbank Oost-Brabant, d.d. 3 juli 2026'],
    ['Officier van justitie', 'mr. T. Janssen'],
  ]);
  expect(form.authority).toMatchObject({
    kind: 'judge',
    issuedBy: 'rechter-commissaris mr. E. van der Velde, Rechtbank Oost-Brabant',
    date: '2026-07-03',
  });
  expect(form.requested).toBe('Inhoud van verzonden en ontvangen berichten');
  expect(form.dataTypes.content).toBe(true);
});

test('labels in bold end where the bold ends, also before a time of day', () => {
  const bold = (label: string, value: string): Row => ({
    cells: [cell(`${label} ${value}`, [], null, [[0, label.length]])],
    table: null,
  });
  const rows = [
    { cells: [cell('MALTA POLICE FORCE')], table: null },
    bold('Police file', 'NPS 7/FC/552/26'),
    bold('Suspected offence', 'Misappropriation, Art. 293 Criminal Code'),
    bold('Account holder / handle', 'gozo_boats@examplemail.test'),
    bold('From', '10/08/2026 00:00'),
    bold('To', '25/08/2026 23:59 (CEST)'),
    bold('Records required', 'IP logs'),
    bold('Keep secret?', 'Yes – Art. 257 Criminal Code'),
  ];
  const { form } = extract(documentOf({ pages: [page(1, rows)] })).requests[0]!;
  expect(form.crime).toMatchObject({
    caseNumber: 'NPS 7/FC/552/26',
    provisions: ['Art. 293 Criminal Code'],
  });
  expect(form.timeRange.from).toMatch(/^2026-08-10T00:00/);
  expect(form.timeRange.to).toMatch(/^2026-08-25T23:59/);
  expect(form.confidentiality).toMatchObject({ requested: true, legalBasis: 'Art. 257 Criminal Code' });
});

test('British Columbia is no Colombia, and a heading in capitals is no part of the law below it', () => {
  const canada = read([
    'PRODUCTION ORDER FOR DOCUMENTS',
    'Provincial Court of British Columbia',
    'Robson Square 800, Vancouver, British Columbia',
    'You are ordered to produce the subscriber information for fraser.loans@examplemail.test',
    'The Honourable Judge M. Castellanos',
  ]);
  expect(canada.organisation.country).toBe('CA');
  const australia = read([
    'NOTICE TO PRODUCE',
    'Crimes Act 1914 (Cth), section 3ZQO',
    ['Notice number', 'AFP-NTP-2026-03318'],
    ['Issued by', 'Detective Sergeant Liam O’Connor, Australian Federal Police'],
    ['Appointment number', 'AFP 19422'],
    [
      'Offence to which this notice relates',
      'Using a carriage service to menace, section 474.17 Criminal Code (Cth)',
    ],
    ['Account', 'wattle.drum@examplemail.test'],
    ['Time for compliance', 'Within 14 days after the day on which the notice is given'],
    ['Records required', 'IP connection logs'],
  ]);
  expect(australia.crime.provisions).toEqual(['section 474.17 Criminal Code (Cth)']);
  expect(australia.requester.badgeNumber).toBe('AFP 19422');
  expect(australia.timeLimits).toBe('Within 14 days after the day on which the notice is given');
});
