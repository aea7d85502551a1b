import { expect, test } from 'vitest';
import { findIdentifiers } from '../../../src/extraction/identifiers/identifiers.ts';
import { findProvisions } from '../../../src/extraction/law/provisions.ts';

test.each([
  'section 14 Act 33 of 2004',
  'Article 4 of Law 22(III)/2004',
  'Penal Code 530.5',
  'Ohio Revised Code 2913.02',
  'Florida Statutes § 817.568',
  'Title 18, United States Code, Section 2703(f)',
  'Title 18, United States Code, Sections 1030 and 1343',
  'section 12 of the Cybercrimes Act 19 of 2020',
  'Section 24(1)(3) of the Act on the Openness of Government Activities (621/1999)',
  'Section 13 of RA 10175',
  'u/s 318(4)/61(2) BNS',
  'U/S 94 BHARATIYA NAGARIK SURAKSHA SANHITA, 2023',
  'artikel 2bis van de wet van 3 december 1998',
  '§ 70 Sächsisches Polizeivollzugsdienstgesetz',
  '§ 12 Polizeigesetz Nordrhein-Westfalen',
  '§ 76a des Sicherheitspolizeigesetzes',
  '9 kap. 33 § lagen (2022:482) om elektronisk kommunikation',
  'arts. 10, § 1º, e 22 da Lei nº 12.965/2014',
  'art. 132, comma 3, D.Lgs. 30 giugno 2003, n. 196',
  'articles 75 à 78 et 77-1-1, 77-1-2 du code de procédure pénale',
  'article 46bis, § 2, derde lid, van het Wetboek van Strafvordering',
  'artikel 6, eerste lid, onder d, AVG',
  '§§ 100g Abs. 1, 101a Abs. 1, 100e Abs. 1 StPO',
  'Art. 16 und 29 des Übereinkommens über die Cyberkriminalität (SR 0.311.43)',
  'artículos 21 constitucional, 131 fracción IX y 215 del Código Nacional de Procedimientos Penales',
  'artículo 176-Bis 1 del Código Penal del Estado de Jalisco',
  'artículo 218 del mismo ordenamiento',
  'artigo 14.º da Lei n.º 109/2009, de 15 de setembro (Lei do Cibercrime)',
  'arts. 7º, II e III, 10, §§ 1º e 2º, e 22 da Lei 12.965/2014',
  'art. 8º da Lei Complementar 75/1993',
  'art. 2 pct. 15 din OUG 104/2001',
  'art. 154 alin. (1) și (2) C.proc.pen.',
  'art. 146 cpv. 2 e 251 CP',
  '27 kap. 9 § rättegångsbalken',
  'straffeprosessloven § 210 første ledd',
  'retsplejelovens § 804, stk. 1',
  'pakkokeinolain 10 luvun 6 §',
  '§ 209 odst. 1, 5 písm. a) trestního zákoníku',
  '§ 8c tr. řádu',
  'büntetőeljárásról szóló 2017. évi XC. törvény 261. § (1) bekezdése és 264. §-a',
  'Be. 264. § (7) bek.',
  'section 9 of and Schedule 1 to the Police and Criminal Evidence Act 1984',
  'Federal Decree-Law No. 34 of 2021 on Countering Rumours and Cybercrimes, articles 40 and 55',
  'Section 21 of the Data Protection Order 2018',
  '2702(b)(8)',
])('a citation is read whole: %s', (citation) => {
  expect(findProvisions(`It rests on ${citation}.`).map(({ text }) => text)).toEqual([citation]);
});

test.each(['Form G.P.-S. 002-0104', 'the Penal Code 1871', 'Vehicle Code of 12 May'])(
  'the number of a form and the year of a law are no sections: %s',
  (text) => {
    expect(findProvisions(text)).toEqual([]);
  },
);

const found = (text: string): string[] =>
  findIdentifiers(text, { order: null, bareDomains: false, own: [] }).map(
    ({ identifier: { type, value } }) => `${type} ${value}`,
  );

test.each([
  ['user ID u-\n55718803, display name “Maple Ransom”', ['user-id u-55718803']],
  ['last online on examplechat as  luna.moth_07   about 01:50', ['username luna.moth_07']],
  ['active on Example Chat under the name fox_77', ['username fox_77']],
  ['RE: user hollow-oak', ['username hollow-oak']],
  ['Gebruiker kaartjes_guru', ['username kaartjes_guru']],
  ['The user sign-up on Monday, the user third-party', []],
  ['posted on Example Chat as well-known members do', []],
])('names of users in running text: %s', (text, names) => {
  expect(found(text)).toEqual(names);
});
