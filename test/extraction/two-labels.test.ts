import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { readAnswer } from '../../src/extraction/template/answer.ts';
import { matchLabel } from '../../src/extraction/template/label-match.ts';
import { pdfOf } from './document-of.ts';

/** Rows of the template in English and French, with what was written beside them. */
const ROWS: [string, string, string][] = [
  ['Legal Name', 'Dénomination officielle', 'Police grand-ducale'],
  ['Address', 'Adresse', '1 rue de Trèves\nL-2957 Luxembourg'],
  ['Name including badge/id number', 'Nom et numéro de matricule', 'Claudine Weis, 40-1188'],
  ['Rank', 'Grade', 'Commissaire'],
  ['Email', 'Courriel', 'claudine.weis@police.etat.lu'],
  ['Emergency', 'Urgence', '☐ YES/OUI ☒ NO/NON'],
  ['Data Production', 'Production de données', '☒ YES/OUI ☐ NO/NON'],
  ['What Crime/s is Being investigated', 'Infraction(s) faisant l’objet de l’enquête', 'Escroquerie'],
  ['Subject of the request', 'Objet de la demande', 'velo.lux@examplemail.test'],
  ['What is being requested', 'Ce qui est demandé', 'Identité du titulaire'],
  [
    'Type of data requested',
    'Type de données demandées',
    'Subscriber Information / Données d’abonné: ☒ YES/OUI ☐ NO/NON\nTraffic Data / Données de trafic: ☐ YES/OUI ☒ NO/NON\nContent Data / Données de contenu: ☐ YES/OUI ☒ NO/NON',
  ],
  ['Time Limits', 'Délais', '15 jours'],
];

/** How the two labels stand together. */
const TOGETHER: Record<string, (one: string, two: string) => string> = {
  'a slash between': (one, two) => `${one} / ${two}`,
  'one below the other': (one, two) => `${one}\n${two}`,
  'the second in brackets': (one, two) => `${one} (${two})`,
  'a stroke between': (one, two) => `${one} – ${two}`,
  'a slash, broken there': (one, two) => `${two} /\n${one}`,
};

describe('a form in two languages', () => {
  test.each(Object.entries(TOGETHER))('%s', (_name, together) => {
    const rows = ROWS.map(([one, two, value]) => [together(one, two), value]);
    const reading = extract(pdfOf([['Request form'], ...rows]));
    expect(reading.requests[0]).toMatchObject({
      format: 'coe-2020',
      form: {
        organisation: { legalName: 'Police grand-ducale', address: '1 rue de Trèves L-2957 Luxembourg' },
        requester: {
          name: 'Claudine Weis',
          badgeNumber: '40-1188',
          rank: 'Commissaire',
          email: 'claudine.weis@police.etat.lu',
        },
        nature: { emergency: false, production: true },
        crime: { description: 'Escroquerie' },
        subject: 'velo.lux@examplemail.test',
        requested: 'Identité du titulaire',
        dataTypes: { subscriber: true, traffic: false, content: false },
        timeLimits: '15 jours',
      },
    });
  });

  test('what is asked for together is the row of the first', () => {
    expect(matchLabel('Betroffene Person /\nKennung')).toMatchObject({
      meaning: { key: 'subject' },
      rest: '',
    });
    expect(matchLabel('Subject / Identifier: x')).toMatchObject({ meaning: { key: 'subject' }, rest: 'x' });
  });

  test.each([
    ['☐ YES/OUI ☒ NO/NON', false],
    ['☒ Ja / Oui ☐ Nein / Non', true],
    ['[ ] YES (SÍ) [X] NO (NEIN)', false],
    ['YES/OUI', true],
    ['YES/NO', null],
  ])('%s', (text, value) => {
    expect(readAnswer(text).value).toBe(value);
  });
});

test('a row of one word with a colon that comes later in the form ends what is asked for', () => {
  const rows = [
    'Bezeichnung der Behörde: LKA Niedersachsen',
    'Dienstgrad: Kriminalhauptkommissar',
    'Notfall: [ ] Ja [X] Nein',
    'Datensicherung: [X] Ja [ ] Nein',
    'Welche Straftaten werden untersucht: Computerbetrug',
    'Gegenstand des Ersuchens:',
    'bankhilfe@examplemail.test',
    'Was wird verlangt: Sicherung der Bestandsdaten',
    'Fristen: zehn Tage',
    'Vertraulichkeit: Bitte benachrichtigen Sie den Nutzer nicht',
  ];
  const { form } = extract(pdfOf(rows)).requests[0]!;
  expect(form).toMatchObject({
    subject: 'bankhilfe@examplemail.test',
    requested: 'Sicherung der Bestandsdaten',
    timeLimits: 'zehn Tage',
    confidentiality: { requested: true },
  });
});
