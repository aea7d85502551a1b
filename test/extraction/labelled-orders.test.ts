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
