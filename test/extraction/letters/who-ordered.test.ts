import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { mailOf, textOf } from '../document-of.ts';

const authorityOf = (body: string): StandardForm['authority'] | undefined =>
  extract(textOf(body)).requests[0]?.form.authority;

test.each([
  [
    'Hej,\n\nVedlagt sendes Retten i Svendborgs kendelse af 3. november 2026. Der skal udleveres abonnentoplysninger for ulv@examplemail.test.\n\nMed venlig hilsen\nIda Holm\n',
    { kind: 'court', issuedBy: 'Retten i Svendborgs', date: '2026-11-03' },
  ],
  [
    'Poštovani,\n\npo nalogu Županijskog suda u Zadru od 4. 11. 2026. molimo podatke o korisniku računa vuk@examplemail.test.\n\nS poštovanjem\nIvo Horvat\n',
    { kind: 'court', issuedBy: 'Županijskog suda u Zadru', date: '2026-11-04' },
  ],
  [
    'Hello,\n\nOn 9 November 2026 HHJ Aldwinter sitting at Derby made a production order for the e-mails of 2 May in fox@examplemail.test.\n\nPC Ann Lowe\n',
    { kind: 'judge', issuedBy: 'HHJ Aldwinter', date: '2026-11-09' },
  ],
])('a court is named as its country names it: %#', (body, authority) => {
  expect(authorityOf(body)).toMatchObject(authority);
});

test.each([
  [
    'The order of the 3rd Family Court of Pinheiro, of 05/11/2026, determined the furnishing of',
    '2026-11-05',
  ],
  [
    'The order pronounced at 02.11.2026 by the Pine County Court authorised the handing over of',
    '2026-11-02',
  ],
  ['By order of the Pine County Court of the date 3 November 2026 we need', '2026-11-03'],
])('a cited order has the day that stands beside it: %#', (lead, date) => {
  const body = `On 20/10/2026 the shop was robbed.\n\n${lead} the subscriber data of fox@examplemail.test.\n\nAnn Lowe\n`;
  expect(authorityOf(body)?.date).toBe(date);
});

test.each([
  ['Given under my hand November 16, 2026. Ada Lowe, Circuit Judge', '2026-11-16'],
  ['Witness my hand and seal of the said court, at Pine Hill, this November 16, 2026', '2026-11-16'],
])('an order bears the day on which it was signed: %s', (signed, date) => {
  const order = `CIRCUIT COURT OF PINE COUNTY\n\nORDER\n\nIT IS ORDERED that Example Mail produce the account records of fox@examplemail.test from 1 to 3 October 2026.\n\n${signed}\n\nAda Lowe\nCircuit Judge\n`;
  expect(authorityOf(order)?.date).toBe(date);
});

test('an order that is waited for was made by nobody yet', () => {
  expect(
    authorityOf(
      'Hello,\n\nplease preserve the account fox@examplemail.test until I have an order from the District Court.\n\nSgt Ann Lowe\nKent Police\n',
    ),
  ).toMatchObject({ kind: 'police', issuedBy: null, date: null });
});

test('the force of who asks is known by the address when nothing else names it', () => {
  const { requests } = extract(
    mailOf('Hi, who is behind fox@examplemail.test? Please tell us the name.\n\nAnn\n', [], {
      from: [{ name: 'Ann Lowe', address: 'ann.lowe@kent.police.uk' }],
    }),
  );
  expect(requests[0]?.form.authority.kind).toBe('police');
});

