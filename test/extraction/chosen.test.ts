import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { extract } from '../../src/extraction/extract.ts';

const LABELS = [
  ['Legal Name', 'Police and Border Guard Board'],
  ['Legal Status', 'National police'],
  ['Name including badge/id number', 'Jaan Tamm, badge 4711'],
  ['What Crime/s is Being investigated', 'Computer-related fraud'],
  ['Subject of the request', 'fox.dealer@examplemail.test'],
  ['What is being requested', 'Subscriber data'],
] as const;

/** The form as an HTML table with these rows besides. */
async function formWith(rows: Readonly<Record<string, string>>) {
  const all = [...LABELS, ...Object.entries(rows)];
  const html = `<table>${all.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`;
  return extract(await readDocument(Buffer.from(html), 'form.html')).requests[0]!.form;
}

describe('answers that only bold or underlined words mark', () => {
  test.each([
    ['YES / <b>NO</b>', false],
    ['<u>YES</u> / NO', true],
    ['<strong>Yes</strong>&nbsp;&nbsp;&nbsp;No', true],
    ['<span style="font-weight:bold">NO</span> | YES', false],
    ['<b>YES / NO</b>', null],
    ['YES / NO', null],
    ['<b>YES</b> / <u>NO</u>', null],
    ['<s>YES</s> / <b>NO</b>', false],
  ])('%s', async (answer, value) => {
    const form = await formWith({ Emergency: answer, 'Data Preservation': 'NO', Takedown: 'NO' });
    expect(form.nature.emergency).toBe(value);
  });

  test('one of several kinds of request, one of the kinds of data', async () => {
    const form = await formWith({
      'Nature of the Request': 'Preservation / <b>Disclosure</b> / Takedown',
      'Type of data requested': 'Subscriber Information, <u>Traffic Data</u>, Content Data',
    });
    expect(form.nature).toMatchObject({ preservation: null, production: true, takedown: null });
    expect(form.dataTypes).toEqual({ subscriber: false, traffic: true, content: false });
  });

  test('kinds of request that only spaces part', async () => {
    const form = await formWith({
      'Nature of the Request': 'Preservation <u>Disclosure</u> Takedown',
      'Type of data requested': 'Traffic data YES',
    });
    expect(form.nature).toMatchObject({ preservation: null, production: true, takedown: null });
  });

  test('several kinds of data, behind their label in the same line', async () => {
    const lines = [
      ...LABELS.map(([label, value]) => `${label}: ${value}`),
      'Emergency: YES / <u>NO</u>',
      'Data Production: <u>YES</u> / NO',
      'Type of data requested: <u>Subscriber Information</u> / <u>Traffic Data</u> / Content Data',
    ];
    const html = lines.map((line) => `<p>${line}</p>`).join('');
    const [request] = extract(await readDocument(Buffer.from(html), 'form.html')).requests;
    expect(request?.form).toMatchObject({
      nature: { emergency: false, production: true },
      dataTypes: { subscriber: true, traffic: true, content: false },
    });
  });

  test('what is stressed in a sentence marks no answer', async () => {
    const form = await formWith({
      Emergency: 'NO',
      'Data Production': 'YES: please answer <b>yes</b> or no for every account',
    });
    expect(form.nature.production).toBe(true);
  });
});
