import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { pdfOf } from './document-of.ts';

const formOf = (rows: (string | string[])[]): StandardForm => extract(pdfOf(rows)).requests[0]!.form;

test('an order under the Digital Services Act in a table', () => {
  const form = formOf([
    'Bevel om op te treden tegen illegale inhoud',
    ['Kenmerk', 'WTD/UIT/4412'],
    ['Uitvaardigende autoriteit', 'Autoriteit Waterdieren, Kadestraat 4, 2511 WB Den Haag'],
    ['Rechtsgrondslag', 'artikel 9 van Verordening (EU) 2022/2065'],
    ['Motivering', 'Op de pagina worden beschermde zeepaardjes te koop aangeboden.'],
    ['Exacte locatie', 'https://pages.examplechat.test/zeepaard'],
    ['Gevraagde maatregel', 'ontoegankelijk maken van de pagina in Nederland'],
    ['Termijn', 'uiterlijk 1 december 2026'],
    ['Contact', 'Joris Wal, senior toezichthouder, bevelen@waterdieren.nl, +31 70 722 2000'],
  ]);
  expect(form).toMatchObject({
    registrationNumber: 'WTD/UIT/4412',
    organisation: { legalName: 'Autoriteit Waterdieren', address: 'Kadestraat 4, 2511 WB Den Haag' },
    requester: { name: 'Joris Wal', position: 'senior toezichthouder' },
    nature: { takedown: true },
    legalBasis: 'artikel 9 van Verordening (EU) 2022/2065',
    overview: 'Op de pagina worden beschermde zeepaardjes te koop aangeboden.',
    requested: 'ontoegankelijk maken van de pagina in Nederland',
  });
  expect(form.identifiers).toMatchObject([{ value: 'https://pages.examplechat.test/zeepaard' }]);
});

test('what is asked about is no site of the authority', () => {
  const form = formOf([
    'Autorità per le Acque',
    'Via del Porto 3, 80143 Napoli',
    ['Fondamento giuridico', 'art. 9 Reg. (UE) 2022/2065'],
    ['Contenuto illegale', 'https://pages.examplemail.test/cavallucci'],
    ['Motivazione', 'La pagina vende cavallucci marini protetti senza licenza.'],
    ['Misura', "disabilitare l'accesso dal territorio italiano"],
    ['Responsabile del procedimento', 'Pia Mare, funzionario – acque@agcom.it'],
  ]);
  expect(form).toMatchObject({
    organisation: { website: null },
    legalBasis: 'art. 9 Reg. (UE) 2022/2065',
    nature: { takedown: true },
    requested: "disabilitare l'accesso dal territorio italiano",
  });
});

test('an order to remove with labels of its own', () => {
  const form = formOf([
    'REMOVAL ORDER under Article 3 of Regulation (EU) 2021/784',
    ['Competent authority', 'Office de la mer'],
    ['Order no.', 'FR-TCO-26-77'],
    ['URL', 'https://examplechat.test/c/tide/post/1'],
    ['Statement of reasons', 'The post praises who burned the harbour and asks readers to follow.'],
    ['What must be done', 'Disable access in the whole Union'],
    ['Time', 'one hour from receipt'],
    ['Signed', 'Anne Vidal, Commandant, tco@interieur.gouv.fr, +33 1 47 44 97 00'],
  ]);
  expect(form).toMatchObject({
    registrationNumber: 'FR-TCO-26-77',
    requester: { name: 'Anne Vidal', rank: 'Commandant', email: 'tco@interieur.gouv.fr' },
    nature: { takedown: true },
    requested: 'Disable access in the whole Union',
    timeLimits: 'one hour from receipt',
  });
});

test("a prosecutor's instruction and an order's number, each behind its label", () => {
  const form = formOf([
    ['ENTIDAD', 'Fiscalía General – Fiscalía 9 Seccional'],
    ['NUNC', '110016000050202612000'],
    ['ORDEN A POLICÍA JUDICIAL No.', '9971299'],
    ['DELITO', 'Hurto por medios informáticos, art. 269I C.P.'],
    ['Instruction', 'Fiscal Rosa Lugo, 19 de noviembre de 2026'],
    ['CUENTA', 'faro@examplemail.test'],
    ['SE SOLICITA', 'datos biográficos del titular'],
  ]);
  expect(form).toMatchObject({
    registrationNumber: '9971299',
    crime: { caseNumber: '110016000050202612000' },
    authority: { kind: 'prosecutor', issuedBy: 'Fiscal Rosa Lugo', date: '2026-11-19' },
  });
});