test.each([
  [
    'SUPERIOR COURT OF PINE COUNTY\n\nORDER\n\nIT IS ORDERED that Example Mail produce the account records of fox@examplemail.test.\n\nGiven at 2:10 p.m.\n\nHon. Ada Lowe\n\nJudge of the Superior Court\n',
    { kind: 'judge', issuedBy: 'Hon. Ada Lowe' },
  ],
  [
    'Okresní soud v Horní Lípě\n\nPříkaz\n\nSoudce Okresního soudu v Horní Lípě Mgr. Jan Hora nařizuje, aby Example Mail sdělil údaje uživatele liska@examplemail.test.\n\nMgr. Jan Hora\nsoudce\n',
    { kind: 'judge', issuedBy: 'Soudce Okresního soudu v Horní Lípě Mgr. Jan Hora' },
  ],
  [
    'Sehr geehrte Damen und Herren,\n\nich bitte um Auskunft über die Bestandsdaten des Kontos fuchs@examplemail.test.\n\nHochachtungsvoll\n\nWolf-Ötker\nStaatsanwältin\n',
    { kind: 'prosecutor', issuedBy: 'Wolf-Ötker' },
  ],
])('who signs an order or asks as a prosecutor issues it: %#', (body, authority) => {
  expect(authorityOf(body)).toMatchObject(authority);
});

test('an officer who demands or asks on powers of the police has no order from anybody, a regulator that demands issues one', () => {
  const letter = (asked: string, body = 'Kent Police'): string =>
    `${body}\n\nDear Sirs,\n\n${asked} the subscriber data of fox@examplemail.test.\n\nYours faithfully,\nAda Lowe\n${body}\n`;
  const demanded = 'By virtue of section 6 you are hereby required to produce';
  expect(authorityOf(letter(demanded))?.issuedBy).toBeNull();
  expect(authorityOf(letter('Could you please send us'))?.issuedBy).toBeNull();
  expect(authorityOf(letter(demanded, 'Financial Markets Commission'))).toMatchObject({
    kind: 'other',
    issuedBy: 'Ada Lowe',
  });
});

test('customs are no police, and the day of a demand is that of its letter', () => {
  expect(
    authorityOf(
      'Celní úřad pro Horní kraj\nČ. j.: 88213-5/2026\nHorní Lípa 6. října 2026\n\nDobrý den,\n\nžádáme o sdělení údajů uživatele liska@examplemail.test.\n\nS pozdravem\nkpt. Jan Hora\n',
    ),
  ).toMatchObject({ kind: 'other', issuedBy: null, date: '2026-10-06' });
});

test.each([
  ['of 26 of October of 2026', '2026-10-26'],
  ['given on November the 9th, 2026', '2026-11-09'],
])('an order is dated in any way of writing: %s', (dated, date) => {
  expect(
    authorityOf(
      `Dear Sirs,\n\nby order of Judge Ada Lowe ${dated} please send the subscriber data of fox@examplemail.test.\n\nDC Ann Bell\nKent Police\n`,
    ),
  ).toMatchObject({ kind: 'judge', issuedBy: 'Judge Ada Lowe', date });
});

test.each([
  'Action for annulment may be brought before the Administrative Court of Harbour.',
  'An appeal lies to the Harbour Administrative Court within thirty days.',
  'Gegen diese Anordnung kann Klage beim Verwaltungsgericht Musterstadt erhoben werden.',
  'Un recours contre cette décision peut être formé devant le Tribunal administratif de Pau.',
  'Contra esta orden cabe interponer recurso ante el Juzgado Central de Madrid.',
  'Contro questo ordine è ammesso ricorso al Tribunale di Torino.',
  'Tegen dit bevel kunt u bezwaar maken bij de Rechtbank Amsterdam.',
  'Na postanowienie przysługuje zażalenie do Sądu Rejonowego w Łodzi.',
])('a court to which one can turn against an order did not make it: %s', (remedy) => {
  const authority = authorityOf(
    `Agency for Online Safety\n12 Harbour Road\n\nUnder Article 3 of Regulation (EU) 2021/784 you are ordered to remove the post https://examplechat.test/p/9 within one hour.\n\n${remedy}\n\nKadri Mets\nhead of unit\n`,
  );
  expect(authority?.kind ?? null).not.toBe('court');
  expect(authority?.issuedBy ?? null).toBeNull();
});

