import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { mailOf } from '../document-of.ts';

const formOf = (text: string): StandardForm => extract(mailOf(text)).requests[0]!.form;

describe('letters as registries of the Commonwealth write them', () => {
  const form = formOf(
    'DIRECTORATE OF CRIMINAL INVESTIGATIONS\nP.O. Box 30036-00100 Nairobi\n\nDCI/SCU/SEC/4/3/1/VOL.XII/88\n\nREQUEST FOR INFORMATION - lake.tenders@examplemail.test\n\nThis office is investigating a case of forgery.\n\nAttached is a copy of court order Misc. Application No. E441 of 2026 from Kisumu Law Courts dated 1 October 2026.\n\nKindly avail the following:\n(a) Registration details\n\n(B. OTIENO) CHIEF INSPECTOR',
  );

  test('the account in the heading is the target, not the writer’s', () => {
    expect(form.identifiers.map(({ value }) => value)).toEqual(['lake.tenders@examplemail.test']);
  });

  test('an abbreviation ends no sentence on the order', () => {
    expect(form.authority).toMatchObject({
      kind: 'court',
      issuedBy: 'Kisumu Law Courts',
      date: '2026-10-01',
    });
  });

  test('the file’s number is the reference', () => {
    expect(form.registrationNumber).toBe('DCI/SCU/SEC/4/3/1/VOL.XII/88');
  });
});

test('a month cut short ends no sentence', () => {
  const form = formOf(
    'To whom it may concern\n\nThe subpoena was signed on Nov. 10 2026 by us. I need to know who owns a.fox@examplemail.test.\n\nChief Wade Pelkey',
  );
  expect(form.requested).toContain('who owns');
});