test('data that a label says is required is to be handed over', () => {
  const form = formOf([
    ['Office', 'National Tide Agency, Lahore'],
    ['Offence', 'Theft of boats, Section 21 PECA 2016'],
    ['Account', 'tide.boats@examplemail.test'],
    ['Information required', 'registration particulars, IP logs'],
    ['Ordered by', 'Additional Director Circle Lahore'],
  ]);
  expect(form.nature.production).toBe(true);
  expect(form.authority).toMatchObject({ issuedBy: 'Additional Director Circle Lahore' });
  expect(form.authority.kind).not.toBe('other');
});

test('a section of a code is no case, and where the writer is reached is told by the own name', () => {
  const form = formOf([
    'SUBPOENA DUCES TECUM',
    'State of Oakmont, Office of the Attorney General',
    ['Subpoena number:', 'AG-2026-4391'],
    ['Issued:', 'November 16, 2026'],
    ['Authority:', 'Oakmont Revised Statutes § 14-218'],
    ['Matter:', 'Deceptive trade practices, ORS § 47-19'],
    ['Account:', 'fox.direct@examplemail.test'],
    ['Records:', 'Name, address and payment records'],
    ['Issued by:', 'Assistant Attorney General Mary Moore'],
    ['Contact:', 'mmoore@ag.oakmont.example / (555) 010-0124'],
  ]);
  expect(form).toMatchObject({
    crime: { caseNumber: null },
    requester: { name: 'Mary Moore', email: 'mmoore@ag.oakmont.example' },
  });
});

test('a number that is the subject of a notice is nobody’s to call', () => {
  const form = formOf([
    'NOTICE TO FURNISH INFORMATION',
    'Notice no.: HB/N/2188',
    'Under: Section 39 of the Evidence Act 2011',
    'Offence: Cheating, section 420 of the Penal Code',
    'Subject: phone number +65 5550 4418',
    'Information required: Accounts registered with the number',
    'Reply by: 18 December 2026',
    'Issued on 20 November 2026 by Assistant Superintendent Joy Tan, Harbour Police Force, 12 Quay Road, tel. +65 5550 1186',
  ]);
  expect(form.identifiers).toMatchObject([{ type: 'phone', value: '+65 5550 4418' }]);
  expect(form.subject).toBe('phone number +65 5550 4418');
  expect(form.requester.telephone).not.toBe('+65 5550 4418');
});

test('an order with the letter’s own words above what they lead to: the officer and the documents', () => {
  const form = formOf([
    'Production order',
    '1. Person against whom order is made',
    'Example Online B.V.',
    '2. Enforcement officer',
    'Detective Hemi Rata, QID HWR882, Northport Police',
    '3. Documents',
    'Login history and recovery e-mail address of user ID ec-00452-93',
    '4. Offence',
    'Accessing a computer system for a dishonest purpose, section 249 Crimes Act 1961',
    '5. When to comply',
    'Once only, by 5 pm on 18 December 2026',
  ]);
  expect(form).toMatchObject({
    requester: { name: 'Hemi Rata', rank: 'Detective' },
    requested: 'Login history and recovery e-mail address of user ID ec-00452-93',
    nature: { production: true },
  });
});

test('the officer of the judicial police in a table', () => {
  const form = formOf([
    'RÉQUISITION JUDICIAIRE',
    'Article 60-1 du code de procédure pénale',
    ['Référence', 'PJ-LAC/2026/4472'],
    ['Service requérant', 'Police judiciaire de Lacville, 3 quai des Tanneurs, 69999 Lacville'],
    ['OPJ', 'Capitaine Anne Roux (matricule 552018)'],
    ['Courriel', 'anne.roux@pj-lacville.example'],
    ['Infraction', 'Extorsion par courriel – art. 312-1 du code pénal'],
    ['Compte visé', 'payez.vite27@examplemail.test'],
    ['Données demandées', 'Identité du titulaire'],
  ]);
  expect(form.requester).toMatchObject({
    name: 'Anne Roux',
    rank: 'Capitaine',
    badgeNumber: '552018',
    email: 'anne.roux@pj-lacville.example',
  });
});

test('an address at the site of the letterhead is the writer’s', () => {
  const form = formOf([
    'LAKE CITY POLICE DEPARTMENT',
    '12 Beacon Plaza, Lake City, ME 04999 • (555) 010-0101 • www.lakecitypd.example',
    '',
    'Dear Custodian of Records:',
    '',
    'Pursuant to 18 U.S.C. § 2703(c)(2), please provide the subscriber records of the account fox_ferry7@examplemail.test. The records may come to cyber@lakecitypd.example.',
    '',
    'Sincerely,',
    'Sgt. Ann Lee',
  ]);
  expect(form.requester.email).toBe('cyber@lakecitypd.example');
  expect(form.identifiers).toContainEqual(expect.objectContaining({ value: 'fox_ferry7@examplemail.test' }));
});
