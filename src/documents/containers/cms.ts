import { constants, createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { type AsnType, fromBER, ObjectIdentifier, OctetString } from 'asn1js';

/** Signed data (CMS, RFC 5652 §5) with the first of its signers. */
export interface SignedData {
  /** What was signed; null where the signature stands apart from it. */
  readonly content: Uint8Array | null;
  readonly signer: SignerInfo | null;
  readonly certificates: readonly Certificate[];
}

/** Who signed, and how (RFC 5652 §5.3). */
interface SignerInfo {
  /** Issuer and serial number of the signer's certificate, or its key's identifier. */
  readonly identifier: AsnType;
  readonly digest: string;
  readonly attributes: AsnType | null;
  readonly algorithm: AsnType;
  readonly signature: Uint8Array;
}

/** What is needed of a certificate (RFC 5280 §4.1). */
export interface Certificate {
  readonly serial: Uint8Array;
  readonly issuer: AsnType;
  readonly subject: AsnType;
  readonly key: AsnType;
}

const SIGNED = '1.2.840.113549.1.7.2';
/** Enveloped, encrypted and authenticated-enveloped data (RFC 5652, RFC 5083). */
const ENCRYPTED = new Set(['1.2.840.113549.1.7.3', '1.2.840.113549.1.7.6', '1.2.840.113549.1.9.16.1.23']);
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const PSS = '1.2.840.113549.1.1.10';

const DIGESTS: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** Signature algorithms with the digest that each names; null for the one of the message (RFC 3370, RFC 5754). */
const SIGNATURES: Readonly<Record<string, string | null>> = {
  '1.2.840.113549.1.1.1': null,
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};

/** Opens signed data; null for bytes that are none. Throws for what is not built as it must be. */
export function openSigned(bytes: Uint8Array): SignedData | 'encrypted' | null {
  const { offset, result } = fromBER(bytes);
  if (offset < 0) return null;
  const type = identifierOf(part(result, 0));
  if (ENCRYPTED.has(type)) return 'encrypted';
  if (type !== SIGNED) return null;
  const parts = partsOf(part(part(result, 1), 0));
  const [, , enclosed, ...rest] = parts;
  const signers = rest.at(-1)!;
  const certificates = rest.slice(0, -1).find((one) => isTagged(one, 0));
  const content = partsOf(enclosed!)[1];
  return {
    content: content === undefined ? null : octetsOf(part(content, 0)),
    signer: signerOf(partsOf(signers)[0]),
    certificates: certificates === undefined ? [] : partsOf(certificates).flatMap(certificateOf),
  };
}

function signerOf(info: AsnType | undefined): SignerInfo | null {
  if (info === undefined) return null;
  const [, identifier, digest, ...rest] = partsOf(info);
  const attributes = isTagged(rest[0]!, 0) ? rest.shift()! : null;
  return {
    identifier: identifier!,
    digest: identifierOf(part(digest!, 0)),
    attributes,
    algorithm: rest[0]!,
    signature: octetsOf(rest[1]!),
  };
}

/** Certificates of other kinds than X.509 are passed over. */
function certificateOf(one: AsnType): Certificate[] {
  if (one.idBlock.tagClass !== UNIVERSAL) return [];
  const parts = partsOf(part(one, 0));
  const [serial, , issuer, , subject, key] = isTagged(parts[0]!, 0) ? parts.slice(1) : parts;
  return [{ serial: hexOf(serial!), issuer: issuer!, subject: subject!, key: key! }];
}

/** The certificate of whoever signed; null if it did not come with the message. */
export function certificateOfSigner({ signer, certificates }: SignedData): Certificate | null {
  if (signer === null) return null;
  const { identifier } = signer;
  if (identifier.idBlock.tagClass !== UNIVERSAL) {
    const wanted = Buffer.from(octetsOf(identifier));
    const matches = ({ key }: Certificate): boolean =>
      createHash('sha1')
        .update(hexOf(part(key, 1)))
        .digest()
        .equals(wanted);
    return certificates.find(matches) ?? null;
  }
  const [issuer, serial] = partsOf(identifier);
  const number = Buffer.from(hexOf(serial!));
  const name = textOf(issuer!);
  return certificates.find((one) => number.equals(one.serial) && name === textOf(one.issuer)) ?? null;
}

/** A name as its parts, however each is encoded. */
const textOf = (name: AsnType): string =>
  partsOf(name)
    .flatMap(partsOf)
    .map((one) => `${identifierOf(part(one, 0))}=${valueIn(part(one, 1))}`)
    .join('\n')
    .toLowerCase();

/**
 * Whether a signature fits the data and the certificate (RFC 5652 §5.4, §5.6); null where that cannot be told. Who issued the
 * certificate, and whether it is still good, is not asked.
 */
export function fits({ signer }: SignedData, certificate: Certificate, data: Uint8Array): boolean | null {
  const digest = DIGESTS[signer?.digest ?? ''];
  if (signer === null || digest === undefined || data.byteLength === 0) return null;
  const { attributes, algorithm } = signer;
  const key = createPublicKey({ key: Buffer.from(encoded(certificate.key)), format: 'der', type: 'spki' });
  if (attributes === null) return isSignature(data, key, algorithm, digest, signer.signature);
  const signed = attributeOf(attributes, MESSAGE_DIGEST);
  if (signed === null || attributeOf(attributes, CONTENT_TYPE) === null) return null;
  if (!createHash(digest).update(data).digest().equals(octetsOf(signed))) return false;
  const set = Buffer.from(encoded(attributes));
  set[0] = SET;
  return isSignature(set, key, algorithm, digest, signer.signature);
}

function isSignature(
  data: Uint8Array,
  key: KeyObject,
  algorithm: AsnType,
  digest: string,
  signature: Uint8Array,
): boolean | null {
  const type = identifierOf(part(algorithm, 0));
  if (type === PSS) {
    const { hash, saltLength } = pssOf(partsOf(algorithm)[1]);
    if (hash === undefined) return null;
    return verify(hash, data, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }, signature);
  }
  const own = SIGNATURES[type];
  return own === undefined ? null : verify(own ?? digest, data, key, signature);
}

