import {
  type Certificate,
  ContentInfo,
  CryptoEngine,
  SignedData,
  SignedDataVerifyError,
  setEngine,
} from 'pkijs';
import type { Signature } from '../document.ts';
import type { ReadAttachment } from '../mail/mail.ts';
import { type Content, contentOf, unreadable } from '../rows.ts';

const SIGNED = '1.2.840.113549.1.7.2';
/** Enveloped, encrypted and authenticated-enveloped data (RFC 5652, RFC 5083). */
const ENCRYPTED = new Set(['1.2.840.113549.1.7.3', '1.2.840.113549.1.7.6', '1.2.840.113549.1.9.16.1.23']);
const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const EMAIL = '1.2.840.113549.1.9.1';

setEngine('node', new CryptoEngine({ name: 'node', crypto: globalThis.crypto }));

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
  const content = opened.encapContentInfo.eContent?.getValue();
  if (content === undefined) return contentOf('other');
  const signature = await signatureOf(opened, null);
  const inner = new Uint8Array(content);
  if (!isEntity(inner)) {
    const document = await readAttachment(inner, name.replace(/\.p7[ms]$/i, ''), 'application/octet-stream');
    return contentOf('smime', { attachments: [document], signature });
  }
  return { ...(await readEntity(inner)), kind: 'smime', envelope: null, signature };
}

/** Who signed `signed`, by a signature that stands apart from it (RFC 1847); null if the bytes hold no signature. */
export async function readDetached(bytes: Uint8Array, signed: Uint8Array): Promise<Signature | null> {
  const opened = open(bytes);
  return opened === null || opened === 'encrypted' ? null : await signatureOf(opened, signed);
}

function open(bytes: Uint8Array): SignedData | 'encrypted' | null {
  try {
    const info = ContentInfo.fromBER(new Uint8Array(unarmoured(bytes)));
    if (ENCRYPTED.has(info.contentType)) return 'encrypted';
    return info.contentType === SIGNED ? new SignedData({ schema: info.content }) : null;
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

async function signatureOf(signed: SignedData, data: Uint8Array | null): Promise<Signature> {
  try {
    const result = await signed.verify({
      signer: 0,
      extendedMode: true,
      checkChain: false,
      ...(data === null ? {} : { data: new Uint8Array(data).buffer }),
    });
    return { ...namesOf(result.signerCertificate), validity: result.signatureVerified ? 'valid' : 'invalid' };
  } catch (error) {
    const known = error instanceof SignedDataVerifyError ? error : null;
    const differs = known?.message.includes("digest doesn't match") ?? false;
    return { ...namesOf(known?.signerCertificate), validity: differs ? 'invalid' : 'not-checked' };
  }
}

function namesOf(certificate: Certificate | null | undefined): Pick<Signature, 'signer' | 'issuer'> {
  if (!certificate) return { signer: null, issuer: null };
  const [name, address] = [partOf(certificate.subject, COMMON_NAME), partOf(certificate.subject, EMAIL)];
  const signer =
    name !== null && address !== null && name !== address ? `${name} <${address}>` : (name ?? address);
  return {
    signer,
    issuer: partOf(certificate.issuer, COMMON_NAME) ?? partOf(certificate.issuer, ORGANISATION),
  };
}

const LONGEST = 200;

function partOf({ typesAndValues }: Certificate['subject'], type: string): string | null {
  const found: unknown = typesAndValues.find((one) => one.type === type)?.value.valueBlock.value;
  if (typeof found !== 'string') return null;
  return found.replace(/\p{C}/gu, '').trim().slice(0, LONGEST) || null;
}

/** True for bytes that begin with a MIME header. */
function isEntity(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2_000)).toString(
    'latin1',
  );
  return /^\s*(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:content-type|mime-version):/i.test(start);
}
