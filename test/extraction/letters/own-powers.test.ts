import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { textOf } from '../document-of.ts';

const formOf = (body: string): StandardForm | undefined => extract(textOf(body)).requests[0]?.form;

test.each([
  'Polizeipräsidium Köln\nKriminalinspektion 3\n\nKöln, den 19. November 2026\n\nSehr geehrte Damen und Herren,\n\nwir ermitteln wegen Betrugs (§ 263 StGB). Bitte teilen Sie uns die Bestandsdaten zu fuchs@examplemail.test mit.\n\nMit freundlichen Grüßen\nKatrin Holm\nKriminalkommissarin\n',
  'METROPOLITAN POLICE FORCE\n\n19 November 2026\n\nYou are hereby directed to furnish the subscriber details of fox@examplemail.test. We investigate fraud.\n\nAnn Lowe\nPolice Inspector\n',
])('who asks on powers of the police has no order behind the letter, and only dates it: %#', (body) => {
  expect(formOf(body)?.authority).toMatchObject({ kind: 'police', issuedBy: null, date: null });
});

test.each([
  [
    'Politia\n\nPreiskovalni sodnik Okrožnega sodišča v Celju Jan Kos je dne 12. novembra 2026 odredil, da izročite podatke o imetniku računa volk@examplemail.test.\n\nLep pozdrav\nMaja Zupan\n',
    true,
  ],
  [
    'Sehr geehrte Damen und Herren,\n\nanliegend übersende ich den Beschluss des Amtsgerichts Passau vom 13.11.2026. Danach haben Sie die Bestandsdaten zu fuchs@examplemail.test herauszugeben.\n\nDr. Holm\nStaatsanwalt\n',
    true,
  ],
  [
    'Madame, Monsieur,\n\nagissant sur délégation de M. le Procureur de la République du 12 novembre 2026, nous vous requérons de communiquer le titulaire du compte renard@examplemail.test.\n\nLieutenant Jean Moulin\n',
    null,
  ],
])(
  "the order of a court or judge that is cited is a court order, a prosecutor's is none: %#",
  (body, courtOrder) => {
    expect(formOf(body)?.nature.courtOrder ?? null).toBe(courtOrder);
  },
);

test('a prosecution office that sits at a court is no court', () => {
  expect(
    formOf(
      'PROSECUTION OFFICE AT THE DISTRICT COURT OF VLORA\n\nVlora, 10.11.2026\n\nI ordered, by decision of 09.11.2026, that you give the subscriber data of fox@examplemail.test.\n\nProsecutor\nElira Hoxha\n',
    ),
  ).toMatchObject({ authority: { kind: 'prosecutor', date: '2026-11-09' }, nature: { courtOrder: null } });
});

const ASK = 'Please provide the subscriber details of fox@examplemail.test.';
test.each([
  ['C.No. 17/CCW/MDU/2026    dt: 14.11.2026', null, '17/CCW/MDU/2026', null],
  ['No. CPS(W)/BNSS-94/417/2026', 'Cr. No. 88/2026', 'CPS(W)/BNSS-94/417/2026', '88/2026'],
  ['Court file: CAL-26-0417', 'CPS file 26-104417', 'CAL-26-0417', '26-104417'],
  ['KLASA: NK-214-05/26-01/88', 'URBROJ: 511-07-02-26-9', '511-07-02-26-9', 'NK-214-05/26-01/88'],
  ['12 Gs 417/26', '88 Js 9143/26', '12 Gs 417/26', '88 Js 9143/26'],
  ['L.dz. KP II WD 417/26', 'Sygn. akt 3012-1.Ds.88.2026', 'KP II WD 417/26', '3012-1.Ds.88.2026'],
  ['Geschäfts-Nr. 2026-CYB-0417', 'Fall-Nr. SG.2026.88417', '2026-CYB-0417', 'SG.2026.88417'],
  ['Nr. 31/7-4-2026 di prot.', 'P.P. nr. 417/2026 R.G.N.R.', '31/7-4-2026', '417/2026 R.G.N.R.'],
])("the letter's number and the case's stand apart: %s, %s", (first, second, own, file) => {
  const form = formOf(
    `State Police\n${first}\n${second ?? ''}\n\nDear Sir,\n\n${ASK}\n\nYours faithfully,\nDet. A. Hale\n`,
  );
  expect([form?.registrationNumber, file === null ? null : form?.crime.caseNumber]).toEqual([own, file]);
});