test.each([
  [
    'Dag,\n\nOvJ mr. De Haas heeft toestemming gegeven. Graag de gebruikersgegevens van reiger@examplemail.test.\n\nJan Smit\n',
    { kind: 'prosecutor', issuedBy: 'OvJ mr. De Haas' },
  ],
  [
    'Señores:\n\nQuien suscribe, Elena Mora Vargas, fiscala auxiliar, les ordena suministrar los datos del suscriptor de la cuenta garza@examplemail.test.\n',
    { kind: 'prosecutor', issuedBy: 'Elena Mora Vargas' },
  ],
  [
    'En cumprimento do despacho da Mma. Procuradora Dra. Ana Prata, de 16NOV2026, roga-se o envio dos dados do titular da conta garca@examplemail.test.\n\nRui Melo\n',
    { kind: 'prosecutor', issuedBy: 'Mma. Procuradora Dra. Ana Prata', date: '2026-11-16' },
  ],
])(
  'a prosecutor is named by the short name of the office, and as the one who writes: %#',
  (body, authority) => {
    expect(authorityOf(body)).toMatchObject(authority);
  },
);

test('an order bears the day under its name, not that of its copy', () => {
  const order =
    'Amtsgericht Lindau\n\nBeschluss\nvom 09.11.2026\n\nIn dem Verfahren gegen Unbekannt wegen Betrugs wird die Herausgabe der Bestandsdaten von reiher@examplemail.test angeordnet.\n\nDr. Holm\nRichter am Amtsgericht\n\nFür die Richtigkeit der Abschrift\nLindau, 12.11.2026\n';
  expect(authorityOf(order)?.date).toBe('2026-11-09');
});

test('an office of prosecutors below the name of the court at which it sits is no court', () => {
  const form = extract(
    textOf(`Tribunal judiciaire de Lacville
Parquet du procureur de la République
1 place Thémis, 38999 Lacville

RÉQUISITION

Le procureur de la République, vu l'article 77-1-1 du code de procédure pénale, requiert Example Online B.V. de communiquer les éléments d'identification du compte renard@examplemail.test.

Fait au parquet, le 18 novembre 2026

Pour le procureur de la République, Anne Roux, substitut
`),
  ).requests[0]?.form;
  expect(form).toMatchObject({ authority: { kind: 'prosecutor' }, nature: { courtOrder: null } });
  expect(form?.authority.issuedBy).toMatch(/^procureur de la République, Anne Roux/);
});

test.each([
  ['The grand jury of this district is investigating wire fraud.', 'prosecutor'],
  ['A grand jury in this district is currently conducting an inquiry.', 'prosecutor'],
  ['This request is made under a grand jury subpoena.', 'court'],
])('a grand jury orders, or only investigates: %s', (told, kind) => {
  const text = `U.S. Department of Justice\nUnited States Attorney, District of Oregon\n\n${told} Please provide the subscriber data of fox@examplemail.test.\n\nDana Whitlock\nAssistant United States Attorney\n`;
  expect(extract(textOf(text)).requests[0]?.form.authority.kind).toBe(kind);
});

