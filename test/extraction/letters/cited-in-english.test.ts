import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { mailOf } from '../document-of.ts';

const ASKED = 'Please send the name of the user of a.fox@examplemail.test.';
const formOf = (told: string): StandardForm =>
  extract(mailOf(`Dear Sir or Madam,\n\n${told}\n\n${ASKED}\n\nYours faithfully,\nInsp. Ama Owusu`))
    .requests[0]!.form;

describe('what a request rests on, as English is written in many countries', () => {
  test.each([
    [
      'On the base of art. 20c of the Act on Police I ask to transfer the name of the user.',
      'art. 20c of the Act on Police',
    ],
    [
      'By the power of section 18 of the Computer Crime Act we request the name of the user.',
      'section 18 of the Computer Crime Act',
    ],
    [
      'You are requested u/s 31 and 32 of PECA-2016 to provide the subscriber information.',
      'u/s 31 and 32 of PECA-2016',
    ],
    [
      'Requisition n° 1180/PLCC/2026 of the 24 September 2026, article 73 of the law 2013-451.',
      'article 73 of the law 2013-451',
    ],
    [
      'In exercise of the powers conferred by section 9 of the Cybercrimes Act I order you to produce the data.',
      'section 9 of the Cybercrimes Act',
    ],
  ])('%s', (told, basis) => {
    expect(formOf(told).legalBasis).toBe(basis);
  });

  test('a part of an act in the heading of a notice', () => {
    const { requests } = extract(
      mailOf(
        `Dear Sir or Madam\n\nNotice to provide data - Schedule 23 to the Finance Act 2011\n\n${ASKED}\n\nYours faithfully\nA. Owusu`,
      ),
    );
    expect(requests[0]!.form.legalBasis).toBe('Schedule 23 to the Finance Act 2011');
  });

  test.each(['MLAT to follow.', 'An MLAT request will follow.'])(
    'nothing rests on a treaty request to come: %s',
    (told) => {
      expect(formOf(told).legalBasis).toBeNull();
    },
  );
});

describe('numbers of cases and of references', () => {
  test.each([
    ['In criminal proceeding 26230114471 (computer fraud) we write to you.', '26230114471'],
    ['A theft was reported vide OB 31/28/09/2026 at the station.', '31/28/09/2026'],
    ['The matter is before the court as case no. E019 OF 2026.', 'E019 OF 2026'],
    ['Our case: BC26-3390', 'BC26-3390'],
  ])('case: %s', (told, number) => {
    expect(formOf(told).crime.caseNumber).toBe(number);
  });

  test.each([
    ['Our document number is 2026/KRP-5521-3.', '2026/KRP-5521-3'],
    ['Requisition n° 1180/PLCC/2026 was made today.', '1180/PLCC/2026'],
  ])('reference: %s', (told, number) => {
    expect(formOf(told).registrationNumber).toBe(number);
  });

  test('a case of ours is no reference', () => {
    expect(formOf('Our case: BC26-3390').registrationNumber).toBeNull();
  });

  test('codes of states by their short names', () => {
    expect(formOf('Offense: online solicitation of a minor TPC 33.021').crime.provisions).toEqual([
      'TPC 33.021',
    ]);
    expect(formOf('The crime is grand larceny, Title 13 VSA 2501.').crime.provisions).toEqual([
      '13 VSA 2501',
    ]);
  });
});

describe('secrecy', () => {
  test('in the words of the street', () => {
    expect(formOf('Do not tip off the account holder.').confidentiality.requested).toBe(true);
  });

  test('as an offence, by its law and not by the crime', () => {
    const form = formOf(
      'By virtue of section 82 of the Act it is an offence for a telecommunications operator to disclose the existence of this notice.',
    );
    expect(form.confidentiality).toMatchObject({ requested: true, legalBasis: 'section 82 of the Act' });
    expect(form.crime.provisions).toEqual([]);
  });
});

describe('the facts', () => {
  test.each([
    'On August 6 I sent you a preservation letter on that account.',
    'This notice comes into force when you receive it and was drafted by our office.',
    'Kindly refer to the subject cited above.',
    'You can appeal within 30 days on the grounds that were listed.',
  ])('are not told by "%s"', (told) => {
    expect(formOf(told).overview).toBeNull();
  });
});

test.each([
  ['FIR No. 112/2026 u/s 66C, 66D IT Act.'],
  ['FIR No. 112/2026 dated 02.04.2026 u/s 66C, 66D IT Act.'],
])('what a report of a crime names behind its number is the crime’s: %s', (told) => {
  const { crime, legalBasis } = formOf(told);
  expect([crime.provisions, legalBasis]).toEqual([['u/s 66C, 66D IT Act'], null]);
});

test('a notice under a section rests on it', () => {
  expect(formOf('Notice u/s 94 BNSS in FIR No. 112/2026 u/s 66C IT Act.').legalBasis).toBe('u/s 94 BNSS');
});
