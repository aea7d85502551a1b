import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { isNoName } from '../../../src/extraction/letter/writer/add-body.ts';
import { textOf } from '../document-of.ts';

const bodyOf = (text: string): string | null | undefined =>
  extract(textOf(`${text}\n`)).requests[0]?.form.organisation.legalName;

test.each([
  [
    '# Lakeland Police Service\nFinancial Crimes Section\n12 Quay Street, Lakeland\n\nDear Sir,\n\nWe request the subscriber data of fox@examplemail.test in a case of fraud.',
    'Lakeland Police Service',
  ],
  [
    'U.S. DEPARTMENT OF THE TREASURY\nInternal Revenue Service\nCriminal Investigation, Lakeland Field Office\n\nPlease preserve the account fox@examplemail.test, used for fraud.',
    'Internal Revenue Service',
  ],
  [
    'Australian Government\nSafety Commissioner\n\nREMOVAL NOTICE\n\nYou are required to remove https://examplechat.test/m/77 within 24 hours.',
    'Safety Commissioner',
  ],
  [
    'Lakeland Fair Trade and Markets Commission\n4 Quay Street\n\nWe require the subscriber data of fox@examplemail.test under section 18.',
    'Lakeland Fair Trade and Markets Commission',
  ],
  [
    'Dear Sir or Madam,\n\nPlease provide the subscriber data of fox@examplemail.test.\n\nJane Roe\nSenior Officer\nLakelandshire County Council, Shire Hall',
    'Lakelandshire County Council',
  ],
  [
    'Hei\n\nViser til sak 4410927 ved Nord politidistrikt, Seksjon for finans. Saken gjelder bedrageri. Vi ber om abonnentdata for kontoen rev@examplemail.test.',
    'Nord politidistrikt, Seksjon for finans',
  ],
  [
    'Здравейте,\n\nПо описа на ОДМВР – Видин се води досъдебно производство № 118/2026 за измама. Моля да предоставите данни за абоната lisitsa@examplemail.test.',
    'ОДМВР – Видин',
  ],
  [
    'DEBRECENI REGIONÁLIS NYOMOZÓ ÜGYÉSZSÉG\n4001 Debrecen, Pf. 12\n\nTisztelt Cím!\n\nKérem, hogy a roka@examplemail.test fiók előfizetőjének adatait csalás miatt közölje.',
    'DEBRECENI REGIONÁLIS NYOMOZÓ ÜGYÉSZSÉG',
  ],
  [
    'LEGIONE CARABINIERI LIGURIA\nStazione di Recco\n\nSi chiede di fornire i dati dell’intestatario dell’account volpe@examplemail.test per il reato di truffa.',
    'LEGIONE CARABINIERI LIGURIA Stazione di Recco',
  ],
  [
    'Dear Sirs,\n\nGreetings from Lakeland Police, Cyber Crime Unit. Please provide the subscriber data of fox@examplemail.test, used for fraud.',
    'Lakeland Police, Cyber Crime Unit',
  ],
  [
    'Dear team,\n\nPlease preserve the account fox@examplemail.test, used for fraud.\n\nKind regards\n\nJane Roe\nDetective Sergeant, Lakeland Domestic Abuse Investigation Unit\nPolice Service of Lakeland',
    'Police Service of Lakeland',
  ],
  [
    'PROKURATURA REJONOWA\nW LUBLINIE\nul. Lipowa 4, 20-020 Lublin\n\nProszę o udostępnienie danych abonenta konta lis@examplemail.test w sprawie o oszustwo.',
    'PROKURATURA REJONOWA W LUBLINIE',
  ],
  [
    'Krajské ředitelství policie\nv Olomouci\n\nŽádáme o sdělení údajů o uživateli účtu liska@examplemail.test ve věci podvodu.',
    'Krajské ředitelství policie v Olomouci',
  ],
  [
    'PROCURA DELLA REPUBBLICA\npresso il Tribunale di Parma\n\nSi chiede di fornire i dati dell’intestatario dell’account volpe@examplemail.test per il reato di truffa.',
    'PROCURA DELLA REPUBBLICA presso il Tribunale di Parma',
  ],
  [
    'SERVICIUL DE COMBATERE A CRIMINALITĂȚII ORGANIZATE ȘI\nTERORISMULUI\n\nVă rugăm să ne comunicați datele abonatului vulpe@examplemail.test, într-o cauză de înșelăciune.',
    'SERVICIUL DE COMBATERE A CRIMINALITĂȚII ORGANIZATE ȘI TERORISMULUI',
  ],
  [
    'PROCURA DELLA REPUBBLICA\nProcura della Repubblica presso il Tribunale di Parma\n\nSi chiede di fornire i dati dell’intestatario dell’account volpe@examplemail.test per il reato di truffa.',
    'Procura della Repubblica presso il Tribunale di Parma',
  ],
  [
    'LAKELAND MOUNTED POLICE DIVISION E\nHarbour Building, 12 Quay Street, Lakeland\n\nDear Sir,\n\nWe request the subscriber data of fox@examplemail.test in a case of fraud.',
    'LAKELAND MOUNTED POLICE DIVISION E',
  ],
  [
    'Lakeland Police\nHarbour Station, Quay Street\n\nDear Sir,\n\nI am investigating an offence contrary to section 4 of the Criminal Justice\n(Theft and Fraud Offences) Act 2001. Please provide the subscriber data of the account fox@examplemail.test.',
    'Lakeland Police',
  ],
])('where a name of a body begins and ends: %#', (text, name) => {
  expect(bodyOf(text)).toBe(name);
});

test.each([
  [
    'POLICE\n\nPlease kindly execute the order made by the Lakeland District Court. Send the subscriber data of fox@examplemail.test.',
  ],
])('what is no name of a body: %#', (text) => {
  expect(bodyOf(text)).toBeNull();
});

test('what tells where somebody works is no name of a body', () => {
  expect(isNoName('is assigned to the Fraud Unit of the Lakeland Police', 'en')).toBe(true);
  expect(isNoName('Fraud Unit of the Lakeland Police', 'en')).toBe(false);
});
