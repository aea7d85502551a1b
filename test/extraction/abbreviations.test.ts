import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { findProvisions } from '../../src/extraction/law/provisions.ts';
import { formOf } from './document-of.ts';

const readForm = (changes: Parameters<typeof formOf>[0]) => extract(formOf(changes)).requests[0]!.form;

test.each([
  ['LKA Hamburg, Dezernat 54', 'police'],
  ['StA Köln, ZAC NRW', 'prosecutor'],
  ['Ermittlungsrichterin', 'judge'],
  ['AG Tiergarten', 'court'],
  ['OM, Parket Amsterdam', 'prosecutor'],
  ['hulpofficier van justitie', 'police'],
  ['DDA di Napoli', 'prosecutor'],
  ['GIP del Tribunale di Roma', 'judge'],
  ['Procura della Repubblica presso il Tribunale di Torino', 'prosecutor'],
  ['PR Warszawa-Mokotów', 'prosecutor'],
  ['KWP w Krakowie', 'police'],
  ['КП НПУ', 'police'],
  ['ДБР', 'police'],
  ['слідчий суддя', 'judge'],
  ['DIICOT, ST Cluj', 'prosecutor'],
  ['IGPR', 'police'],
  ['Parchetul de pe lângă Judecătoria Sectorului 1', 'prosecutor'],
  ['JIRS de Lyon', 'prosecutor'],
  ['TJ de Paris', 'court'],
  ['PJ, UNC3T', 'police'],
  ['GC, UCO', 'police'],
  ["Public prosecutor's office at the District Court", 'prosecutor'],
])('an authority by its abbreviation: %s', (status, kind) => {
  expect(readForm({ 'Legal Status': status }).authority.kind).toBe(kind);
});

test('hours of the afternoon are no prosecutor', () => {
  const form = readForm({ 'Legal Status': 'reachable until 5 PM', 'Legal Name': 'Board of Inquiry' });
  expect(form.authority.kind).not.toBe('prosecutor');
});

test.each([
  ['Betrug, 3013/8/2214', '3013/8/2214'],
  ['Bedrog, KTN VTK 612/26', 'KTN VTK 612/26'],
  ['LKA-231-\n1188/26, Betrug', 'LKA-231-1188/26'],
  ['Truffa aggravata, R.G.N.R. 4471/2026', '4471/2026'],
  ['шахрайство, 12026100000000123', '12026100000000123'],
  ['oszustwo, PR 2 Ds 118.2026', 'PR 2 Ds 118.2026'],
])('the number of a case by its form: %j', (crime, number) => {
  expect(readForm({ 'What Crime/s is Being investigated': crime }).crime.caseNumber).toBe(number);
});

test.each(['fraud on 12/08/2026', 'fraud of 3 victims, 24/7'])('dates are no case: %s', (crime) => {
  expect(readForm({ 'What Crime/s is Being investigated': crime }).crime.caseNumber).toBeNull();
});

test("a law's name in brackets goes on over a line's end", () => {
  const [law] = findProvisions('under section 6 of the Communications (Retention\nof Data) Act 2011');
  expect(law?.law).toMatch(/^Communications \(Retention\s+of Data\) Act 2011$/);
});
