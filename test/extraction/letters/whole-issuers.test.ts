import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { textOf } from '../document-of.ts';

const authorityOf = (body: string): StandardForm['authority'] | undefined =>
  extract(textOf(body)).requests[0]?.form.authority;

test.each([
  [
    'In execution of the order issued on 3 March 2026 by judge Ante Perković of the County Court in Zadar we request the subscriber data of the account fox@examplemail.test.',
    { kind: 'judge', issuedBy: 'judge Ante Perković of the County Court in Zadar' },
  ],
  [
    'I forward a copy of an Order dated 9 March 2026 from the Circuit Court (Division 4), Kumasi in respect of stealing, and request subscriber information for fox@examplemail.test.',
    { kind: 'court', issuedBy: 'Circuit Court (Division 4), Kumasi' },
  ],
  [
    'Please execute the warrant issued by the Busan District Court (Judge Han Ji-won). We ask for subscriber information of the account fox@examplemail.test.',
    { kind: 'judge', issuedBy: 'Busan District Court (Judge Han Ji-won)' },
  ],
  [
    'I forward the decision given on June 3rd, 2026 by the Hon. Federal Judge of the 4th Federal Court of Bahia, which determined to provide the access logs of the account fox@examplemail.test.',
    { kind: 'judge', issuedBy: 'Hon. Federal Judge of the 4th Federal Court of Bahia' },
  ],
  [
    'With the authorisation of Mr. Abdou Ndiaye, deputy prosecutor at the Regional Court of Dakar, given on 3 March 2026, we request the identity of the holder of fox@examplemail.test.',
    { kind: 'prosecutor', issuedBy: 'Mr. Abdou Ndiaye, deputy prosecutor at the Regional Court of Dakar' },
  ],
  [
    'Über Anordnung der StA Klagenfurt, Mag. Ebner, vom 12.03.2026 wird ersucht, zu dem Konto fox@examplemail.test die Stammdaten bekannt zu geben.',
    { kind: 'prosecutor', issuedBy: 'StA Klagenfurt, Mag. Ebner' },
  ],
  [
    'BEZUG  Auftrag der Staatsanwaltschaft Landshut vom 04.03.2026\n\nIm Auftrag der Staatsanwaltschaft bitte ich um Mitteilung der Bestandsdaten zum Konto fox@examplemail.test wegen Betrugs.',
    { kind: 'prosecutor', issuedBy: 'Staatsanwaltschaft Landshut' },
  ],
  [
    'Por despacho de 12/03/2026 da Exma. Senhora Procuradora da República do DIAP de Évora, 2.ª Secção, solicita-se o envio da identificação do titular da conta fox@examplemail.test.',
    { kind: 'prosecutor', issuedBy: 'Procuradora da República do DIAP de Évora, 2.ª Secção' },
  ],
  [
    'Vadovaudamiesi BPK 155 straipsniu ir Šiaulių apylinkės prokuratūros prokuroro Tomo Vaitkaus 2026-03-04 nutarimu, prašome pateikti registracijos duomenis apie el. pašto dėžutę fox@examplemail.test.',
    { kind: 'prosecutor', issuedBy: 'Šiaulių apylinkės prokuratūros prokuroro Tomo Vaitkaus' },
  ],
  [
    'В изпълнение на определение на съдия Иван Колев от Окръжен съд – Варна от 04.03.2026 г. молим да предоставите данни за абоната на fox@examplemail.test.',
    { kind: 'judge', issuedBy: 'съдия Иван Колев от Окръжен съд – Варна' },
  ],
  [
    'Po zahtevu koji je 28.2.2026. izdalo Posebno tužilaštvo za organizovani kriminal u Beogradu, molimo da dostavite registracione podatke naloga fox@examplemail.test.',
    { kind: 'prosecutor', issuedBy: 'Posebno tužilaštvo za organizovani kriminal u Beogradu' },
  ],
])('who ordered is named up to where the name ends: %#', (body, authority) => {
  expect(authorityOf(`${body}\n`)).toMatchObject(authority);
});

