import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { extract } from '../../src/extraction/extract.ts';

/** The form that is read of an HTML mail. */
async function formOf(...paragraphs: string[]) {
  const html = paragraphs.map((one) => `<p>${one}</p>`).join('');
  const source = `From: Jaan Tamm <j.tamm@politsei.ee>\r\nTo: lea@examplemail.test\r\nSubject: Request\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  return extract(await readDocument(Buffer.from(source), 'mail.eml')).requests[0]!.form;
}

describe('what is struck through in a letter does not count', () => {
  test('neither a target nor what is asked for it', async () => {
    const form = await formOf(
      'Dear team,',
      'Please provide the subscriber data of the account <del>old.fox@examplemail.test</del> night.owl@examplemail.test<s> and the contents of its mailbox</s>.',
      'Kind regards',
      'Jaan Tamm',
    );
    expect(form.identifiers.map(({ value }) => value)).toEqual(['night.owl@examplemail.test']);
    expect(form.dataTypes).toEqual({ subscriber: true, traffic: null, content: null });
  });

  test('one of two printed sentences', async () => {
    const form = await formOf(
      'Dear team,',
      '<strike>Please preserve all data of the account night.owl@examplemail.test for 90 days.</strike>',
      'Please remove the account night.owl@examplemail.test.',
      'Jaan Tamm',
    );
    expect(form.nature).toMatchObject({ preservation: null, takedown: true });
    expect(form.timeLimits).toBeNull();
  });

  test('a value beside a label', async () => {
    const form = await formOf(
      'Case number: <s>2026/1000</s> 2026/2000',
      'Offence: Fraud',
      'Account: night.owl@examplemail.test',
      'Data requested: subscriber data<span style="text-decoration:line-through">, contents</span>',
    );
    expect(form.crime.caseNumber).toBe('2026/2000');
    expect(form.requested).toBe('subscriber data');
    expect(form.dataTypes.content).toBeNull();
  });
});
