import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { withoutMistaken, withoutUnlikely } from '../../../src/extraction/tagger/mistaken.ts';
import { type Tagged, taggedIn } from '../../../src/extraction/tagger/tagged.ts';
import { documentOf, mailOf } from '../document-of.ts';

const TEXT =
  'Police of Northmoor, Fraud Desk\n\nWe investigate the fraud against a seller (section 1 Fraud Act 2006). Please provide the subscriber data of fox@examplemail.test.\n\nDS Ann Pike';
const document = documentOf({ name: 'letter.txt', pages: mailOf(TEXT).pages });
const [request] = extract(document).requests;

const read = (likelihood: number | null) => [
  { ...taggedIn(document, request!, null), likelihood: () => likelihood },
];

it('a value of a pattern counts no more when its words are likely nothing of the kind', () => {
  expect(request!.form.crime.description).not.toBeNull();
  expect(request!.sources['crime.description']!.method).toBe('pattern');
  const { form, sources } = withoutUnlikely(request!, read(0.01), []);
  expect([form.crime.description, sources['crime.description']]).toEqual([null, undefined]);
});

it.each([0.5, null])(
  'a value stays that may be one, or that stands in none of the words looked at: %s',
  (likelihood) => {
    expect(withoutUnlikely(request!, read(likelihood), [])).toEqual(request);
  },
);

it('what a label says stays', () => {
  const labelled = { ...request!, sources: { ...request!.sources } };
  labelled.sources['crime.description'] = { ...labelled.sources['crime.description']!, method: 'label' };
  expect(withoutUnlikely(labelled, read(0.01), []).form.crime.description).toBe(
    request!.form.crime.description,
  );
});

const LAW = 'section 1 Fraud Act 2006';
const other = (words: string, sureness: number): Tagged[] => {
  const [first] = taggedIn(document, request!, null).stretches;
  return [{ ...first!, tag: 'legalBasis', words, sureness }];
};

it.each([
  ['are taken for one', 'section 22 of the Act', 0.9, null],
  ['are hardly taken for one', 'section 22 of the Act', 0.35, LAW],
  ['are its own', LAW, 0.9, LAW],
])('a value that is hardly likely gives way where other words %s', (_, words, sureness, kept) => {
  const form = { ...request!.form, legalBasis: LAW };
  const source = { document: document.name, page: 1, quote: LAW, method: 'pattern' } as const;
  const taken = { ...request!, form, sources: { ...request!.sources, legalBasis: source } };
  expect(withoutUnlikely(taken, read(0.07), other(words, sureness)).form.legalBasis).toBe(kept);
});

it('a number that a label leads to counts no more either when it is likely no reference', () => {
  const form = { ...request!.form, registrationNumber: '7300-21' };
  const source = { document: document.name, page: 1, quote: '7300-21', method: 'label' } as const;
  const taken = { ...request!, form, sources: { ...request!.sources, registrationNumber: source } };
  expect(withoutUnlikely(taken, read(0.01), []).form.registrationNumber).toBeNull();
});

describe('a number that is taken for the other of the case’s and the letter’s own', () => {
  const numbered = (quote: string, caseNumber: string | null) => ({
    ...request!,
    form: {
      ...request!.form,
      registrationNumber: 'SU24088173',
      crime: { ...request!.form.crime, caseNumber },
    },
    sources: {
      ...request!.sources,
      registrationNumber: { document: document.name, page: 1, quote, method: 'pattern' } as const,
    },
  });
  const taken = (sureness: number): Tagged[] => {
    const [first] = taggedIn(document, request!, null).stretches;
    return [{ ...first!, tag: 'crime.caseNumber', words: 'SU24088173', sureness }];
  };

  it.each([
    ['where it is the only one and that is sure', 'No. SU24088173', null, 0.75, null],
    ['unless that is not sure', 'No. SU24088173', null, 0.6, 'SU24088173'],
    ['unless the other has its own', 'No. SU24088173', '26-04418', 0.99, 'SU24088173'],
    ['unless its label says so', 'Our ref: SU24088173', null, 0.99, 'SU24088173'],
  ])('gives it up %s', (_, quote, caseNumber, sureness, kept) => {
    expect(withoutMistaken(numbered(quote, caseNumber), taken(sureness)).form.registrationNumber).toBe(kept);
  });
});
