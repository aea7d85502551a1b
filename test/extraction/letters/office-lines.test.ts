import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { documentOf, mailOf, pdfOf } from '../document-of.ts';

const EN = 'We request the subscriber data of fox@examplemail.test in a case of fraud.';
const FR =
  "J'ai l'honneur de vous requérir de communiquer l'identité du titulaire de renard@examplemail.test pour escroquerie.";

const formOf = (document: Parameters<typeof extract>[0]): StandardForm | undefined =>
  extract(document).requests[0]?.form;
const onPaper = (...rows: string[]): StandardForm | undefined => formOf(pdfOf(rows));

test.each([
  [
    'at its foot, behind the one who signs for a superior',
    [
      'PARQUET DU TRIBUNAL JUDICIAIRE DE GUÉRET',
      'Guéret, le 4 novembre 2026',
      '',
      FR,
      '',
      'P/ le procureur de la République',
      'Luc MARTINOT',
      'substitut',
      '',
      '4 place du Marché, 23000 GUÉRET – Tél : 05 55 00 44 18 – parquet@justice.example',
    ],
    '05 55 00 44 18',
  ],
  [
    'at its head, beside an address',
    [
      'Prosecutor of the Isles, 4 Quay Street, 101 Harbour, tel. +354 555 0118',
      '',
      EN,
      '',
      'Signed: Anna Dal, assistant prosecutor',
    ],
    '+354 555 0118',
  ],
])('on paper the number beside an address is the office’s: %s', (_, rows, number) => {
  const form = onPaper(...rows);
  expect(form?.organisation.switchboard).toBe(number);
  expect(form?.requester.telephone).toBeNull();
});

test('an office for which somebody signs is not the one of who signs', () => {
  const form = onPaper(FR, '', 'P/ le procureur de la République', 'Luc MARTINOT', 'substitut');
  expect(form?.requester).toMatchObject({ name: 'Luc MARTINOT', position: 'substitut' });
  const ghana = onPaper('HARBOUR POLICE', '', EN, '', 'INSPECTOR AMA BOATENG', 'for: DIRECTOR, CYBERCRIME');
  expect(ghana?.requester).toMatchObject({ name: 'AMA BOATENG', rank: 'INSPECTOR', position: null });
});

test('in a mail the number beside the address is that of who signs', () => {
  const mail = mailOf(
    `Dear Sir,\n\n${EN}\n\nKind regards\nInspector Ann Pike\nHarbour Police\n4 Quay Street, 1011 Harbour, +44 1632 960 018\n`,
  );
  expect(formOf(mail)?.requester.telephone).toBe('+44 1632 960 018');
});

test.each([
  [
    'Questions in a sentence',
    'Please direct any questions to Ms. Ida Solberg, Head of Records, +41 22 555 0142.',
    'Ida Solberg',
  ],
])('who is to be asked: %s', (_, sentence, name) => {
  const form = formOf(documentOf(pdfOf([EN, sentence])));
  expect(form?.requester).toMatchObject({ name, position: 'Head of Records', telephone: '+41 22 555 0142' });
});

test('who is to be asked about the account is no officer', () => {
  const form = onPaper(EN, 'Questions were sent to the victim, Ms. Ida Solberg, in May.');
  expect(form?.requester.name).toBeNull();
});

test.each([
  ['Harbour Regional Organised Crime Unit', ''],
  ['FIA Cyber Crime Reporting Centre', ''],
  ['Northland Communications and Multimedia Commission', ''],
  ['Organismo de Investigación Judicial', ''],
  ['Harbour Regional Narcotics Team', ''],
])('a body of its own: %s', (name) => {
  const mail = mailOf(`Dear Sir,\n\n${EN}\n\nKind regards\nAnn Pike\nInvestigator\n${name}\n`);
  expect(formOf(mail)?.organisation.legalName).toBe(name);
});

test.each([
  ['a court case in a heading', 'Obtaining information - Court case No. B/4417/26'],
  ['what a judge decided on a day', 'Soudkyně JUDr. Jana Nová rozhodla u soudu'],
])('no body: %s', (_, line) => {
  const name = onPaper(line, '', EN)?.organisation.legalName ?? '';
  expect(name).not.toMatch(/case|rozhodla/);
});

test.each([
  ['GPO Box 12, Canberra ACT 2601', 'GPO Box 12, Canberra ACT 2601'],
  ['Diagonal 14B No. 52-07, Bogotá', 'Diagonal 14B No. 52-07, Bogotá'],
  ['4 Quay Street, 1011 Harbour · police.example', '4 Quay Street, 1011 Harbour'],
  ['4 Quay Street, 1011 Harbour; tālr. 63555018', '4 Quay Street, 1011 Harbour'],
])('an address: %s', (line, address) => {
  expect(onPaper('Harbour Police', line, '', EN)?.organisation.address).toBe(address);
});

test('an address in Kyiv', () => {
  const asked = 'Просимо надати реєстраційні дані облікового запису red.fox@examplemail.test.';
  const form = onPaper('Головне управління Національної поліції', 'вул. Садова, 42-А, м. Київ', '', asked);
  expect(form?.organisation.address).toBe('вул. Садова, 42-А, м. Київ');
});

test.each(['Telecommunications Act 1979, 12 sections', 'Drug Street, Act 2016'])('no address: %s', (line) => {
  expect(onPaper('Harbour Police', line, '', EN)?.organisation.address).toBeNull();
});
