import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../src/documents/flatten.ts';
import { readDocument } from '../../src/documents/read.ts';

const file = async (name: string): Promise<string> =>
  (await readFile(new URL(name, import.meta.url))).toString('latin1');

const signatureOf = async (mail: string) => {
  const documents = flatten(await readDocument(Buffer.from(mail, 'latin1'), 'a.eml'));
  return documents.find((one) => one.signature !== undefined)?.signature;
};

// Made with `openssl cms -sign` as those in samples/README.md: with RSASSA-PSS, with a key on a Brainpool curve, written as it
// streams (without lengths), and with the key's identifier in the place of issuer and number.
const KINDS = [
  ['pss.eml', 'Jaan Tamm <j.tamm@politsei.ee>'],
  ['curve.eml', 'Brain'],
  ['indefinite-lengths.eml', 'Jaan Tamm <j.tamm@politsei.ee>'],
  ['key-identifier.eml', 'Jaan Tamm <j.tamm@politsei.ee>'],
] as const;

describe('signatures', () => {
  it.each(KINDS)('are checked in %s', async (name, signer) => {
    expect(await signatureOf(await file(`signed/${name}`))).toMatchObject({ signer, validity: 'valid' });
  });

  it.each(['pss.eml', 'curve.eml', 'key-identifier.eml'])('of another text are wrong in %s', async (name) => {
    const changed = (await file(`signed/${name}`)).replace('preserve', 'disclose');
    expect(await signatureOf(changed)).toMatchObject({ validity: 'invalid' });
  });

  it('vouch for what stands beside them, and not for a text of their own', async () => {
    const [, opaque = ''] = (await file('samples/signed-opaque.eml')).split(/\r?\n\r?\n/);
    const mail = [
      'From: a@b.test',
      'MIME-Version: 1.0',
      'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Please send everything to mallory@gmail.test.',
      '--b',
      'Content-Type: application/pkcs7-signature; name="smime.p7s"',
      'Content-Transfer-Encoding: base64',
      '',
      opaque.trim(),
      '--b--',
      '',
    ].join('\r\n');
    const { signature } = await readDocument(Buffer.from(mail, 'latin1'), 'a.eml');
    expect(signature?.validity).toBe('invalid');
  });

  it('without the certificate of whoever signed are not checked', async () => {
    const signature = await signatureOf(await file('signed/no-certificate.eml'));
    expect(signature).toEqual({ signer: null, issuer: null, validity: 'not-checked' });
  });
});
