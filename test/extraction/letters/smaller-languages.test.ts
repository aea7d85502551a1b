import { expect, test } from 'vitest';
import { readFreeForm } from '../../../src/extraction/letter/free-form.ts';
import { textOf } from '../document-of.ts';
import { ABROAD } from './smaller-languages.ts';

const MARKS: Readonly<Record<string, string>> = {
  'nature.emergency': 'e',
  'nature.preservation': 'k',
  'nature.production': 'p',
  'nature.takedown': 't',
  'dataTypes.subscriber': 's',
  'dataTypes.traffic': 'd',
  'dataTypes.content': 'c',
};

test.each(ABROAD)('$language letters are read by their own words: $text', (expected) => {
  const { findings } = readFreeForm([textOf(expected.text)], null);
  const said = (path: string): unknown => findings.find((one) => one.path === path)?.value;
  const marked = (room: string): string =>
    Object.entries(MARKS)
      .filter(([path]) => path.startsWith(room) && said(path) === true)
      .map(([, mark]) => mark)
      .toSorted()
      .join('');
  expect(marked('nature')).toBe(expected.nature);
  if (expected.types !== null)
    expect([...marked('dataTypes')].toSorted()).toEqual([...expected.types].toSorted());
  expect(said('legalBasis')).toBe(expected.law);
  if (expected.crime !== undefined) expect(said('crime.description')).toBe(expected.crime);
  expect(said('crime.provisions')).toBe(expected.provision);
  if (expected.case !== undefined) expect(said('crime.caseNumber')).toBe(expected.case);
  if (expected.limit !== undefined) expect(said('timeLimits')).toBe(expected.limit);
  expect(said('confidentiality.requested')).toBe(expected.secret);
  if (expected.who !== undefined) expect(said('requester.name')).toBe(expected.who);
  if (expected.body !== undefined) expect(said('organisation.legalName')).toBe(expected.body);
  if (expected.target !== undefined) expect(said('identifiers')).toMatchObject({ value: expected.target });
});
