import { PDFDocument, type PDFForm, PDFName, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';

/** A fillable form of one column: a label, and beside it a field with a text, or a box. */
async function filled(
  rows: readonly (readonly [string, string | boolean])[],
  packed: boolean,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const form = pdf.getForm();
  for (const [at, [label, value]] of rows.entries()) {
    const y = 780 - 30 * at;
    page.drawText(label, { x: 50, y, size: 10, font });
    addField(form, page, { name: `Field${at}`, value, y });
  }
  return await pdf.save({ useObjectStreams: packed });
}

function addField(
  form: PDFForm,
  page: PDFPage,
  { name, value, y }: { readonly name: string; readonly value: string | boolean; readonly y: number },
): void {
  if (typeof value === 'string') {
    const field = form.createTextField(name);
    field.setText(value);
    field.addToPage(page, { x: 220, y: y - 4, width: 320, height: 16 });
    return;
  }
  const box = form.createCheckBox(name);
  box.addToPage(page, { x: 220, y: y - 2, width: 10, height: 10 });
  if (!value) return;
  box.check();
  // As LibreOffice writes a ticked box: its state has another name than its appearance.
  const [widget] = box.acroField.getWidgets();
  box.acroField.dict.set(PDFName.of('V'), PDFName.of('Ticked'));
  widget!.dict.set(PDFName.of('AS'), PDFName.of('Ticked'));
}

const FORM = [
  ['Agency', 'Northshire Police'],
  ['Investigator', 'Marla Dunning'],
  ['Rank', 'Detective'],
  ['Number', 'D-417'],
  ['Agency e-mail', 'm.dunning@northshire.police.uk'],
  ['Emergency', true],
  ['Preservation', false],
  ['Court order attached', false],
  ['What happened', 'A girl of 15 left home after writing that she would end her life tonight.'],
  ['Account at issue', 'river.moss@examplechat.test'],
  ['Data wanted', 'Last known IP address and subscriber name'],
  ['Statute', 'Section 60A of the Investigatory Powers Act 2016'],
] as const;

const read = async (packed: boolean): Promise<StandardForm> =>
  extract(await readDocument(await filled(FORM, packed), 'form.pdf')).requests[0]!.form;

describe.each([
  ['plain', false],
  ['packed', true],
])('a fillable form of the authority’s own, its objects %s', (_, packed) => {
  test('is read by all of its labels, and a box by how it is shown', async () => {
    const form = await read(packed);
    expect(form.nature).toMatchObject({ emergency: true, production: true });
    expect(form.nature.preservation).not.toBe(true);
    expect(form.organisation.legalName).toBe('Northshire Police');
    expect(form.requester).toMatchObject({
      name: 'Marla Dunning',
      rank: 'Detective',
      badgeNumber: 'D-417',
      email: 'm.dunning@northshire.police.uk',
    });
    expect(form.overview).toContain('left home');
    expect(form.requested).toBe('Last known IP address and subscriber name');
    expect(form.legalBasis).toBe('Section 60A of the Investigatory Powers Act 2016');
    expect(form.identifiers.map(({ value }) => value)).toEqual(['river.moss@examplechat.test']);
  });
});