/** The parameters of RSASSA-PSS, with those that are left out (RFC 4055 §3.1). */
function pssOf(parameters: AsnType | undefined): { hash: string | undefined; saltLength: number } {
  const parts = parameters === undefined ? [] : partsOf(parameters);
  const hash = parts.find((one) => isTagged(one, 0));
  const salt = parts.find((one) => isTagged(one, 2));
  return {
    hash: hash === undefined ? 'sha1' : DIGESTS[identifierOf(part(part(hash, 0), 0))],
    saltLength: salt === undefined ? 20 : hexOf(part(salt, 0)).reduce((all, byte) => all * 256 + byte, 0),
  };
}

function attributeOf(attributes: AsnType, type: string): AsnType | null {
  const found = partsOf(attributes).find((one) => identifierOf(part(one, 0)) === type);
  return found === undefined ? null : part(part(found, 1), 0);
}

/** The first value of a kind in a certificate's name, if it is text. */
export function namedIn(name: AsnType, type: string): string | null {
  const values = partsOf(name).flatMap(partsOf);
  const found = values.find((one) => identifierOf(part(one, 0)) === type);
  const value = found === undefined ? null : valueIn(part(found, 1));
  return typeof value === 'string' ? value : null;
}

const valueIn = (one: AsnType): unknown => (one.valueBlock as { value?: unknown }).value;

const UNIVERSAL = 1;
const CONTEXT = 3;
const SET = 0x31;

function isTagged(one: AsnType, number: number): boolean {
  return one.idBlock.tagClass === CONTEXT && one.idBlock.tagNumber === number;
}

function partsOf(whole: AsnType): AsnType[] {
  const value = valueIn(whole);
  if (!Array.isArray(value)) throw new Error('A part of the signed data is not built of parts.');
  return value as AsnType[];
}

function part(whole: AsnType, at: number): AsnType {
  const found = partsOf(whole)[at];
  if (found === undefined) throw new Error('A part of the signed data is missing.');
  return found;
}

function identifierOf(one: AsnType): string {
  if (!(one instanceof ObjectIdentifier)) throw new Error('An identifier is missing in the signed data.');
  return one.getValue();
}

/** The bytes of a string of octets, also where it came in pieces or under a tag of its own. */
function octetsOf(one: AsnType): Uint8Array {
  return one instanceof OctetString ? new Uint8Array(one.getValue()) : hexOf(one);
}

function hexOf(one: AsnType): Uint8Array {
  const { valueHexView } = one.valueBlock as { valueHexView?: Uint8Array };
  if (valueHexView === undefined) throw new Error('A value is missing in the signed data.');
  return valueHexView;
}

/** A part as it came. */
const encoded = (one: AsnType): Uint8Array => one.valueBeforeDecodeView;
