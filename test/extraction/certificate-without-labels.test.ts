import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { pdfOf } from './document-of.ts';

const formOf = (rows: (string | string[])[]): StandardForm => extract(pdfOf(rows)).requests[0]!.form;

test('sections with values alone, of which some stand side by side in a table', () => {
  const form = formOf([
    'European Production Order Certificate (EPOC)',
    [
      'SECTION A\nIssuing State: NL\nIssuing authority: Arrondissementsparket Pine-\nOost\nPublic prosecutor R. van Dam\n04-11-2026',
      'SECTION B\nExample Online',
    ],
    [
      'SECTION C\n☐ 10 days\n☒ 8 hours – emergency case\nA bomb at the ferry of Pine has been announced for Friday; lives are at risk.',
      'SECTION D\nNo earlier order',
    ],
    [
      'SECTION E\nferry.friday@examplemail.test',
      'SECTION F\n☒ Subscriber data: name and telephone\n☐ Traffic ☐ Content',
    ],
    [
      'SECTION G\nThreat with a bomb, Article 285(3) Criminal Code\n01/287714-26\nRegulation (EU) 2023/1543, Article 4',
      'SECTION I\nTess Bos, parketsecretaris\nepoc.pine@om.nl\n+31 88 699 1500',
    ],
  ]);
  expect(form).toMatchObject({
    organisation: { legalName: 'Arrondissementsparket Pine- Oost' },
    requester: { name: 'Tess Bos', position: 'parketsecretaris', email: 'epoc.pine@om.nl' },
    nature: { emergency: true },
    crime: {
      description: 'Threat with a bomb',
      provisions: ['Article 285(3) Criminal Code'],
      caseNumber: '01/287714-26',
    },
    overview: 'A bomb at the ferry of Pine has been announced for Friday; lives are at risk.',
    authority: { kind: 'prosecutor', issuedBy: 'Public prosecutor R. van Dam', date: '2026-11-04' },
  });
  expect(form.identifiers).toMatchObject([{ value: 'ferry.friday@examplemail.test' }]);
});

test('several things on the line of a section', () => {
  const form = formOf([
    ['ZERTIFIKAT ÜBER EINE EUROPÄISCHE SICHERUNGSANORDNUNG (EPOC-PR)'],
    [
      'Abschnitt A',
      'Staatsanwaltschaft Krems, Waldgasse 4, 3500 Krems; Staatsanwältin Mag. Eva Roth, 05.11.2026; Zeichen 15 St 18/26v-3',
    ],
    ['Abschnitt B', 'Example Online'],
    ['Abschnitt C', 'wald.krems@examplemail.test'],
    ['Abschnitt D', '☐ Teilnehmer ☐ Verkehr ☒ Inhalt. Alle gespeicherten Nachrichten'],
    ['Abschnitt E', 'Urkundenfälschung, § 223 StGB; 15 St 18/26v; Art. 6 VO (EU) 2023/1543'],
    ['Abschnitt F', 'Mag. Eva Roth; leitung.krems@justiz.gv.at; +43 2732 809-0'],
  ]);
  expect(form).toMatchObject({
    registrationNumber: '15 St 18/26v-3',
    requester: { name: 'Mag. Eva Roth' },
    crime: { description: 'Urkundenfälschung', provisions: ['§ 223 StGB'], caseNumber: '15 St 18/26v' },
    authority: { kind: 'prosecutor', issuedBy: 'Staatsanwältin Mag. Eva Roth', date: '2026-11-05' },
    requested: 'Alle gespeicherten Nachrichten',
  });
});

test('a number below the head, and sixty days within which an order will follow', () => {
  const form = formOf([
    ["CERTIFICAT D'INJONCTION EUROPÉENNE DE CONSERVATION (EPOC-PR)"],
    'N° 26-0199',
    [
      'Section A',
      "Autorité d'émission : Parquet de Mende, Place du Foirail, 48000 Mende. Injonction du 5.11.2026",
    ],
    ['Section C', 'Utilisateur : foirail@examplemail.test'],
    ['Section D', 'Données à conserver : messages et brouillons ☐ abonné ☐ trafic ☒ contenu'],
    [
      'Section E',
      'Infraction : contrefaçon, article L. 716-10 du code de la propriété intellectuelle ; procédure 26 318 000 441 ; article 6 du règlement (UE) 2023/1543. Une injonction suivra dans les 60 jours.',
    ],
    ['Section F', 'Contact : Inès Roux, greffière, parquet.mende@justice.fr'],
  ]);
  expect(form).toMatchObject({
    registrationNumber: '26-0199',
    organisation: { legalName: 'Parquet de Mende', address: 'Place du Foirail, 48000 Mende' },
    crime: { description: 'contrefaçon', caseNumber: '26 318 000 441' },
    requested: 'messages et brouillons',
    timeLimits: null,
  });
});
