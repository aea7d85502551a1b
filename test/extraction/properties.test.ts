import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document, Row } from '../../src/documents/document.ts';
import { flatten } from '../../src/documents/flatten.ts';
import { cell, GAP, page } from '../../src/documents/rows.ts';
import { openEvidence } from '../../src/extraction/evidence.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { ReadRequest } from '../../src/extraction/reading.ts';
import { en } from '../../src/form/labels/en.ts';
import { Sources } from '../../src/form/request.ts';
import { StandardForm } from '../../src/form/standard-form.ts';
import { documentOf, envelopeOf, FILLED } from './document-of.ts';

const LABELS = [
  ...Object.values(en.rows).flatMap((row) => [row.label, ...row.also.slice(0, 2), ...row.inForm.slice(0, 2)]),
  ...Object.values(en.sections).map((section) => section.label),
  en.title,
  en.note,
];
const HINTS = Object.values(en.rows).flatMap((row) => row.hint ?? []);
const ODDS = [
  'YES/NO*',
  'YES',
  'NO',
  '[x] YES [ ] NO',
  '☒',
  '☐',
  'N/A',
  '§ 1',
  '192.0.2.1:',
  '\u0336',
  '\ufdd0',
  '(',
  '::',
  '@a.b',
  '> ',
];

const words = fc.oneof(
  fc.constantFrom(...Object.values(FILLED)),
  fc.constantFrom(...HINTS),
  fc.constantFrom(...ODDS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.lorem({ maxCount: 30 }),
  fc.constantFrom(...LABELS),
);
const text = fc
  .array(words, { maxLength: 3 })
  .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('\n'), parts.join(': ')));
const label = fc
  .tuple(fc.constantFrom(...LABELS), fc.constantFrom('', ':', '\t', ' – ', '\n'))
  .map((parts) => parts.join(''));
const anyCell = fc
  .tuple(fc.oneof(label, text), fc.nat(60), fc.nat(60), fc.option(fc.nat(500), { nil: null }))
  .map(([body, a, b, x]) =>
    cell(
      body,
      a < b && b <= body.length && x !== null && x % 3 === 0 ? [[a, b]] : [],
      x === null ? null : { x, y: 1, width: 1, height: 1 },
    ),
  );
const row: fc.Arbitrary<Row> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(GAP) },
  {
    weight: 6,
    arbitrary: fc.record({
      cells: fc.array(anyCell, { minLength: 1, maxLength: 4 }),
      table: fc.option(fc.nat(3), { nil: null }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...LABELS), text, fc.option(fc.nat(2), { nil: null }))
      .map(([name, value, table]) =>
        table === null
          ? { cells: [cell(`${name}: ${value}`)], table }
          : { cells: [cell(name), cell(value)], table },
      ),
  },
);
const pages = fc.array(fc.array(row, { maxLength: 25 }), { minLength: 1, maxLength: 3 });

const { document } = fc.letrec<{ document: Document }>((tie) => ({
  document: fc
    .record({
      name: fc.constantFrom('a.pdf', 'order.pdf', 'b.eml'),
      rows: pages,
      mail: fc.boolean(),
      subject: fc.option(fc.oneof(text, fc.constantFrom('Ref: X-1/26', 'Re: LH-2026-000001')), { nil: null }),
      attachments: fc.oneof({ maxDepth: 2 }, fc.constant([]), fc.array(tie('document'), { maxLength: 2 })),
      problem: fc.option(fc.constant({ code: 'corrupt' as const, detail: 'It is damaged.' }), {
        freq: 8,
        nil: null,
      }),
      fields: fc.array(
        fc.record({
          name: fc.oneof(fc.constantFrom(...Object.keys(en.rows)), fc.string()),
          label: fc.option(fc.constantFrom(...LABELS), { nil: null }),
          value: fc.oneof(text, fc.boolean()),
          page: fc.integer({ min: 0, max: 3 }),
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ name, rows, mail, subject, attachments, problem, fields }) =>
      documentOf({
        name,
        kind: mail ? 'mail' : 'pdf',
        pages: rows.map((one, at) => page(mail ? null : at + 1, one)),
        envelope: mail ? envelopeOf({ subject }) : null,
        attachments,
        problem,
        fields,
      }),
    ),
}));

const fold = (body: string): string => body.replace(/\s+/g, ' ').trim();

function leaves(value: unknown, path: string): string[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.map((_, at) => `${path}.${at}`);
  if (typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`));
}

function expectProven(request: ReadRequest, whole: Document): void {
  StandardForm.parse(request.form);
  Sources.parse(request.sources);
  expect(Object.keys(request.sources).sort()).toEqual(leaves(request.form, '').sort());
  for (const source of Object.values(request.sources)) {
    const texts = flatten(whole)
      .filter((one) => one.name === source.document)
      .flatMap((one) =>
        source.method === 'header'
          ? [
              [
                one.envelope?.subject,
                ...(one.envelope?.headers ?? []).map(({ name, value }) => `${name}: ${value}`),
                ...(one.envelope?.from ?? []).map(({ address }) => address),
              ].join('\n'),
            ]
          : one.pages.filter((each) => each.number === source.page).map((each) => each.text),
      );
    expect(texts.some((body) => fold(body).includes(source.quote))).toBe(true);
  }
}

test('whatever stands in a document: no error, and every value has a quote that stands', () => {
  fc.assert(
    fc.property(document, (whole) => {
      const reading = extract(whole);
      expect(reading.reason === null).toBe(reading.kind === 'request' || reading.kind === 'reply');
      if (reading.kind === 'request') expect(reading.requests.length).toBeGreaterThan(0);
      for (const request of reading.requests) expectProven(request, whole);
    }),
    { numRuns: 400 },
  );
});

test('a value without a standing quote is refused', () => {
  const evidence = openEvidence();
  const place = {
    document: 'a.pdf',
    pages: [{ number: 1, text: 'Rank\tSergeant\nName of the\nofficer' }],
    method: 'label' as const,
  };
  expect(evidence.add('requester.rank', 'Major', ['Major'], place)).toBe(false);
  expect(evidence.add('requester.rank', 'Sergeant', [], place)).toBe(false);
  expect(evidence.add('requester.rank', ' ', ['Rank'], place)).toBe(false);
  expect(evidence.findings).toEqual([]);
  expect(evidence.add('requester.rank', 'Sergeant', ['Rank Sergeant'], place)).toBe(true);
  expect(evidence.findings[0]).toMatchObject({
    source: { page: 1, quote: 'Rank Sergeant', method: 'label' },
  });
});

test.each([
  'a',
  '1.',
  'Article 1, ',
  'order of the Court of ',
  'YES/NO ',
  '(',
  '192.0.2.1:',
  'a@',
  'user name: a, ',
  '1 August ',
  'case ',
  'case 2026- ',
  '; ',
  '(Published address of the organisation) ',
  '13/02/2026 ',
  '- ',
  'A: ',
  '\n',
  '☐ ',
])('a form with a long text of %j in any row is read to its end', (part) => {
  const long = part.repeat(Math.ceil(60_000 / part.length));
  for (const name of Object.keys(FILLED)) {
    const rows = Object.entries({ ...FILLED, [name]: long });
    const { kind } = extract(
      documentOf({
        pages: [
          page(
            1,
            rows.map(([left, right]) => ({ cells: [cell(left), cell(right)], table: 1 })),
          ),
        ],
      }),
    );
    expect(kind).toBe('request');
  }
});
