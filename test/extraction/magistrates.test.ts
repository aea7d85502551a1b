import { expect, test } from 'vitest';
import { magistratesIn } from '../../src/extraction/letter/authority/magistrates.ts';
import { wordedDate } from '../../src/extraction/time/worded-dates.ts';

test.each<[string, string, string]>([
  ['sur instructions de M. Fabre, substitut de permanence au parquet de Gap,', 'prosecutor', 'M. Fabre'],
  ["ordonnance du juge d'instruction Anne Lemaire du 3 mars", 'judge', 'Anne Lemaire'],
  ['op bevel van officier van justitie mr. F. Postma gegeven', 'prosecutor', 'mr. F. Postma'],
  ['auf Anordnung von Staatsanwältin Dr. Petra Voss vom 3. März', 'prosecutor', 'Dr. Petra Voss'],
  ['Il giudice dott. Marco Salvi,\nvista la richiesta', 'judge', 'dott. Marco Salvi'],
  ['De ordem do Juiz de Direito Dr. Paulo Teles Neto, encaminho', 'judge', 'Dr. Paulo Teles Neto'],
  ['Slutligen har kammaråklagare Lena Berg beslutat', 'prosecutor', 'Lena Berg'],
  ['Soudkyně JUDr. Jana Malá rozhodla', 'judge', 'JUDr. Jana Malá'],
  ['Dated at Leeds\nHon. Ruth Oakes, Presiding Judge', 'judge', 'Hon. Ruth Oakes'],
])('%s names its %s', (text, kind, person) => {
  expect(magistratesIn(text)[0]).toMatchObject({ kind, person });
});

test.each(['the magistrate sits on the 27th', 'Staatsanwaltschaft Erfurt', 'District Judge approved'])(
  'a body or an unnamed judge is no person: %s',
  (text) => {
    expect(magistratesIn(text)).toEqual([]);
  },
);

test.each<[string, string]>([
  ['En Lugo, a catorce de octubre de dos mil veintiséis.', '2026-10-14'],
  ["L'an deux mil vingt-six, le trois novembre, à onze heures", '2026-11-03'],
  ['Praia, aos dezasseis de março de dois mil e vinte e seis.', '2026-03-16'],
  ['Dated this twenty-first day of October, two thousand and twenty-six', '2026-10-21'],
  ['Given the 5th day of November, Two Thousand and Twenty-Six', '2026-11-05'],
  ['Signed this ninth day of May 2026', '2026-05-09'],
])('a date in words is read: %s', (text, iso) => {
  expect(wordedDate(text)?.iso).toBe(iso);
});
