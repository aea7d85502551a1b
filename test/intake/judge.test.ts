import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { readDocument } from '../../src/documents/read.ts';
import { extract } from '../../src/extraction/extract.ts';
import { judge } from '../../src/intake/judge.ts';
import { judgeWithModel } from '../../src/intake/judge-with-model.ts';
import { NOW, policy } from '../assessment/sample.ts';
import { mailOf } from '../extraction/document-of.ts';

const extracted = (document: Document) => ({ document, reading: extract(document) });

it('tells who signed a document, and that the certificate was not checked', async () => {
  const bytes = await readFile('test/documents/samples/signed-opaque.eml');
  const { documents, requests } = judge(extracted(await readDocument(bytes, 'a.eml')), policy, {
    now: NOW,
    authentication: null,
  });
  expect(documents.map(({ name, signature }) => [name, signature])).toEqual([
    ['a.eml', null],
    [
      'smime.p7m',
      'signed by Jaan Tamm <j.tamm@politsei.ee> (certificate issued by Jaan Tamm, not checked): the signature is valid',
    ],
  ]);
  expect(requests[0]?.assessment.sender.verified).toBe(false);
});

it('asks a model about one request of a text with the words of that request alone', async () => {
  const asked: string[] = [];
  const mail = mailOf(`Dear colleagues,

Request 1
Please provide the subscriber data of fox.a@examplemail.test.

Request 2
Please provide the subscriber data of hare.b@examplemail.test.
`);
  await judgeWithModel(extracted(mail), policy, { now: NOW, authentication: null }, async ({ documents }) => {
    asked.push(documents.flatMap(({ pages }) => pages.map(({ text }) => text)).join('\n'));
    return null;
  });
  expect(asked.map((text) => [text.includes('fox.a'), text.includes('hare.b')])).toEqual([
    [true, false],
    [false, true],
  ]);
});

it('judges one request of a text by the words of that request, and by those of all of them', () => {
  const mail = mailOf(`Dear colleagues,

we have two requests. Please send the data to files@dropzone.example.

Request 1
Our ref.: 2026/441-A
Please preserve the data of the account fox.a@examplemail.test.

Request 2
Our ref.: 2026/442-B
Please provide the subscriber data of hare.b@examplemail.test. Who does not answer within 10 minutes will be held personally liable.
`);
  const { requests } = judge(extracted(mail), policy, { now: NOW, authentication: null });
  const raised = requests.map(({ request }) => request.flags.map(({ code }) => code));
  expect(raised.map((codes) => codes.includes('pressure'))).toEqual([false, true]);
  expect(raised.map((codes) => codes.includes('delivery-elsewhere'))).toEqual([true, true]);
});
