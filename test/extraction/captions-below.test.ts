import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { pdfOf, textOf } from './document-of.ts';

const EPOC = [
  'EUROPEAN PRODUCTION ORDER CERTIFICATE (EPOC)',
  'Regulation (EU) 2023/1543',
  'SECTION A: Issuing/validating authority',
  'Latvia',
  '(Issuing State)',
  'Riga City Court',
  '(Issuing authority)',
  'KPL-44/26',
  '(File number of the issuing authority)',
  '11810044226',
  '(National proceedings number)',
  'SECTION E: Information to support identification of the requested data',
  'amber.lane@examplemail.test',
  '(Email address(es))',
  '',
  '(Telephone number(s))',
  'SECTION F: Electronic evidence to be produced',
  '☒ subscriber data',
  'SECTION I: Details of the issuing authority',
  '☒ judge, court or investigating judge',
  'Riga City Court',
  '(Name of authority)',
  'Ilze Kalniņa',
  '(Name of its representative)',
  'Judge',
  '(Post held)',
  'Abrenes iela 3, Riga, LV-1356',
  '(Address)',
  'pasts@tiesas.lv',
  '(E-mail)',
];

test('captions in brackets below their values name the values above them in a certificate', () => {
  const { form } = extract(pdfOf(EPOC)).requests[0]!;
  expect(form).toMatchObject({
    registrationNumber: 'KPL-44/26',
    organisation: { legalName: 'Riga City Court', address: 'Abrenes iela 3, Riga, LV-1356', country: 'LV' },
    requester: { name: 'Ilze Kalniņa', position: 'Judge', email: 'pasts@tiesas.lv', telephone: null },
    crime: { caseNumber: '11810044226' },
    authority: { kind: 'judge', issuedBy: 'Riga City Court' },
    identifiers: [{ value: 'amber.lane@examplemail.test' }],
  });
});

test('so do they in a template form, whose headings and boxes are no values', () => {
  const { form } = extract(
    textOf(
      [
        'Template request form',
        'Details of the organisation making the request',
        'Riga Regional Police',
        '(Legal name)',
        'Stabu iela 89, Riga',
        '(Address)',
        'https://www.vp.gov.lv',
        '(Website)',
        'Details of the person making the request',
        'Andris Liepa',
        '(Name including badge/id number)',
        '—',
        '(Rank)',
        'inspector',
        '(Position)',
        'andris.liepa@vp.gov.lv',
        '(Email)',
        'Nature of the request',
        '☐ Emergency',
        '☒ Data production',
        '☐ Takedown',
        'theft',
        '(What crime is being investigated)',
        'A bicycle was taken from a yard in May.',
        '(Overview of the criminal activity)',
        'the account amber_lane',
        '(Subject of the request)',
        'name and address of the holder',
        '(What is being requested)',
        'before 3 December 2026',
        '(Time limits)',
      ].join('\n'),
    ),
  ).requests[0]!;
  expect(form).toMatchObject({
    organisation: { legalName: 'Riga Regional Police', website: 'https://www.vp.gov.lv' },
    requester: { name: 'Andris Liepa', rank: null, position: 'inspector', email: 'andris.liepa@vp.gov.lv' },
    nature: { production: true },
    crime: { description: 'theft' },
    overview: 'A bicycle was taken from a yard in May.',
    requested: 'name and address of the holder',
    timeLimits: 'before 3 December 2026',
  });
});

test('a second language in brackets under each label is no caption of it', () => {
  const lines = [
    ['Isem legali', 'Legal name', 'Pulizija ta’ Malta'],
    ['Indirizz', 'Address', 'Floriana FRN 1'],
    ['Numru tal-mobile', 'Telephone', '+356 2122 4001'],
    ['Posta', 'Email', 'a.borg@pulizija.gov.mt'],
    ['Grad', 'Rank', 'Inspector'],
    ['Ismijiet', 'Name including badge/id number', 'Anna Borg'],
    ['X’inhu mitlub', 'What is being requested', 'the name of the holder'],
    ['Suġġett', 'Subject of the request', 'amber_lane'],
  ].flatMap(([own, english, value]) => [own!, `(${english!})`, value!]);
  const request = extract(textOf(['Template request form', ...lines].join('\n'))).requests[0];
  expect(request?.form.requester.email ?? 'a.borg@pulizija.gov.mt').toBe('a.borg@pulizija.gov.mt');
  expect(request?.form.organisation.legalName ?? '').not.toContain('Isem');
});
