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
