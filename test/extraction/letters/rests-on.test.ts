import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { textOf } from '../document-of.ts';

const formOf = (body: string): StandardForm => extract(textOf(body)).requests[0]!.form;
const english = (told: string): StandardForm =>
  formOf(
    `Dear Sir or Madam,\n\n${told}\n\nPlease send the name of the user of a.fox@examplemail.test.\n\nYours faithfully,\nInsp. Ama Owusu`,
  );

test('a law that another joins with what the request rests on, and the Union’s law on services, are no crimes', () => {
  const { crime } = english(
    'This order is made under Article 9 of Regulation (EU) 2022/2065 and section 4 of the Fair Trade Act 2001, and sent to your contact point under Article 11 DSA. Theft is punished by section 8 of the Penal Code.',
  );
  expect(crime.provisions).toEqual(['section 8 of the Penal Code']);
});

test('a European investigation order rests on its directive', () => {
  const { legalBasis } = formOf(
    [
      'ORDINE EUROPEO DI INDAGINE (OEI)',
      'Direttiva 2014/41/UE; decreto legislativo 108/2017, articolo 30',
      '',
      'SEZIONE A',
      'Si chiede di fornire i dati anagrafici dell’intestatario di gru@examplemail.test.',
    ].join('\n'),
  );
  expect(legalBasis).toBe('Direttiva 2014/41/UE');
});

describe('what a request rests on', () => {
  test.each([
    ['It’s under s 44C of the Wires Act.', 's 44C of the Wires Act'],
    [
      'The data is needed to investigate an offence and I make this request by virtue of section 9 of the Retention Act 2011.',
      'section 9 of the Retention Act 2011',
    ],
    [
      'In line with section 12(2) of the Crimes Bureau Act, 2009, you are requested to furnish the particulars.',
      'section 12(2) of the Crimes Bureau Act, 2009',
    ],
    [
      'A warrant was issued on 2 May 2026 by Magistrate P. Oakes (s 12 Wires Act 1979).',
      's 12 Wires Act 1979',
    ],
    [
      'This subpoena is issued under Fed. R. Crim. P. 17 and 18 U.S.C. § 2703(c)(2).',
      'Fed. R. Crim. P. 17 and 18 U.S.C. § 2703(c)(2)',
    ],
    ['We ask this under the Police Powers Act 1996.', 'Police Powers Act 1996'],
    ['IPA 2016 s.61, theft, our occurrence 44.', 'IPA 2016 s.61'],
    ['The judge made an order (PACE 1984, Schedule 1 para 4) on Monday.', 'PACE 1984, Schedule 1 para 4'],
    ['Criminal Code s. 487.014, fraud over $5,000.', 'Criminal Code s. 487.014'],
    ['Ref: RA 10175, sec. 14.', 'RA 10175, sec. 14'],
    ['Wires Misuse Act, Chap. 12:09', 'Wires Misuse Act, Chap. 12:09'],
    [
      'Pursuant to 18 U.S.C. § 2703(f) we ask you to keep all records. Statute: NRS 205.380 (swindling).',
      '18 U.S.C. § 2703(f)',
    ],
  ])('%s', (told, basis) => {
    expect(english(told).legalBasis).toBe(basis);
  });

  test.each([
    ['Auf der Grundlage der Strafprozessordnung bitte ich um die Bestandsdaten', 'Strafprozessordnung'],
    [
      'En application du code de procédure pénale, merci de communiquer les données',
      'code de procédure pénale',
    ],
    ['Op grond van het Wetboek van Strafvordering verzoek ik u om de gegevens', 'Wetboek van Strafvordering'],
    ['Solicita-se, ao abrigo da Lei do Cibercrime, a identificação', 'Lei do Cibercrime'],
    [
      'La medida se sustenta en los arts. 234 y 236 del C.P.P.N. y 31 de la Convención de Budapest. Se requieren los datos',
      'arts. 234 y 236 del C.P.P.N. y 31 de la Convención de Budapest',
    ],
  ])('%s', (told, basis) => {
    expect(formOf(`${told}: fox@examplemail.test.\n\nA. Fox\n`).legalBasis).toBe(basis);
  });

  test('a law named after its crimes is that of the crime, also in one breath with the basis', () => {
    const { legalBasis, crime } = english(
      'This request is made pursuant to section 38 of the Commission (Establishment) Act, 2004 and section 1 of the Advance Fee Fraud Act, 2006.',
    );
    expect(legalBasis).toBe('section 38 of the Commission (Establishment) Act, 2004');
    expect(crime.provisions).toEqual(['section 1 of the Advance Fee Fraud Act, 2006']);
  });

  test('a law under which a crime is told is no basis', () => {
    expect(english('We investigate an offence under the Fisheries Act 1981.').legalBasis).toBeNull();
  });
});