test('a ministry counts its letters by files, the police their cases', () => {
  const numbersOf = (body: string): unknown => {
    const form = formOf(`${body}\n\n${ASK}\n\nFile No. MHA/LEG/04/2026/88\n`);
    return [form?.registrationNumber, form?.crime.caseNumber];
  };
  expect(numbersOf('Ministry of Home Affairs\n')).toEqual(['MHA/LEG/04/2026/88', null]);
  expect(numbersOf('Kent Police\n')).toEqual([null, 'MHA/LEG/04/2026/88']);
});

test.each([
  ['There are grounds to believe in the offence, namely extortion.', 'extortion'],
  ['We investigate the complaint for swindling.', 'swindling'],
])('words that lead to a crime are none of its name: %s', (told, crime) => {
  expect(formOf(`Dear Sir,\n\n${told} ${ASK}\n\nDet. A. Hale\n`)?.crime.description).toBe(crime);
});

test.each([
  ['Authorised by Insp 4417 Lowe under the urgent procedure.', 'Insp 4417 Lowe'],
  ['Superintendent Ann Lowe is aware of and approves this request.', 'Superintendent Ann Lowe'],
  ['This subpoena was signed by ADA Whitlock.', 'ADA Whitlock'],
  ['It was approved by everybody here.', null],
])('the officer who allowed the request: %s', (sentence, issuedBy) => {
  const body = `Dear Sir,\n\nPlease send us the subscriber data of the account fox.dealer@examplemail.test. ${sentence}\n\nYours faithfully\nDC Mia Tran\nHarbour Police`;
  expect(formOf(body)?.authority.issuedBy ?? null).toBe(issuedBy);
});

test.each([
  [
    'Inspector Juan Paz\nsolicita los datos del titular de la cuenta zorro@examplemail.test\nEstafa, dil. 442/26\n',
    'police',
  ],
  [
    'Sgt. Tom Reed\nrequests the subscriber details of fox@examplemail.test\nCrime ref 42/889/26, fraud\n',
    'police',
  ],
  [
    'Juan Paz\nsolicita los datos del titular de la cuenta zorro@examplemail.test\nEstafa, dil. 442/26\n',
    null,
  ],
])('who begins with rank and name, and asks, is of the police: %#', (body, kind) => {
  expect(formOf(body)?.authority.kind ?? null).toBe(kind);
});

const COPIED = `Staatsanwaltschaft Kiel

Sehr geehrte Damen und Herren,

wir bitten um Vollzug des nachstehenden Beschlusses:

Amtsgericht Kiel, 43 Gs 118/26
Beschluss vom 12.11.2026
Auf Antrag der Staatsanwaltschaft wird gemäß §§ 94, 98 StPO die Beschlagnahme der in der Zeit vom 01.09.2026 bis 15.10.2026 im Postfach fuchs@examplemail.test eingegangenen Nachrichten angeordnet.

Mit freundlichen Grüßen
Holm, Justizsekretärin
`;

test('an order that the letter copies is there, made by its court and not by who applied for it', () => {
  expect(formOf(COPIED)).toMatchObject({
    authority: { kind: 'court', issuedBy: 'Amtsgericht Kiel', date: '2026-11-12', attached: true },
    timeRange: { from: '2026-09-01', to: '2026-10-15' },
  });
});

test('who applied for an order did not make it', () => {
  const form = formOf(
    'Dear Sir or Madam,\n\nOn the application of the Public Prosecutor, an order was made on 3 November 2026 by the District Court of Aalst that you give the subscriber data of fox@examplemail.test.\n\nAnn Lowe\nPolice Inspector\n',
  );
  expect(form?.authority).toMatchObject({ kind: 'court' });
});

test.each([
  'УМВД России по Псковской области\n\nПросим предоставить данные владельца учетной записи heron@examplemail.test.\n\nИ. И. Петров\n',
  'Please provide the subscriber name for grey.heron@examplemail.test. Case 26-11842, harassment.\n\nWatch Commander\n',
])('forces are of the police by what they are called: %#', (body) => {
  expect(formOf(body)?.authority.kind).toBe('police');
});

test('who will have to explain himself to a grand jury has no order of one', () => {
  const form = formOf(
    'State Police\n\nPlease provide the name behind grey.heron@examplemail.test. You will be explaining to a grand jury why you were slow.\n\nLt. Dan Moss\n',
  );
  expect(form).toMatchObject({ authority: { kind: 'police' }, nature: { courtOrder: null } });
});
