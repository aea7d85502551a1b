import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const lawOf = (text: string) => {
  const { legalBasis, crime } = extract(textOf(text)).requests[0]!.form;
  return { legalBasis, provisions: crime.provisions };
};

test.each([
  [
    'Under article 355AD of the Criminal Code please provide the subscriber data of fox_1@examplemail.test.',
    'article 355AD of the Criminal Code',
  ],
  [
    'Acting under s 474.17A of the Criminal Code Act 1995 (Cth) I request the subscriber data of fox_1@examplemail.test.',
    's 474.17A of the Criminal Code Act 1995 (Cth)',
  ],
  [
    'Pursuant to section 487.013 of the Criminal Code you are ordered to produce the data of fox_1@examplemail.test.',
    'section 487.013 of the Criminal Code',
  ],
])('what is asked under a code of crimes rests on it: %s', (text, legalBasis) => {
  expect(lawOf(text)).toEqual({ legalBasis, provisions: [] });
});

test.each([
  'In a case of fraud under section 420 of the Penal Code, please provide the subscriber data of fox_1@examplemail.test.',
  'FIR registered under section 420 of the Penal Code: kindly provide the subscriber data of fox_1@examplemail.test.',
  'Under section 420 of the Penal Code cheating is an offence, please provide the subscriber data of fox_1@examplemail.test.',
])('unless it is the crime’s: %s', (text) => {
  expect(lawOf(text)).toEqual({ legalBasis: null, provisions: ['section 420 of the Penal Code'] });
});

test('of which more is said than that is no item of a list of crimes', () => {
  const text =
    'Offence: s 318 BNS; section 14 of the Official Information Act 1999 obliges you to answer. Please provide the subscriber data of fox_1@examplemail.test.';
  expect(lawOf(text)).toEqual({
    legalBasis: 'section 14 of the Official Information Act 1999',
    provisions: ['s 318 BNS'],
  });
});

test('what is listed with a crime’s provision is the crime’s as well', () => {
  const text =
    'Offences: sections 318(4) BNS and 66C, 66D IT Act 2000; s. 3 PMLA. Please provide the registration details of fox_1@examplemail.test.';
  expect(lawOf(text)).toEqual({
    legalBasis: null,
    provisions: ['sections 318(4) BNS', '66C, 66D IT Act 2000', 's. 3 PMLA'],
  });
});