test.each([
  [
    'Prezados Senhores,\n\nNos autos do Processo 500, a MM. Juíza de Direito da 2ª Vara Criminal de Pinhal deferiu, em 18/11/2026, o afastamento do sigilo. Solicito os dados cadastrais da conta raposa@examplemail.test.\n\nPaulo Neto\nDelegado de Polícia\n',
    { kind: 'judge', issuedBy: 'Juíza de Direito da 2ª Vara Criminal de Pinhal', date: '2026-11-18' },
    true,
  ],
  [
    "Spettabile Società,\n\nin esecuzione dell'ordine emesso ai sensi dell'art. 256 c.p.p. in data 19.10.2026 dal dott. Aldo Riva, Procura della Repubblica di Montalto, si invita a consegnare i dati anagrafici dell'utente volpe@examplemail.test.\n\nMar. Ca. Gino Neri\nGuardia di Finanza\n",
    { kind: 'prosecutor', issuedBy: 'Procura della Repubblica di Montalto', date: '2026-10-19' },
    null,
  ],
  [
    'Policja\n\nPostanowienie: Prokurator Prokuratury Okręgowej w Kamienicy, 25.11.2026 r.\nAdres e-mail: lis@examplemail.test\nZakres: dane abonenta\n\npodkom. Ewa Lis\n',
    { kind: 'prosecutor', issuedBy: 'Prokurator Prokuratury Okręgowej w Kamienicy', date: '2026-11-25' },
    null,
  ],
])(
  'who made an order that is cited, by the words for its making or in its row: %#',
  (body, authority, ordered) => {
    const form = extract(textOf(body)).requests[0]?.form;
    expect(form?.authority).toMatchObject(authority);
    expect(form?.nature.courtOrder).toBe(ordered);
  },
);

test('a petition that a judge refused is no order', () => {
  expect(
    authorityOf(
      'Prezados Senhores,\n\nA MM. Juíza de Direito da 2ª Vara Criminal de Pinhal indeferiu, em 18/11/2026, o pedido. Solicito os dados cadastrais da conta raposa@examplemail.test.\n\nPaulo Neto\nDelegado de Polícia\n',
    )?.kind,
  ).toBe('police');
});

test('a heading in capitals beside the mark of a judge is nobody who decides', () => {
  const order = `TRIBUNALE DI MONTALTO - SEZIONE G.I.P.
DECRETO MOTIVATO DI ACQUISIZIONE DI DATI DI TRAFFICO

Il G.I.P. dott. Ennio Sforza,
letta la richiesta del Pubblico Ministero, dott.ssa Ilaria Campi, Sostituto Procuratore della Repubblica, nel procedimento contro ignoti per il reato di truffa,
DISPONE
l'acquisizione dei dati di traffico relativi alla casella volpe@examplemail.test dal 1 agosto 2026 al 3 agosto 2026.

Montalto, 1 ottobre 2026
`;
  const form = extract(
    mailOf('Si trasmette il provvedimento in allegato.\n', [{ ...textOf(order), name: 'decreto.txt' }], {
      from: [{ address: 'segreteria@procura.example', name: 'Procura Montalto' }],
    }),
  ).requests[0]?.form;
  expect(form?.authority).toMatchObject({ kind: 'judge', issuedBy: 'G.I.P. dott. Ennio Sforza' });
  expect(form?.requester).toMatchObject({
    name: 'Ilaria Campi',
    position: 'Sostituto Procuratore della Repubblica',
  });
});

test('an order of a court of Québec is one, and its judge asks for nothing', () => {
  const order = `CANADA
PROVINCE DE QUÉBEC
DISTRICT DE RICHELIEU\tCOUR DU QUÉBEC

ORDONNANCE DE COMMUNICATION

EN VERTU DE l’article 487.014 du Code criminel, IL EST ORDONNÉ à Example Chat de communiquer la fiche d’inscription du compte renard@examplemail.test.

Ville-Riche, le 20 novembre 2026

Réjean Aubin, juge de paix magistrat
`;
  const form = extract(
    mailOf(
      'Bonjour,\n\nVeuillez prendre connaissance de l’ordonnance ci-jointe.\n\nSergente-détective Anne Roux, mat. 3357\nService de police de Ville-Riche\n',
      [{ ...textOf(order), name: 'ordonnance.txt' }],
      {
        from: [{ address: 'aroux@spvr.example', name: 'Anne Roux' }],
      },
    ),
  ).requests[0]?.form;
  expect(form).toMatchObject({
    nature: { courtOrder: true },
    authority: { kind: 'judge', attached: true },
    requester: { name: 'Anne Roux' },
  });
  expect(form?.requester.position ?? '').not.toMatch(/juge/);
});
