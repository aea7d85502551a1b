import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { mailOf, pdfOf, textOf } from '../document-of.ts';

const EN = 'We request the subscriber data of fox@examplemail.test in a case of fraud.';
const DE =
  'Ich bitte um Auskunft über die Bestandsdaten zu fuchs@examplemail.test in einem Verfahren wegen Betruges.';
const ES =
  'Se solicita que faciliten los datos del titular de zorro@examplemail.test por un delito de estafa.';
const PT =
  'Solicita-se o envio dos dados do titular da conta raposa@examplemail.test, no âmbito de um inquérito por burla.';
const IT =
  'Si richiede di fornire i dati del titolare della casella volpe@examplemail.test per il reato di truffa.';
const CS = 'Žádám o sdělení údajů o uživateli schránky liska@examplemail.test z důvodu podvodu.';
const BG = 'Моля да ни предоставите данните за потребителя на lisica@examplemail.test във връзка с измама.';
const SR =
  'Molimo da nam dostavite podatke o korisniku naloga lisica@examplemail.test zbog krivičnog dela prevare.';
const LT = 'Prašome pateikti paskyros lape@examplemail.test naudotojo duomenis dėl sukčiavimo.';
const TR =
  'Yürütülen bir soruşturma için tilki@examplemail.test hesabına ait abone bilgilerinin gönderilmesi rica olunur.';
const FR =
  "Je vous prie de me communiquer l'identité du titulaire de renard@examplemail.test dans une affaire d'escroquerie.";

const requesterOf = (...blocks: string[]): StandardForm['requester'] | undefined =>
  extract(textOf(`${blocks.join('\n\n')}\n`)).requests[0]?.form.requester;

test.each([
  [
    'a typed name and a service in one pair of brackets',
    [EN, '(R. K. Natarajan, IPS)\nDeputy Commissioner of Police\nFor Commissioner of Police'],
    { name: 'R. K. Natarajan', rank: 'Deputy Commissioner of Police', position: null },
  ],
  [
    'a grade and a task joined with "&"',
    [EN, 'Sd/-\n(Mohan Lal Verma)\nSub-Inspector of Police & Investigating Officer\nMob. 98765-43210'],
    { name: 'Mohan Lal Verma', rank: 'Sub-Inspector of Police', position: 'Investigating Officer' },
  ],
  [
    'a grade and a task parted by a stroke',
    [EN, '(Bilal Khan Afridi)\nDeputy Director / Inquiry Officer\nPh: 051-5550-0149'],
    { name: 'Bilal Khan Afridi', rank: 'Deputy Director', position: 'Inquiry Officer' },
  ],
  [
    'by a deputy below the name of the head',
    [
      EN,
      'Sincerely,\n\nHarold B. Finch\nSpecial Agent in Charge\n\nBy: Carla J. Munoz\nSupervisory Special Agent',
    ],
    { name: 'Carla J. Munoz', rank: 'Supervisory Special Agent' },
  ],
  [
    'for a director, by one whose office stands below',
    [PT, "Com os melhores cumprimentos,\n\nP'lo Diretor,\nA Chefe da Secção\n\nMarta Sousa Pinto"],
    { name: 'Marta Sousa Pinto', position: 'Chefe da Secção' },
  ],
  [
    'a clerk and a judge on one line',
    [FR, "Le greffier, (s.) P. Dumont          Le juge d'instruction, (s.) A.-M. Collard"],
    { name: 'A.-M. Collard', position: "juge d'instruction" },
  ],
  [
    'a clerk and a judge whose columns have run together',
    [TR, 'Kâtip 144210 (e-imza) Hâkim Ali Demir (e-imza)'],
    { name: 'Ali Demir', position: 'Hâkim' },
  ],
  [
    'a place and a day above the name',
    [CS, 'V Plzni, téhož dne\n\nMgr. Jan Hora, v. r.\nsoudce'],
    { name: 'Jan Hora', position: 'soudce' },
  ],
  [
    'the one who signs before the one who prepared the letter',
    [BG, 'С уважение,\n\nНАЧАЛНИК СЕКТОР\nИНСПЕКТОР (п)\nПЕТЪР КОЛЕВ\n\nИзготвил: мл. инсп. А. Дончева'],
    { name: 'ПЕТЪР КОЛЕВ', rank: 'ИНСПЕКТОР', position: 'НАЧАЛНИК СЕКТОР' },
  ],
  [
    'the one who can be called before the head who signs',
    [
      LT,
      'Viršininkas                    Jonas Petraitis\n\nRasa Butkutė, vyriausioji tyrėja, tel. +370 600 55511',
    ],
    { name: 'Rasa Butkutė', position: 'vyriausioji tyrėja', telephone: '+370 600 55511' },
  ],
  [
    'a special charge behind the grade',
    [IT, 'IL COMANDANTE\n(Lgt. C.S. Aldo Conti)\n\nVia Roma 3, 90011 Bagni (PA), tel. 091 555000'],
    { name: 'Aldo Conti', rank: 'Lgt. C.S.', telephone: null },
  ],
  [
    'the office with the unit that a comma parts from it',
    [EN, 'Regards\nInspector Ann Lowe 4411\nDuty Inspector, Force Control Room\nHarbour Police'],
    { name: 'Ann Lowe', badgeNumber: '4411', position: 'Duty Inspector, Force Control Room' },
  ],
  [
    'a number with a remark behind it',
    [EN, 'S/Sgt Maeve Tierney #2218\nOfficer in Charge, 14 Division\n905-555-0131 (will be picked up)'],
    { name: 'Maeve Tierney', badgeNumber: '2218', telephone: '905-555-0131' },
  ],
  [
    'an office and a number, and no name',
    [EN, 'Investigation Officer\nCyber Fraud Branch\nDID: 6555 0111'],
    { name: null, position: 'Investigation Officer', telephone: '6555 0111' },
  ],
  [
    'the number of a service card',
    [SR, 'Pozdrav,\nviši policijski inspektor Milan Jovanović\nbr. službene legitimacije 220114'],
    { name: 'Milan Jovanović', badgeNumber: '220114' },
  ],
])('who signs: %s', (_, blocks, requester) => {
  expect(requesterOf(...blocks)).toMatchObject(requester);
});

