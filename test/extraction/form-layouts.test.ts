import { expect, test } from 'vitest';
import type { Document, Row } from '../../src/documents/document.ts';
import { cell, page } from '../../src/documents/rows.ts';
import { extract } from '../../src/extraction/extract.ts';
import { en } from '../../src/form/labels/en.ts';
import { ROW_KEYS } from '../../src/form/labels/labels.ts';
import { pl } from '../../src/form/labels/pl.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { documentOf, FILLED, type Label, pdfOf } from './document-of.ts';

const ENTRIES = Object.entries(FILLED) as [Label, string][];
const NATURE = /^(?:Emergency|Data P|Takedown|Legal\/|Other)/;
/** Labels in an office's own words. */
const OWN: Partial<Record<Label, string>> = {
  'Legal Name': 'Name that the authority bears',
  'Name including badge/id number': 'Name of the officer with the number of the service card',
  'Subject of the request': 'Whom or what this request is about',
  'What is being requested': 'Exactly what is wanted of the provider',
};
const own = (label: Label): string => OWN[label] ?? label;
const read = (document: Document): StandardForm => extract(document).requests[0]!.form;

test('labels that nobody knows begin a paragraph each, as many between two known ones as the template has', () => {
  const rows = ENTRIES.flatMap(([label, value]): (string | string[])[] =>
    NATURE.test(label) ? [[label, value]] : ['', own(label), value],
  );
  const form = read(pdfOf(rows));
  expect(form.requester).toMatchObject({ name: 'Jaan Tamm', badgeNumber: '4711' });
  expect(form.overview).toBe(FILLED['Overview of the criminal activity']);
  expect(form.subject).toBe(FILLED['Subject of the request']);
  expect(form.requested).toBe(FILLED['What is being requested']);
});

test('a paragraph of what happened is no label, where the form lacks no row there', () => {
  const more = 'The senders wrote to the same people again\nin the week after that';
  const rows = ENTRIES.flatMap(([label, value]): (string | string[])[] => {
    if (NATURE.test(label)) return [[label, value]];
    const told = label === 'Overview of the criminal activity' ? ['', ...more.split('\n')] : [];
    return ['', label, value, ...told];
  });
  expect(read(pdfOf(rows)).overview).toContain('in the week after that');
});

test('a label in bold heads each cell: nothing of another cell, no heading and no footnote is its value', () => {
  const bold = (text: string, table: number | null, end = text.length): Row => ({
    cells: [cell(text, [], null, [[0, end]])],
    table,
  });
  const rows = ENTRIES.flatMap(([label, value]): Row[] => {
    const written = label === 'Confidentiality' ? own(label) : `${own(label)}\n${value}`;
    const row = bold(written, 1, own(label).length);
    return label === 'Web site' ? [row, bold('Who the officer in this matter is', null)] : [row];
  });
  const footnote = { cells: [cell('* Strike out what does not apply')], table: null };
  const form = read(documentOf({ kind: 'docx', pages: [page(null, [...rows, footnote])] }));
  expect(form.organisation).toMatchObject({
    legalName: FILLED['Legal Name'],
    website: 'https://www.politsei.ee',
  });
  expect(form.requester.name).toBe('Jaan Tamm');
  expect(form.subject).toBe(FILLED['Subject of the request']);
  expect(form.requested).toBe(FILLED['What is being requested']);
  expect(form.confidentiality).toEqual({ requested: null, legalBasis: null, until: null });
});

test('halves of a label that is broken over two lines are no labels of two values', () => {
  const keys = new Map(ROW_KEYS.map((key) => [en.rows[key].label, key]));
  const rows = ENTRIES.map(([label, value]): string[] =>
    label === 'What Crime/s is Being investigated'
      ? ['Kwalifikacja prawna czynu i\nsygnatura', 'Oszustwo, art. 286 k.k.']
      : [pl.rows[keys.get(label)!].label, value],
  );
  expect(read(pdfOf(rows)).crime).toMatchObject({
    description: 'Oszustwo',
    provisions: ['art. 286 k.k.'],
  });
});

test('a reference above the first row takes no place among the template’s rows', () => {
  const rows = ENTRIES.map(([label, value]): string[] => [own(label), value]);
  const form = read(pdfOf([['Our reference', 'PPA-77'], ...rows]));
  expect(form.registrationNumber).toBe('PPA-77');
  expect(form.organisation.legalName).toBe(FILLED['Legal Name']);
});

test('a field and what the page shows of it are one row, also below a heading that nobody knows', () => {
  const field = (label: Label) => ({ name: 'f', label, value: FILLED[label], page: 1 });
  const rows = ENTRIES.flatMap(([label, value]): (string | string[])[] =>
    label === 'Legal Name' ? [en.sections.organisation.label, [label, value]] : [[label, value]],
  );
  const form = read({ ...pdfOf(rows), fields: [field('Position'), field('Telephone')] });
  expect(form.requester).toMatchObject({ name: 'Jaan Tamm', telephone: '+372 612 3457' });
  expect(form.organisation.switchboard).toBeNull();
});
