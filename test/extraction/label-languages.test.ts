import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { type Labels, ROW_KEYS, type RowKey, SECTIONS } from '../../src/form/labels/labels.ts';
import { LANGUAGES } from '../../src/form/labels/languages.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { mailOf, pdfOf } from './document-of.ts';

/** Rows that hold a text as it is written. */
const PLAIN = [
  'organisation.legalName',
  'organisation.legalStatus',
  'requester.rank',
  'requester.position',
  'overview',
  'subject',
  'requested',
  'timeLimits',
] as const;
/** The template's rows, without those that authorities add. */
const TEMPLATE = ROW_KEYS.slice(0, ROW_KEYS.indexOf('registrationNumber')).filter(
  (key) => !key.startsWith('dataTypes.'),
);

const LAYOUTS = {
  'a table': (labels: Labels, values: ReadonlyMap<RowKey, string>) =>
    pdfOf(rowsOf(labels, values).map((row) => (typeof row === 'string' ? row : [row.label, row.value]))),
  'a table with the explanations': (labels: Labels, values: ReadonlyMap<RowKey, string>) =>
    pdfOf(
      rowsOf(labels, values).map((row) =>
        typeof row === 'string' ? row : [row.label, row.value, labels.rows[row.key].hint ?? ''],
      ),
    ),
  'lines with colons': (labels: Labels, values: ReadonlyMap<RowKey, string>) =>
    mailOf(
      rowsOf(labels, values)
        .map((row) => (typeof row === 'string' ? `\n${row}` : `${row.label}: ${row.value}`))
        .join('\n'),
    ),
  'labels in capitals without accents': (labels: Labels, values: ReadonlyMap<RowKey, string>) =>
    pdfOf(
      rowsOf(labels, values).map((row) =>
        typeof row === 'string' ? bare(row) : [bare(row.label), row.value],
      ),
    ),
} as const;

const HEADS: Partial<Record<RowKey, (typeof SECTIONS)[number]>> = {
  'organisation.legalName': 'organisation',
  'requester.name': 'requester',
  'nature.emergency': 'nature',
};

function rowsOf(labels: Labels, values: ReadonlyMap<RowKey, string>) {
  return TEMPLATE.flatMap((key) => {
    const head = HEADS[key];
    const row = { key, label: labels.rows[key].label, value: values.get(key) ?? '' };
    return head === undefined ? [row] : [labels.sections[head].label, row];
  });
}

function bare(label: string): string {
  return label.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}

function valueAt(form: StandardForm, path: RowKey): unknown {
  return path.split('.').reduce((part: unknown, key) => (part as Record<string, unknown>)[key], form);
}

/** Sentences without a word that answers, labels or marks. */
const WORDS = ['quorbel', 'Mirand', 'tosque', 'veldra', 'Osmin', 'karpit', 'lumbo', 'Zestra', '4711'];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 12 })
  .map((words) => `Kalba ${words.join(' ')}`);

describe.each(LANGUAGES.map((labels) => [labels.language, labels] as const))('%s', (_language, labels) => {
  test.each(Object.entries(LAYOUTS))(
    'whatever rows are filled come back, nothing else: %s',
    (_name, layOut) => {
      fc.assert(
        fc.property(
          fc.subarray([...PLAIN], { minLength: 1 }),
          fc.infiniteStream(sentence),
          fc.subarray(['emergency', 'preservation', 'production', 'takedown', 'courtOrder'] as const),
          fc.boolean(),
          (keys, texts, answered, yes) => {
            const values = new Map<RowKey, string>();
            for (const key of keys) values.set(key, texts.next().value as string);
            for (const nature of answered) values.set(`nature.${nature}`, (yes ? labels.yes : labels.no)[0]);
            const { requests } = extract(layOut(labels, values));
            expect(requests).toHaveLength(1);
            const { form, format } = requests[0]!;
            expect(format).toBe('coe-2020');
            for (const key of PLAIN) expect(valueAt(form, key), key).toBe(values.get(key) ?? null);
            expect(form.nature).toMatchObject(
              Object.fromEntries(
                (['emergency', 'preservation', 'production', 'takedown', 'courtOrder'] as const).map(
                  (key) => [key, answered.includes(key) ? yes : null],
                ),
              ),
            );
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  test('has the template’s words for every row and part, and explanations for all or none', () => {
    for (const section of SECTIONS) expect(labels.sections[section].label).not.toBe('');
    for (const key of ROW_KEYS) expect(labels.rows[key].label).not.toBe('');
    const hinted = (of: Labels) => ROW_KEYS.filter((key) => of.rows[key].hint !== null);
    expect([[], hinted(LANGUAGES[0]!)]).toContainEqual(hinted(labels));
  });
});
