import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { mailOf, pdfOf } from './document-of.ts';

/** A form as an authority of that country fills it in: a heading, or a label with its value, in a row. */
interface FilledForm {
  readonly rows: readonly (readonly [string] | readonly [string, string])[];
  readonly read: Partial<StandardForm>;
}

const FOLDER = new URL('forms/', import.meta.url);
const FORMS = readdirSync(FOLDER).map(
  (file) =>
    [
      file.replace('.json', ''),
      JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as FilledForm[],
    ] as const,
);

const LAYOUTS: Readonly<Record<string, (form: FilledForm) => Document>> = {
  'a table': ({ rows }) => pdfOf(rows.map((row) => (row.length === 1 ? row[0] : row))),
  'lines with colons': ({ rows }) =>
    mailOf(
      rows
        .map(([label, value]) =>
          value === undefined ? `\n${label}\n` : `${label}: ${value.replaceAll('\n', ', ')}`,
        )
        .join('\n'),
    ),
};
const withoutCommas = (text: unknown) => String(text).replace(/[\s,]+/g, ' ');

describe.each(FORMS)('%s', (language, forms) => {
  describe.each(Object.entries(LAYOUTS))('%s', (_name, layOut) => {
    test.each(forms.map((form, at) => [at + 1, form] as const))('form %i', (_number, form) => {
      const { requests } = extract(layOut(form));
      expect(requests).toHaveLength(1);
      expect(requests[0]).toMatchObject({ format: 'coe-2020', language });
      const { organisation, ...others } = form.read;
      const { address, ...named } = organisation!;
      expect(requests[0]!.form).toMatchObject({ organisation: named, ...others });
      expect(withoutCommas(requests[0]!.form.organisation.address)).toBe(withoutCommas(address));
    });
  });
});
