import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { judge } from '../../src/intake/judge.ts';
import { NOW, policy } from '../assessment/sample.ts';

it('tells who signed a document, and that the certificate was not checked', async () => {
  const bytes = await readFile('test/documents/samples/signed-opaque.eml');
  const { documents, requests } = judge(await readDocument(bytes, 'a.eml'), policy, {
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
