import { expect, test } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { ReadRequest } from '../../src/extraction/reading.ts';
import { pdfOf } from './document-of.ts';

const only = (document: Document): ReadRequest => {
  const { requests } = extract(document);
  expect(requests).toHaveLength(1);
  return requests[0]!;
};

test('a line broken before the name of a section in a sentence is no title, and its head stays the head', () => {
  const { format, form } = only(
    pdfOf([
      "CERTIFICAT D'INJONCTION EUROPÉENNE DE PRODUCTION",
      'En vertu du règlement (UE) 2023/1543, le destinataire transmet les données dans le délai indiqué à la',
      'section C.',
      "SECTION A : Autorité d'émission/de validation",
      "Autorité d'émission : Tribunal d'arrondissement de Diekirch",
      "Numéro de dossier de l'autorité d'émission : CRI-7/26",
      'SECTION C : Délais',
      '☒ dans les 10 jours',
      'SECTION E : Informations visant à faciliter l’identification des données',
      '☒ adresse(s) électronique(s) : otage@examplemail.test',
      'SECTION F : Preuves électroniques à produire',
      'a) ☒ données relatives aux abonnés',
      'd) ☐ données relatives au contenu',
      'SECTION H : Information de la personne',
      "☒ le destinataire s'abstient en tout état de cause d'informer la personne",
      "SECTION I : Coordonnées de l'autorité d'émission",
      'Nom du représentant : Jean-Marc Thill',
      'Fonction : juge d’instruction',
    ]),
  );
  expect(format).toBe('epoc');
  expect(form).toMatchObject({
    registrationNumber: 'CRI-7/26',
    organisation: { legalName: "Tribunal d'arrondissement de Diekirch" },
    requester: { name: 'Jean-Marc Thill' },
    dataTypes: { subscriber: true, content: false },
    confidentiality: { requested: true },
  });
});

test.each([
  ['sección C. La conservación cesará tras 60 días.'],
  ['Section C to the authority indicated in point (i) of Section L.'],
  ['Section C.'],
])('%s', (line) => {
  const { format, form } = only(
    pdfOf([
      'EUROPEAN PRESERVATION ORDER CERTIFICATE (EPOC-PR)',
      'Under Regulation (EU) 2023/1543 the addressee must preserve the data described in',
      line,
      'Section A: Issuing/validating authority',
      'Issuing authority: District Court of Limassol',
      'File number of the issuing authority: PR 31/2026',
      'Section C: Information to support identification of requested data',
      '☒ email address(es): shares@examplemail.test',
      'Section D: Electronic evidence to be preserved',
      '☒ traffic data: ☒ connection records ☒ routing information (source and destination IP',
      'address) ☐ cell tower location',
      '☐ content data',
      'Section F: Information to the person whose data are being sought',
      '☒ The addressee shall refrain in any event from informing the person whose data are being sought.',
    ]),
  );
  expect(format).toBe('epoc-pr');
  expect(form).toMatchObject({
    registrationNumber: 'PR 31/2026',
    subject: 'shares@examplemail.test',
    requested: 'connection records; routing information (source and destination IP address)',
    dataTypes: { traffic: true, content: false },
    confidentiality: { requested: true },
  });
});

test('Section A is of the authority that issues, also where its title names the one that validates first', () => {
  const { form } = only(
    pdfOf([
      'EUROPÄISCHE HERAUSGABEANORDNUNG (EPOC)',
      'Gemäß der Verordnung (EU) 2023/1543',
      'ABSCHNITT A: Anordnende/validierende Behörde',
      'Anordnende Behörde: Amtsgericht Oldenburg',
      'Aktenzeichen der anordnenden Behörde: 28 Gs 1144/26',
      'ABSCHNITT E: Angaben zur Identifizierung der angeforderten Daten',
      '☒ E-Mail-Adresse(n): traktor@examplemail.test',
      '☒ Name(n) des Dienstes: Example Mail',
      'ABSCHNITT F: Elektronische Beweismittel',
      'a) ☒ Teilnehmerdaten',
      'ABSCHNITT H: Unterrichtung der Person, deren Daten angefordert werden',
      '☒ Der Adressat sieht in jedem Fall davon ab, die Person zu unterrichten.',
    ]),
  );
  expect(form).toMatchObject({
    registrationNumber: '28 Gs 1144/26',
    organisation: { legalName: 'Amtsgericht Oldenburg' },
    subject: 'traktor@examplemail.test',
    confidentiality: { requested: true },
  });
});