test('a line that only leads on parts no court from its district', () => {
  const order =
    'UNITED STATES DISTRICT COURT\nfor the\nSouthern District of Ohio\n\nSUBPOENA\n\nYOU ARE COMMANDED to produce the subscriber records of the account fox@examplemail.test.\n\nDate: March 4, 2026\n\nCLERK OF COURT\n';
  expect(authorityOf(order)?.issuedBy).toBe('UNITED STATES DISTRICT COURT for the Southern District of Ohio');
});

test('an order that is still to come makes its court no head of the letter', () => {
  const body =
    'Zollfahndungsamt München\n\nIm Auftrag der Staatsanwaltschaft Landshut bitte ich um Mitteilung der Bestandsdaten zum Konto fox@examplemail.test.\nRechtsgrundlage: § 100k StPO (Beschluss des AG Landshut folgt)\n\nKarl Moser\n';
  expect(authorityOf(body)).toMatchObject({ kind: 'prosecutor', issuedBy: 'Staatsanwaltschaft Landshut' });
});

test('who stands below "Issued by" issued it', () => {
  const body =
    'SUMMONS\n\nYou are required to produce the subscriber information of the account fox@examplemail.test by April 3, 2026.\n\nOfficer: Jane Holt, Special Agent\n\nIssued by:\nMarcus Delaney, Assistant Special Agent in Charge\n';
  expect(authorityOf(body)?.issuedBy).toBe('Marcus Delaney, Assistant Special Agent in Charge');
});

test('a list that asks separately for each point holds several requests', () => {
  const body =
    "PROCURA DELLA REPUBBLICA\npresso il Tribunale di Prato\n\nIl Pubblico Ministero dott. Ugo Landi, rilevato che la società esibirà i dati distintamente per ogni punto, DISPONE che la società Example Online esibisca:\n\nPUNTO 1 - quanto all'account volpe@examplemail.test: le generalità fornite;\n\nPUNTO 2 - quanto all'account lepre@examplemail.test: i log di accesso con IP.\n\nPrato, 3 marzo 2026\n\nIl Sostituto Procuratore\ndott. Ugo Landi\n";
  const { requests } = extract(textOf(body));
  expect(requests.map(({ form }) => form.identifiers.map(({ value }) => value))).toEqual([
    ['volpe@examplemail.test'],
    ['lepre@examplemail.test'],
  ]);
});

test('a fine by which silence is punished threatens nobody', () => {
  const body =
    'Gendarmerie, Brigade de Vannes\n\nWe require Example Online to communicate the identity of the holder of the account fox@examplemail.test (article 60-1 of the Code of criminal procedure).\n\nThe fact to abstain from answering is punished of a\nfine of 3 750 euros.\n\nAdjudant Yann Le Goff\n';
  expect(extract(textOf(body)).kind).toBe('request');
});

test.each([
  [
    "Vu l'article 46bis du Code d'instruction criminelle, je requiers l'identification du compte lievre_7.\n\nLe procureur du Roi de Bruxelles",
    { kind: 'prosecutor', issuedBy: 'Le procureur du Roi de Bruxelles' },
  ],
  [
    'Solicito datos de la cuenta liebre_7, delito de estafa art. 468 CP.\n\nFiscalía Local de Ñuñoa',
    { kind: 'prosecutor' },
  ],
])('an office that signs alone is the authority: %#', (body, authority) => {
  expect(authorityOf(body)).toMatchObject(authority);
});

test.each([
  'Please send the name of the user hare_7, a theft.\n\nAnn Roe\ncc: District Attorney',
  'Please send the name of the user hare_7, a theft, on which the District Attorney waits.\n\nAnn Roe',
])('who is sent a copy, or is told of, is none: %#', (body) => {
  expect(authorityOf(body)?.kind ?? null).toBeNull();
});
