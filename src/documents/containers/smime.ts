import type { Signature } from '../document.ts';
import type { ReadAttachment } from '../mail/mail.ts';
import { type Content, contentOf, unreadable } from '../rows.ts';
import { type Certificate, certificateOfSigner, fits, namedIn, openSigned, type SignedData } from './cms.ts';

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const EMAIL = '1.2.840.113549.1.9.1';

/** Reads a MIME entity that was found in another file; given by `read.ts`. */
export type ReadEntity = (bytes: Uint8Array) => Promise<Content>;

/**
 * Opens signed data (S/MIME, RFC 8551; CMS, RFC 5652): what was signed is read, and who signed it noted in `signature`. A signature
 * that stands apart from what it signs holds nothing to read. Encrypted data comes back with its problem.
 */
export async function readSmime(
  bytes: Uint8Array,
  name: string,
  readEntity: ReadEntity,
  readAttachment: ReadAttachment,
): Promise<Content> {
  const opened = open(bytes);
  if (opened === 'encrypted')
    return unreadable('smime', 'encrypted', `${name} is encrypted: ask for it without encryption.`);
  if (opened === null) {
    // A signature that stands apart holds nothing to read, damaged or not.
    if (!/\.p7m$/i.test(name)) return contentOf('other');
    const detail = `${name} is damaged and cannot be opened as signed data: ask for it again.`;
    return unreadable('smime', 'corrupt', detail);
  }
  const inner = opened.content;
  if (inner === null) return contentOf('other');
  const signature = signatureOf(opened, inner);
  if (!isEntity(inner)) {
    const document = await readAttachment(inner, name.replace(/\.p7[ms]$/i, ''), 'application/octet-stream');
    return contentOf('smime', { attachments: [document], signature });
  }
  return { ...(await readEntity(inner)), kind: 'smime', envelope: null, signature };
}

/** Who signed `signed`, by a signature that stands apart from it (RFC 1847); null if the bytes hold no signature. */
export function readDetached(bytes: Uint8Array, signed: Uint8Array): Signature | null {
  const opened = open(bytes);
  return opened === null || opened === 'encrypted' ? null : signatureOf(opened, signed);
}

function open(bytes: Uint8Array): SignedData | 'encrypted' | null {
  try {
    return openSigned(unarmoured(bytes));
  } catch {
    return null;
  }
}

/** The bytes without the lines of base64 that some programs put them in. */
function unarmoured(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0x30) return bytes;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return new Uint8Array(Buffer.from(text.replace(/-----[A-Z0-9 ]{3,40}-----/g, ''), 'base64'));
}

function signatureOf(signed: SignedData, data: Uint8Array): Signature {
  let names: Pick<Signature, 'signer' | 'issuer'> = { signer: null, issuer: null };
  try {
    const certificate = certificateOfSigner(signed);
    if (certificate === null) return { ...names, validity: 'not-checked' };
    names = namesOf(certificate);
    const isRight = fits(signed, certificate, data);
    return { ...names, validity: isRight === null ? 'not-checked' : isRight ? 'valid' : 'invalid' };
  } catch {
    return { ...names, validity: 'not-checked' };
  }
}

function namesOf(certificate: Certificate): Pick<Signature, 'signer' | 'issuer'> {
  const [name, address] = [partOf(certificate.subject, COMMON_NAME), partOf(certificate.subject, EMAIL)];
  const signer =
    name !== null && address !== null && name !== address ? `${name} <${address}>` : (name ?? address);
  return {
    signer,
    issuer: partOf(certificate.issuer, COMMON_NAME) ?? partOf(certificate.issuer, ORGANISATION),
  };
}

const LONGEST = 200;

function partOf(name: Certificate['subject'], type: string): string | null {
  return namedIn(name, type)?.replace(/\p{C}/gu, '').trim().slice(0, LONGEST) || null;
}

/** True for bytes that begin with a MIME header. */
function isEntity(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2_000)).toString(
    'latin1',
  );
  return /^\s*(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:content-type|mime-version):/i.test(start);
}