test('a surname behind a label is given whole by the signature', () => {
  expect(
    requesterOf(
      'Bearbeiterin: Staatsanwältin Dr. Hagen-Wolff, Durchwahl 069 555-8863',
      DE,
      'Hochachtungsvoll\n\nDr. Karin Hagen-Wolff\nStaatsanwältin',
    ),
  ).toMatchObject({ name: 'Karin Hagen-Wolff', position: 'Staatsanwältin', telephone: '069 555-8863' });
});

test('who applies to a court by an office alone', () => {
  expect(
    requesterOf(
      'UPON the application of Owen Prichard, an appropriate officer, of the Harbour Fraud Office\n\nIT IS ORDERED THAT',
      EN,
    ),
  ).toMatchObject({ name: 'Owen Prichard', position: 'appropriate officer' });
});

test('a label of two things gives each for itself', () => {
  expect(
    requesterOf('Requesting officer: Tess Orr\nRank / ID: Sergeant / B-71\nOfficer cell: 321-555-0110', EN),
  ).toMatchObject({ name: 'Tess Orr', rank: 'Sergeant', badgeNumber: 'B-71' });
});

test('an officer whom a row gives by grade and number, without a name', () => {
  const document = pdfOf([
    'ORDEN DE CONSERVACIÓN',
    '',
    ['Organismo', 'Policía Foral de Navarra'],
    ['Funcionario', 'Subinspector, carné profesional 77.310'],
    ['Contacto', '91 555 27 54'],
    ['Diligencias', '44/26'],
    '',
    ES,
  ]);
  expect(extract(document).requests[0]?.form.requester).toMatchObject({
    name: null,
    rank: 'Subinspector',
    badgeNumber: '77.310',
  });
});

const fromMail = (name: string, address: string, body: string): string | null | undefined =>
  extract(mailOf(body, [], { from: [{ name, address }] })).requests[0]?.form.requester.name;

test('a name that From gives surname first is the one of the signature', () => {
  expect(
    fromMail(
      'Okonkwo, Ada',
      'ada.okonkwo@police.example',
      `${EN}\n\nKind regards\nAda\n\nAda Okonkwo\nDetective Sergeant`,
    ),
  ).toBe('Ada Okonkwo');
});

test('words before a body in From are a name where the address has them', () => {
  expect(fromMail('Sistem Destek - Bolu 2. Ceza', 'bolu2@court.example', TR)).toBeNull();
  expect(fromMail('Jane Roe - Harbour Police', 'jane.roe@police.example', EN)).toBe('Jane Roe');
});
